"""Takes over from a table who speaks under which label, in which role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.documents import Document, Speaker
from annotator.core.errors import WrongTable
from annotator.core.ids import DocumentId, ParticipantId, RoleId
from annotator.core.phrases import Phrase
from annotator.core.table import Table, TableRow, flag, named, plain
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import people

COLUMNS = ("document", "label", "participant", "role", "compared")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row that can be used: `speaker` is None for a participant who stayed silent."""

    row: TableRow
    document: DocumentId
    speaker: Speaker | None
    name: str


def take(action: Action, table: Table) -> int:
    """Assign participants, roles and attributes to speaker labels; a cell left empty changes nothing.

    A row without a label is a participant who stayed silent; columns beyond `COLUMNS` are attributes, spelled as in the
    table. A label with a role but no participant becomes a participant of its own. Returns how many rows were used.
    Raises WrongTable naming every row with an unknown document or label, and every participant or role that the rows
    disagree about.
    """
    table.require("document", "label")
    given = _Given(Reader(action.connection, action.numbers), table)
    if given.problems:
        raise WrongTable(Phrase("“{0}” cannot be taken over.", table.name), given.problems)
    roles = _roles(action, table, given)
    attributes = [column for column in table.columns if column not in COLUMNS]
    for line in given.lines:
        who = people.participant(action, line.name)
        if line.row.of("role"):
            people.describe(action, who, role=roles[line.row.of("role")])
        for name in attributes:
            if line.row.of(name):
                people.give(action, who, table.spelling[name], line.row.of(name))
        if line.speaker is None:
            people.attend(action, line.document, who)
        else:
            people.assign(action, line.speaker.id, ParticipantId(who))
    return len(given.lines)


def _roles(action: Action, table: Table, given: _Given) -> dict[str, RoleId]:
    roles = {}
    for name, compared in given.compared.items():
        roles[name] = people.role(action, name, compared=compared)
        if "compared" in table.columns:
            people.change_role(action, roles[name], compared=compared)
    return roles


class _Given:
    """The rows of a table that can be used, whether each role is compared, and what is wrong with the table."""

    def __init__(self, reader: Reader, table: Table) -> None:
        self.lines: list[_Line] = []
        self.compared: dict[str, bool] = {}
        self.problems: list[str] = []
        self._documents: dict[str, Document] = {one.title: one for one in reader.documents()}
        self._speakers = {(one.document, plain(one.label)): one for one in reader.speakers() if not one.silent}
        self._names = {one.id: one.name for one in reader.participants()}
        for row in table.rows:
            self._read(row)
        self._agree()

    def _read(self, row: TableRow) -> None:
        document = named(row.of("document"), self._documents)
        if document is None:
            self.problems.append(Phrase("Row {0}: there is no document “{1}”.", row.number, row.of("document")))
            return
        label = plain(row.of("label"))
        speaker = self._speakers.get((document.id, label)) if label else None
        if label and speaker is None:
            self.problems.append(
                Phrase(
                    "Row {0}: nobody is labelled “{1}” in “{2}” ({3}).",
                    row.number,
                    label,
                    document.title,
                    self._labels(document),
                )
            )
            return
        name = " ".join(row.of("participant").split()) or self._name_of(speaker, document, row)
        if name:
            self.lines.append(_Line(row, document.id, speaker, name))

    def _labels(self, document: Document) -> str:
        labels = [label for (place, label) in self._speakers if place == document.id and label]
        return (
            Phrase("its labels: {0}", ", ".join(f"“{label}”" for label in labels))
            if labels
            else Phrase("it has no labels")
        )

    def _name_of(self, speaker: Speaker | None, document: Document, row: TableRow) -> str:
        """Who a row without a participant speaks of: whom the label has, or somebody named after the label."""
        says = any(column not in ("document", "label") for column, _ in row.filled())
        if speaker is None:
            if says:
                self.problems.append(Phrase("Row {0}: neither a label nor a participant is given.", row.number))
            return ""
        if speaker.participant is not None:
            return self._names[speaker.participant]
        if not says:
            return ""
        elsewhere = any(label == plain(speaker.label) and place != document.id for place, label in self._speakers)
        return f"{speaker.label} ({document.title})" if elsewhere else speaker.label

    def _agree(self) -> None:
        self.problems += self._disagreements()
        for line in self.lines:
            role = line.row.of("role")
            compared = flag(line.row.of("compared"), empty=True)
            if compared is None:
                self.problems.append(
                    Phrase("Row {0}: “{1}” is neither yes nor no.", line.row.number, line.row.of("compared"))
                )
            elif role and self.compared.setdefault(role, compared) != compared:
                self.problems.append(
                    Phrase("Row {0}: the role “{1}” is compared in one row and not in another.", line.row.number, role)
                )

    def _disagreements(self) -> Iterator[str]:
        said: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        labels: defaultdict[int, dict[str, int]] = defaultdict(dict)
        for line in self.lines:
            for column, value in line.row.filled():
                if column not in ("document", "label", "participant", "compared"):
                    said[line.name, column].setdefault(value, line.row.number)
            if line.speaker is not None:
                labels[line.speaker.id].setdefault(line.name, line.row.number)
        for (name, column), values in said.items():
            if len(values) > 1:
                both = " and ".join(f"“{value}” (row {number})" for value, number in values.items())
                yield Phrase("“{0}” has two values of {1}: {2}. A participant has one.", name, column, both)
        for names in labels.values():
            if len(names) > 1:
                both = " and ".join(f"“{name}” (row {number})" for name, number in names.items())
                yield Phrase("One label stands for two participants: {0}.", both)
