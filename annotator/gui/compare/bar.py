"""The bar above the matrix: what is compared, what is shown, by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.ids import CodeSetId
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.cells import DEFAULT, OF_DISTINCT, CellWords
from annotator.gui.compare.thresholds import ThresholdsPopover
from annotator.gui.compare.wording import Wording
from annotator.gui.controls.chips import ChoiceChip, SeveralChip
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.labels import Label, line
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class Bar(QFrame):
    """Says what is compared and lets it be changed; `asked` is sent when another comparison is wanted."""

    asked = Signal()
    filter_asked = Signal(QPoint)  # where on the screen
    themes_chosen = Signal(object)  # CodeSetId, None for all codes
    measures_chosen = Signal(tuple)
    thresholds_chosen = Signal(object)  # Thresholds
    card_toggled = Signal(bool)
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._thresholds = Thresholds()
        self._is_narrow = False
        self.by = ChoiceChip(self.tr("by"), self.tr("Compare by"))
        self.then = ChoiceChip(self.tr("then"), self.tr("Divide each group further by"))
        self.themes = ChoiceChip(self.tr("Themes"), self.tr("Which codes are reported"))
        self.coder = ChoiceChip(self.tr("Coder"), self.tr("Whose coding is counted"))
        names = CellWords().measure_names()
        choices = [(name, measure) for measure, name in names.items()]
        self.measures = SeveralChip(self.tr("Show"), self.tr("Measures that are shown"), choices, DEFAULT)
        self._title = Label(self.tr("Compare"), 15, fonts.SEMIBOLD, "text")
        self._rule = Label("", 11, tint="muted")
        self.filter = self._button(self.tr("Compare only some: add a filter"))
        self.settings = self._button(self.tr("Change the thresholds"))
        self.card = self._button(self.tr("Show the card of the theme"), checkable=True)
        self._export_words = self.tr("Export to Excel")
        self.export = QPushButton(self._export_words)
        self.export.setProperty("look", "quiet")
        self.export.setAccessibleName(self._export_words)
        self.export.setToolTip(self._export_words)
        self.popover = ThresholdsPopover(self)
        self._lay_out()
        self._connect()
        self._restyle()

    def reset(self) -> None:
        """Compare by role, the analysis layer, all that is reported."""
        self.by.offer([], None)
        self.then.offer([], None)
        self.coder.offer([], None)
        self.offer([], [])

    def offer(self, attributes: Sequence[str], coders: Sequence[str]) -> None:
        """Offer what a project can be compared by, and whose coding can be counted; a choice that is gone is reset."""
        known = {ROLE: self.tr("Role"), DOCUMENT: self.tr("Document"), PARTICIPANT: self.tr("Participant")}
        ways = [(name, key) for key, name in known.items()] + [(one, one) for one in attributes]
        self.by.offer(ways, self.by.currentData())
        others = [(name, key) for name, key in ways if key != self.by.currentData()]
        self.then.offer([(self.tr("nothing"), None), *others], self.then.currentData())
        layer = (self.tr("Analysis layer"), None)
        self.coder.offer([layer, *((name, name) for name in coders)], self.coder.currentData())

    def offer_sets(self, sets: Sequence[tuple[str, CodeSetId]], reported: CodeSetId | None) -> None:
        """Offer the sets of codes that can be reported; hidden where there is none."""
        self.themes.offer([(self.tr("All codes"), None), *sets], reported)
        self.themes.setVisible(bool(sets))

    def ways(self) -> tuple[str, ...]:
        """What is compared by, one by one."""
        then = self.then.currentData()
        return (self.by.currentData(), *([] if then is None else [then]))

    @property
    def is_distinct(self) -> bool:
        """Whether shares of distinct passages are asked for, which have to be counted besides."""
        return OF_DISTINCT in self.measures.values

    def show_counting(self, is_counted: bool) -> None:
        """Say whether there are measures and thresholds to be chosen."""
        self.measures.setVisible(is_counted)
        self._thresholds_part.setVisible(is_counted)
        self._fit()

    def show_card(self, is_shown: bool, *, can_change: bool) -> None:
        """Say whether the card of the theme is shown."""
        self.card.setEnabled(can_change)
        self.card.blockSignals(True)
        self.card.setChecked(is_shown)
        self.card.blockSignals(False)
        self.card.setIcon(icons.icon("book", "accent" if is_shown else "muted", fonts.scaled(16)))

    def show_thresholds(self, thresholds: Thresholds, *, can_change: bool) -> None:
        """Show the rule."""
        self._thresholds = thresholds
        self._rule.setText(Wording().thresholds(thresholds))
        self.settings.setEnabled(can_change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # not now: the layout around it is at work and would not notice

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()
        super().changeEvent(event)

    def _button(self, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setCheckable(checkable)
        button.setProperty("look", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        rule = self._thresholds_part = QWidget()
        row = QHBoxLayout(rule)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._rule)
        row.addWidget(self.settings)
        flow = self._flow = Flow(self, QMargins(16, 4, 12, 5), lambda: fonts.scaled(34))
        flow.addWidget(self._title)
        for chip in (self.by, self.then, self.filter, self.measures, self.themes, self.coder):
            flow.addWidget(chip)
        flow.turn()
        for widget in (rule, line(vertical=True, length=18), self.card, self.export):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.by.activated.connect(self.asked)
        self.then.activated.connect(self.asked)
        self.coder.activated.connect(self.asked)
        self.themes.activated.connect(lambda _: self.themes_chosen.emit(self.themes.currentData()))
        self.filter.clicked.connect(self._ask_filter)
        self.measures.chosen.connect(self._show_measures)
        self.settings.clicked.connect(self._open_popover)
        self.popover.chosen.connect(self.thresholds_chosen)
        self.card.toggled.connect(self.card_toggled)
        self.measures.chosen.connect(self._fit)
        self.by.currentIndexChanged.connect(self._fit)
        self.export.clicked.connect(self.export_asked)
        theme().changed.connect(self._restyle)

    def _ask_filter(self) -> None:
        self.filter_asked.emit(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _show_measures(self, measures: tuple[str, ...]) -> None:
        self.measures_chosen.emit(measures)
        if self.is_distinct:
            self.asked.emit()

    def _open_popover(self) -> None:
        corner = self.settings.mapToGlobal(self.settings.rect().bottomRight())
        self.popover.open_at(corner, self._thresholds)

    def _fit(self) -> None:
        """Spare the title and the words of the export where the bar would need a second line."""
        spared = self._title.sizeHint().width() + self._flow.spacing() if self._is_narrow else 0
        if self._is_narrow:
            spared += self.export.fontMetrics().horizontalAdvance(self._export_words + " ")
        is_narrow = self._flow.sizeHint().width() + spared > self.width()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._title.setVisible(not is_narrow)
            self.export.setText("" if is_narrow else self._export_words)

    def _restyle(self) -> None:
        self.filter.setIcon(icons.icon("filter", "muted", fonts.scaled(16)))
        self.settings.setIcon(icons.icon("settings", "muted", fonts.scaled(16)))
        self.card.setIcon(icons.icon("book", "accent" if self.card.isChecked() else "muted", fonts.scaled(16)))
        self.export.setIcon(icons.icon("export", "accent", fonts.scaled(16)))
        self.export.setFont(fonts.ui(13, fonts.MEDIUM))
        side = fonts.scaled(16)
        for button in (self.filter, self.settings, self.card, self.export):
            button.setIconSize(QSize(side, side))
