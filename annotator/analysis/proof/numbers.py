"""Reads the sentences of a draft, paragraph by paragraph, and holds their numbers against the project."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.analysis.comparison import Theme
from annotator.analysis.proof import findings, lists, mentions, rules, themes_counted, times
from annotator.analysis.proof.binding import bind
from annotator.analysis.proof.facts import Facts
from annotator.analysis.proof.figures import Figure, Reader, bare
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.judging import Case, Judge
from annotator.analysis.proof.mentions import Lexicon, Scene
from annotator.analysis.proof.quotations import LEAST
from annotator.analysis.proof.units import RANK, THEMES, TIMES
from annotator.core import sentences, words
from annotator.core.drafts import Paragraph
from annotator.core.phrases import Phrase

_BEGIN = 6
_FILLING = "·"
"""What stands for a character of a quotation: no word, and the end of no sentence."""
_FILLED = re.compile(f"{_FILLING}{{2,}}")
_IT = re.compile(
    r"^\W*(?:it|this|the|that|this\s+latter|the\s+latter)\b(?:\s+(?:theme|topic|code|subject|category))?\s+(?:was|is|"
    r"were|had|has|took|made|came|ranked|accounted|appeared|occurred|drew|also|only|again)\b|\b(?:of|about|on|raised|"
    r"mentioned|discussed|named|to)\s+(?:it|this|this\s+theme|the\s+theme)\b", re.IGNORECASE)  # fmt: skip
_CITED = re.compile(r"(?:figure|fig\.|table|tab\.|no\.|abb\.|group|theme|p\.|pp\.|chapter|section|year|version|grade|"
                    r"item|[\[=–-])$", re.IGNORECASE)  # fmt: skip
_FOREIGN = re.compile(
    r"[\s-]*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|min\b|h\b|dollars?|€|\$|pages?|items?|points?|"
    r"researchers?|authors?|coders?|questions?|steps?|phases?|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|a\.?m|p\.?m)\b", re.IGNORECASE)  # fmt: skip


class Prose:
    """Reads the sentences of a draft, paragraph by paragraph; a heading that names a theme holds for what follows."""

    def __init__(self, facts: Facts, lexicon: Lexicon) -> None:
        self._facts, self._judge, self._lexicon = facts, Judge(facts), lexicon
        self._heading: Theme | None = None

    def read(self, paragraph: Paragraph, quoted: Iterable[str] = ()) -> Iterator[Finding]:
        """A finding for each number of a paragraph, but for those within quotations."""
        text = paragraph.text
        for quote in quoted:
            is_short = words.count(quote) < LEAST and not any(map(str.isdigit, quote))
            if not is_short and not self._lexicon.is_name(quote):
                text = text.replace(quote, _FILLING * len(quote))
        if paragraph.is_heading:
            self._heading = mentions.heads(self._facts.themes, text)
            return
        last = self._heading
        for start, end in sentences.spans(self._lexicon.cover_themes(text), 0, len(text)):
            scene = self._lexicon.scene(text[start:end])
            yield from self._sentence(paragraph, scene, last)
            named = {one.theme.code: one.theme for one in scene.themes}
            if named:
                last = next(iter(named.values())) if len(named) == 1 else None

    def _sentence(self, paragraph: Paragraph, scene: Scene, context: Theme | None) -> Iterator[Finding]:
        place = Phrase("{0}, “{1}”", paragraph.place, begin(scene.text))
        found = Reader(scene).read()
        if rules.is_rule(scene):
            yield from rules.stated(place, found, self._facts.comparison.thresholds)
            return
        if any(one.measure == THEMES for one in found):
            yield from themes_counted.counted(place, scene, found, self._facts)
        figures = lists.joined(scene, found)
        bound = bind(scene, figures, context, self._facts.only_role)
        is_sure = context is not None and _IT.search(scene.covered) is not None
        for figure, of in zip(figures, bound, strict=True):
            if figure.measure == THEMES:
                continue
            if figure.measure == TIMES:
                yield times.judged(place, scene, figure, self._facts, context if is_sure else None)
            elif figure.measure != RANK or of.themes:
                finding = self._judge.judged(Case(place, scene, figure, of, is_sure))
                if finding is not None:
                    yield finding
        if not any(one.measure == THEMES for one in found):
            yield from self._bare(place, scene, figures)

    def _bare(self, place: Phrase, scene: Scene, figures: list[Figure]) -> Iterator[Finding]:
        """Whole numbers without a unit that are no years and belong to no citation, figure or table."""
        if not (scene.themes or (figures and scene.groups)):
            return
        for match in bare(scene, figures):
            number, before = match["n"], scene.covered[: match.start()].rstrip()
            rest = scene.covered[match.end() :]
            is_part = re.match(r"[\w%]|[.,]\d|\s*%|\s*[–-]\s*\d", rest) is not None
            is_named = _CITED.search(before) or _FOREIGN.match(rest)
            if number.isdigit() and not is_part and not is_named and not 1900 <= int(number) <= 2100:
                yield Finding(place, findings.UNCHECKED, _around(scene.text, match.start("n"), number), Phrase(
                    "{0} has no unit: write what it counts, or look it up.", number))  # fmt: skip


def begin(text: str) -> str:
    """The first words of a text, by which it is found on the page."""
    words = _FILLED.sub("…", text).split()
    return " ".join(words[:_BEGIN]) + (" …" if len(words) > _BEGIN else "")


def _around(sentence: str, at: int, number: str) -> str:
    return " ".join(_FILLED.sub("…", sentence[max(0, at - 30) : at + len(number) + 30]).split())
