"""The blocks as a Word document."""
