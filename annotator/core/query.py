"""What is looked for: words or a regular expression, made into what finds them in a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.transcript import Range

if TYPE_CHECKING:
    import regex

_LETTER = r"(?![\p{Han}\p{Hiragana}\p{Katakana}])[\w\p{M}]"
_BOUND = rf"(?:(?<!{_LETTER})|(?!{_LETTER}))"
"""Where no word is cut: not between two letters, but that Han, Hiragana and Katakana are words each."""
_TOO_LARGE = "The regular expression is nested too deeply, or has too large a number. Make it simpler."
_DOTTED = str.maketrans("Iİ", "ii")
TOO_SLOW = "The regular expression takes too long. Make it simpler."


@dataclass(frozen=True)
class Query:
    """Words, or a regular expression, in any case unless `match_case`, within words unless `whole_words`.

    Words are found however their accents are stored, as letters of their own or as marks after the letter; a letter
    with an accent is another than the one without. “ß” and “SS” are the same in any case.
    Raises Refused where there is nothing to look for or the expression is wrong.
    """

    find: str
    is_regex: bool = False
    match_case: bool = False
    whole_words: bool = False

    def __post_init__(self) -> None:
        if not self.find.strip():
            raise Refused("Say what to look for.")
        if self.is_regex:
            self._refuse_wrong()

    def matches(self, text: str, timeout: float | None = None) -> Iterator[Range]:
        """Where a text has a match, in code points; those of nothing but space are none. They do not overlap.

        Raises Refused where an expression takes longer than so many seconds.
        """
        wanted = self._pattern(text)
        try:
            for match in wanted.finditer(text, timeout=timeout, concurrent=True):
                start, end = match.span()
                if not text[start:end].isspace() and start < end and (self.is_regex or not _cuts_a_letter(text, end)):
                    yield start, end
        except TimeoutError:
            raise Refused(TOO_SLOW) from None

    def is_in(self, text: str) -> bool:
        """Whether words may be in a text at all; always True for an expression."""
        return self.is_regex or self._pattern(text).search(text, concurrent=True) is not None

    def _refuse_wrong(self) -> None:
        import regex

        try:
            self._pattern("")
        except regex.error as error:
            raise Refused("“{0}” is not a regular expression: {1}.", self.find, error) from error
        except (RecursionError, OverflowError):
            raise Refused(_TOO_LARGE) from None

    def _pattern(self, text: str) -> regex.Pattern[str]:
        """What finds the words in this text: as its letters are stored, and by the fastest way that finds all."""
        if self.is_regex:
            return _compiled(self.find, self.match_case, self.whole_words)
        stored = [form for form in self._forms if all(mark in text for mark in _marks(form))]
        expression = "|".join(map(_escaped, stored or self._forms[:1]))
        unfolds = not self.match_case and not text.isascii() and any(one in text for one in self._unfolding)
        return _compiled(expression, self.match_case, self.whole_words, unfolds)

    @cached_property
    def _forms(self) -> list[str]:
        """The words as they may be stored; in any case “I” and “İ” are “i”, which is how all three are found."""
        forms = [self.find, *(unicodedata.normalize(form, self.find) for form in ("NFC", "NFD"))]
        return list(dict.fromkeys(forms if self.match_case else [form.translate(_DOTTED) for form in forms]))

    @cached_property
    def _unfolding(self) -> list[str]:
        """The letters that may stand for several of the words, such as “ß”: they are rare, and slow to look for."""
        folded = self.find.casefold()
        return [one for one, several in _unfolding() if several in folded]


@lru_cache(64)
def _compiled(expression: str, match_case: bool, whole_words: bool, unfolds: bool = False) -> regex.Pattern[str]:
    import regex

    flags = (0 if match_case else regex.IGNORECASE) | (regex.FULLCASE if unfolds else 0)
    compiled = regex.compile(expression, flags)
    return regex.compile(f"{_BOUND}(?:{expression}){_BOUND}", flags) if whole_words else compiled


def _escaped(words: str) -> str:
    import regex

    return regex.escape(words)


@cache
def _unfolding() -> list[tuple[str, str]]:
    """The letters that are several in the other case, with those."""
    letters = map(chr, [0xDF, 0x149, 0x1F0, 0x390, 0x3B0, 0x587, *range(0x1E96, 0x1FFD), *range(0xFB00, 0xFB18)])
    return [(one, folded) for one in letters if len(folded := one.casefold()) > 1]


def _marks(form: str) -> set[str]:
    """The accents of a form that are marks after the letter; case leaves them as they are."""
    return {letter for letter in form if unicodedata.combining(letter)}


def _cuts_a_letter(text: str, end: int) -> bool:
    """Whether the letter before a place has its accent after it."""
    after = text[end : end + 1]
    return bool(after) and not after.isascii() and len(unicodedata.normalize("NFC", text[end - 1 : end + 1])) == 1
