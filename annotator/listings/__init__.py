"""The tables that scripts rely on: rows of plain values, with columns that stay; a file for what a row is of.

The command line prints them, a notebook gets them as DataFrames, exports are made of them.
"""

from __future__ import annotations

from annotator.listings.code import CODEBOOK, codebook
from annotator.listings.document import DOCUMENTS, document_columns, documents
from annotator.listings.event import HISTORY, history
from annotator.listings.finder import Finder, search
from annotator.listings.found import Found
from annotator.listings.looked_for import SILENCE, silence, silence_columns, to_read_again
from annotator.listings.passage import PASSAGES, passages
from annotator.listings.quote import QUOTES, quoted, quotes
from annotator.listings.row import Row
from annotator.listings.speaker import SPEAKERS, speaker_columns, speakers
from annotator.listings.theme import CELL, COMPARISON, MEASURES, comparison, comparison_columns, comparison_rows

__all__ = [
    "CELL",
    "CODEBOOK",
    "COMPARISON",
    "DOCUMENTS",
    "HISTORY",
    "MEASURES",
    "PASSAGES",
    "QUOTES",
    "SILENCE",
    "SPEAKERS",
    "Finder",
    "Found",
    "Row",
    "codebook",
    "comparison",
    "comparison_columns",
    "comparison_rows",
    "document_columns",
    "documents",
    "history",
    "passages",
    "quoted",
    "quotes",
    "search",
    "silence",
    "silence_columns",
    "speaker_columns",
    "speakers",
    "to_read_again",
]
