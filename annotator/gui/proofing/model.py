"""What was found in a manuscript, as a list: what is to be mended first, then what could not be checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.analysis.proof import findings
from annotator.analysis.proof.findings import Finding
from annotator.gui.controls.titled_rows import TitledRows
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told


def kind(name: str) -> str:
    """What a kind of finding is called."""
    translate = QCoreApplication.translate
    return {
        findings.VERBATIM: translate("ProofModel", "verbatim"),
        findings.SHORTENED: translate("ProofModel", "properly shortened"),
        findings.AGREES: translate("ProofModel", "number agrees"),
        findings.ALTERED: translate("ProofModel", "altered"),
        findings.NOT_FOUND: translate("ProofModel", "not found"),
        findings.ATTRIBUTION: translate("ProofModel", "somebody else’s words"),
        findings.NUMBER: translate("ProofModel", "other number"),
        findings.UNCHECKED: translate("ProofModel", "not checked"),
    }[name]


class ProofModel(TitledRows):
    """Rows are findings, under the titles of what is to be done with them."""

    def __init__(self) -> None:
        super().__init__(Finding)

    def show(self, found: Sequence[Finding]) -> None:
        """List other findings."""
        wrong = [one for one in found if one.is_wrong]
        unchecked = [one for one in found if one.kind == findings.UNCHECKED]
        right = [one for one in found if one not in wrong and one not in unchecked]
        self.beginResetModel()
        self._rows = []
        for title, rows in (
            (self.tr("To mend: {0}"), wrong),
            (self.tr("Could not be checked: {0}"), unchecked),
            (self.tr("Right: {0}"), right),
        ):
            if rows:
                self._rows += [title.format(whole(len(rows))), *rows]
        self.endResetModel()

    def _words(self, row: Any) -> str:
        return row.said if isinstance(row, Finding) else str(row)

    def _spoken(self, row: Any) -> str:
        if not isinstance(row, Finding):
            return str(row)
        parts = (kind(row.kind), told(row.place), row.said, told(row.right))
        return ", ".join(part for part in parts if part)
