"""The sample project: made from its files it is the one that ships, and it shows what the method is for."""

import csv
import importlib.util
import shutil
from pathlib import Path

import pytest

from annotator import listings, resources
from annotator.core.thresholds import Thresholds
from annotator.project import open_project

SAMPLES = Path(__file__).resolve().parent.parent / "sample_projects"
FOLDER = SAMPLES / "mentoring"
THEMES = {
    "1a": ("Tailoring to the student", "similar", ("Mentor", "Mentee")),
    "1b": ("Bedside skills", "similar", ("Mentor", "Mentee")),
    "1c": ("Life of the group", "similar", ("Mentor", "Mentee")),
    "2a": ("Craft of teaching", "different emphasis", ("Mentor", "Mentee")),
    "2b": ("The human mentor", "different emphasis", ("Mentor", "Mentee")),
    "2c": ("Support for mentors", "different emphasis", ("Mentor", "Mentee")),
    "3a": ("Respect across backgrounds", "unique", ("Mentee",)),
    "3b": ("Usable feedback", "unique", ("Mentee",)),
    "3c": ("Time alone together", "unique", ("Mentee",)),
    "3d": ("Tips from practice", "unique", ("Mentee",)),
    "4a": ("Keeping in touch", "unique", ("Mentor",)),
    "4b": ("Students teaching students", "unique", ("Mentor",)),
}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    path = shutil.copy(resources.sample(), tmp_path_factory.mktemp("shipped") / "mentoring.annot")
    with open_project(path) as project:
        yield project


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    spec = importlib.util.spec_from_file_location("make_sample", SAMPLES / "make_sample.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    path = tmp_path_factory.mktemp("made") / "mentoring.annot"
    script.make(path)
    with open_project(path) as project:
        yield project


def rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def whole(project):
    """All that a project says, without the identities and the times that differ from one making to the next."""
    read = project.read
    names = {code.id: code.name for code in read.codebook()}
    labels = {one.id: one.label for one in read.speakers()}
    return {
        "facts": read.facts(),
        "texts": [(one.title, one.source, read.text(one.id)) for one in read.documents()],
        "turns": [
            (one.title, turn.start, turn.body, turn.end, labels[turn.speaker], turn.time, turn.notes)
            for one in read.documents()
            for turn in read.turns(one.id)
        ],
        "speakers": listings.speakers(project),
        "roles": [(role.name, role.color, role.compared) for role in read.roles()],
        "codebook": listings.codebook(project),
        "passages": [{**row, "id": None} for row in listings.passages(project)],
        "pins": [(coder.name, [names[code] for code in coder.pins]) for coder in read.coders()],
        "comparison": listings.comparison(project.comparison()),
        "history": [(event.who, event.what) for event in project.events()],
    }


def test_the_files_make_the_project_that_ships(made, shipped):
    from_files, as_shipped = whole(made), whole(shipped)
    for part in from_files:
        assert from_files[part] == as_shipped[part], part


def test_both_are_sound(made, shipped):
    assert made.check().problems == shipped.check().problems == []


def test_two_groups_of_each_role_with_their_moderators(shipped):
    found = shipped.read.documents()
    assert sorted(Path(one.source).suffix for one in found) == [".docx", ".docx", ".txt", ".txt"]
    assert all(55 <= one.turns <= 65 for one in found)
    roles = {}
    for row in listings.speakers(shipped):
        roles.setdefault(row["document"], set()).add((row["role"], row["compared"]))
    moderator = ("Moderator", False)
    assert roles == {
        "Mentees A": {("Mentee", True), moderator}, "Mentees B": {("Mentee", True), moderator},
        "Mentors A": {("Mentor", True), moderator}, "Mentors B": {("Mentor", True), moderator},
    }  # fmt: skip


def test_one_participant_is_silent_and_all_have_a_sub_role(shipped):
    speakers = listings.speakers(shipped)
    assert [row["participant"] for row in speakers if not row["label"]] == ["Samir"]
    stages = {(row["role"], row["attributes"].get("experience")) for row in speakers if row["compared"]}
    assert stages == {
        ("Mentor", "experienced"), ("Mentor", "inexperienced"), ("Mentee", "pre-clerkship"), ("Mentee", "clerkship"),
    }  # fmt: skip


def test_twelve_themes_are_defined_with_an_example_from_the_talks(shipped):
    texts = [shipped.read.text(one.id) for one in shipped.read.documents()]
    book = listings.codebook(shipped)
    assert {row["number"]: row["name"] for row in book} == {number: name for number, (name, *_) in THEMES.items()}
    for row in book:
        assert row["definition"] and row["inclusion"] and row["exclusion"]
        assert any(row["example"] in text for text in texts), row["name"]


def test_one_coder_coded_every_group(shipped):
    assert [coder.name for coder in shipped.read.coders()] == ["Ana"]
    coded = listings.passages(shipped)
    assert len(coded) == len(rows("codings.csv"))
    assert {row["document"] for row in coded} == {one.title for one in shipped.read.documents()}
    assert {row["code"] for row in coded if row["exemplar"]} == {name for name, *_ in THEMES.values()}


def test_it_was_read_but_for_half_of_one_transcript_and_opens_at_the_beginning(shipped):
    titles = {one.id: one for one in shipped.read.documents()}
    found = {titles[one.document].title: one for one in shipped.read.readings()}
    assert {title for title, one in found.items() if one.finished} == {"Mentees A", "Mentors A", "Mentors B"}
    half = found["Mentees B"]
    assert shipped.read.turns_until(half.document, half.place) == titles[half.document].turns // 2 + 1
    assert not any(cell.is_checked for theme in shipped.comparison().themes for cell in theme.cells.values())


def test_the_themes_are_grouped_at_the_thresholds_of_its_settings(shipped):
    given = {row["setting"]: row["value"] for row in rows("settings.csv")}
    thresholds = Thresholds(
        int(given["in_passing"]), int(given["min_speakers"]), int(given["min_base"]), float(given["emphasis_ratio"])
    )
    result = shipped.comparison()
    assert result.thresholds == shipped.read.facts().thresholds == thresholds
    found = {theme.name: (theme.proposal.status, theme.proposal.discussed_by) for theme in result.themes}
    assert found == {name: (status, who) for name, status, who in THEMES.values()}


def test_unique_is_not_zero(shipped):
    """Four of the six have one passage, by one person, in the other role; the other two have none."""
    residual = {}
    for theme in shipped.comparison().themes:
        if theme.proposal.status == "unique":
            other = theme.cells["Mentee" if theme.proposal.discussed_by == ("Mentor",) else "Mentor"]
            residual[theme.name] = (other.passages, other.speakers)
    assert residual == {
        "Respect across backgrounds": (1, 1), "Usable feedback": (1, 1), "Time alone together": (1, 1),
        "Tips from practice": (0, 0), "Keeping in touch": (1, 1), "Students teaching students": (0, 0),
    }  # fmt: skip


def test_the_denominators_are_those_of_the_table_of_speakers(shipped):
    for name in ("Mentor", "Mentee"):
        group = shipped.comparison().group(name)
        of_role = [row for row in rows("speakers.csv") if row["role"] == name]
        assert group.participants == len({row["participant"] for row in of_role})
        assert group.documents == 2
