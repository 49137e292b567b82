"""Searching: every place of a word in fifty transcripts, to Python's own `in` over the same texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator import autocoding
from annotator.core import search
from annotator.core.query import Query
from annotator.core.transcript import Transcript, Turn
from annotator.project import Project
from tests.bench import studies
from tests.bench.figures import Figure, ratio, seconds

_WORD, _RARE = "fairness", "fairground"
"""The first is said in every transcript, the other in one of ten."""
_LIMIT = 3.0


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a tenth of each transcript.

    `in` looks for the word in the case in which it is asked for, and stops where it finds one; it stands in the last
    turn of each text, so that both go through the whole.
    """
    size, times = (100_000, 3) if short else (1_000_000, 7)
    texts = [studies.transcript(f"T{number}", size, number) for number in range(50)]
    texts = [_said_last(text, _WORD if number % 10 else f"{_WORD} at the {_RARE}") for number, text in enumerate(texts)]
    with studies.project(folder / "search.annot", texts, 1) as project:
        yield _in_memory(project, times)
        yield _from_the_file(project, times)


def _in_memory(project: Project, times: int) -> Figure:
    """The texts and their turns are there already, as in a search that is changed letter by letter."""
    held = [(project.read.text(one.id), autocoding.spoken(project, one.id)) for one in project.read.documents()]
    texts = [text for text, _ in held]
    value, note = ratio(lambda: seconds(lambda: _all(held)), lambda: seconds(lambda: _plain(texts)), times)
    return Figure(f"find a word in {_size(texts)}, in any case, to `in`", value, _LIMIT, note)


def _from_the_file(project: Project, times: int) -> Figure:
    """The texts are read from the project for each search, by both; who speaks only where something is found."""
    documents = [one.id for one in project.read.documents()]
    number = len(documents) // 10

    def floor() -> None:
        assert sum(_RARE in project.read.text(one) for one in documents) == number

    def ours() -> None:
        assert len(autocoding.find(project, _RARE)) == number

    value, note = ratio(lambda: seconds(ours), lambda: seconds(floor), times)
    return Figure("the same from the project file, to reading and `in`", value, _LIMIT, note)


def _all(held: Sequence[tuple[str, search.Spoken]]) -> None:
    query = Query(_WORD)
    assert sum(len(search.found(text, turns, query)) for text, turns in held) == len(held)


def _plain(texts: Sequence[str]) -> None:
    assert all(_WORD in text for text in texts)


def _said_last(text: Transcript, words: str) -> Transcript:
    """A transcript in whose last turn these words are said."""
    more = f"\nS0: It is about {words}."
    at = len(text.text) + 1
    last = Turn(at, at + len("S0: "), len(text.text) + len(more), "S0")
    return replace(text, text=text.text + more, turns=(*text.turns, last))


def _size(texts: Sequence[str]) -> str:
    return f"{sum(map(len, texts)) / 1_000_000:.0f} MB"
