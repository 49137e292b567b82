"""How a printed quote says whose words it is: a template filled with role, person, group and attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.core.errors import Refused

USUAL = "({role}, {group})"
"""As in “(Mentee, FG2)”."""
PSEUDONYM, GROUP = "pseudonym", "group"
"""Attributes, in capitals or not, that stand for the name of a person, and for the title of a transcript."""
_NAME = re.compile(r"\{([^{}]*)\}")
_NOTHING = "\0"
_BESIDE = re.compile(rf"\s*[,;/·–—-]\s*{_NOTHING}|{_NOTHING}\s*[,;/·–—-]\s*|\s*{_NOTHING}")


def names(template: str) -> list[str]:
    """What a template asks for, in small letters. Raises Refused for braces that do not close, or hold nothing."""
    found = [name.strip().casefold() for name in _NAME.findall(template)]
    if not all(found) or set(_NAME.sub("", template)) & set("{}"):
        raise Refused(
            "“{0}” cannot be filled in: write each fact in braces, such as {1}, with an attribute for any of them.",
            template,
            USUAL,
        )
    return found


def filled(template: str, facts: Mapping[str, str]) -> str:
    """A template with facts, known by names in small letters, in it.

    What is not known is left out with the mark beside it; with nothing known nothing is left.
    """
    template = template or USUAL
    if not any(facts.get(name) for name in names(template)):
        return ""
    text = _NAME.sub(lambda match: facts.get(match[1].strip().casefold(), "") or _NOTHING, template)
    return " ".join(_BESIDE.sub("", text).split())
