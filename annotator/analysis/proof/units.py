"""What numbers count: passages, persons, transcripts, words, themes, and the words for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from annotator.analysis.proof.facts import EVERYBODY, Whom
from annotator.analysis.proof.mentions import COVER, Scene

PASSAGES, SPEAKERS, DOCUMENTS, WORDS, THEMES = COUNTS = "passages", "speakers", "documents", "words", "themes"
SHARE, SPEAKER_SHARE, DOCUMENT_SHARE, WORD_SHARE = SHARES = (
    "share", "share of speakers", "share of documents", "share of words",
)  # fmt: skip
PART_OF_THEME, RANK, RATE, TIMES = "part of theme", "rank", "rate", "times"
SHARE_OF = {PASSAGES: SHARE, SPEAKERS: SPEAKER_SHARE, DOCUMENTS: DOCUMENT_SHARE, WORDS: WORD_SHARE}
"""Which share it is of a count."""

_PASSAGE = (r"(?:passages?|(?:text\s+)?segments?|excerpts?|references|codings|coded\s+units|mentions|times|comments?|"
            r"instances?|occasions?|Passagen?|Textstellen?|Textpassagen?|Stellen|Codierungen|"
            r"Nennungen|Mal)")  # fmt: skip
_PERSON = (r"(?:participants?|speakers?|persons?|people|interviewees?|respondents?|informants?|individuals?|"
           r"Teilnehmende[nr]?|Personen)")  # fmt: skip
_DOCUMENT = (r"(?:focus[\s-]+groups?|group\s+(?:discussions?|interviews?)|groups?|transcripts?|interviews?|documents?|"
             r"sessions?|discussions?|Fokusgruppen?|Gruppen?|Transkripten?|Dokumenten?)")  # fmt: skip
_THEME = r"(?:(?:sub-?|main\s+|overarching\s+)?themes?|subcodes?|codes|categories|Themen|Codes)"
_WORD = r"(?:words?|Wörtern?|Worte)"
_UNITS = tuple(
    (re.compile(rf"{pattern}(?!\w)", re.IGNORECASE), measure)
    for pattern, measure in (
        (_DOCUMENT, DOCUMENTS), (_PASSAGE, PASSAGES), (_PERSON, SPEAKERS), (_THEME, THEMES), (_WORD, WORDS),
    )
)  # fmt: skip
_FILLING = re.compile(
    r"(?:\s+|-)?(?:(?:coded|different|distinct|separate|single|individual|total|codierten?|the|all|den|allen|of\s+the|"
    r"of\s+these|transcribed|faculty|student)\b(?:\s+|-))*", re.IGNORECASE)  # fmt: skip
_GENITIVE = re.compile(r"[’']s?(?=\s)")
_NOUN = re.compile(r"\s+(?!(?:and|or|in|of|by|from|who|that|to|were|was|had|have|has|the|a|an|as|with|for|at|on|than|"
                   r"spoke|took|talked|mentioned|discussed|raised|named|touched|voiced|brought|referred|alone|only|"
                   r"und|oder|in|der|die|das|sprachen|took|said|contributed|participated|addressed|also|did|are)\b)"
                   r"[a-zäöü]+s\b")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts, whose where the words say so, and where these words end."""

    measure: str
    whom: Whom
    end: int
    words: str


def unit(scene: Scene, at: int) -> Unit | None:
    """The unit that stands at a place of a sentence, behind known adjectives and names of people; None without one."""
    groups = {one.start: one for one in scene.groups}
    whom, end, named = EVERYBODY, at, False
    while True:
        filling = _FILLING.match(scene.covered, end)
        start = filling.end() if filling else end
        if (one := groups.get(start)) is not None:
            whom, end, named = whom | one.whom, one.end, True
            genitive = _GENITIVE.match(scene.covered, end)
            end = genitive.end() if genitive else end
            continue
        for pattern, measure in _UNITS:
            if (match := pattern.match(scene.covered, start)) is not None:
                return Unit(measure, whom, match.end(), match.group())
        break
    if not named:
        return None
    found = Unit(SPEAKERS, whom, end, "")
    noun = _NOUN.match(scene.covered, end)
    return found if noun is None or COVER in noun.group() else replace(found, end=noun.end())
