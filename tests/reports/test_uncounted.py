"""A reflexive project: what leaves it has no number that counts."""

import json

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from annotator import exporting
from annotator.cli import commands
from annotator.store.verbs import project as verbs
from tests import published


@pytest.fixture
def reflexive(tmp_path):
    with published.make(tmp_path / "a.annot") as project:
        project.do("State", verbs.state, "reflexive", statistics=False)
        yield project


def test_the_workbook_counts_nothing(reflexive, tmp_path):
    path = tmp_path / "themes.xlsx"
    exporting.write(reflexive, reflexive.comparison(), path)
    book = load_workbook(path)
    assert book.sheetnames == ["Notes", "Themes by role", "Quotes", "Codebook", "Speakers", "Data"]
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        places = {at for at, name in enumerate(rows[0]) if name in ("start", "end", "exemplar")}
        numbers = [
            value for row in rows for at, value in enumerate(row) if isinstance(value, int | float) and at not in places
        ]
        assert not numbers, sheet.title
    themes = {row[1]: row[-2:] for row in book["Themes by role"].iter_rows(min_row=2, values_only=True)}
    assert themes["Clinical pearls"] == (None, "speaks of it")
    assert book["Notes"]["B2"].value.startswith("Reflexive")


def test_the_long_table_has_no_words(reflexive, tmp_path):
    path = tmp_path / "long.csv"
    exporting.write(reflexive, reflexive.comparison(), path)
    assert "words" not in path.read_text(encoding="utf-8").splitlines()[0].split(",")


def test_comparing_gives_quotes(reflexive):
    frame = reflexive.compare()
    assert list(frame.columns) == ["theme", "path", "group", "speakers", "document", "quote"]
    assert set(frame[frame.theme == "Clinical pearls"].group) == {"mentee"}


@pytest.mark.parametrize("form", ["--json", "--csv", ""])
def test_the_command_line_gives_quotes(reflexive, form):
    done = CliRunner().invoke(commands, ["compare", str(reflexive.path), *filter(None, [form])])
    assert done.exit_code == 0
    if form == "--json":
        assert set(json.loads(done.stdout)[0]) == {"theme", "path", "group", "speakers", "document", "quote"}
    assert "share" not in done.output.lower().split("\n")[0] and "%" not in done.output


@pytest.mark.parametrize("command", ["robustness", "statistics"])
def test_trying_and_testing_are_refused_with_the_reason(reflexive, command):
    done = CliRunner().invoke(commands, [command, str(reflexive.path)])
    assert done.exit_code == 1 and "reflexive" in done.output
