"""Where the numbers of a sheet lead: to the passages that they are of."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.language.told import told
from annotator.gui.views.table import Target
from annotator.listings.counted import counted

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.concentration import Concentration
    from annotator.core.ids import CodeId


class Targets(QObject):
    """Makes the targets of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison

    def of(self, code: CodeId, groups: Collection[str]) -> Target:
        """The passages of a theme in which one of some groups speaks."""
        who = ", ".join(map(told, groups))
        says = self.tr("“{0}” · {1}").format(self._name(code), who)
        return Target(says, partial(counted, comparison=self._comparison, code=code, groups=groups))

    def of_speaker(self, code: CodeId, group: str, one: Concentration) -> Target:
        """Those of them in which the most frequent speaker is heard."""
        says = self.tr("“{0}” · {1}, by {2}").format(self._name(code), told(group), one.speaker)
        return Target(
            says,
            partial(counted, comparison=self._comparison, code=code, groups=(group,), voices=one.voices),
        )

    def of_document(self, code: CodeId, group: str, one: Concentration) -> Target:
        """Those of them that are in the document with most."""
        says = self.tr("“{0}” · {1}, in “{2}”").format(self._name(code), told(group), one.document)
        return Target(
            says, partial(counted, comparison=self._comparison, code=code, groups=(group,), document=one.place)
        )

    def _name(self, code: CodeId) -> str:
        return self._comparison.codebook.shortest(code)
