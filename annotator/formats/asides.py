"""What stands in speech and is none: events, remarks of the transcriber, time stamps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.formats import stamps, vocabulary

LONGEST = 250
"""Characters that a line which is nothing but an event may have."""

_MARKED = re.compile(
    rf"""\\?\[ [^\[\]\n]{{1,200}} \] (?!\()            # [laughs], in Markdown \[laughs\]; not a [link](address)
       | [【［] [^【】［］\n]{{1,200}} [】］]
       | \(\( [^()\n]{{1,200}} \)\)                    # ((pause))
       | \# {stamps.RANGE} \#                          # f4
       | [(<{{*（] [^()<>{{}}*（）\[\]\n]{{1,60}} [)>}}*）]  # round and other brackets only where they hold an event
    """,
    re.VERBOSE,
)
_CLOCK = re.compile(rf"\s*{stamps.RANGE}\s*")
_PAUSE = re.compile(
    r"[.…\s]+|\s*\d{1,2}(?:[.,]\d)?\s*(?:s|sec|secs|seconds?|sek|sekunden|с|сек|秒)?\.?\s*", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 5
_PROGRAM = re.compile(
    r"""\W*(?:
        .{1,80}\s(?:started|stopped|ended)\s(?:the\s)?(?:transcription|recording)
      | .{1,80}\s(?:joined|left)\s(?:the\s)?(?:meeting|call|chat)
      | (?:meeting|transcription|recording)\s(?:has\s)?(?:started|stopped|ended|begins|ends)(?:\safter\s[\d:]+)?
      | .{1,80}\shat\sdie\s(?:Transkription|Aufzeichnung)\s(?:gestartet|beendet)
      | .{1,80}\sa\s(?:démarré|arrêté|commencé)\s(?:la\stranscription|l[’']enregistrement)
      | .{1,80}\s(?:inició|detuvo|ha\siniciado|ha\sdetenido)\sla\s(?:transcripción|grabación)
      | (?:the\s)?end\sof\s(?:the\s)?(?:interview|recording|transcript|transcription|tape|audio|meeting|session)\.?
      | this\seditable\stranscript\swas\scomputer\sgenerated.{0,120}
    )[^\w.!?]*(?:\d.{0,40})?""",
    re.IGNORECASE | re.VERBOSE,
)
_PROGRAM_WORD = re.compile("trans|record|meeting|call|chat|interview|tape|audio|session|aufz|enreg|grab", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Aside:
    """A range of the text that is not speech; `time` is its stamp where it is a time stamp."""

    start: int
    end: int
    time: str = ""


def found(text: str) -> Iterator[Aside]:
    """Events and time stamps in a text, in their order and without overlap."""
    for match in _MARKED.finditer(text):
        inner = match[0].strip("\\[]【】［］()<>{}*（）#")
        if _CLOCK.fullmatch(inner):
            yield Aside(*match.span(), time=stamps.first(inner))
        elif match[0][0] in "\\[【［" or match[0].startswith("((") or _is_remark(inner):
            yield Aside(*match.span())


def is_remark(label: str) -> bool:
    """Whether words in brackets name an event, so that they name nobody."""
    return _is_remark(label) or any(word in vocabulary.EVENTS for word in label.casefold().split()[:1])


def is_event(line: str) -> bool:
    """Whether a line holds nothing but events, or what a program wrote about the recording."""
    if line[0] in "\\[【［(<{*（" and not _MARKED.sub(_gone, line).strip(" .,*_"):
        return True
    return _PROGRAM_WORD.search(line) is not None and _PROGRAM.fullmatch(line) is not None


def _gone(match: re.Match[str]) -> str:
    return "" if next(found(match[0]), None) else match[0]


def _is_remark(inner: str) -> bool:
    if _PAUSE.fullmatch(inner):
        return True
    words = _WORD.findall(inner.casefold())
    return 0 < len(words) <= _MOST_WORDS and any(word in vocabulary.EVENTS for word in words)
