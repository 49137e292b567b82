"""The keys of the acts as the user has them: chosen one by one, and letters with Ctrl where that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QKeySequence

from annotator.gui.acts.act import Act

IN_TEXT = frozenset({"Return", "Enter", "Del", "Backspace"})
"""Keys that mean an act in a transcript alone, whoever has them: elsewhere they open, delete and write."""

EDITING = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})
"""What selects, copies and pastes in every field and transcript."""

_MOVES = ("Tab", "Backtab", "Esc", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Space")
MOVING = frozenset(way + key for key in _MOVES for way in ("", "Shift+"))
"""What moves the caret and the focus, and closes what is open."""

_WAYS = ("Ctrl+", "Ctrl+Shift+", "Alt+", "Ctrl+Alt+")
_LETTER_WAYS = ("Ctrl+", "Ctrl+Shift+", "Ctrl+Alt+")  # Alt with a letter opens a menu


def normal(key: str) -> str:
    """A key as Qt writes it on every system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """A key as this system names it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def named(act: Act) -> str:
    """The keys of an act as this system names them; Enter is one key, wherever it is on the keyboard."""
    return ", ".join(shown(key) for key in act.every_key if key != "Return")


def is_letter(key: str) -> bool:
    """Whether a key writes a letter, a digit or a sign where one can write."""
    return len(key.removeprefix("Shift+")) == 1


def holder(acts: Iterable[Act], key: str, besides: str = "") -> Act | None:
    """Who has a key already, besides the act of that name."""
    wanted = normal(key)
    having = (act for act in acts if wanted in map(normal, act.every_key))
    return next((act for act in having if act.name != besides), None)


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Which keys the user gave to which act by its name, and whether letters need Ctrl."""

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    with_ctrl: bool = False

    def applied(self, acts: Iterable[Act]) -> list[Act]:
        """The acts with the keys that they have for this user."""
        found = [_given(act, self.own[act.name]) if act.name in self.own else act for act in acts]
        return _with_ctrl(found) if self.with_ctrl else found

    def giving(self, acts: Sequence[Act], name: str, keys: Sequence[str]) -> KeyMap:
        """The same, but these keys are that act's and nobody else's."""
        taken = set(map(normal, keys))
        own = dict(self.own)
        for act in acts:
            kept = tuple(key for key in own.get(act.name, act.every_key) if normal(key) not in taken)
            if act.name not in ("-", name) and kept != own.get(act.name, act.every_key):
                own[act.name] = kept
        own[name] = tuple(keys)
        return replace(self, own=own)

    def reset(self, acts: Sequence[Act], name: str) -> KeyMap:
        """The same, but an act has its first keys again, and nobody else has them."""
        first = next(act.every_key for act in acts if act.name == name)
        own = dict(self.giving(acts, name, first).own)
        del own[name]
        return replace(self, own=own)


def _given(act: Act, keys: Sequence[str]) -> Act:
    in_text = tuple(key for key in keys if key in IN_TEXT)
    return replace(act, keys=tuple(key for key in keys if key not in IN_TEXT), reading=in_text)


def _with_ctrl(acts: Sequence[Act]) -> list[Act]:
    """Give each letter the first modifier with which nobody else has it; all digits get the same."""
    taken = {normal(key) for act in acts for key in act.keys if not is_letter(key)} | EDITING
    changed: dict[str, str] = {}
    for keys in _together(acts):
        tries = ([normal(way + key) for key in keys] for way in _ways(keys[0]))
        free = next((one for one in tries if not taken & set(one)), [""] * len(keys))
        taken.update(free)
        changed.update(zip(keys, free, strict=True))
    return [replace(act, keys=tuple(filter(None, (changed.get(key, key) for key in act.keys)))) for act in acts]


def _together(acts: Sequence[Act]) -> Iterator[list[str]]:
    letters = [key for act in acts for key in act.keys if is_letter(key)]
    if digits := [key for key in letters if key.isdigit()]:
        yield digits
    yield from ([key] for key in letters if not key.isdigit())


def _ways(key: str) -> list[str]:
    ways = _WAYS if key.isdigit() else _LETTER_WAYS
    return [way for way in ways if not (key.startswith("Shift+") and "Shift" in way)]
