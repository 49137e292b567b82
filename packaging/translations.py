"""Keeps the translations: finds what the program says, and makes the files that it reads.

    python packaging/translations.py                   bring every .ts up to date, and make its .qm
    python packaging/translations.py --add fr          begin another language
    python packaging/translations.py --missing de      print as JSON what is not translated yet
    python packaging/translations.py --fill de FILE    take translations over from such a JSON

The JSON has, by context or under "*" for all, each sentence with its translation, or with a list of its forms where it
is a count. Where a sentence is new in one context and has the same translation in all others, it gets that.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))

from sentences import Sentence, sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"

Key = tuple[str, str, str]
Known = dict[Key, list[str]]
"""The forms of each translation by context, sentence and comment."""


def file_of(language: str) -> Path:
    """Where the translations into a language are."""
    return FOLDER / f"annotator_{language}.ts"


def languages() -> list[str]:
    """The languages that have been begun."""
    return sorted(path.stem.partition("_")[2] for path in FOLDER.glob("annotator_*.ts"))


def known(path: Path) -> Known:
    """What a file holds translated."""
    found: Known = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            if all(forms):
                found[name, message.findtext("source") or "", message.findtext("comment") or ""] = forms
    return found


def forms(one: Sentence, given: Known) -> list[str]:
    """The translation of a sentence: its own, or that which it has everywhere else; empty where there is none."""
    own = given.get((one.context, one.words, one.comment))
    if own:
        return own
    others = {tuple(told) for (_, words, _), told in given.items() if words == one.words}
    usual = list(others.pop()) if len(others) == 1 else []
    return usual if len(usual) == (2 if one.is_plural else 1) else []


def written(language: str, found: list[Sentence], given: Known) -> str:
    """A .ts file with all that was found; what is not said any more goes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    for context in sorted({one.context for one in found}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for one in (one for one in found if one.context == context):
            lines += _message(one, forms(one, given))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(one: Sentence, told: list[str]) -> list[str]:
    tag = "<translation>" if told else '<translation type="unfinished">'
    if one.is_plural:
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in told or ["", ""])
    else:
        inside = "".join(map(escape, told))
    comment = [f"        <comment>{escape(one.comment)}</comment>"] if one.comment else []
    return [
        '    <message numerus="yes">' if one.is_plural else "    <message>",
        f'        <location filename="../../{one.place}"/>',
        f"        <source>{escape(one.words)}</source>",
        *comment,
        f"        {tag}{inside}</translation>",
        "    </message>",
    ]


def release(path: Path, target: Path) -> None:
    """Make the file that the program reads."""
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", path, "-qm", target], check=True)


def missing(language: str, found: list[Sentence]) -> dict[str, dict[str, str | list[str]]]:
    """What is not translated yet, by context."""
    given, lacking = known(file_of(language)), dict[str, dict[str, str | list[str]]]()
    for one in found:
        if not forms(one, given):
            lacking.setdefault(one.context, {})[one.words] = ["", ""] if one.is_plural else ""
    return lacking


def fill(language: str, found: list[Sentence], told: dict[str, dict[str, str | list[str]]]) -> None:
    """Take translations over."""
    given = known(file_of(language))
    for one in found:
        form = told.get(one.context, {}).get(one.words) or told.get("*", {}).get(one.words)
        if form:
            given[one.context, one.words, one.comment] = [form] if isinstance(form, str) else form
    _keep(language, found, given)


def _keep(language: str, found: list[Sentence], given: Known) -> None:
    path = file_of(language)
    path.write_text(written(language, found, given), "utf-8")
    release(path, path.with_suffix(".qm"))


def main() -> None:
    """Do what is asked on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--add", metavar="LANGUAGE")
    parser.add_argument("--missing", metavar="LANGUAGE")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    asked = parser.parse_args()
    found = sentences(ROOT / "annotator")
    if asked.missing:
        print(json.dumps(missing(asked.missing, found), ensure_ascii=False, indent=1))
        return
    if asked.fill:
        fill(asked.fill[0], found, json.loads(Path(asked.fill[1]).read_text("utf-8")))
    for language in sorted({*languages(), *([asked.add] if asked.add else [])}):
        _keep(language, found, known(file_of(language)))
        lacking = sum(map(len, missing(language, found).values()))
        print(f"{language}: {len(found)} sentences, {lacking} not translated yet")


if __name__ == "__main__":
    main()
