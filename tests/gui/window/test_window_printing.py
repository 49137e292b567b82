"""Printing from the window: what is asked, and where it goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from annotator.core.progress import unheard
from annotator.gui.controls.buttons import Button
from annotator.gui.printing.dialog import PrintDialog
from tests.gui.interviews import when_asked

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def printed(monkeypatch, tmp_path):
    """A printer that prints into files; `printed.pages` says what was chosen there."""
    target = tmp_path / "printed.pdf"

    def exec_(dialog):
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", exec_)
    return target


def button(dialog, words):
    return next(one for one in dialog.findChildren(Button) if one.text().replace("&", "") == words)


def pick(choice, words):
    choice.setCurrentIndex(choice.findText(words))


def test_a_key_asks_and_a_pdf_is_saved(qtbot, coding, choose, tmp_path):
    target = tmp_path / "Group A.pdf"
    choose(target)
    asked = []

    def answer(dialog):
        asked.append(dialog.windowTitle())
        pick(dialog._numbers, "Lines")
        pick(dialog._size, "12 points")
        qtbot.mouseClick(button(dialog, "Save as PDF…"), Qt.MouseButton.LeftButton)

    when_asked(answer)
    qtbot.keyClick(coding.view, Qt.Key.Key_P, CTRL)
    assert asked == ["Print Group A"]
    assert target.read_bytes().startswith(b"%PDF")
    assert coding.window.note.words() == "Wrote “Group A.pdf”."
    kept = []
    when_asked(lambda dialog: (kept.append(dialog.options()), dialog.reject()))
    coding.window.acts["print-transcript"].trigger()
    assert (kept[0].numbered, kept[0].points) == ("lines", 12)


def test_the_dialog_stays_where_nothing_was_saved(qtbot, coding, choose):
    choose()
    seen = []

    def answer(dialog):
        qtbot.mouseClick(button(dialog, "Save as PDF…"), Qt.MouseButton.LeftButton)
        seen.append(dialog.isVisible())
        dialog.reject()

    when_asked(answer)
    coding.window.acts["print-transcript"].trigger()
    assert seen == [True]


def test_a_transcript_and_the_codebook_are_printed(qtbot, coding, printed):
    def answer(dialog):
        qtbot.mouseClick(button(dialog, "Print…"), Qt.MouseButton.LeftButton)
        dialog.reject()  # where it is still there

    when_asked(answer)
    coding.window.acts["print-transcript"].trigger()
    assert printed.read_bytes().startswith(b"%PDF")
    assert coding.window.note.words() == "Printed “Group A”."
    printed.unlink()
    coding.window.acts["print-codebook"].trigger()
    assert printed.read_bytes().startswith(b"%PDF")


def test_the_codebook_is_saved_as_pdf(coding, choose, tmp_path):
    choose(tmp_path / "Codebook.pdf")
    coding.window.acts["codebook-pdf"].trigger()
    assert (tmp_path / "Codebook.pdf").read_bytes().startswith(b"%PDF")


def test_coders_and_codes_are_chosen(qtbot, coding):
    coding.apply("Time alone", "in private", coder="Ben 😀")
    dialog = PrintDialog(coding.project, "Group A", _options(), coding.window)
    qtbot.addWidget(dialog)
    names = [dialog._coder.itemText(at) for at in range(dialog._coder.count())]
    assert names == ["All coders", "Ana", "Ben 😀"]
    pick(dialog._coder, "Ben 😀")
    pick(dialog._codes, "Guidance")
    options = dialog.options()
    assert options.coder == coding.project.coder("Ben 😀").id
    assert options.codes == {coding.code("Guidance"), coding.code("Explaining"), coding.code("Feedback")}
    again = PrintDialog(coding.project, "Group A", options, coding.window)
    qtbot.addWidget(again)
    assert again.options() == options
    pick(dialog._codes, "No codes")
    assert dialog.options().codes == frozenset()


def test_only_what_was_chosen_stands_in_the_margin(coding):
    from annotator.gui.printing.acts import PrintActs
    from annotator.gui.printing.sheet import Sheet

    coding.apply("Time alone", "in private", coder="Ben")
    acts = PrintActs(coding.window)
    document = coding.project.read.documents()[0]

    def names(**options):
        made = acts._transcript(document, _options(**options), coding.project, Sheet(5950, 8420), unheard)
        return [one.name for one in made._marked]

    assert names() == ["Explaining", "Feedback", "Time alone"]
    assert names(coder=coding.project.coder("Ben").id) == ["Time alone"]
    assert names(codes=frozenset({coding.code("Feedback")})) == ["Feedback"]
    assert names(codes=frozenset()) == []
    acts.deleteLater()


def test_enter_prints(qtbot, coding):
    dialog = PrintDialog(coding.project, "Group A", _options(), coding.window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitSignal(dialog.print_asked):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_every_control_has_a_name(qtbot, coding):
    dialog = PrintDialog(coding.project, "Group A", _options(), coding.window)
    qtbot.addWidget(dialog)
    assert all(one.accessibleName() for one in (dialog._coder, dialog._codes, dialog._numbers, dialog._size))


def _options(**given):
    from annotator.gui.printing.options import Options

    return Options(**given)
