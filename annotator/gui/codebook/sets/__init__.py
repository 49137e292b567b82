"""Codes in sets, and the set that is in use."""
