"""Participants and roles behind the speaker labels."""
