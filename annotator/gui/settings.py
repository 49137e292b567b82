"""What the program remembers about this desk between two starts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

_MOST_RECENT = 8
_THEMES = ("system", "light", "dark")


class Settings:
    """The settings of the user, in the place that the system has for them; what makes no sense is as if not there."""

    def __init__(self) -> None:
        self._stored = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Annotator", "Annotator")

    @property
    def theme(self) -> str:
        """system, light or dark."""
        mode = str(self._stored.value("theme", _THEMES[0]))
        return mode if mode in _THEMES else _THEMES[0]

    @theme.setter
    def theme(self, mode: str) -> None:
        self._stored.setValue("theme", mode)

    @property
    def language(self) -> str:
        """The language that the program speaks, by its code, or system."""
        return str(self._stored.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self._stored.setValue("language", code)

    @property
    def coder(self) -> str:
        """Who codes at this desk; empty until somebody said."""
        return str(self._stored.value("coder", ""))

    @coder.setter
    def coder(self, name: str) -> None:
        self._stored.setValue("coder", name)

    @property
    def zoom(self) -> float:
        """By how much the transcript is enlarged."""
        try:
            zoom = float(str(self._stored.value("zoom", 1.0)))
        except ValueError:
            return 1.0
        return zoom if 0.5 <= zoom <= 4 else 1.0

    @zoom.setter
    def zoom(self, value: float) -> None:
        self._stored.setValue("zoom", value)

    @property
    def interface(self) -> float:
        """By how much the whole interface is enlarged."""
        try:
            size = float(str(self._stored.value("interface", 1.0)))
        except ValueError:
            return 1.0
        return size if 1 <= size <= 2 else 1.0

    @interface.setter
    def interface(self, value: float) -> None:
        self._stored.setValue("interface", value)

    @property
    def recent(self) -> list[Path]:
        """The projects that were opened last and are still there, the last first."""
        stored: Any = self._stored.value("recent", [])
        paths = [stored] if isinstance(stored, str) else stored or []
        return [path for path in map(Path, paths) if path.is_file()]

    def remember(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        paths = [path.resolve(), *(one for one in self.recent if one != path.resolve())]
        self._stored.setValue("recent", [str(one) for one in paths[:_MOST_RECENT]])

    @property
    def folder(self) -> str:
        """Where files were last looked for."""
        return str(self._stored.value("folder", ""))

    @folder.setter
    def folder(self, path: str) -> None:
        self._stored.setValue("folder", path)

    def keep(self, name: str, state: Any) -> None:
        """Keep a state of the window."""
        self._stored.setValue(f"window/{name}", state)

    def kept(self, name: str) -> Any:
        """A state of the window that was kept, or None."""
        return self._stored.value(f"window/{name}")
