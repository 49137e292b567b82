import re

import pytest
from PySide6.QtCore import QLocale

from annotator import resources
from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import KeyMap
from annotator.gui.help import pages

ENGLISH = resources.folder("resources") / "help" / "en"
PROMISED = {"memo", "find", "find-everywhere"}
"""Acts that pages name with their usual keys until they are there."""


def test_every_page_is_there_and_no_other():
    assert {path.stem for path in ENGLISH.glob("*.md")} == set(pages.NAMES)
    assert [page.name for page in pages.pages(acts())] == [*pages.NAMES, pages.KEYS]


@pytest.mark.parametrize("name", pages.NAMES)
def test_a_page_has_one_title_and_names_only_acts_that_there_are(name):
    text = (ENGLISH / f"{name}.md").read_text(encoding="utf-8")
    assert text.startswith("# ") and len(re.findall(r"^# ", text, re.M)) == 1
    known = {act.name for act in acts()}
    for act, usual in re.findall(r"\[\[([\w-]+)(?:\|([^\]]+))?\]\]", text):
        assert act in known or (act in PROMISED and usual), act


def test_pages_name_the_keys_as_they_are():
    found = {page.name: page.text for page in pages.pages(KeyMap({"code": ("F12",), "roles": ()}).applied(acts()))}
    assert "| **F12** | opens the palette" in found["coding"]
    assert "“Assign roles” opens the table" in found["roles"]  # an act without a key is named
    assert "[[" not in "".join(found.values())


def test_the_page_of_keys_has_every_act():
    text = pages.pages(acts())[-1].text
    assert all(act.plain in text for act in acts() if act.name != "-" and not act.name.startswith("digit"))


def test_another_language_takes_the_pages_that_it_has(tmp_path, monkeypatch):
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "de" / "coding.md").write_text("# Kodieren\n", encoding="utf-8")
    (tmp_path / "help" / "en").symlink_to(ENGLISH)
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        titles = [page.title for page in pages.pages(acts())]
    finally:
        QLocale.setDefault(before)
    assert "Kodieren" in titles and "The codebook" in titles


def test_words_are_found_in_any_case_and_order():
    page = pages.Page("x", "X", "# X\n\nA role that is Über all.")
    assert page.holds("uber ROLE") and page.holds("") and not page.holds("role missing")
