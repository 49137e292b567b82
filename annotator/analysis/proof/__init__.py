"""Holds a draft against the project: its quotations, whose they are said to be, and its numbers."""
