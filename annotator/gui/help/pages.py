"""The pages of the help: what stands in them, with the keys as the user has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from annotator import resources
from annotator.formats import transcripts
from annotator.gui.acts.act import Act
from annotator.gui.acts.keymap import named
from annotator.gui.codebook.matching import folded
from annotator.gui.commands import listing

NAMES = (
    "first-steps", "transcripts", "coding", "codebook", "roles", "comparing", "writing", "numbers", "passages", "memos",
    "undo", "teams",
)  # fmt: skip
KEYS = "keys"
_KEY = re.compile(r"\[\[([\w-]+)(?:\|([^\]]+))?\]\]")
_ENGLISH = "en"
_KINDS = {
    ".docx": "Word", ".md": "Markdown", ".vtt": "WebVTT", ".srt": "SubRip", ".odt": "OpenDocument",
    ".rtf": "RTF", ".pdf": "PDF", ".html": "HTML",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page, as Markdown."""

    name: str
    title: str
    text: str

    def holds(self, typed: str) -> bool:
        """Whether every word that is typed stands somewhere in it."""
        inside = folded(self.text)
        return all(word in inside for word in folded(typed).split())


def pages(acts: Sequence[Act]) -> list[Page]:
    """Every page in reading order, the keys at the end."""
    return [_page(name, acts) for name in NAMES] + [_keys(acts)]


def _page(name: str, acts: Sequence[Act]) -> Page:
    text = _file(name).read_text(encoding="utf-8")
    text = text.replace("{formats}", _formats())
    known = {act.name: act for act in acts}
    text = _KEY.sub(lambda found: _named(known.get(found[1]), found[2] or ""), text)
    return Page(name, text.splitlines()[0].removeprefix("# "), text)


def _file(name: str) -> Path:
    """The page in the language of the program, otherwise in English."""
    folder = resources.folder("resources") / "help"
    own = folder / QLocale().name().partition("_")[0] / f"{name}.md"
    return own if own.is_file() else folder / _ENGLISH / f"{name}.md"


def _named(act: Act | None, usual: str) -> str:
    """The first key of an act; one that has none is named."""
    if act is None:
        return f"**{usual}**"
    keys = named(act).split(", ")[0]
    return f"**{keys}**" if keys else QCoreApplication.translate("Help", "“{0}”").format(act.plain)


def _keys(acts: Sequence[Act]) -> Page:
    title = QCoreApplication.translate("Help", "Keys")
    parts = [f"# {title}"]
    for menu, lines in listing.listed(acts).items():
        rows = "\n".join(f"| {_cell(one.keys) or '—'} | {_cell(one.words)} |" for one in lines)
        parts.append(f"## {menu}\n\n| | |\n|---|---|\n{rows}")
    return Page(KEYS, title, "\n\n".join(parts))


def _cell(text: str) -> str:
    return "".join(f"\\{char}" if char in "|[]\\*_`<" else char for char in text)


def _formats() -> str:
    kinds = {".txt": QCoreApplication.translate("Help", "text"), **_KINDS}
    return ", ".join(f"{kinds.get(suffix, suffix[1:])} (`{suffix}`)" for suffix in dict.fromkeys(transcripts.SUFFIXES))
