"""Makes the published study at full size: its groups, participants, themes and counts; every word is invented.

Attributes of an Effective Mentor in a Learning Community (Int. Med. Educ. 2025, 4(2), 5): six mentor and four mentee
groups, 50 and 22 participants, twelve themes. Where the article gives no count, the counts are ours.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.project import Project, new_project
from annotator.store.action import Action
from annotator.store.verbs import codes, codings, documents, people

PARENT = "Teaching versus relationship competence"
THEMES = (
    # number, name, passages of mentors, of mentees
    ("1a", "Individualized approach", 50, 25),
    ("1b", "History and physical skills", 40, 20),
    ("1c", "Group interaction", 45, 22),
    ("2a", PARENT, 0, 0),
    ("", "Teaching competence", 149, 18),
    ("", "Relationship competence", 86, 40),
    ("2b", "Mentor as a relatable figure", 30, 36),
    ("2c", "Faculty development", 172, 5),
    ("3a", "Cultural competence and role modelling", 1, 22),
    ("3b", "Feedback to students", 1, 30),
    ("3c", "One-on-one sessions", 1, 27),
    ("3d", "Clinical pearls", 0, 24),
    ("4a", "Communication", 53, 1),
    ("4b", "Peer development", 72, 0),
)
CHILDREN = ("Teaching competence", "Relationship competence")
GROUPS = {"mentor": (9, 8, 8, 9, 8, 8), "mentee": (6, 5, 6, 5)}
STAGES = {"mentor": (("experienced", 31), ("inexperienced", 19)), "mentee": (("pre-clerkship", 14), ("clerkship", 8))}
CODER = "Ana"


def make(path: Path) -> Project:
    """The whole study as a project, coded by one coder."""
    project = new_project(path, title="Attributes of an effective mentor", author=CODER)
    project.do("Enter the study", _enter, project)
    return project


def _enter(action: Action, project: Project) -> None:
    book = dict(_codes(action))
    coder = codings.coder(action, CODER)
    people.role(action, "moderator", compared=False)
    placed = []
    for at, role in enumerate(GROUPS):
        wanted = [name for _, name, *counts in THEMES for _ in range(counts[at])]
        for title, labels, themes in _shares(role, wanted):
            transcript, ranges = _transcript(title, labels, themes)
            document = documents.add(action, transcript)
            placed += [Placed(document, *place, book[name], coder) for name, place in zip(themes, ranges, strict=True)]
    _introduce(action, project)
    codings.apply(action, placed)


def _codes(action: Action) -> Iterator[tuple[str, codes.CodeId]]:
    parent = None
    for number, name, *_ in THEMES:
        code = codes.create(action, name, parent if name in CHILDREN else None, number=number)
        parent = code if name == PARENT else parent
        yield name, code


def _shares(role: str, wanted: list[str]) -> Iterator[tuple[str, list[str], list[str]]]:
    """The title, the labels and the themes of each group: every theme is dealt out to the groups in turn."""
    sizes = GROUPS[role]
    names = (f"{role.capitalize()} {number}" for number in itertools.count(1))
    for number, size in enumerate(sizes):
        labels = list(itertools.islice(names, size))
        yield f"{role.capitalize()}s {number + 1}", labels, wanted[number :: len(sizes)]


def _transcript(title: str, labels: list[str], themes: list[str]) -> tuple[Transcript, list[tuple[int, int]]]:
    """A turn for each passage, by each participant in turn, and a question of the moderator after every fifth."""
    text, turns, ranges = "", [], []

    def say(label: str, words: str) -> int:
        nonlocal text
        start = len(text)
        text += f"{label}: {words}\n"
        turns.append(Turn(start, start + len(label) + 2, len(text) - 1, label))
        return start + len(label) + 2

    for number, (theme, label) in enumerate(zip(themes, itertools.cycle(labels), strict=False)):
        if number % 5 == 0:
            say("Moderator", f"And what comes to mind about that, in meeting {number + 1} of {title}?")
        words = f"When I think of {theme.lower()}, I remember day {number + 1} with my group."
        body = say(label, f"Well, yes. {words} That was it.")
        ranges.append((body + len("Well, yes. "), body + len("Well, yes. ") + len(words)))
    return Transcript(title, text, tuple(turns)), ranges


def _introduce(action: Action, project: Project) -> None:
    stages = {role: iter([stage for stage, count in given for _ in range(count)]) for role, given in STAGES.items()}
    for speaker in project.read.speakers():
        who = people.participant(action, speaker.label)
        role = speaker.label.split()[0].lower()
        people.describe(action, who, role=people.role(action, role, compared=role != "moderator"))
        if role in stages:
            people.give(action, who, "experience", next(stages[role]))
        people.assign(action, speaker.id, who)
