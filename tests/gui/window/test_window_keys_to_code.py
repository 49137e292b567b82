"""How many keys it takes to code a turn with a known code, as the README says."""

import re
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
WAYS = re.findall(r"^\| Annotator \| (the [^|]+?) \| (\d+) \|$", README, re.M)
KEYS = {"a pinned code": "3", "the last code": "q", "any code by name": "cal\r", "the caret is in": "eee3"}


def turn(coding):
    """The turn of several sentences that is coded: its speech."""
    document = coding.document()
    text = coding.project.read.text(document)
    return next(
        (one.body, one.end)
        for one in coding.project.read.turns(document)
        if text[one.body : one.end].count(".") > 1 and "every week" in text[one.body : one.end]
    )


def test_the_readme_tells_of_every_way():
    assert len(WAYS) == len(KEYS)
    assert all(sum(name in way for way, _ in WAYS) == 1 for name in KEYS)


@pytest.mark.parametrize(("way", "number"), WAYS)
def test_as_many_keys_code_the_turn(coding, way, number):
    keys = next(keys for name, keys in KEYS.items() if name in way)
    start, end = turn(coding)
    if "last code" in way:  # so that there is a last one
        coding.view.select(*coding.place("She explains"))
        coding.window.acts["digit3"].trigger()
    if "caret" in way:
        coding.view.select(start + 5, start + 5)
    else:
        coding.view.select(start, end)
    coding.view.setFocus()
    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or coding.view, key)
        QApplication.processEvents()
    text = coding.project.read.text(coding.document())
    assert (text[start:end].strip(), "Time alone") in [(words.strip(), code) for words, code in coding.coded()]
    assert len(keys) == int(number)
