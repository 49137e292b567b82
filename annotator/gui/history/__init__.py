"""The history: who did what when, and the way back."""
