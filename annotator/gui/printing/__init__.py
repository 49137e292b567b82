"""Transcripts and the codebook on paper, and as PDF."""
