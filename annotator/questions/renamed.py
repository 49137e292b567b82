"""What was settled of groups that have other names now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.analysis import basis
from annotator.analysis.groups import ALWAYS, DOCUMENT, PARTICIPANT, called
from annotator.core.ids import CodeId
from annotator.core.settled import Settled
from annotator.project_file import ProjectFile

_BETWEEN = called(("", ""))
"""What stands between the parts of the name of a group."""


def as_called_now(
    project: ProjectFile, by: Sequence[str], settled: Mapping[CodeId, Settled]
) -> Mapping[CodeId, Settled]:
    """Settled statuses, their groups by the names that roles, documents and participants have now.

    A group goes by another name where nothing has the name any more under which it was settled, and one thing alone
    had it: to be called otherwise is no change of the facts.
    """
    if not settled:
        return settled
    names = _Names(project)
    return {code: _now(names, by, one) for code, one in settled.items()}


def _now(names: _Names, by: Sequence[str], settled: Settled) -> Settled:
    def group(name: str) -> str:
        parts = name.split(_BETWEEN) if len(by) > 1 else [name]
        if len(parts) != len(by):
            return name
        return str(called([names.now(kind, part) for kind, part in zip(by, parts, strict=True)]))

    owner = group(settled.owner) if settled.owner else ""
    facts = basis.read(settled.basis)
    if facts is None:
        return replace(settled, owner=owner)
    renamed = replace(
        facts,
        groups={group(name): numbers for name, numbers in facts.groups.items()},
        owners=tuple(map(group, facts.owners)),
        where=tuple((kind, names.now(kind, value)) for kind, value in facts.where),
    )
    return replace(settled, owner=owner, basis=settled.basis if renamed == facts else basis.text(renamed))


class _Names:
    """The names of what groups are made of, now and before."""

    def __init__(self, project: ProjectFile) -> None:
        self._project = project
        self._now: dict[str, Mapping[int, str]] = {}
        self._former: dict[str, Mapping[str, set[int]]] = {}

    def now(self, kind: str, name: str) -> str:
        """What has, or alone had, a name is called now; the name itself where nothing is known of it."""
        if kind not in ALWAYS:
            return name
        there = self._there(kind)
        if name in there.values():
            return name
        if kind not in self._former:
            self._former[kind] = self._project.former_names(kind, "title" if kind == DOCUMENT else "name")
        found = [there[number] for number in self._former[kind].get(name, ()) if number in there]
        return found[0] if len(found) == 1 else name

    def _there(self, kind: str) -> Mapping[int, str]:
        if kind not in self._now:
            read = self._project.read
            if kind == DOCUMENT:
                self._now[kind] = {one.id: one.title for one in read.documents()}
            else:
                those = read.participants() if kind == PARTICIPANT else read.roles()
                self._now[kind] = {one.id: one.name for one in those}
        return self._now[kind]
