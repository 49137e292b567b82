"""The project file: the log of what was done, the tables made from it, undo, merge, backup and check."""
