"""Finds what the program says to the researcher: each sentence with the context in which it is translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ERRORS = "Errors"
"""The context of what is put into words below the window."""

_ACTS = "Acts"
_COUNTED = "Counted"
_PHRASES = {"Phrase", "AnnotatorError"}
_NO_WINDOW = ("cli",)
_TELLERS = {"annotator/gui/acts/act.py", "annotator/gui/counted.py", "annotator/gui/language/told.py"}
"""Where words are translated that stand elsewhere."""


class NotLiteral(Exception):
    """A sentence that is not written out where it is to be translated, so that it cannot be found."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is translated; `is_plural` where the translation has a form for each number."""

    context: str
    words: str
    comment: str = ""
    is_plural: bool = False
    place: str = ""


def sentences(package: Path) -> list[Sentence]:
    """Every sentence of the package, once for each context. Raises NotLiteral."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(package.rglob("*.py"))}
    places = _errors(package, trees)
    found: dict[tuple[str, str, str], Sentence] = {}
    for path, tree in trees.items():
        place = path.relative_to(package.parent).as_posix()
        if path.relative_to(package).parts[0] in _NO_WINDOW:
            continue
        for one in _Finder(place, _PHRASES | _met(tree, path, places)).found_in(tree):
            found.setdefault((one.context, one.words, one.comment), one)
    return list(found.values())


def _errors(package: Path, trees: Mapping[Path, ast.Module]) -> dict[str, tuple[str, Path]]:
    """The errors that the researcher is told of: by name the module and the file in which each is."""
    classes = [
        (node.name, {base.id for base in node.bases if isinstance(base, ast.Name)}, path)
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    known: dict[str, tuple[str, Path]] = {}
    while more := {
        name: (".".join(path.relative_to(package.parent).with_suffix("").parts), path)
        for name, bases, path in classes
        if name not in known and (name == "AnnotatorError" or bases & {"AnnotatorError", *known})
    }:
        known |= more
    return known


def _met(tree: ast.Module, path: Path, errors: Mapping[str, tuple[str, Path]]) -> set[str]:
    """The names that mean an error in one file, and not something else that is called so."""
    others = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in errors and node.module != errors[alias.name][0]
    }
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    return {name for name, (_, place) in errors.items() if name not in others and (place == path or name not in own)}


class _Finder:
    """Walks through one file."""

    def __init__(self, place: str, errors: set[str]) -> None:
        self._place, self._errors = place, errors

    def found_in(self, node: ast.AST, inside: str = "") -> Iterator[Sentence]:
        """The sentences within a node, which stands in the class `inside`."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._said(child, inside)
            name = child.name if isinstance(child, ast.ClassDef) else inside
            yield from self.found_in(child, name)

    def _said(self, call: ast.Call, inside: str) -> Iterator[Sentence]:
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if not call.args:
            return
        if name == "tr" and isinstance(call.func, ast.Attribute):
            if ast.unparse(call.func.value) != "self":
                raise NotLiteral(f"{self._place}:{call.lineno}: only self.tr is found, or translate with a context.")
            yield from self._literal(call, inside, 0)
        elif name == "tr":
            yield from self._literal(call, _ACTS, 0)
        elif name == "translate" and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
            if self._place not in _TELLERS or isinstance(call.args[1], ast.Constant):
                yield from self._literal(call, call.args[0].value, 1)
        elif name == "_said" and self._place.endswith("counted.py"):
            if isinstance(call.args[2], ast.Constant):  # not where it was translated before
                yield from self._literal(call, _COUNTED, 2, is_plural=True)
        elif name in ("counted", "noun") and not self._place.startswith("annotator/gui"):
            yield from self._nouns(call, name)
        elif name in self._errors:
            yield from self._phrase(call)

    def _literal(self, call: ast.Call, context: str, at: int, *, is_plural: bool = False) -> Iterator[Sentence]:
        comment = call.args[at + 1] if len(call.args) > at + 1 and not is_plural else None
        words = comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
        is_plural = is_plural or len(call.args) > at + 2
        for found in self._choices(call.args[at]):
            yield Sentence(context, found, words, is_plural, self._place)

    def _choices(self, words: ast.expr) -> Iterator[str]:
        if isinstance(words, ast.IfExp):
            yield from self._choices(words.body)
            yield from self._choices(words.orelse)
        elif isinstance(words, ast.Constant) and isinstance(words.value, str):
            yield words.value
        else:
            raise NotLiteral(f"{self._place}:{words.lineno}: {ast.unparse(words)} is not written out.")

    def _phrase(self, call: ast.Call) -> Iterator[Sentence]:
        words = call.args[0]
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            if any(letter.isalpha() or letter in "“”" for letter in words.value):
                yield Sentence(ERRORS, words.value, place=self._place)
        elif isinstance(words, ast.JoinedStr) and not self._place.endswith("core/phrases.py"):
            raise NotLiteral(f"{self._place}:{words.lineno}: the values belong behind the sentence, not into it.")

    def _nouns(self, call: ast.Call, name: str) -> Iterator[Sentence]:
        given = [one.value for one in call.args[name == "counted" :] if isinstance(one, ast.Constant)]
        if given:
            for thing in (given[0], given[1] if len(given) > 1 else f"{given[0]}s"):
                yield Sentence(ERRORS, f"{{0:,}} {thing}", place=self._place)
