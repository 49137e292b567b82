"""What a speaker's label looks like, and what looks like one and is not."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from annotator.formats import stamps, vocabulary

MOST_CHARACTERS = 63
MOST_WORDS = 6
_MOST_CHINESE = 12
_MOST_CASELESS = 3
_MOST_WITH_ROLE = 4

_DIRECTIONS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Marks of the direction of writing, which Hebrew and Arabic files put around labels."""

_AROUND = re.compile(r"^[\s*_#>\\]+|[\s*_#:：\\,|–—-]+$")
_STAMP_AROUND = re.compile(rf"^\s*{stamps.ANY}\s*|\s*{stamps.ANY}\s*$")
_ENCLOSED = re.compile(r"^(?:\[([^\[\]]*)\]|\(([^()]*)\)|<([^<>]*)>|【([^【】]*)】)$")
_CODE = re.compile(r"[^\W\d_]|[^\W\d_a-z]{1,4}[-_ ]?\d{1,4}[A-Za-z]?|[a-z]{1,4}[-_]?\d{1,4}")
_CHINESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SIGNS_OF_SPEECH = re.compile(r"[?!？！。，、;；\"“”«»„=…{}|@~`<>\[\]]|\w{5,}\. |\w{3,}\.$|\d:\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_WORD = re.compile(r"[^\W\d_]+")


class Shape(IntEnum):
    """What a label looks like on its own; the higher, the likelier it names somebody."""

    HEADING = 0
    SPEECH = 1
    WEAK = 2
    NAME = 3
    CODE = 4
    ROLE = 5


@lru_cache(maxsize=4096)
def cleaned(raw: str) -> str:
    """A label without stars, colon, enclosing brackets and stamps around it, its inner white space one blank each."""
    previous, label = "", _DIRECTIONS.sub("", raw)
    while label != previous:
        previous = label
        label = _AROUND.sub("", _STAMP_AROUND.sub("", label))
        if enclosed := _ENCLOSED.match(label):
            label = next(group for group in enclosed.groups() if group is not None)
    return " ".join(label.split())


@lru_cache(maxsize=4096)
def shape(label: str) -> Shape:
    """What a cleaned label looks like."""
    folded = label.casefold()
    words = label.split()
    if _is_heading(folded):
        return Shape.HEADING
    if not _may_be_label(label, words) or _is_discourse(folded):
        return Shape.SPEECH
    if _is_role(label.rstrip("?"), words):
        return Shape.ROLE
    if _CODE.fullmatch(label.rstrip("?")):
        return Shape.CODE
    words = _ASIDE.sub("", label).split() or words
    if any(word in vocabulary.FUNCTION and not _joins_names(words, at) for at, word in enumerate(words)):
        return Shape.SPEECH
    if _CHINESE.search(label):
        return Shape.SPEECH if vocabulary.SENTENCE_SIGNS.intersection(label) else Shape.NAME
    if len(words) > _MOST_CASELESS and label.upper() == label.lower():
        return Shape.SPEECH
    if all(_is_name_part(word) for word in words):
        return Shape.NAME
    begins_sentence = words[0].casefold() in vocabulary.FUNCTION
    return Shape.WEAK if len(words) <= 2 and not begins_sentence else Shape.SPEECH


def _is_heading(folded: str) -> bool:
    words = folded.split()
    if folded in vocabulary.HEADINGS or _YEAR.search(folded):
        return True
    if len(words) < 2:
        return False
    joined = words[1] in vocabulary.OF and words[0] not in vocabulary.PARTICLES
    numbered_or_of = joined or all(_no_letters(word) for word in words[1:])
    numbered = words[0] in vocabulary.HEADINGS or words[0] in vocabulary.QUESTIONS
    return (numbered and numbered_or_of) or words[-1] in vocabulary.HEADING_ENDS


def _is_discourse(folded: str) -> bool:
    """Whether speech begins so: “However”, “Yes, Anna”; “First Officer” is none."""
    beginning, comma, _ = folded.partition(",")
    return folded.rstrip(".!?") in vocabulary.DISCOURSE or (bool(comma) and beginning in vocabulary.DISCOURSE)


def _may_be_label(label: str, words: list[str]) -> bool:
    if not 0 < len(label) <= MOST_CHARACTERS or len(words) > MOST_WORDS or not _WORD.search(label):
        return False
    if _CHINESE.search(label) and len(label) > _MOST_CHINESE:
        return False
    if not (label[0].isalnum() or label[0] in "(‘'’"):
        return False
    certain = label[:-1] if label.endswith("?") and len(words) == 1 and len(label) <= _MOST_CHINESE else label
    return not _SIGNS_OF_SPEECH.search(certain)


def _is_role(label: str, words: list[str]) -> bool:
    """Whether a word of role is the last but for numbers, letters and what stands in brackets."""
    if label.casefold() in vocabulary.ROLES:
        return True
    named = [at for at, word in enumerate(words) if _names_role(word, alone=at == 0)]
    if not named or (named[0] > 0 and len(words) > _MOST_WITH_ROLE):
        return False
    if any(word in vocabulary.FUNCTION and word != "the" for word in words):
        return False
    return all(_is_number(word) or word.startswith("(") for word in words[named[-1] + 1 :])


def _names_role(word: str, alone: bool) -> bool:
    stem = word.casefold().strip("0123456789().,#-_/&+")
    return stem in vocabulary.ROLES and (alone or stem not in vocabulary.CROWD)


def _is_number(word: str) -> bool:
    return len(word.strip("().#")) == 1 or _no_letters(word) or word.isupper()


def _is_name_part(word: str) -> bool:
    """Whether a word may stand in a name: it has a capital, no capitals in its script, or is a particle."""
    bare = word.lstrip("(‘'’.-0123456789")
    return not bare or not bare[0].islower() or word in vocabulary.PARTICLES or "-" in word[:3]


def _joins_names(words: list[str], at: int) -> bool:
    """Whether a small word is within a name: “van der Berg”, “Maria do Carmo”."""
    if not 0 < at < len(words) - 1 or words[at] not in vocabulary.PARTICLES:
        return False
    return words[at] not in vocabulary.ARTICLES or words[at - 1] in vocabulary.PARTICLES


def _no_letters(word: str) -> bool:
    return not any(character.isalpha() for character in word)
