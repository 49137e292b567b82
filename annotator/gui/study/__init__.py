"""What the project says of itself: its approach, and whether it has statistics."""
