"""Quotes as they are printed: the edited words of passages, and whose words they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from annotator.core import altered, attribution
from annotator.core.attribution import GROUP, PSEUDONYM
from annotator.core.codings import Passage, Theme
from annotator.core.ids import DocumentId, PassageId, SpeakerId

if TYPE_CHECKING:
    from annotator.project_file import ProjectFile

_BETWEEN = "/"


class Printed:
    """The quotes of one project as they are printed; what it asks of the project it reads once, when it is asked."""

    def __init__(self, project: ProjectFile) -> None:
        self._project = project
        self._own: dict[PassageId, str] | None = None
        self._at: dict[tuple[DocumentId, int, int], str] = {}
        self._facts: dict[SpeakerId, dict[str, str]] = {}

    def words(self, hit: Passage | Theme, verbatim: str) -> str:
        """The edited words of a passage while they stand for its verbatim ones; empty for none.

        Those of a theme where a passage in it is as long. A passage that got other bounds may have outgrown them.
        """
        kept = self.kept(hit)
        if not kept:
            return ""
        silent = self._project.read.turns(hit.document).silent(hit.start, hit.end)
        return "" if altered.faults(verbatim, kept, silent) else kept

    def kept(self, hit: Passage | Theme) -> str:
        """The edited words of a passage as they were kept, whether they still stand for its words or not."""
        if self._own is None:
            found = self._project.retrieval.edited()
            self._own = {one.passage: one.text for one in found}
            self._at = {(one.document, one.start, one.end): one.text for one in reversed(found)}
        if isinstance(hit, Theme):
            return self._at.get((hit.document, hit.start, hit.end), "")
        return self._own.get(hit.id, "")

    def outgrown(self) -> set[PassageId]:
        """The passages whose edited words no longer stand for their verbatim ones."""
        found = self._project.retrieval.edited()
        numbered = {one.id: one for one in self._project.retrieval.numbered([one.passage for one in found])}
        return {
            one.passage
            for one in found
            if not self.words(numbered[one.passage], self._project.read.text(one.document)[one.start : one.end])
        }

    def attribution(self, voices: Iterable[SpeakerId], template: str = "") -> str:
        """Whose words a quote is, by a template, otherwise by that of the project; several speakers side by side."""
        if not self._facts:
            self._facts = _facts(self._project)
        facts: dict[str, list[str]] = {}
        for voice in voices:
            for name, value in self._facts.get(voice, {}).items():
                facts.setdefault(name, []).append(value)
        joined = {name: _BETWEEN.join(dict.fromkeys(values)) for name, values in facts.items()}
        return attribution.filled(template or self._project.read.facts().attribution, joined)


def _facts(project: ProjectFile) -> dict[SpeakerId, dict[str, str]]:
    """What a template may ask for, by speaker; the attributes of a person go before those of the transcript."""
    people = {one.id: one for one in project.read.participants()}
    roles = {one.id: one.name for one in project.read.roles()}
    documents = {one.id: one for one in project.read.documents()}
    found = {}
    for speaker in project.read.speakers():
        who, document = people.get(speaker.participant) if speaker.participant else None, documents[speaker.document]
        facts = {GROUP: document.title, **_small(document.attributes)}
        name = who.name if who is not None else speaker.label
        facts |= {PSEUDONYM: name, **_small(who.attributes if who is not None else {})}
        facts |= {"participant": name, "document": document.title}
        facts["role"] = roles.get(who.role, "") if who is not None and who.role is not None else ""
        found[speaker.id] = {key: value for key, value in facts.items() if value}
    return found


def _small(attributes: Mapping[str, str]) -> dict[str, str]:
    return {name.casefold(): value for name, value in attributes.items()}
