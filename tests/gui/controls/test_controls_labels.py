"""Words that have no room in one line, or in one word."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label

ADDRESS = "https://example.org/" + "a-very-long-way-down/" * 12


@pytest.mark.parametrize("words", [ADDRESS, "See\n" + ADDRESS, "名前" * 60, "سلام" * 40, "👩‍👩‍👧" * 30])
def test_a_word_without_room_is_broken_and_all_of_it_is_seen(qtbot, words):
    home, label = QWidget(), Label(words, 12, wrap=True)
    qtbot.addWidget(home)
    layout = QVBoxLayout(home)
    layout.addWidget(label)
    layout.addStretch(1)
    home.resize(240, 800)
    with qtbot.waitExposed(home):
        home.show()
    assert label.width() <= 240
    advance = label.fontMetrics().horizontalAdvance(words.replace("\n", " "))
    assert label.height() >= (advance // label.width()) * label.fontMetrics().height()
    picture = label.grab().toImage()
    edge = {picture.pixelColor(picture.width() - 1, y).name() for y in range(picture.height())}
    assert len(edge) == 1  # nothing is cut at the right


def test_words_with_room_stand_as_before(qtbot):
    label = Label("One short sentence.", 12, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(400) == label.fontMetrics().height()
