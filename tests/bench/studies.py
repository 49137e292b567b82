"""Large studies for the bench, made with few strokes and always the same."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.store import Store
from annotator.store.verbs import codes, codings, documents, people

_WORDS = (  # noqa: SIM905 - read as a text, not as a list
    "the and of to in a is that it was for on are as with they be at this have from or had by hot but some what there "
    "we can out other were all your when up use word how said an each she which do their time if will way about many "
    "then them would write like so these her long make thing see him two has look more day could go come did my sound "
    "no most number who over know water than call first people may down side been now find any new work part take get"
).split()


def transcript(title: str, size: int, seed: int, speakers: int = 8) -> Transcript:
    """An invented transcript of about `size` characters, in turns of some fifty words."""
    chance = random.Random(seed)
    lines, turns, at, number = [], [], 0, 0
    while at < size:
        label = f"S{chance.randrange(speakers)}"
        words = " ".join(chance.choices(_WORDS, k=chance.randrange(20, 90)))
        line = f"{label}: {words.capitalize()} {number}."
        turns.append(Turn(at, at + len(label) + 2, at + len(line), label))
        lines.append(line)
        at += len(line) + 1
        number += 1
    return Transcript(title, "\n".join(lines), tuple(turns))


def project(path: Path, texts: list[Transcript], number_of_codes: int) -> Project:
    """A project with texts, two roles, and codes, no passage coded."""
    path.unlink(missing_ok=True)
    made = Project(Store.create(path, author="Ana"))

    def fill(action: Action) -> None:
        for text in texts:
            documents.add(action, text)
        roles = [people.role(action, name) for name in ("mentor", "mentee")]
        for speaker in made.read.speakers():
            who = people.participant(action, f"{speaker.label} of {speaker.document}")
            people.describe(action, who, role=roles[speaker.id % 2])
            people.assign(action, speaker.id, who)
        for number in range(number_of_codes):
            codes.create(action, f"Code {number}")
        codings.coder(action, "Ana")

    made.do("Fill", fill)
    return made


def places(made: Project, per_document: int, seed: int = 1, documents: range | None = None) -> Iterator[Placed]:
    """Passages spread over every document, or over some: whole words within a turn, codes in no order."""
    chance = random.Random(seed)
    coder = made.read.coders()[0].id
    book = [code.id for code in made.read.codebook()]
    every = made.read.documents()
    for document in every if documents is None else every[documents.start : documents.stop]:
        text, turns = made.read.text(document.id), made.read.turns(document.id)
        for number in range(per_document):
            turn = turns[number * len(turns) // per_document]
            start = text.rfind(" ", 0, chance.randrange(turn.body, turn.end - 20)) + 1
            end = text.find(" ", min(turn.end - 1, start + chance.randrange(20, 160)), turn.end)
            yield Placed(document.id, start, end if end > 0 else turn.end, chance.choice(book), coder)


def write_table(made: Project, placed: list[Placed], path: Path) -> None:
    """A table of codings by quotation, as a researcher would hand it in."""
    titles = {one.id: one.title for one in made.read.documents()}
    texts = {one.id: made.read.text(one.id) for one in made.read.documents()}
    book = made.read.codebook()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["document", "code", "coder", "quote"])
        for one in placed:
            writer.writerow(
                [titles[one.document], book[one.code].name, "Ana", texts[one.document][one.start : one.end]]
            )
