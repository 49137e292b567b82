"""Memos: written on what is at hand, listed, searched, and led back from to what they are about."""
