"""What was put into words below the window, in the language of the program."""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase
from annotator.gui.language.numbers import decimal, whole


def told(words: str | AnnotatorError) -> str:
    """A failure or a phrase as the researcher reads it; what is no phrase is left as it is."""
    if isinstance(words, AnnotatorError):
        return "\n".join(map(told, words.lines))
    if not isinstance(words, Phrase):
        return words
    sentence = QCoreApplication.translate("Errors", words.sentence)
    return _Values().format(sentence, *words.values) if words.values else sentence


class _Values(Formatter):
    """Puts values into a sentence: phrases are told in their turn, numbers written as usual."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        if isinstance(value, Phrase | AnnotatorError):
            return told(value)
        if format_spec == "," and isinstance(value, int):
            return whole(value)
        if format_spec.endswith("f") and isinstance(value, float):
            return decimal(value, int(format_spec[1:-1]))
        return super().format_field(value, format_spec)
