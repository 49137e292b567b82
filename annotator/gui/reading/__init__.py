"""How far the coder at this desk has read."""
