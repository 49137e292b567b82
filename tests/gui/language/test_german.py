"""The whole window in German, on the sample."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from annotator import sample
from annotator.gui import application
from annotator.gui.acts.actions import acts
from annotator.gui.language.languages import ENGLISH, speak
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.window.assembly import Assembly


@pytest.fixture(scope="module")
def speaking(qapp):
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)


@pytest.fixture(scope="module")
def german_window(qapp, speaking, tmp_path_factory):
    settings = Settings()
    window = application.empty_window(qapp, settings)
    Assembly(window, Session("Ana"), settings)
    window.show()
    window.project_acts.open_path(sample.copy(tmp_path_factory.mktemp("german")))
    yield window
    window.close()
    window.deleteLater()
    settings._stored.clear()


def said(widget):
    """What a control shows or tells."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox | QTabBar):
        texts = widget.itemText if isinstance(widget, QComboBox) else widget.tabText
        yield from (texts(at) for at in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    for action in widget.actions():
        yield from (action.text(), action.iconText().strip(), action.toolTip())


def everything(window):
    return {words for widget in (window, *window.findChildren(QWidget)) for words in said(widget) if words}


def changed(translations):
    """The sentences without a value whose German is another: none of them may be seen."""
    known = translations.known(translations.file_of("de"))
    english = {words for (_, words, _), forms in known.items() if "{" not in words and forms[0] != words}
    german = {form for forms in known.values() for form in forms}
    return {form.replace("&", "") for form in english} - {form.replace("&", "") for form in german}


@pytest.mark.parametrize("arrangement", ["code", "compare", "review"])
def test_nothing_of_the_window_is_left_in_english(german_window, translations, arrangement):
    german_window.assembly.arrangement.use(arrangement)
    seen = {words.replace("&", "") for words in everything(german_window)}
    assert seen & changed(translations) == set()
    assert {"Datei", "Codebuch", "Dokumente"} <= seen


def test_what_a_screen_reader_is_told_is_german(german_window, translations):
    english = {words for words in changed(translations) if len(words) > 3}
    model = german_window.documents._model
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Redebeiträge" in told and "Passagen" in told
    assert [words for words in english if words in told] == []


def test_no_letter_of_a_menu_chooses_two_acts_in_german(speaking):
    listed = [act for act in acts() if act.menu and act.name != "-"]
    letters = Counter((act.menu, act.words.split("&")[1][0].lower()) for act in listed if "&" in act.words)
    menus = Counter(menu.split("&")[1][0].lower() for menu in {act.menu for act in listed})
    assert [letter for letter, number in (letters + menus).items() if number > 1] == []


def test_every_act_of_a_menu_has_a_letter_in_german_as_well(german):
    german_words = {act.name: act.words for act in acts() if act.name != "-"}
    speak_english = {name: words for name, words in german_words.items() if "&" not in words}
    assert all(name.startswith("digit") for name in speak_english)
