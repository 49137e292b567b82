"""What in a sentence keeps a number from being one of the project: another study, part of a group, a denial."""

from __future__ import annotations

import re

from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.mentions import Scene

_ELSEWHERE = re.compile(
    r"\b(?:previous(?:ly)?|prior|earlier|other\s+(?:studies|authors|work)|literature|et\s+al\b|elsewhere|cohort|survey\w*|"
    r"systematic|review\w*|invited|declined|dropped|withdrew|average|mean|median)\b", re.IGNORECASE)  # fmt: skip
_PART_OF_GROUP = re.compile(
    r"\b(?:groups?|transcripts?|interviews?|sessions?)\s+(?:[A-Z]\b|\d+\b)|"
    r"\b(?i:(?:first|second|third|one|other|same|another|last)\s+(?:(?:focus|mentor|mentee)\s+)?"
    r"(?:group|transcript|interview|session))\b")  # fmt: skip
_DENIED = re.compile(r"\b(?:not|never|absent|missing|lacking|without|neither|nicht|nie)\b|n[’']t\b", re.IGNORECASE)


def is_narrowed(scene: Scene, figure: Figure) -> bool:
    """Whether a number may be of something else than what the names in its sentence say."""
    if _ELSEWHERE.search(scene.covered) or _PART_OF_GROUP.search(scene.covered):
        return True
    begin = max(scene.covered.rfind(mark, 0, figure.start) for mark in ",;:(")
    return figure.high > 0 and _DENIED.search(scene.covered[begin + 1 : figure.start]) is not None
