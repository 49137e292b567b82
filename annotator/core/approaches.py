"""How a project is analysed (METHOD: statistics): what may be counted depends on it."""

from __future__ import annotations

RELIABILITY, CODEBOOK, REFLEXIVE = "coding reliability", "codebook", "reflexive"

APPROACHES = ("", RELIABILITY, CODEBOOK, REFLEXIVE)
"""The approaches that a project may state; an empty one is not stated yet."""
