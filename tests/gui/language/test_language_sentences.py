"""No string on screen is left untranslated."""

import ast
import re
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[3] / "annotator" / "gui"
FILES = sorted(GUI.rglob("*.py"))
SHOWN = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "Choice", "ChoiceChip", "SeveralChip", "SearchField", "FilterField", "addAction", "addMenu", "addTab", "setTabText",
    "setText", "setPlainText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setPrefix", "setSuffix", "setLabelText",
    "setInformativeText", "QMessageBox", "about", "information", "question", "warning", "critical", "addButton",
    "getText", "getItem", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "say",
    "complain", "set_name", "setHorizontalHeaderLabels", "setVerticalHeaderLabels",
}  # fmt: skip
BEHIND = {"Label": 0, "ElidedLabel": 0, "Button": 0, "IconButton": 1, "Act": 1, "addItem": 0, "addRow": 0}
"""Which argument is shown, where the others are not."""
SAME_EVERYWHERE = {"Annotator"}
PLACEHOLDER = re.compile(r"\{\d(?:![rs])?(?::[^}]*)?\}|%n|%\d")
MADE_UP = re.compile(r"[^\W\d_]{2}")
NUMBER_WITHIN = re.compile(r"\{[^{}]*:(?:,|\.\d[f%])\}")


def called(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def literals(node):
    """The words written out in an expression that comes to the screen as it is."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)
    elif isinstance(node, ast.List | ast.Tuple):
        for part in node.elts:
            yield from literals(part)
    elif isinstance(node, ast.Call) and called(node) in ("format", "join", "replace"):
        yield from literals(node.func.value)


def shown(call):
    name = called(call)
    if name in BEHIND:
        return call.args[BEHIND[name] :][:1]
    if name in SHOWN:
        return [*call.args, *(word.value for word in call.keywords if word.arg in ("text", "title", "label"))]
    return []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_what_comes_to_the_screen_comes_through_tr(path):
    found = [
        f"{call.lineno}: {words}"
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for argument in shown(call)
        for words in literals(argument)
        if MADE_UP.search(words) and words.strip(" —") not in SAME_EVERYWHERE
    ]
    assert found == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_numbers_are_written_by_the_language_and_not_by_python(path):
    assert NUMBER_WITHIN.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_failures_are_told_and_not_only_written_out(path):
    written = re.findall(r"\bstr\((?:error|failure|problem)\)|\{(?:error|failure|problem)\}", path.read_text("utf-8"))
    assert written == [], "annotator.gui.language.told says them in the language of the window"


@pytest.fixture(scope="module")
def found(translations):
    return translations.sentences(translations.ROOT / "annotator")


def test_every_sentence_is_translated(translations, found):
    for language in translations.languages():
        assert translations.missing(language, found) == {}


def test_every_translation_has_the_places_of_its_sentence(translations):
    for language in translations.languages():
        for (context, words, _), forms in translations.known(translations.file_of(language)).items():
            for form in forms:
                here = sorted(PLACEHOLDER.findall(form))
                assert here == sorted(PLACEHOLDER.findall(words)), (context, words, form)
                assert ("&" in words) == ("&" in form), (context, words, form)


def test_what_the_program_reads_is_up_to_date(translations, found, tmp_path):
    for language in translations.languages():
        path = translations.file_of(language)
        told = translations.written(language, found, translations.known(path))
        assert path.read_text("utf-8") == told, "run packaging/translations.py"
        translations.release(path, tmp_path / "made.qm")
        assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def test_a_sentence_that_is_not_written_out_is_not_passed_over(translations, tmp_path):
    package = tmp_path / "annotator"
    package.mkdir()
    for words in ('tr(f"{1} codes")', "self.tr(words)", 'window.tr("Code")', 'Refused(f"No {1}.")'):
        (package / "some.py").write_text(f"class Refused(AnnotatorError): pass\nclass Some:\n    said = {words}\n")
        with pytest.raises(Exception, match=r"annotator/some.py:3"):
            translations.sentences(package)


def test_a_class_that_is_called_as_an_error_hides_none(translations, tmp_path):
    package = tmp_path / "annotator"
    (package / "reports").mkdir(parents=True)
    (package / "errors.py").write_text("class Unknown(AnnotatorError): pass\n")
    (package / "asking.py").write_text("from annotator.errors import Unknown\nraise Unknown('Not there: {0}.', 1)\n")
    (package / "reports" / "blocks.py").write_text("class Unknown: pass\nsaid = Unknown('nobody says this')\n")
    (package / "reports" / "facts.py").write_text(
        "from annotator.reports.blocks import Unknown\nsaid = Unknown('nor this')\n"
    )
    assert [one.words for one in translations.sentences(package)] == ["Not there: {0}."]


def test_translations_are_taken_over_and_what_is_gone_is_dropped(translations, tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    sentence = type(translations.sentences(translations.ROOT / "annotator")[0])
    old = [sentence("Pane", "Old <b> & “new”"), sentence("Counted", "{0} codes", is_plural=True)]
    translations.fill(
        "fr", old, {"*": {"Old <b> & “new”": "Vieux <b> & « neuf »"}, "Counted": {"{0} codes": ["1", "n"]}}
    )
    assert translations.missing("fr", old) == {}
    other = [sentence("Other", "Old <b> & “new”"), sentence("Other", "More")]
    translations.fill("fr", other, {})
    assert translations.known(tmp_path / "annotator_fr.ts") == {
        ("Other", "Old <b> & “new”", ""): ["Vieux <b> & « neuf »"]
    }
    assert translations.missing("fr", other) == {"Other": {"More": ""}}
