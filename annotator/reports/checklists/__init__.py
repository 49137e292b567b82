"""Checklists for the reporting of qualitative research, their questions in words of our own."""
