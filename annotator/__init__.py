"""Codes transcripts of interviews and focus groups, and compares what the speaker roles say."""

__version__ = "0.1.0"
