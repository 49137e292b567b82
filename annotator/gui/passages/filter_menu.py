"""The menus under which filters are added and changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.core.conditions import IN_TURN, OVERLAPPING, Beside, Conditions, having, with_values
from annotator.core.ids import CodeId
from annotator.core.people import NO_ROLE
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.language.told import told
from annotator.gui.passages.saying import Said
from annotator.gui.session import Session
from annotator.project import Project


class FilterMenu(QObject):
    """Makes menus; `changed` carries the conditions that were made in one of them."""

    changed = Signal(object)  # Conditions

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent

    def to_add(self, asked: Conditions) -> QMenu:
        """Everything that can be asked besides."""
        menu = QMenu(self._widget)
        if (project := self._session.project) is None:
            return menu
        self._add_codes(menu, asked)
        menu.addSeparator()
        self._choices(menu.addMenu(self.tr("Role")), asked, "roles", _known(project, "roles"))
        self._people(menu.addMenu(self.tr("Speaker")), asked, project)
        for field, words in (
            ("documents", self.tr("Document")),
            ("coders", self.tr("Coder")),
        ):
            self._choices(menu.addMenu(words), asked, field, _known(project, field))
        attributes = menu.addMenu(self.tr("Attribute"))
        for name, values in _attributes(project).items():
            self._values(attributes.addMenu(name.replace("&", "&&")), asked, name, values)
        attributes.setEnabled(not attributes.isEmpty())
        menu.addSeparator()
        menu.addAction(self.tr("Words…"), partial(self.ask_words, asked))
        memo = menu.addMenu(self.tr("Memo"))
        memo.addAction(self.tr("Has a memo"), lambda: self.changed.emit(replace(asked, memo="")))
        memo.addAction(self.tr("Memo says…"), partial(self.ask_memo, asked))
        self._switch(menu, asked, "exemplar", self.tr("Exemplars only"))
        self._switch(menu, asked, "to_review", self.tr("To review only"))
        return menu

    def to_change(self, asked: Conditions, one: Said) -> QMenu:
        """What can be asked in place of one condition."""
        menu = QMenu(self._widget)
        if (project := self._session.project) is None:
            return menu
        if one.field in ("codes", "not_codes", "beside"):
            menu.addAction(self.tr("Or another code…"), partial(self._ask_another, asked, one))
        elif one.field == "attributes":
            self._values(menu, asked, str(one.key), _attributes(project).get(str(one.key), []))
        elif one.field == "participants":
            self._people(menu, asked, project)
        elif one.field in ("roles", "documents", "coders"):
            self._choices(menu, asked, one.field, _known(project, one.field))
        elif one.field == "text":
            menu.addAction(self.tr("Other words…"), partial(self.ask_words, asked))
        elif one.field == "memo":
            menu.addAction(self.tr("Memo says…"), partial(self.ask_memo, asked))
        menu.addSeparator()
        menu.addAction(self.tr("Remove this filter"), lambda: self.changed.emit(one.without))
        return menu

    def ask_words(self, asked: Conditions) -> None:
        """Ask for words that stand in the passages."""
        words = self._ask(self.tr("Words in the passage"), asked.text)
        if words is not None:
            self.changed.emit(replace(asked, text=words))

    def ask_memo(self, asked: Conditions) -> None:
        """Ask for words that stand in their memos."""
        words = self._ask(self.tr("Words in its memo"), asked.memo or "")
        if words is not None:
            self.changed.emit(replace(asked, memo=words))

    # codes

    def _add_codes(self, menu: QMenu, asked: Conditions) -> None:
        def add(words: str, changed: Callable[[CodeId], Conditions]) -> None:
            menu.addAction(words, lambda: self._ask_code(words, changed))

        add(self.tr("Code…"), lambda code: replace(asked, codes=_more(asked.codes, code)))
        add(self.tr("Not code…"), lambda code: replace(asked, not_codes=_more(asked.not_codes, code)))
        for where, is_absent, words in (
            (OVERLAPPING, False, self.tr("Overlapping a passage of…")),
            (OVERLAPPING, True, self.tr("Not overlapping a passage of…")),
            (IN_TURN, False, self.tr("In a turn with a passage of…")),
            (IN_TURN, True, self.tr("Not in a turn with a passage of…")),
        ):
            add(words, partial(_with_beside, asked, where, is_absent))

    def _ask_another(self, asked: Conditions, one: Said) -> None:
        def changed(code: CodeId) -> Conditions:
            if one.field != "beside":
                return having(asked, one.field, _more(getattr(asked, one.field), code))
            beside = list(asked.beside)
            at = int(one.key)
            beside[at] = replace(beside[at], codes=_more(beside[at].codes, code))
            return replace(asked, beside=tuple(beside))

        self._ask_code(one.label, changed)

    def _ask_code(self, words: str, changed: Callable[[CodeId], Conditions]) -> None:
        title = words.rstrip("…")
        chooser = CodeChooser(self._session, title, self.tr("Add filter"), without=[], parent=self._widget)
        if chooser.exec() and chooser.choice is not None:
            self.changed.emit(changed(chooser.choice))
        chooser.deleteLater()

    # values

    def _choices(self, menu: QMenu, asked: Conditions, field: str, known: Iterable[tuple[str, Any]]) -> None:
        chosen = getattr(asked, field)
        for name, value in known:
            after = tuple(one for one in chosen if one != value) if value in chosen else (*chosen, value)
            self._tick(menu, name, having(asked, field, after), is_chosen=value in chosen)
        menu.setEnabled(not menu.isEmpty())

    def _people(self, menu: QMenu, asked: Conditions, project: Project) -> None:
        """Participants under their roles: a study has many of them."""
        people = project.read.participants()
        for name, role in _known(project, "roles"):
            named = [(one.name, one.id) for one in people if one.role == role]
            if named:
                self._choices(menu.addMenu(name.replace("&", "&&")), asked, "participants", named)
        menu.setEnabled(bool(people) or bool(asked.participants))

    def _values(self, menu: QMenu, asked: Conditions, name: str, values: Sequence[str]) -> None:
        chosen = dict(asked.attributes).get(name, ())
        for value in values:
            after = tuple(one for one in chosen if one != value) if value in chosen else (*chosen, value)
            self._tick(menu, value, with_values(asked, name, after), is_chosen=value in chosen)

    def _switch(self, menu: QMenu, asked: Conditions, field: str, words: str) -> None:
        is_chosen = getattr(asked, field)
        self._tick(menu, words, having(asked, field, not is_chosen), is_chosen=is_chosen)

    def _tick(self, menu: QMenu, words: str, after: Conditions, *, is_chosen: bool) -> None:
        action = menu.addAction(words.replace("&", "&&"), lambda: self.changed.emit(after))
        action.setCheckable(True)
        action.setChecked(is_chosen)

    def _ask(self, words: str, now: str) -> str | None:
        text, given = QInputDialog.getText(self._widget, self.tr("Filter"), words, text=now)
        return text if given else None


def _with_beside(asked: Conditions, where: str, is_absent: bool, code: CodeId) -> Conditions:
    return replace(asked, beside=(*asked.beside, Beside((code,), where, is_absent)))


def _more(codes: tuple[CodeId, ...], code: CodeId) -> tuple[CodeId, ...]:
    return tuple(dict.fromkeys((*codes, code)))


def _known(project: Project, field: str) -> list[tuple[str, Any]]:
    if field == "roles":
        return [*((one.name, one.id) for one in project.read.roles()), (told(NO_ROLE), None)]
    if field == "documents":
        return [(one.title, one.id) for one in project.read.documents()]
    return [(one.name, one.id) for one in project.read.coders()]


def _attributes(project: Project) -> dict[str, list[str]]:
    """The attributes with the values that anybody, or a document, has."""
    carried = [one.attributes for one in project.read.participants()]
    carried += [one.attributes for one in project.read.documents()]
    values = {name: sorted({one[name] for one in carried if one.get(name)}) for name in project.read.attributes()}
    return {name: found for name, found in values.items() if found}
