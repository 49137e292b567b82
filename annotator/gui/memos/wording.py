"""What memos are about, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from annotator.gui.language.numbers import whole
from annotator.memo_context import RANGE, TURN, Context

translate = QCoreApplication.translate
_LONGEST = 40


def name(context: Context, quote: str = "") -> str:
    """One thing, short enough for a chip: the code and who speaks where, the turn, the words."""
    leaf = context.name.rsplit(" > ", 1)[-1]
    if context.kind == "passage":
        return translate("Memos", "{0} · {1}").format(leaf, place(context))
    if context.kind == TURN:
        return place(context)
    if context.kind == RANGE:
        return translate("Memos", "“{0}” · {1}").format(shortened(quote), place(context))
    if context.kind == "project":
        return translate("Memos", "The project")
    return leaf or translate("Memos", "nobody named")


def title(context: Context, quote: str = "") -> str:
    """What a memo about a thing is called until somebody says better."""
    if context.kind == "project":
        return translate("Memos", "On the project")
    if context.kind == RANGE:
        return translate("Memos", "“{0}”").format(shortened(quote))
    if context.kind == TURN:
        return translate("Memos", "{0}, {1}").format(_people(context), place(context))
    if context.kind == "passage":
        leaf, people = context.name.rsplit(" > ", 1)[-1], _people(context)
        return translate("Memos", "{0}, {1}").format(leaf, people) if people else leaf
    return name(context)


def spoken(context: Context, quote: str = "") -> str:
    """One thing with its kind, for a screen reader and to be searched."""
    kinds = {
        "passage": translate("Memos", "passage {0}"),
        TURN: translate("Memos", "turn {0}"),
        RANGE: translate("Memos", "words {0}"),
        "code": translate("Memos", "code {0}"),
        "document": translate("Memos", "document {0}"),
    }
    return kinds.get(context.kind, "{0}").format(name(context, quote))


def place(context: Context) -> str:
    """The document and the turns of some words."""
    first, last = context.turns
    if not first:
        return context.title
    if first == last:
        return translate("Memos", "{0}, turn {1}").format(context.title, whole(first))
    return translate("Memos", "{0}, turns {1}–{2}").format(context.title, whole(first), whole(last))


def shortened(quote: str) -> str:
    """The first words of a quote on one line."""
    line = " ".join(quote.split())
    if len(line) <= _LONGEST:
        return line
    kept = line[:_LONGEST].rsplit(" ", 1)[0]
    return f"{kept} …"


def date(written: str) -> str:
    """A moment in ISO form as people of this desk write it; empty where none is known."""
    moment = QDateTime.fromString(written[:19], "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(moment, "d MMM yyyy, HH:mm") if moment.isValid() else ""


def _people(context: Context) -> str:
    return ", ".join(filter(None, context.speakers))
