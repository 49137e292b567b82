"""Transcripts on their way in: who speaks in them, before anything is stored."""
