"""Keeps what a coder notes on what a group says of a theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.core.ids import CodeId
from annotator.core.memos import About
from annotator.gui.language.told import told
from annotator.gui.perspectives.noted import Noted
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import codings, summaries


def keep(session: Session, noted: Noted, code: CodeId, group: str, text: str, *, private: bool | None = None) -> None:
    """Let the note of the coder at this desk on a theme and a group say this; an empty text takes it away.

    `noted` has what was noted before; None leaves the note as private as it is. Groups without notes are passed over.
    """
    about = noted.things.get(group)
    if session.project is None or about is None:
        return
    if private is None:
        before = noted.mine(code, group)
        private = before is not None and before.private
    translate = QCoreApplication.translate
    theme = session.project.read.codebook().shortest(code)
    name = translate("PerspectivesPanel", "{0}: {1}").format(theme, told(group))
    label = translate("PerspectivesPanel", "Note on {0}").format(name)
    session.do(label, _write, code, about, group, text, private, session.coder, name)


def _write(
    action: Action, code: CodeId, group: About, value: str, text: str, private: bool, coder: str, title: str
) -> bool:
    by = codings.coder(action, coder)
    summaries.write(action, code, group, text, coder=by, private=private, title=title, value=value)
    return True
