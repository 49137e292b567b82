"""Everything about one code on one sheet: to make a code, or to describe one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import PATH_MARK, Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook import writing
from annotator.gui.codebook.hue_field import HueField
from annotator.gui.codebook.sets import in_use
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.writing_dialog import WritingDialog
from annotator.gui.session import Session
from annotator.gui.theme import fonts


def edit_code(
    parent_widget: QWidget, session: Session, code: CodeId | None, *, name: str = "", parent: CodeId | None = None
) -> CodeId | None:
    """Let the user make a code, or describe one that is there; returns it, or None where they thought better of it.

    A new code has `name` and stands below `parent` to begin with.
    """
    dialog = CodeDialog(session, code, name=name, parent=parent, parent_widget=parent_widget)
    dialog.exec()
    written = dialog.written
    dialog.deleteLater()
    return written


class CodeDialog(WritingDialog):
    """Name, place and colour of a code, and what it means. `written` is the code after it was stored."""

    def __init__(
        self,
        session: Session,
        code: CodeId | None,
        *,
        name: str = "",
        parent: CodeId | None = None,
        parent_widget: QWidget | None = None,
    ) -> None:
        super().__init__(parent_widget)
        self.written: CodeId | None = None
        self._session, self._code = session, code
        self._book = session.project.read.codebook() if session.project else Codebook(())
        self._make_fields()
        self._lay_out()
        self._fill(name, parent)
        self.setWindowTitle(self.tr("New code") if code is None else self.tr("Edit code"))
        self._name.textChanged.connect(lambda _: self._show_problem(None))
        self._parent.currentIndexChanged.connect(self._follow_parent)
        self._name.setFocus()
        self._name.selectAll()

    # the fields

    def _make_fields(self) -> None:
        self._name, self._number = QLineEdit(), QLineEdit()
        self._parent, self._hue = Choice(self.tr("Below")), HueField()
        self._problem = Label("", 12, tint="warn", wrap=True)
        self._problem.hide()
        self._definition, self._inclusion, self._exclusion, self._example, self._memo = (_Field(3) for _ in range(5))
        words = self.tr("Create code") if self._code is None else self.tr("Save")
        self._primary, self._cancel = QPushButton(words), QPushButton(self.tr("Cancel"))
        self._primary.setProperty("look", "primary")
        self._primary.setDefault(True)
        self._primary.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._parent.addItem(self.tr("None: a theme of its own"), None)
        below = () if self._code is None else self._book.family(self._code)
        for one in self._book:
            if one.id not in below:
                self._parent.addItem(PATH_MARK.join(self._book.path(one.id)), one.id)

    def _texts(self) -> dict[str, _Field]:
        return {
            "definition": self._definition,
            "inclusion": self._inclusion,
            "exclusion": self._exclusion,
            "example": self._example,
            "memo": self._memo,
        }

    def _fill(self, name: str, parent: CodeId | None) -> None:
        self._name.setText(name)
        if self._code is not None:
            code = self._book[self._code]
            parent = code.parent
            self._name.setText(code.name)
            self._number.setText(code.number)
            self._hue.set_value(code.color)
            for field, edit in self._texts().items():
                edit.setPlainText(getattr(code, field))
        self._parent.setCurrentIndex(max(0, self._parent.findData(parent)))
        self._follow_parent()

    def _follow_parent(self) -> None:
        """A code below another may take its colour; a new theme is given one; a theme that is there has its own."""
        parent = self._parent.currentData()
        if parent is not None:
            self._hue.set_given(self._book.hue(parent), self.tr("Its theme’s"))
        elif self._code is None:
            self._hue.set_given("", self.tr("Automatic"))
        else:
            self._hue.set_given(self._book.hue(self._code), None)
        self._show_problem(None)

    # how it looks

    def _lay_out(self) -> None:
        body = QWidget()
        body.setLayout(self._grid())
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 20, 8, 16)
        layout.setSpacing(8)
        heading = Label(self.tr("New code") if self._code is None else self.tr("Edit code"), 17, fonts.SEMIBOLD)
        heading.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(heading)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())
        room = self.screen().availableGeometry()
        height = layout.sizeHint().height() - scroll.sizeHint().height() + body.sizeHint().height()
        self.resize(min(fonts.scaled(576), room.width() - 32), min(height + fonts.scaled(28), room.height() - 64))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self._put(grid, 0, 0, self.tr("Name"), self._name, 3)
        self._put(grid, 0, 3, self.tr("Number"), self._number, 1)
        grid.addWidget(self._problem, 2, 0, 1, 4)
        self._put(grid, 3, 0, self.tr("Below"), self._parent, 4)
        self._put(grid, 5, 0, self.tr("Colour"), self._hue, 4)
        self._put(grid, 7, 0, self.tr("Definition"), self._definition, 4)
        self._put(grid, 9, 0, self.tr("Include"), self._inclusion, 2)
        self._put(grid, 9, 2, self.tr("Exclude"), self._exclusion, 2)
        self._put(grid, 11, 0, self.tr("Example"), self._example, 2)
        self._put(grid, 11, 2, self.tr("Memo"), self._memo, 2)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, title: str, field: QWidget, span: int) -> None:
        label = Label(title, 12, fonts.MEDIUM, "second")
        label.setContentsMargins(0, 8, 0, 0)
        label.setBuddy(field)
        field.setAccessibleName(title)
        grid.addWidget(label, row, column, 1, span)
        grid.addWidget(field, row + 1, column, 1, span)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._primary)
        return buttons

    # what it does

    def accept(self) -> None:
        parent: CodeId | None = self._parent.currentData()
        name = " ".join(self._name.text().split())
        problem = writing.problem(self._book, self._code, parent, name)
        if problem is not None:
            self._show_problem(problem)
            self._name.setFocus()
            return
        fields = {"name": name, "number": self._number.text().strip(), "color": self._hue.value()}
        fields |= {field: edit.toPlainText().strip() for field, edit in self._texts().items()}
        label = self.tr("New code {0}") if self._code is None else self.tr("Redefine {0}")
        self.written = self._session.do(
            label.format(name), writing.write, self._code, parent, fields, in_use.of(self._session).take_in
        )
        if self.written is not None:
            super().accept()

    def _show_problem(self, problem: str | None) -> None:
        if problem == "empty":
            words = self.tr("A code needs a name.")
        else:
            parent: CodeId | None = self._parent.currentData()
            where = self.tr("at the top") if parent is None else self.tr("under “{0}”").format(self._book[parent].name)
            taken = self.tr("There is already a code “{0}” {1}. Choose another name.")
            words = taken.format(" ".join(self._name.text().split()), where)
        self._problem.setText(words if problem else "")
        self._name.setAccessibleDescription(self._problem.text())
        self._problem.setVisible(problem is not None)


class _Field(QPlainTextEdit):
    """A field of some lines; Tab leaves it."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setProperty("look", "field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)
