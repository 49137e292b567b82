"""The colours of the window, and which set of them is in use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.core import colours


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by what they are for, as `#rrggbb`."""

    bg: str
    surface: str
    raised: str
    sunken: str
    border: str
    strong: str
    text: str
    second: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    focus: str
    selection: str
    hover: str
    heat: str
    warn: str
    warn_soft: str
    shadow: str


LIGHT = Tokens(
    bg="#F7F5F1", surface="#FFFFFF", raised="#FFFFFF", sunken="#EFECE6", border="#E7E2DA", strong="#D2CBC0",
    text="#1A1A1A", second="#4F4A44", muted="#6E675F", faint="#A39B90", accent="#3351A8", on_accent="#FFFFFF",
    accent_soft="#E8ECF8", focus="#3B6FD4", selection="#D9D5CD", hover="#EFECE6", heat="#6E8FBF", warn="#8A5A00",
    warn_soft="#FBF1DC", shadow="#33281A",
)  # fmt: skip
DARK = Tokens(
    bg="#191817", surface="#1E1E1E", raised="#282725", sunken="#131211", border="#34312E", strong="#4A4641",
    text="#F2F2F2", second="#CFC9C1", muted="#A29B92", faint="#6F6961", accent="#9DB4F0", on_accent="#14192A",
    accent_soft="#2A3147", focus="#7DA4F5", selection="#4B4843", hover="#262422", heat="#6C8FC7", warn="#E5B765",
    warn_soft="#3A3020", shadow="#000000",
)  # fmt: skip

_REST = {"sky": 0.9, "rose": 1.0, "lime": 0.8, "yellow": 0.45}
"""How much of its hue a passage at rest takes on light paper, where it is not half: the pale hues need more."""
_REST_LIGHT, _REST_DARK = 0.5, 0.72
_ROLES_IN_THE_DARK = {"#1F5F74": "#6CB4CB", "#B4532A": "#E39468", "#A39B90": "#7C766E"}

MODES = ("system", "light", "dark")


class Theme(QObject):
    """Which colours are in use. `changed` is sent when they change; what painted with them paints again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self._mode = "system"
        self._listening = False

    @property
    def mode(self) -> str:
        """system, light or dark."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.tokens is DARK

    def set_mode(self, mode: str) -> None:
        """Use light or dark colours, or those of the system."""
        self._mode = mode
        self._follow()
        if not self._listening:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
            self._listening = True

    def _follow(self) -> None:
        system_is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        tokens = DARK if self._mode == "dark" or (self._mode == "system" and system_is_dark) else LIGHT
        if tokens is not self.tokens:
            self.tokens = tokens
            self.changed.emit()


@cache
def theme() -> Theme:
    """The theme of the program."""
    return Theme()


def color(name: str) -> QColor:
    """A colour of the tokens by its name, or of `#rrggbb`."""
    return QColor(getattr(theme().tokens, name, name))


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """A colour with `part` (0 to 1) of another in it."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * part),
        round(one.green() + (other.green() - one.green()) * part),
        round(one.blue() + (other.blue() - one.blue()) * part),
    )


@cache
def _fill(name: str, lit: bool, dark: bool) -> QColor:
    hue = colours.hue(name)
    full = QColor(hue.dark if dark else hue.light)
    if lit:
        return full
    paper = QColor((DARK if dark else LIGHT).surface)
    return mixed(paper, full, _REST_DARK if dark else _REST.get(name, _REST_LIGHT))


def fill(name: str, *, lit: bool = False) -> QColor:
    """The ground of a passage of a code's colour, at rest or lit."""
    return _fill(name, lit, theme().is_dark)


@cache
def stripe(name: str) -> QColor:
    """The colour of a code's stripe, line and swatch border, the same in light and dark."""
    return QColor(colours.hue(name).stripe)


def role_color(stored: str) -> QColor:
    """The colour of a role's bars and dots; those made for light paper are lifted in the dark."""
    if not stored:
        return color("faint")
    if not theme().is_dark:
        return QColor(stored)
    return QColor(_ROLES_IN_THE_DARK.get(stored.upper(), QColor(stored).lighter(160).name()))


def palette() -> QPalette:
    """The palette that real controls paint with."""
    return QPalette(_palette(theme().tokens))


@cache
def _palette(tokens: Tokens) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    names = {
        role.Window: "bg", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "bg", role.Text: "text",
        role.Button: "raised", role.ButtonText: "text", role.BrightText: "text", role.Highlight: "selection",
        role.HighlightedText: "text", role.PlaceholderText: "muted", role.Mid: "strong", role.Dark: "strong",
        role.Midlight: "border", role.Light: "surface", role.Shadow: "shadow", role.Link: "accent",
        role.ToolTipBase: "raised", role.ToolTipText: "text", role.Accent: "accent",
    }  # fmt: skip
    for part, name in names.items():
        made.setColor(part, QColor(getattr(tokens, name)))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.faint))
    return made
