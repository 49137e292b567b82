"""The workbook and the long table of whole projects: every number is the comparison's, and leads to as many rows."""

import csv
import io
import shutil

import pandas as pd
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from annotator import __version__, exporting, resources
from annotator.analysis.report_numbers import reported
from annotator.core.errors import AnnotatorError, CannotWrite
from annotator.core.transcript import Turn
from annotator.project import open_project
from annotator.store import schema
from annotator.store.verbs import codes
from annotator.store.verbs import codings as coded
from annotator.store.verbs import project as verbs
from tests import published
from tests.analysis.obvious import Study
from tests.analysis.studies import stored, studies
from tests.reports.conftest import rows_of, table_of

MEASURES = ("passages", "share", "speakers", "part", "documents", "words", "rate", "rank")


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)


@pytest.fixture
def sample(tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "mentoring.annot")) as project:
        yield project


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with published.make(tmp_path_factory.mktemp("published") / "study.annot") as project:
        yield project


def workbook(project, comparison, path):
    exporting.write(project, comparison, path)
    return load_workbook(path)


def check(project, comparison, path):
    """Each number on the sheets equals the comparison's and leads to as many rows."""
    book = workbook(project, comparison, path)
    themes, quotes = rows_of(book[f"Themes by {comparison.by}"]), table_of(book["Quotes"])
    first = next(at for at, heading in enumerate(themes[0]) if heading.startswith(f"{comparison.groups[0].name}: "))
    for row, theme in zip(themes[1:], reported(comparison).themes, strict=True):
        for at, group in enumerate(comparison.groups):
            numbers = row[first + 8 * at : first + 8 * (at + 1)]
            led_to = [one for one in quotes if one["Theme"] == row[1] and group_of(one) == group.name]
            check_cell(dict(zip(MEASURES, numbers, strict=True)), theme.cells[group.name], group, led_to)
    data, speakers = table_of(book["Data"]), table_of(book["Speakers"])
    check_applications(data, comparison)
    check_people(speakers, comparison)
    check_leaves(data, comparison, project.read.codebook())
    check_documents(table_of(book["Documents"]), data, speakers, project, comparison)
    check_pairs(table_of(book["Co-occurrence"]), data, project, comparison)
    check_residuals(table_of(book["Status"]), comparison)
    return book


def group_of(quote):
    return quote.get("Group") or quote["Role"]


def check_cell(numbers, cell, group, quotes):
    if cell is None:
        assert set(numbers.values()) == {None}
        assert not quotes
        return
    part = cell.speakers / group.participants if group.participants and cell.speakers is not None else None
    expected = {**{name: getattr(cell, name, None) for name in MEASURES}, "part": part}
    assert numbers == {name: pytest.approx(value) if value is not None else None for name, value in expected.items()}
    assert len(quotes) == cell.passages
    assert sum(quote["Words"] for quote in quotes) == cell.words
    assert len({quote["Document"] for quote in quotes}) == cell.documents


def check_applications(data, comparison):
    """The rows of the data are the code applications."""
    for group in comparison.groups:
        assert sum(group.name in (row["groups"] or "").split("; ") for row in data) == group.passages
    if not comparison.where:
        assert sum(not row["groups"] for row in data) == comparison.of_nobody


def led_to(data, name, group):
    """The rows of the data that a number of a code and a group leads to."""
    return [row for row in data if row["code"] == name and group in (row["groups"] or "").split("; ")]


def check_leaves(data, comparison, book):
    """Of a theme without others below it the number is that of its rows in the data, their words those of the rows."""
    for theme in comparison.themes:
        for group in comparison.groups:
            if not book.children(theme.code):
                cell = theme.cells[group.name]
                rows = led_to(data, book.shortest(theme.code), group.name)
                assert len(rows) == (0 if cell is None else cell.passages)
                assert len({row["document"] for row in rows}) == (0 if cell is None else cell.documents)


def check_documents(documents, data, speakers, project, comparison):
    """Turns and words are those of the speakers, the passages of a document those of all who coded it."""
    every = list(project.retrieval.passages())
    places = {one.title: one.id for one in project.read.documents()}
    for row in documents:
        here = [one for one in speakers if one["Document"] == row["Document"]]
        assert (row["Turns"], row["Words"]) == tuple(sum(one[name] for one in here) for name in ("Turns", "Words"))
        passages = [one for one in every if one.document == places[row["Document"]]]
        assert row["Passages of all coders"] == len(passages)
        if row["Compared"] == "yes" and not comparison.where and len({one.coder for one in passages}) == 1:
            assert sum(one["document"] == row["Document"] for one in data) in (0, len(passages))


def check_pairs(pairs, data, project, comparison):
    """Passages that share a turn with another theme, counted once more in the rows of the data."""
    book = project.read.codebook()
    leaves = [book.shortest(code.id) for code in book if not book.children(code.id)]
    turns = {one.title: [(turn.start, turn.end) for turn in project.read.turns(one.id)]
             for one in project.read.documents()}  # fmt: skip
    for row in data:
        row["turns"] = {at for at, (start, end) in enumerate(turns[row["document"]])
                        if start < row["end"] and row["start"] < end}  # fmt: skip
    found = {(row["Theme"], row["Comes together with"], row["Group"]): row for row in pairs}
    for row in pairs:
        assert row["Share"] == pytest.approx(row["Passages, n"] / row["Of all passages of the theme"])
    if comparison.where:
        return
    for first in leaves:
        for second in leaves:
            for group in comparison.groups:
                own = led_to(data, first, group.name)
                met = [
                    one for one in own
                    if any(one["document"] == other["document"] and one["turns"] & other["turns"]
                           for other in data if other["code"] == second)
                ] if first != second else []  # fmt: skip
                row = found.get((first, second, group.name))
                assert len(met) == (0 if row is None else row["Passages, n"])
                assert row is None or row["Of all passages of the theme"] == len(own)


def check_residuals(statuses, comparison):
    """What those say who do not discuss a theme is what its cells say."""
    for row, theme in zip(statuses, reported(comparison).themes, strict=True):
        for part in filter(None, (row["In passing by"] or "").split("; ")):
            name, _, said = part.rpartition(": ")
            assert int(said.split()[0].replace(",", "")) == theme.cells[name].passages


def check_people(speakers, comparison):
    """The rows of the speakers are those over whom shares of speakers are taken, with the words of each group."""
    for group in comparison.groups:
        rows = [row for row in speakers if row["Counts for"] == group.name]
        persons = {
            row["Participant"] or (row["Document"], row["Label"]): row["Persons"] if row["Participant"] else 1
            for row in rows
        }
        assert (None if None in persons.values() else sum(persons.values())) == group.participants
        assert sum(row["Words"] for row in rows) == group.words
        assert len({row["Document"] for row in rows if row["Words"]}) == group.documents


@pytest.mark.parametrize("by", ["role", "document", "participant", "experience", "gender", "year"])
def test_the_numbers_of_the_sample_lead_to_their_rows(sample, tmp_path, by):
    check(sample, sample.comparison(by), tmp_path / "t.xlsx")


@pytest.mark.parametrize("where", [[("role", "Mentor")], [("year", "1"), ("year", "2")], [("document", "Mentees A")]])
def test_a_filter_leads_to_the_rows_of_those_who_count(sample, tmp_path, where):
    check(sample, sample.comparison("gender", where=where), tmp_path / "t.xlsx")


@pytest.mark.parametrize("by", ["role", "experience"])
def test_the_published_numbers_lead_to_their_rows(study, tmp_path, by):
    """A parent's number leads to the ranges that it counts, with their codes."""
    book = check(study, study.comparison(by), tmp_path / "t.xlsx")
    parents = [row for row in table_of(book["Quotes"]) if row["Theme"] == published.PARENT]
    assert {row["Codes"] for row in parents} == set(published.CHILDREN)


def test_the_workbook_says_what_a_theme_is_made_of_where_that_is_reversed(study, tmp_path):
    book = workbook(study, study.comparison(), tmp_path / "t.xlsx")
    rows, data = table_of(book["Composition"]), table_of(book["Data"])
    assert [(row["Theme"], row["Made of"], row["Group"], row["Passages, n"], row["Reversed with"]) for row in rows] == [
        (published.PARENT, one, group, number, other)
        for one, other, *numbers in (("Teaching competence", "Relationship competence", 149, 18),
                                     ("Relationship competence", "Teaching competence", 86, 40))
        for group, number in zip(("mentor", "mentee"), numbers, strict=True)
    ]  # fmt: skip
    for row in rows:
        of_group = [one for one in data if one["code"] == row["Made of"] and one["groups"] == row["Group"]]
        assert len(of_group) == row["Passages, n"]


@given(studies(), st.sampled_from(["role", "role", "document", "participant", "year", "site"]))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_every_number_leads_to_its_rows(tmp_path_factory, study, by):
    folder = tmp_path_factory.mktemp("study")
    with stored(study, folder / "study.annot") as project:
        try:
            comparison = project.comparison(by)
        except AnnotatorError:
            assume(False)
        check(project, comparison, folder / "t.xlsx")


def test_the_sheets_and_their_headings(sample, tmp_path):
    book = workbook(sample, sample.comparison(), tmp_path / "t.xlsx")
    assert book.sheetnames == [
        "Notes", "Themes by role", "Status", "Robustness", "Quotes", "Codebook", "Speakers", "Documents",
        "Co-occurrence", "Data",
    ]  # fmt: skip
    assert {name for sheet in book for name in sheet.tables} == {
        "Themes_by_role", "Status", "Robustness", "Quotes", "Codebook", "Speakers", "Documents",
        "Co_occurrence", "Data",
    }  # fmt: skip
    assert all(sheet.freeze_panes is not None and not sheet.merged_cells.ranges for sheet in book)
    assert rows_of(book["Themes by role"])[0][:11] == [
        "No.", "Theme", "Status", "Mentor: passages, n of 93", "Mentor: passages, % of 93", "Mentor: speakers, n of 11",
        "Mentor: speakers, % of 11", "Mentor: documents, n of 2", "Mentor: words, n of 4,483",
        "Mentor: passages per 1,000 of 4,483 words", "Mentor: rank by passages",
    ]  # fmt: skip
    assert rows_of(book["Themes by role"])[0][-6:] == [
        "Proposed", "Discussed by", "Remarks", "Settled", "Reason", "Reported as",
    ]  # fmt: skip
    assert rows_of(book["Quotes"])[0] == [
        "Theme", "Role", "Participant", "Document", "Quote", "For print", "Words", "Exemplar", "Memo",
    ]  # fmt: skip
    assert rows_of(book["Speakers"])[0] == [
        "Document", "Label", "Participant", "Persons", "Role", "Compared", "Counts for", "Turns", "Words",
        "experience", "gender", "year",
    ]  # fmt: skip
    assert rows_of(book["Data"])[0] == [
        "id", "document", "start", "end", "text", "code", "parent", "coder", "participants", "roles", "groups", "words",
        "memo", "exemplar", "coded_at",
    ]  # fmt: skip


def test_percentages_are_fractions_with_a_format(sample, tmp_path):
    sheet = workbook(sample, sample.comparison(), tmp_path / "t.xlsx")["Themes by role"]
    assert (sheet["E2"].value, sheet["E2"].number_format) == (pytest.approx(11 / 93, rel=1e-15), "0.0%")
    assert (sheet["D2"].value, sheet["D2"].number_format, sheet["D2"].data_type) == (11, "#,##0", "n")


def test_the_statuses_say_for_whom_and_what_they_rest_on(sample, tmp_path):
    book = workbook(sample, sample.comparison(), tmp_path / "t.xlsx")
    rows = {row["Theme"]: row for row in table_of(book["Themes by role"])}
    assert rows["Life of the group"]["Status"] == "similar: most Mentee, least Mentor"
    assert rows["Support for mentors"]["Status"] == "different emphasis: most Mentor, least Mentee"
    assert rows["Usable feedback"]["Status"] == "unique to Mentee"
    assert rows["Usable feedback"]["Remarks"] is None
    assert rows["Tips from practice"]["Remarks"] == "The 0 of Mentor is not checked."
    assert rows["Bedside skills"]["Remarks"].startswith("Share and rate disagree: by share Mentor does most")


def test_the_notes_hold_the_recipe_and_the_definitions(sample, tmp_path):
    book = workbook(sample, sample.comparison(where=[("role", "Mentor"), ("role", "Mentee")]), tmp_path / "t.xlsx")
    named = [row[0] for row in rows_of(book["Notes"]) if row[0]]
    assert len(named) == len(set(named))
    notes = dict(rows_of(book["Notes"]))
    assert notes["Project"] == "Mentoring in the houses"
    assert notes["File"] == "mentoring.annot"
    assert notes["Program"] == f"Annotator {__version__}"
    assert notes["Only speakers with"] == "role = Mentor; role = Mentee"
    assert (notes["Coder"], notes["Not compared"], notes["Left out"]) == ("Ana", "Moderator", "none")
    assert notes["Documents compared"] == "Mentees A; Mentees B; Mentors A; Mentors B"
    assert notes["In passing"] == "mentions of a theme, up to 1 by a group"
    assert notes["Emphasis"].endswith("at least 2 times the smallest")
    assert "fewer than 2 words" in notes["Back channel"]
    assert (notes["Altered cells"], notes["Rows continued"], notes["Passages of no group"]) == (0, 0, 0)
    assert notes["Zeros"].startswith("not checked")
    assert {"Passage", "Passages, %", "Speakers", "Words", "Rate", "Rank", "Status"} <= set(notes)


def test_a_settled_status_stands_beside_the_proposed_one(sample, tmp_path):
    code = sample.read.codebook().find("Life of the group").id
    sample.do("Settle", verbs.settle, code, "unique", "=they mean another group")
    rows = table_of(workbook(sample, sample.comparison(), tmp_path / "t.xlsx").worksheets[1])
    row = next(one for one in rows if one["Theme"] == "Life of the group")
    assert (row["Status"], row["Proposed"], row["Settled"]) == ("unique", "similar", "unique")
    assert row["Reason"] == "=they mean another group"


def test_the_codebook_stands_in_its_order(sample, tmp_path):
    rows = table_of(workbook(sample, sample.comparison(), tmp_path / "t.xlsx")["Codebook"])
    assert [row["Number"] for row in rows] == ["1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "3c", "3d", "4a", "4b"]
    assert all(row["Definition"] and row["Example"] for row in rows)


def test_the_silent_are_among_the_speakers(sample, tmp_path):
    rows = table_of(workbook(sample, sample.comparison(), tmp_path / "t.xlsx")["Speakers"])
    silent = [row for row in rows if row["Participant"] == "Samir"]
    assert [(row["Label"], row["Counts for"], row["Turns"], row["Words"]) for row in silent] == [(None, "Mentee", 0, 0)]
    assert {row["Counts for"] for row in rows if row["Role"] == "Moderator"} == {None}


def test_pandas_reads_every_sheet(sample, tmp_path):
    exporting.write(sample, sample.comparison(), tmp_path / "t.xlsx")
    sheets = pd.read_excel(tmp_path / "t.xlsx", sheet_name=None)
    themes = sheets["Themes by role"].set_index("Theme")
    assert themes.loc["Tips from practice", "Mentor: passages, n of 93"] == 0
    assert themes["Mentor: passages, % of 93"].sum() == pytest.approx(1)
    assert len(sheets["Data"]) == 93 + 99
    assert sheets["Data"]["exemplar"].isin([0, 1]).all()
    assert pd.to_datetime(sheets["Data"]["coded_at"]).notna().all()


def test_the_long_table_is_the_sheet_of_data(sample, tmp_path):
    comparison = sample.comparison()
    data = rows_of(workbook(sample, comparison, tmp_path / "t.xlsx")["Data"])
    exporting.write(sample, comparison, tmp_path / "t.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "t.csv").read_text("utf-8"), newline="")))
    assert rows == [["" if value is None else str(value) for value in row] for row in data]


NASTY = [
    "=1+1 is two", "-3 degrees", "+49 is it", "@home we do", "#N/A he said", "a\ufffeb c\x0bd", "two\nlines here",
    "x " * 20_000,
]  # fmt: skip


def nasty(path):
    """A project whose every text is one that spreadsheets stumble over."""
    text, turns = "", []
    for label, words in zip(["=A", "@B"] * 4, NASTY, strict=True):
        start = len(text)
        text += f"{label}: {words}"
        turns.append(Turn(start, start + len(label) + 2, len(text), label))
        text += "\n"
    places = [("=D\x0b", "Ana", "=C", turn.body, turn.end) for turn in turns]
    project = stored(
        Study(
            documents={"=D\x0b": (text, turns)},
            people={("=D\x0b", "=A"): "-Mia", ("=D\x0b", "@B"): "+Max"},
            roles={"-Mia": ("=mentor", True), "+Max": ("=MENTOR\x0b" + "r" * 300, True)},
            codings=places,
            parents={"=C": None},
            traits={"-Mia": {"=[year]: a/b? \x0b" + "y" * 40: "=2"}},
        ),
        path,
        attributes=("=[year]: a/b? \x0b" + "y" * 40,),
    )
    code = project.read.codebook().find("=C").id
    project.do("Describe", codes.change, code, definition="=def", memo="\x00", example="\ufffe")
    passage = next(project.retrieval.passages()).id
    project.do("Memo", coded.describe, passage, memo="=SUM(A1)")
    return project


def test_nasty_texts_come_back_as_they_are_or_are_counted(tmp_path):
    with nasty(tmp_path / "nasty.annot") as project:
        comparison = project.comparison()
        cells = exporting.write(project, comparison, tmp_path / "t.xlsx")
        book = load_workbook(tmp_path / "t.xlsx")
        assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
        quotes = table_of(book["Quotes"])
        clean = [text.replace("\ufffe", "\ufffd").replace("\x0b", "\ufffd") for text in NASTY[:-1]]
        assert [row["Quote"] for row in quotes[:-2]] == clean
        assert quotes[-2]["Quote"] + quotes[-1]["Quote"] == NASTY[-1]
        assert quotes[0]["Memo"] == "=SUM(A1)"
        notes = dict(rows_of(book["Notes"]))
        assert (notes["Altered cells"], notes["Rows continued"]) == (cells.altered, 2)
        assert cells.altered == sum("\ufffd" in str(value) for sheet in book for row in rows_of(sheet) for value in row)
        assert table_of(book["Codebook"])[0]["Definition"] == "=def"


def test_an_attribute_with_any_name_makes_a_sheet(tmp_path):
    with nasty(tmp_path / "nasty.annot") as project:
        name = next(iter(project.read.attributes()))
        book = workbook(project, project.comparison(name), tmp_path / "t.xlsx")
        assert book.sheetnames[1] == "Themes by = year a b " + "y" * 10


def test_people_without_a_role_are_said_to_be(tmp_path):
    study = Study(
        documents={"D": ("A: we talk a lot\nB: so do we\n", [Turn(0, 3, 16, "A"), Turn(17, 20, 28, "B")])},
        people={("D", "A"): "Mia"},
        roles={"Mia": ("mentor", True)},
        codings=[("D", "Ana", "C", 3, 28)],
        parents={"C": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        for by, words in (("role", "in columns of their own"), ("document", "in which they speak: B (D)")):
            book = check(project, project.comparison(by), tmp_path / f"{by}.xlsx")
            assert words in dict(rows_of(book["Notes"]))["Without a role"]


def test_themes_of_one_name_are_told_apart_by_their_paths(tmp_path):
    study = Study(
        documents={"T": ("A: we talk a lot\n", [Turn(0, 3, 16, "A")])},
        codings=[("T", "Ana", code, 3, end) for code, end in (("A", 5), ("B", 10), ("C", 16), ("D", 7))],
        parents={"A": None, "B": None, "C": "A", "D": "B"},
    )
    with stored(study, tmp_path / "study.annot") as project:
        for name in ("C", "D"):
            project.do("Rename", codes.change, project.read.codebook().find(name).id, name="Same")
        book = check(project, project.comparison(), tmp_path / "t.xlsx")
        rows = table_of(book["Themes by role"])
        assert [(row["Theme"], row["Parent"]) for row in rows] == [
            ("A", None), ("A > Same", "A"), ("B", None), ("B > Same", "B"),
        ]  # fmt: skip
        assert [(row["Theme"], row["Codes"]) for row in table_of(book["Quotes"])] == [
            ("A", "A, A > Same"), ("A > Same", "A > Same"), ("B", "B, B > Same"), ("B > Same", "B > Same"),
        ]  # fmt: skip


def test_the_layer_is_named_document_by_document(tmp_path):
    study = Study(
        documents={title: (f"A: we talk {title}\n", [Turn(0, 3, 13, "A")]) for title in ("D1", "D2", "D3", "D4")},
        codings=[
            (title, coder, "C", 3, 10) for title, coder in (("D1", "Ana"), ("D2", "Bo"), ("D4", "Bo"), ("D4", "Cy"))
        ],
        parents={"C": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        notes = dict(rows_of(workbook(project, project.comparison(), tmp_path / "t.xlsx")["Notes"]))
        assert notes["Coder"].startswith("the coder of record of each document")
        assert notes["Documents compared"] == "D1 (Ana); D2 (Bo); D3 (coded by nobody)"
        assert notes["Left out"] == "D4"


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_an_export_that_fails_leaves_nothing(sample, tmp_path, monkeypatch, kind):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CannotWrite, match="the disk is full"):
        exporting.write(sample, sample.comparison(), tmp_path / f"t.{kind}")
    assert [one.name for one in tmp_path.iterdir()] == ["mentoring.annot"]


def test_other_kinds_are_refused(sample, tmp_path):
    with pytest.raises(CannotWrite, match=r".xlsx or .csv"):
        exporting.write(sample, sample.comparison(), tmp_path / "t.pdf")
