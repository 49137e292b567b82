"""Sets of codes, and conditions for passages, kept under names."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CodeId, CodeSetId, SavedFilterId

EVERY = ""
"""The name that stands for all codes of the codebook, where a set of them is asked for."""


@dataclass(frozen=True, slots=True)
class CodeSet:
    """Some codes in an order of their own: to code with, or to report."""

    id: CodeSetId
    name: str
    codes: tuple[CodeId, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Conditions for passages under a name, as JSON."""

    id: SavedFilterId
    name: str
    conditions: str
