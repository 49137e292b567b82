"""Which codes results are reported of."""

from __future__ import annotations

from annotator.core.errors import Refused, Unknown
from annotator.core.phrases import Phrase
from annotator.core.sets import EVERY, CodeSet
from annotator.project_file import ProjectFile


def theme_set(project: ProjectFile, name: str | None = None) -> CodeSet | None:
    """The set of codes of a name; without one that which the project reports; None where all codes are reported.

    The name EVERY stands for all codes, whatever the project reports. Raises Unknown, naming the sets there are, and
    Refused for a set without codes.
    """
    if name == EVERY:
        return None
    known = project.read.code_sets()
    if name is None:
        chosen = project.read.facts().reported
        found = next((one for one in known if one.id == chosen), None)
    else:
        found = next((one for one in known if one.name == name), None)
        found = found or next((one for one in known if one.name.casefold() == name.casefold()), None)
        if found is None:
            there = ", ".join(f"“{one.name}”" for one in known) or Phrase("none yet")
            raise Unknown("There is no theme set “{0}” in the project. There are: {1}.", name, there)
    if found is not None and not found.codes:
        raise Refused("The theme set “{0}” has no codes. Add those that are reported, or compare all.", found.name)
    return found
