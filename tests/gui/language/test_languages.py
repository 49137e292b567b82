import shutil
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QObject

from annotator import resources
from annotator.core.errors import Refused, WrongTable
from annotator.core.phrases import Phrase, counted
from annotator.gui import counted as counts
from annotator.gui.acts.act import tr
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.language import languages as known
from annotator.gui.language.languages import ENGLISH, SYSTEM, languages, speak
from annotator.gui.language.numbers import day, decimal, percent, short, whole
from annotator.gui.language.told import told


@pytest.fixture
def of_the_system(monkeypatch, qapp):
    """Says which language the system speaks."""

    def chosen(name):
        monkeypatch.setattr(known.QLocale, "system", staticmethod(lambda: QLocale(name)))
        speak(qapp, SYSTEM)

    yield chosen
    monkeypatch.undo()
    speak(qapp, ENGLISH)


def test_english_and_german_are_there_under_their_own_names():
    assert languages() == {"en": "English", "de": "Deutsch"}


def test_a_file_beside_the_others_is_a_further_language(tmp_path, monkeypatch):
    place = tmp_path / "translations"
    shutil.copytree(known.folder(), place)
    shutil.copy(place / "annotator_de.qm", place / "annotator_fr.qm")
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)
    assert list(languages().items()) == [("en", "English"), ("de", "Deutsch"), ("fr", "Français")]


@pytest.mark.parametrize(("system", "said", "number"), [
    ("de_AT", "&Datei", None), ("de_DE", "&Datei", "1.234"), ("en_GB", "&File", "1,234"), ("fr_FR", "&File", "1,234"),
])  # fmt: skip
def test_the_system_is_followed_where_its_language_is_known(of_the_system, system, said, number):
    of_the_system(system)
    assert tr("&File") == said
    assert number is None or whole(1234) == number


def test_a_language_that_is_gone_leaves_english(qapp):
    speak(qapp, "xx")
    assert tr("&File") == "&File" and whole(1234) == "1,234"
    speak(qapp, ENGLISH)


def test_english_again_after_german(german, qapp):
    assert tr("&File") == "&Datei"
    speak(qapp, ENGLISH)
    assert tr("&File") == "&File"


def test_numbers_and_days_are_written_as_usual(german):
    assert (whole(1234567), decimal(3.45), short(1.5), short(2), percent(0.424)) == (
        "1.234.567", "3,5", "1,5", "2", "42\N{NO-BREAK SPACE}%",
    )  # fmt: skip
    assert day(date(2026, 5, 3)) == "3. Mai 2026"


def test_numbers_and_days_in_english():
    assert (whole(1234567), decimal(3.44), short(1.5), percent(0.424)) == (
        "1,234,567", "3.4", "1.5", "42\N{NO-BREAK SPACE}%",
    )  # fmt: skip
    assert day(date(2026, 5, 3)) == "3 May 2026"


def test_counts_have_their_forms(german):
    assert [counts.turns(number) for number in (0, 1, 2, 1200)] == [
        "0 Redebeiträge", "1 Redebeitrag", "2 Redebeiträge", "1.200 Redebeiträge",
    ]  # fmt: skip


def test_counts_in_english():
    assert [counts.turns(number) for number in (0, 1, 1200)] == ["0 turns", "1 turn", "1,200 turns"]


def test_what_a_class_says_its_heirs_say_too(german):
    class Heir(CodeChanges):
        def __init__(self):
            QObject.__init__(self)

    assert Heir().tr("Rename {0}") == "{0} umbenennen"


# failures


def test_a_failure_is_told_with_its_values(german):
    error = Refused("There is already a code “{0}” {1}. Choose another name.", "{x} R&D", Phrase("under “{0}”", "A"))
    assert str(error) == "There is already a code “{x} R&D” under “A”. Choose another name."
    assert told(error) == "Einen Code „{x} R&D“ gibt es unter „A“ schon. Wählen Sie einen anderen Namen."


def test_a_table_is_told_row_by_row(german):
    problems = [Phrase("Row {0}: the name is missing.", row) for row in range(2, 1300)]
    error = WrongTable(Phrase("“{0}” cannot be taken over.", "a.csv"), problems)
    lines = told(error).split("\n")
    assert lines[:2] == [
        "„a.csv“ lässt sich nicht übernehmen. Es wurde nichts gespeichert.",
        "  Zeile 2: Der Name fehlt.",
    ]
    assert lines[-1] == "  … und 1.278 weitere"


def test_what_is_no_phrase_is_left_alone(german):
    assert told("Row {0}") == "Row {0}"
    assert told(Refused("Nobody has ever said this: {}.")) == "Nobody has ever said this: {}."
    assert told(counted(1200, "event")) == "1.200 Ereignisse"
