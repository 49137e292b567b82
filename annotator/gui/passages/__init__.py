"""The list of passages that leads to their places."""
