"""The languages that the program knows: English, and each that has a file among the translations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator import resources

SYSTEM = "system"
ENGLISH = "en"
_NAME = "annotator_"

_spoken: list[QTranslator] = []
"""What the program speaks by now; Qt keeps no hold of them."""


def folder() -> Path:
    """Where the translations are: a file `annotator_de.qm` there makes the program speak German."""
    return resources.folder("resources") / "translations"


def languages() -> dict[str, str]:
    """Each language by its code, under the name that it has for itself: English first, then by name."""
    codes = [path.stem.removeprefix(_NAME) for path in folder().glob(f"{_NAME}*.qm")]
    named = sorted((_own_name(code), code) for code in codes)
    return {ENGLISH: "English", **{code: name for name, code in named}}


def speak(application: QCoreApplication, chosen: str) -> None:
    """Let all that is made from now on speak a language, or that of the system where the program knows it."""
    while _spoken:
        application.removeTranslator(_spoken.pop())
    locale = _locale(chosen)
    QLocale.setDefault(locale)
    if locale.language() == QLocale.Language.English:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for place, name in ((qt, "qtbase_"), (str(folder()), _NAME)):
        translator = QTranslator()
        if translator.load(locale, name, "", place):
            application.installTranslator(translator)
            _spoken.append(translator)


def _locale(chosen: str) -> QLocale:
    """How the language is written: as the system says where it speaks it too, otherwise as is usual."""
    system, known = QLocale.system(), languages()
    wanted = [code for code in known if chosen in (SYSTEM, code)]
    if system.language() in {QLocale(code).language() for code in wanted}:
        return system
    return QLocale(chosen if chosen in known else ENGLISH)


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() or code
    return name[0].upper() + name[1:]
