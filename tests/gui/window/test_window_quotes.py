"""Quotes for print, and a manuscript held against the project, from the window."""

import docx
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from annotator.analysis.proof.findings import AGREES, ALTERED, NUMBER
from annotator.core.conditions import Conditions
from annotator.gui.proofing.model import ProofModel
from annotator.gui.quotes.dialog import QuoteDialog


@pytest.fixture
def passage(coding):
    """The passage “She explains the steps twice”."""
    project = coding.window.session.project
    code = project.read.codebook().find("Explaining").id
    return next(project.retrieval.passages(codes=[code]))


@pytest.fixture
def dialog(coding, passage, qtbot):
    made = QuoteDialog(coding.window.session, passage.id)
    qtbot.addWidget(made)
    return made


def edited(coding):
    return [one.text for one in coding.window.session.project.retrieval.edited()]


def test_what_is_wrong_is_said_while_it_is_written(dialog):
    assert dialog.save.isEnabled()
    assert dialog.preview.text() == "“She explains the steps twice” (Mentor, Group A)"
    dialog.edited.setPlainText("She explains the steps three times")
    assert "stands for “twice”" in dialog.said.text()
    assert not dialog.save.isEnabled() and not dialog.copy.isEnabled()
    dialog.edited.setPlainText("She [a mentor] explains … twice")
    assert dialog.save.isEnabled()
    dialog.template.setText("({role}")
    assert dialog.preview.text() == "“She [a mentor] explains … twice” (Mentor"
    dialog.template.setText("{role")
    assert "cannot be filled in" in dialog.said.text() and not dialog.save.isEnabled()


def test_it_is_kept_as_one_step_and_taken_back(coding, dialog, passage):
    dialog.edited.setPlainText("She explains … twice")
    dialog.template.setText("({pseudonym})")
    dialog.accept()
    project = coding.window.session.project
    assert edited(coding) == ["She explains … twice"]
    assert project.read.facts().attribution == "({pseudonym})"
    coding.window.assembly.quote_acts.copy(passage.id)
    assert QGuiApplication.clipboard().text() == "“She explains … twice” (Ann)"
    coding.window.session.undo()
    assert edited(coding) == [] and project.read.facts().attribution == ""


def test_the_verbatim_words_are_no_edited_version(coding, dialog):
    dialog.edited.setPlainText("She explains the steps twice")
    dialog.accept()
    assert edited(coding) == []


def test_the_list_of_passages_asks_for_it(coding, passage, qtbot):
    window = coding.window
    with qtbot.waitSignal(window.passages.quote_asked):
        window.passages.quote_asked.emit("copy-quote", passage.id)
    assert QGuiApplication.clipboard().text().startswith("“She explains")


@pytest.fixture
def sheet(coding, tmp_path, choose, qtbot):
    book = docx.Document()
    book.add_paragraph("“She explains the stairs twice” (Mentor). Feedback had 1 passage of mentors and 9 of mentees.")
    book.add_paragraph("Feedback: 4 passages of mentees.")
    book.save(tmp_path / "draft.docx")
    choose(tmp_path / "draft.docx")
    acts = coding.window.assembly.proof_acts
    coding.window.acts["check-manuscript"].trigger()
    qtbot.waitUntil(lambda: acts.sheet is not None)
    yield acts.sheet
    acts._close()


def test_a_manuscript_is_checked_and_leads_to_the_passages(coding, sheet):
    QAbstractItemModelTester(sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [sheet.model.index(at) for at in range(sheet.model.rowCount())]
    found = {one.kind: at for at in rows if (one := sheet.model.item(at))}
    assert {ALTERED, NUMBER, AGREES} <= found.keys()
    sheet.list.setCurrentIndex(found[ALTERED])
    assert "“stairs”" in sheet._right.text()
    sheet.go.click()
    assert coding.window.transcripts.document() == coding.document("Group A")
    sheet.list.setCurrentIndex(found[NUMBER])
    sheet.go.click()
    asked = coding.window.passages.conditions()
    assert asked == Conditions(codes=asked.codes, roles=asked.roles) and asked.codes and asked.roles
    coding.window.passages.ask(Conditions())


def test_what_was_found_is_exported(sheet, coding, choose, tmp_path):
    choose(tmp_path / "found.csv")
    sheet._export.click()
    assert "altered" in (tmp_path / "found.csv").read_text("utf-8")


def test_a_file_that_is_none_is_told(coding, tmp_path, qtbot):
    (tmp_path / "no.docx").write_bytes(b"no")
    with qtbot.waitSignal(coding.window.session.failed):
        coding.window.assembly.proof_acts.check(tmp_path / "no.docx")


def test_an_empty_list_is_one(qtbot):
    model = ProofModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([])
    assert model.rowCount() == 0
