"""Notes on a theme and a group, quotes for each, and the files that both are written to."""

import shutil

import docx
import openpyxl
import pytest

from annotator import memo_writing, resources
from annotator import perspective_writing as writing
from annotator.core.errors import CannotWrite, Unknown
from annotator.core.memos import About
from annotator.listings import Finder
from annotator.project import new_project, open_project
from annotator.questions.exemplars import quotable
from annotator.questions.perspectives import Perspectives
from annotator.store.verbs import codings, memos, summaries


@pytest.fixture
def sample(tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "mentoring.annot"), author="Ana") as project:
        yield project


@pytest.fixture
def note(sample):
    """Writes a note of a coder on a theme and a role, each the first of the project."""
    code, role = next(iter(sample.read.codebook())).id, compared(sample)[0]

    def write(text, coder="Ana", **more):
        by = sample.do("Coder", codings.coder, coder)
        sample.do("Note", summaries.write, code, About("role", role.id), text, coder=by, **more)

    write.cell = (sample.read.codebook().shortest(code), role.name)
    return write


def compared(project):
    return [one for one in project.read.roles() if one.compared]


def said(project, reader=""):
    found = project.summaries(reader=reader)
    return [tuple(row) for row in found[["theme", "group", "note", "coder"]].itertuples(index=False)]


def test_a_note_is_written_changed_and_taken_away(sample, note):
    note("They want time. 😀\nשלום", title="Time")
    assert said(sample) == [(*note.cell, "They want time. 😀\nשלום", "Ana")]
    note("They want much time.")
    assert [one[2] for one in said(sample)] == ["They want much time."]
    note("  ")
    assert said(sample) == []
    note("Again.")
    assert [one[2] for one in said(sample)] == ["Again."], "what was taken away can be written once more"
    sample.undo()
    assert said(sample) == []
    sample.undo()
    assert [one[2] for one in said(sample)] == ["They want much time."]


def test_a_note_is_a_memo_about_the_two(sample, note):
    before = len(sample.read.memos())
    note("They want time.", title="Time")
    memo = sample.read.memos()[-1]
    assert len(sample.read.memos()) == before + 1 and memo.title == "Time"
    assert {one.kind for one in memo.about} == {"code", "role"}
    sample.do("Tie", memos.tie, memo.id, About("project"))
    assert said(sample) == [], "a memo about a third thing is no note on the two"


def test_private_notes_are_their_coders(sample, note):
    note("Shared.")
    note("Secret.", "Bea", private=True)
    assert [one[2] for one in said(sample)] == ["Shared."]
    assert [one[2] for one in said(sample, "Bea")] == ["Shared.", "Secret."]


def test_two_desks_of_one_coder_have_one_note(sample, note, tmp_path):
    other = tmp_path / "other.annot"
    by = sample.do("Coder", codings.coder, "Ana")
    shutil.copy(sample.path, other)
    note("Here.")
    code, role = next(iter(sample.read.codebook())).id, compared(sample)[0]
    with open_project(other, author="Ana") as copy:
        copy.do("Note", summaries.write, code, About("role", role.id), "There.", coder=by)
    sample.merge([other])
    assert [one[2] for one in said(sample)] == ["There."]


@pytest.fixture
def on_value(sample):
    """Writes Ana's note on a theme and a value of an attribute."""
    code, number = next(iter(sample.read.codebook())).id, sample.read.attributes()["gender"]
    by = sample.do("Coder", codings.coder, "Ana")

    def write(value, text, project=sample):
        about = About("attribute", number)
        project.do("Note", summaries.write, code, about, text, coder=by, value=value)

    return write


def by_gender(project):
    found = project.summaries(by="gender")
    return list(zip(found.group, found.note, strict=True))


def test_a_note_on_a_value_is_written_taken_away_and_written_again(sample, on_value):
    one, other = list(
        dict.fromkeys(filter(None, (who.attributes.get("gender") for who in sample.read.participants())))
    )[:2]
    on_value(one, "First.")
    on_value(other, "Another.")
    on_value(one, "Better.")
    assert by_gender(sample) == [(one, "Better."), (other, "Another.")]
    on_value(one, "")
    assert by_gender(sample) == [(other, "Another.")]
    on_value(one, "Again.")
    assert by_gender(sample) == [(one, "Again."), (other, "Another.")]
    sample.undo()
    sample.undo()
    assert by_gender(sample)[0] == (one, "Better.")
    told = [memo_writing.about_words(row) for row in memo_writing.rows(sample, "Ana") if row["text"] == "Better."]
    assert told == ["code Tailoring to the student; attribute gender"]
    assert sample.check().problems == []


def test_two_desks_of_one_coder_have_one_note_on_a_value(sample, on_value, tmp_path):
    other = tmp_path / "other.annot"
    shutil.copy(sample.path, other)
    value = next(who.attributes["gender"] for who in sample.read.participants() if who.attributes.get("gender"))
    on_value(value, "Here.")
    with open_project(other, author="Ana") as copy:
        on_value(value, "There.", copy)
    sample.merge([other])
    assert by_gender(sample) == [(value, "There.")]


def test_who_has_no_thing_has_no_note(sample, note):
    assert list(sample.summaries(by="gender").columns) == list(sample.summaries().columns)
    assert sample.summaries(by="gender").empty


def test_exemplars_are_few_and_of_the_group(sample):
    found = sample.exemplars(per_role=2)
    assert found.groupby(["theme", "group"]).size().max() <= 2
    passages = sample.passages().set_index("id")
    assert all(row.group in passages.loc[row.id, "roles"] for row in found.itertuples())
    assert found.equals(sample.exemplars(per_role=2)), "the same every time"
    marked = sample.exemplars(only_marked=True)
    assert marked["marked"].all() and set(marked["id"]) == set(passages.index[passages["exemplar"]]) & set(marked["id"])


def test_candidates_are_what_the_comparison_counts(sample):
    found, comparison = quotable(sample, "role", None), sample.comparison()
    book = sample.read.codebook()
    for theme in comparison.themes:
        for group, cell in theme.cells.items():
            if not book.children(theme.code):
                assert len(found.pool[theme.code, group]) == (cell.passages if cell else 0)


def test_an_empty_project_has_nothing_to_quote(tmp_path):
    with new_project(tmp_path / "empty.annot") as project:
        assert project.summaries().empty and list(project.exemplars().columns)[:2] == ["theme", "group"]
        with pytest.raises(Unknown, match="attribute"):
            project.exemplars(by="age")
        writing.write_summaries(project, tmp_path / "s.docx")
        assert writing.write_quotes(project, tmp_path / "q.xlsx") == 0


@pytest.mark.parametrize("kind", [".docx", ".xlsx", ".csv"])
def test_the_grid_and_the_matrix_are_written(sample, note, tmp_path, kind):
    note("=They want time.")
    grid, matrix = tmp_path / f"grid{kind}", tmp_path / f"quotes{kind}"
    writing.write_summaries(sample, grid)
    writing.write_quotes(sample, matrix, per_role=1)
    theme, role = note.cell
    if kind == ".docx":
        rows = [[cell.text for cell in row.cells] for row in docx.Document(str(grid)).tables[0].rows]
    elif kind == ".xlsx":
        rows = [list(row) for row in openpyxl.load_workbook(grid)["Summaries"].iter_rows(values_only=True)]
    else:
        rows = [line.split(",") for line in grid.read_text("utf-8").splitlines()]
    at = rows[0].index(role)
    assert next(row for row in rows if row[0] == theme)[at] == "=They want time."
    assert matrix.stat().st_size > 500


def test_another_kind_of_file_is_refused(sample, tmp_path):
    with pytest.raises(CannotWrite, match=r"\.docx, \.xlsx or \.csv"):
        writing.write_quotes(sample, tmp_path / "quotes.pdf")


@pytest.mark.parametrize("by", ["role", "document", "participant", "gender"])
def test_the_columns_are_as_long_as_the_numbers_say(sample, by):
    perspectives, comparison = Perspectives(sample, by), sample.comparison(by)
    finder, book = Finder(sample), sample.read.codebook()
    for theme in comparison.themes:
        places = perspectives.of(theme.code)
        counts = {group: cell.passages if cell else 0 for group, cell in theme.cells.items()}
        assert {group: len(places[group]) for group in counts} == counts
        for group, some in places.items():
            for place in some:
                found = finder.spanning(*place, book.family(theme.code), perspectives.coders[place.document])
                assert (found.place, found.start, found.end) == tuple(place)
                assert group in {perspectives.group_of.get(voice) for voice in found.voices}
