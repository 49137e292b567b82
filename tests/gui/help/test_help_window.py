import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import KeyMap
from annotator.gui.help import pages
from annotator.gui.help.window import HelpWindow
from annotator.gui.theme.tokens import color, theme


@pytest.fixture
def shown(qtbot):
    made = HelpWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open(acts())
    return made


def titles(help_):
    return [help_._list.item(at).text() for at in range(help_._list.count())]


def text(help_):
    return help_._text.toPlainText()


def test_it_opens_at_a_page_and_lists_all(shown):
    assert len(titles(shown)) == len(pages.NAMES) + 1 and text(shown).startswith("First steps")
    shown.turn_to("numbers")
    assert shown.page().name == "numbers" and text(shown).startswith("What the numbers mean")
    assert "passages per 1,000 words" in text(shown)


def test_every_page_is_shown_without_marks(shown):
    for page in pages.pages(acts()):
        shown.turn_to(page.name)
        assert text(shown).startswith(page.title)
        assert not {"**", "##", "[[", "|---"} & set(text(shown).split())


def test_searching_narrows_the_pages_and_goes_to_the_place(qtbot, shown):
    qtbot.keyClicks(shown._search, "moderator")
    assert 0 < len(titles(shown)) < len(pages.NAMES)
    assert shown._text.textCursor().selectedText().lower() == "moderator"
    qtbot.keyClick(shown._search, Qt.Key.Key_Return)
    assert shown._text.textCursor().selectedText().lower() == "moderator"
    shown._search.setText("no page says 😀 this")
    assert titles(shown) == [] and shown._nothing.isVisible()
    shown._search.clear()
    assert len(titles(shown)) == len(pages.NAMES) + 1


def test_the_colours_follow_the_theme(shown):
    def tint():
        cursor = shown._text.textCursor()
        cursor.setPosition(2)
        return cursor.charFormat().foreground().color().name()

    assert tint() == color("text").name()
    try:
        theme().set_mode("dark")
        assert tint() == color("text").name() == "#f2f2f2"
    finally:
        theme().set_mode("light")


def test_it_is_reached_by_keys_alone(qtbot, shown):
    met = set()
    for _ in range(6):
        focus = QApplication.focusWidget()
        met.add(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {"Search the help", "Pages", "Page"} <= met


# from the window


@pytest.mark.parametrize(
    ("pane", "name"),
    [("view", "coding"), ("codebook", "codebook"), ("documents", "transcripts"), ("passages", "passages"),
     ("compare", "comparing")],
)  # fmt: skip
def test_f1_opens_the_page_of_the_pane_that_has_the_keys(qtbot, coding, pane, name):
    window = coding.window
    place = coding.view if pane == "view" else getattr(window, pane)
    if pane in ("passages", "compare"):
        window.assembly.arrangement.open_below(place)
    window.assembly.arrangement.go_to(place)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F1)
    help_ = window.assembly.help_acts._shown
    assert help_.isVisible() and help_.page().name == name
    help_.close()


def test_without_a_project_it_begins_at_the_first_steps(qtbot, window):
    window.welcome.setFocus()
    window.acts["help"].trigger()
    assert window.assembly.help_acts._shown.page().name == "first-steps"
    window.assembly.help_acts._shown.close()


def test_it_names_the_keys_that_were_changed(coding):
    window = coding.window
    try:
        window.assembly.commands.take(KeyMap({"code": ("F12",)}))
        coding.view.setFocus()
        window.acts["help"].trigger()
        assert "F12" in text(window.assembly.help_acts._shown)
    finally:
        window.assembly.help_acts._shown.close()
        window.assembly.commands.take(KeyMap())
