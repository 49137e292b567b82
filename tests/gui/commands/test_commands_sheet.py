import pytest
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QLabel

from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import KeyMap, named
from annotator.gui.commands import listing
from annotator.gui.commands.sheet import KeySheet, document, write_pdf

UX = {
    "E": "grow", "Shift+E": "shrink", "C": "code", "Enter": "code", "V": "in vivo", "U": "uncode", "Del": "uncode",
    "M": "memo", "H": "highlighter", "R": "resize", "Ctrl+F": "find here", "Ctrl+Shift+F": "search everywhere",
    "[": "previous passage", "]": "next passage", "I": "exemplar", "Q": "repeat the last code", "N": "new code",
    "O": "other passage", "Ctrl+Up": "previous turn", "Ctrl+Down": "next turn", "Ctrl+1": "documents",
    "Ctrl+2": "transcript", "Ctrl+3": "codebook", "Ctrl+4": "panes below", "F6": "next pane",
    "Ctrl+Shift+P": "every action", "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo", "Ctrl+N": "new project",
    "Ctrl+O": "open project", "Ctrl+I": "import", "Ctrl+E": "export to excel", "F1": "help", "?": "keys on one sheet",
}  # fmt: skip
"""The table of keys that the design asks for."""


def by_key(found=None):
    return {key: act.plain.lower() for act in found or acts() for key in named(act).split(", ") if key}


def said(sheet):
    return {label.text() for label in sheet.findChildren(QLabel)}


@pytest.mark.parametrize("key", UX)
def test_each_key_of_the_design_does_what_it_says(key):
    assert UX[key] in by_key()[key]


def test_digits_one_to_nine_apply_pinned_codes():
    assert [by_key()[str(digit)] for digit in range(1, 10)] == [f"apply pinned code {at}" for at in range(1, 10)]


def test_every_act_is_on_the_sheet_with_its_keys(qtbot, window):
    sheet = KeySheet(window.acts.listed, window)
    qtbot.addWidget(sheet)
    for act in acts():
        if act.name != "-" and not act.name.startswith("digit"):
            assert {act.plain, named(act)} <= said(sheet), act.name
    assert {"1 … 9", "C, Enter", "U, Del", "Apply a pinned code; again removes it"} <= said(sheet)


def test_the_sheet_shows_the_keys_as_they_are(qtbot, window, rekey):
    rekey(KeyMap({"code": ("F12",), "digit2": ("F2",)}))
    sheet = KeySheet(window.acts.listed, window)
    qtbot.addWidget(sheet)
    assert {"F12", "F2", "Apply pinned code 2"} <= said(sheet)
    assert not {"C, Enter", "1 … 9"} & said(sheet)


def test_with_ctrl_the_digits_are_one_line_still():
    lines = [one.keys for menu in listing.listed(KeyMap(with_ctrl=True).applied(acts())).values() for one in menu]
    assert "Alt+1 … 9" in lines


def test_the_printed_sheet_says_the_same():
    text = document(acts()).toPlainText()
    for menu, lines in listing.listed(acts()).items():
        assert menu in text
        assert all(one.words in text for one in lines)


def test_it_is_one_sheet():
    printed = document(acts())
    writer = QPdfWriter(QBuffer())
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    room = writer.pageLayout().paintRectPoints().size()
    printed.setPageSize(QSizeF(room))
    assert printed.pageCount() == 1


def test_the_sheet_becomes_a_pdf(tmp_path):
    write_pdf(acts(), tmp_path / "Keys.pdf")
    assert (tmp_path / "Keys.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["Keys.pdf"]


def test_saving_asks_for_a_name_and_tells_where_it_fails(qtbot, choose, tmp_path):
    sheet = KeySheet(acts())
    qtbot.addWidget(sheet)
    choose()
    sheet.save()
    choose(tmp_path / "My keys")
    sheet.save()
    assert (tmp_path / "My keys.pdf").is_file() and sheet._problem.isHidden()
    choose(tmp_path / "nowhere" / "Keys.pdf")
    sheet.save()
    assert "Keys.pdf" in sheet._problem.text() and not sheet._problem.isHidden()
