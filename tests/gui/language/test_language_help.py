"""The help in every language that has pages: the same pages, and the names that the window has in that language."""

import re
from collections import Counter

import pytest

from annotator import resources
from annotator.gui.acts.actions import acts
from annotator.gui.help import pages

HELP = resources.folder("resources") / "help"
OTHERS = sorted(path.name for path in HELP.iterdir() if path.name != "en")
EACH = [(language, name) for language in OTHERS for name in pages.NAMES]
ON_A_KEYBOARD = {"de": {"Del": "Entf"}}
"""What stands on the keys there."""

STRUCTURE = {
    "headings": r"^#+(?= )",
    "acts": r"\[\[([\w-]+)",
    "places": r"\{\w+\}",
    "links": r"\]\(([^)]*)\)",
    "items": r"^(?:-|\d+\.|\|)(?= |-)",
    "bold": r"\*\*(?=\S[^*]*\*\*)",
}


def text(language, name):
    return (HELP / language / f"{name}.md").read_text(encoding="utf-8")


def quoted(page):
    """The names that stand out, each menu and act of “menu > act” for itself."""
    return [part for found in re.findall(r"\*\*([^*]+)\*\*", page) for part in found.split(" > ")]


def leant(page):
    """The words in italics."""
    return re.findall(r"(?<!\*)\*(?=[^\s*])([^*]+)\*(?!\*)", page)


def plain(words):
    return words.replace("&", "").rstrip("…")


@pytest.fixture(scope="module")
def names(translations):
    """What the window calls what: the names in a language, by the English one."""

    def of(language):
        found = {}
        for (_, words, _), forms in translations.known(translations.file_of(language)).items():
            found.setdefault(plain(words), set()).update(map(plain, forms))
        return found

    return {language: of(language) for language in OTHERS}


def test_german_has_pages():
    assert "de" in OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_pages(language):
    assert {path.stem for path in (HELP / language).iterdir()} == set(pages.NAMES)


@pytest.mark.parametrize(("language", "name"), EACH)
def test_a_page_is_built_as_in_english(language, name):
    for what, pattern in STRUCTURE.items():
        found, wanted = (re.findall(pattern, text(one, name), re.MULTILINE) for one in (language, "en"))
        assert Counter(found) == Counter(wanted), what
    keys = ON_A_KEYBOARD.get(language, {})
    found, wanted = (re.findall(r"`([^`]+)`", text(one, name)) for one in (language, "en"))
    assert found == [keys.get(typed, typed) for typed in wanted]


@pytest.mark.parametrize(("language", "name"), EACH)
def test_a_page_quotes_the_names_that_the_window_has(language, name, names):
    known, found = names[language], Counter(map(plain, quoted(text(language, name))))
    for words in map(plain, quoted(text("en", name))):
        if words in known:
            there = next((one for one in known[words] if found[one]), None)
            assert there is not None, f"{words}: {known[words]}"
            found[there] -= 1


@pytest.mark.parametrize("language", OTHERS)
def test_the_statuses_are_called_as_in_the_window(language, names):
    rows = [re.findall(r"^\| ([^|]+) \|", text(one, "comparing"), re.MULTILINE)[1:] for one in ("en", language)]
    assert len(rows[0]) == 6
    for words, there in zip(*rows, strict=True):
        called = names[language].get(words, set()) | names[language].get(words.capitalize(), set())
        assert there in {one[0].lower() + one[1:] for one in called}, words


@pytest.mark.parametrize("language", OTHERS)
def test_pages_are_referred_to_by_their_titles(language):
    titles = {name: [text(one, name).splitlines()[0][2:] for one in ("en", language)] for name in pages.NAMES}
    meant = dict(titles.values())
    for name in pages.NAMES:
        found, wanted = (leant(text(one, name)) for one in (language, "en"))
        assert [words for words in found if words in meant.values()] == [
            meant[words] for words in wanted if words in meant
        ]


def test_the_german_window_shows_them_with_german_keys(german):
    found = {page.name: page for page in pages.pages(acts())}
    assert [found[name].title for name in ("first-steps", "numbers")] == ["Erste Schritte", "Was die Zahlen bedeuten"]
    assert "| **C** | öffnet die Palette" in found["coding"].text
    assert "**Strg+Z** nimmt die letzte Aktion zurück" in found["undo"].text
    assert "„Statistik der Raten“" in found["comparing"].text  # an act without a key is named
    assert "Text (`.txt`)" in found["transcripts"].text
    assert "[[" not in "".join(page.text for page in found.values())
