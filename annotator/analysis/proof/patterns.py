"""The patterns of numbers in sentences whose names are covered, in English and German."""

from __future__ import annotations

import re

from annotator.analysis.proof.numerals import DECIMAL, NUMBER, ORDINAL, PART

_FEW = rf"(?P<n>{NUMBER}|\bnone\b|\bkeine[r]?\b)"
_OF = r"\s*(?:\(\s*)?(?:(?:out\s+)?of|von|/)(?:\s+(?:the|all|all\s+the|den|allen|their|its))?\s*"
_OF_THE = r"(?:of|von)(?:\s+(?:the|all|their|its|den|our))*"
_ALL_OF = r"(?:(?:the|all|their|its|these|those|them|it|den|allen|aller|ihrer)\b\s*)"
_WHICH = rf"(?:of|der|von)\s+(?P<which>{_ALL_OF}*)"
_DEGREE = r"(?:frequent(?:ly)?|often|common(?:ly)?|cod(?:ed|ing)|discussed|prominent(?:ly)?|mentioned|frequency)"
_EVERY = r"(?:all(?:\s+of)?(?:\s+the)?|every(?:\s+one\s+of\s+the)?|each(?:\s+one)?\s+of\s+the|alle)"


def _kind(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


RATE = _kind(
    rf"(?P<rate>{DECIMAL})\s+(?:(?:passages?|mentions|times|codings)\s+)?(?:per|pro|in\s+every|for\s+every)\s+"
    r"(?:1[,. \u202f]?000|(?:a\s+|one\s+)?thousand|tausend)(?:\s+(?:spoken\s+)?(?:words|wörter))?"
)
TOTAL = _kind(rf"\bn\s*=\s*(?P<n>{NUMBER})")
TIMES = _kind(
    rf"(?P<word>\b(?:twice|double|thrice|half|doppelt)\b|(?P<n>{NUMBER}|{DECIMAL})(?P<half>\s+and\s+a\s+half)?"
    r"[\s-]*(?:times|fold|mal)(?!\w))\s+(?:as|more|the|that|those|so|larger|higher|greater)\b"
)
RANK = _kind(
    rf"(?:(?:top|the)\s+(?P<many>{NUMBER})\s+)?(?:(?P<order>{ORDINAL})[\s-]*)?"
    rf"(?:highest|largest|greatest|most(?:[\s-]+{_DEGREE})+|most(?=\s+passages)|häufigsten?|meisten)"
)
RANKED = _kind(
    r"(?:\s+(?:themes?|codes?|topics?|category|categories|subject|numbers?|share|rate|proportion|coded|discussed|raised|"
    r"mentioned|place|of\s+all|passages|in\s+rank)\b|\s*[,.;:)]|\s*$|"
    r"\s+(?:among|by|for|in|with|across|was|were|is|of|to)\b)"
)
"""What may stand behind a rank: of anything else it is no rank of a theme."""
PLACED = _kind(
    rf"\b(?:rank(?:s|ed|ing)?|came|placed|place)\s+(?:(?:joint\s+|only\s+)?(?P<order>{ORDINAL})|(?P<place>\d+))(?!\w)"
)
IN_RANK = _kind(rf"\b(?P<order>{ORDINAL})\s+(?:in\s+rank|place|rank)\b")
PERCENT = _kind(rf"(?P<percent>{DECIMAL})\s*(?:%|percent\b|per\s+cent\b|Prozent\b)(?:\s+{_WHICH})?")
PARTS = _kind(rf"\b{PART}\s+(?:{_WHICH}|(?P<direct>(?:the|all|their)\s+))")
MAJORITY = _kind(r"\b(?:the|a|die)\s+(?:majority|mehrheit)\s+(?:of|der)\s+(?P<which>(?:(?:the|all|their)\b\s*)*)")
BETWEEN = _kind(rf"\bbetween\s+(?P<low>{NUMBER})\s+and\s+(?P<n>{NUMBER})")
IN_EVERY = _kind(rf"(?P<n>{NUMBER})\s+in\s+(?:every\s+)?(?P<every>{NUMBER})(?=\s)")
SOME_OF = _kind(rf"{_FEW}{_OF}(?P<of>{NUMBER})\)?")
EVERY = _kind(
    rf"(?P<near>\b(?:nearly|almost|not|virtually|practically|fast)\s+)?\b{_EVERY}(?:\s+(?P<of>{NUMBER}))?(?=\s)"
)
SOME_OF_THE = _kind(rf"{_FEW}\s+(?P<article>{_OF_THE})")
OF_ALL = _kind(rf"(?:\b(?:of|among)\s+|^)(?:the|all|all\s+the)\s+(?P<n>{NUMBER})(?=[\s-])")
PLAIN = _kind(rf"(?P<n>{NUMBER}|\bno\b|\bboth\b|\bkeine?\b)(?:\s+(?:was|were|had|have|has))?(?=[\s-])")
ONCE = _kind(r"\b(?P<n>once|twice)\b")
BARE = _kind(rf"(?P<n>{NUMBER})")
ANY = _kind(
    rf"\d|{NUMBER}|\b(?:all|every|each|both|none|no|kein\w*|half|once|twice|double|majority|mehrheit|rank\w*|most|highest|"
    r"largest|greatest|alle|hälfte|\w+tel|meisten|häufigst\w*|third|quarter|doppelt|thrice|place\w*|came)\b"
)
"""What a sentence has that has any number."""
