"""Finds numbers that are counted: whatever is said with digits and is not explained by something else."""

import re

_EXPLAINED = (
    r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?",  # days and moments
    r"\b\d{1,2}:\d\d(?::\d\d)?\b(?! of)",  # times of day, time stamps
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?",
    r"#[0-9a-fA-F]{6}\b",  # colours
    r"\b[0-9a-f]{16,}\b",  # fingerprints
    r"\bSHA-256\b",
    r"\b\d+ places? in \d+ transcripts?\b|, \d+ found$",  # where a word was found
    r"\b\d+ memos?\b|\bMemos +\d+",  # thoughts, not codings
    r"\b\d+ codes\b",  # how large the codebook is
    r"\b\d+ words of \w+",  # what is selected
    r"\b\d+ points\b|\b1 … 9\b|^&\d |\bUnpin from \d|\bpinned code \d|\b[Ii]n &?2 parts",  # letters and keys
    r"\bat most \d+",  # a limit that was set
    r"\b[1-9][a-d]\b",  # numbers of themes
    r"\b[Tt]urns? \d+(?:–\d+)?",  # places
    r"\bFigure \d|\bTable \d|\bfigure-\d",
    r"\b(?:Ctrl|Alt|Shift)(?:\+\w+)*\+\d|\bF\d{1,2}\b|\bkeys? \d(?:…\d)?",
    r"\bAnnotator \d+(?:\.\d+)*(?:\.?dev\d+)?|\bversion \d[\d.]*",
)


def unexplained(said: str, *known: str) -> list[str]:
    """The numbers of a text that nothing explains; `known` are words in which digits count nothing, such as names."""
    for words in sorted(filter(None, known), key=len, reverse=True):
        said = said.replace(words, " ")
    for pattern in _EXPLAINED:
        said = re.sub(pattern, " ", said)
    return re.findall(r"\d+(?:[.,]\d+)*(?:\s?%|/\d+)?", said)
