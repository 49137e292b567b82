"""Time stamps as transcripts write them."""

from __future__ import annotations

import re

CLOCK = r"(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,:-]\d{1,3}(?![\d:]))?(?!\d)"
"""Minutes and seconds, with hours and fractions where there are any: 0:03, 00:12:03, 03:40.5, 00:00:05-2."""

_DATE = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \u00a0\u202f]{1,3})?"
_HALF_OF_DAY = r"(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\b\.?)?"
STAMP = rf"{_DATE}{CLOCK}{_HALF_OF_DAY}"
"""A clock, in chats with its date or half of the day."""

RANGE = rf"{STAMP}(?:[ ]{{0,3}}(?:-->|[-–—])[ ]{{0,3}}{STAMP})?"
"""A stamp, or two with a dash or arrow between them."""

BRACKETED = rf"(?:\\?[\[(<{{（【]\s?{RANGE}\s?\\?[\])>}}）】]|\#{RANGE}\#)"
"""A stamp in any brackets, in Markdown with the backslashes that keep them brackets; f4 writes it between hashes."""

ANY = rf"(?:{BRACKETED}|{RANGE})"
"""A stamp with or without brackets; without them, only where its place says that it is one."""

_SECONDS = r"(?:\d{1,3}:\d{1,3}:[0-5]\d|\d{1,3}:[0-5]\d[.,]\d{1,3})(?:[.,:-]\d{1,3}(?![\d:]))?(?!\d)"
AT_HEAD = rf"(?:{BRACKETED}|{_SECONDS}(?:[ ]{{0,3}}(?:-->|[-–—])[ ]{{0,3}}{CLOCK})?|{RANGE}(?=[ ]{{0,3}}(?:\t|$)))"
"""A stamp with which a line or a speech may begin: a bare “17:30” there is what somebody said, “00:17:30” is not."""

_ONLY = re.compile(
    rf"[\s#*_]{{0,8}}(?:{ANY}|(?:\d{{1,3}}\s(?:hours?|minutes?|seconds?)\s?){{1,3}}(?:\s?{CLOCK})?)\s?[:：]?[\s*_]{{0,8}}"
)
_STAMP = re.compile(STAMP)


def alone(line: str) -> bool:
    """Whether a line holds a time stamp and nothing else: “(00:01:24):”, “### 00:05:00”, “1 minute 24 seconds”."""
    return len(line) < 80 and _ONLY.fullmatch(line) is not None


def first(text: str) -> str:
    """The first stamp in a text as it stands there, without brackets; empty where there is none."""
    found = _STAMP.search(text)
    return found[0] if found else ""
