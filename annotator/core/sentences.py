"""Where sentences end: a fixed rule, with a version, because results depend on it."""

from __future__ import annotations

import re

from annotator.core.transcript import Range

VERSION = 2

_END = re.compile(
    r"""(?: [.!?…\u061f\u06d4\u0964\u0965]+ ["'”’»›“‘«‹)\]]*  # a full stop of any script, what closes it,
            (?:\s?[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff])*   # an emoji that belongs to it, then a space
            (?=\s|$)
          | [。！？．｡]+ [」』”’）〕】]* )        # in Chinese and Japanese no space follows
        \s*""",
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|etc|cf|pp?|Fig|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ca|Nr|(?:[A-Z]\.)*[A-Z])\.$"
)


def spans(text: str, start: int, end: int) -> list[Range]:
    """The sentences of `text[start:end]`, in code points of `text`, without the space between them.

    A line end always ends a sentence; a full stop after a known abbreviation or an initial does not.
    """
    found: list[Range] = []
    at = start
    for line in text[start:end].split("\n"):
        begin = at
        for match in _END.finditer(line):
            closing = line[: match.end()].rstrip()
            if _ABBREVIATION.search(closing) and match.end() < len(line):
                continue
            found.append((begin, at + match.end()))
            begin = at + match.end()
        found.append((begin, at + len(line)))
        at += len(line) + 1
    return [trimmed for one in found if (trimmed := _without_space(text, *one))[0] < trimmed[1]]


def _without_space(text: str, start: int, end: int) -> Range:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
