"""Quotes for print: the edited version of a passage's words, and how quotes say whose words they are."""

from __future__ import annotations

from annotator.core import altered, attribution
from annotator.core.errors import Refused
from annotator.core.ids import PassageId
from annotator.store.action import Action
from annotator.store.log import storable
from annotator.store.read import Reader
from annotator.store.verbs import codings, project


def edit(action: Action, passage: PassageId, edited: str) -> None:
    """Keep an edited version of the words of a passage beside them; an empty one takes it away.

    Raises Refused, with what is wrong and where, unless only ellipses and insertions in brackets differ.
    """
    edited = storable(" ".join(edited.split()))
    first, *rest = codings.codings_of(action, passage)
    if edited:
        _refuse_altered(action, passage, edited)
    for uid in rest:
        action.change_coding(uid, edited="")
    action.change_coding(first, edited=edited)


def attribute(action: Action, template: str) -> None:
    """Say how quotes say whose words they are, such as “({role}, {group})”; empty is that.

    Raises Refused for braces that do not close, or that hold nothing.
    """
    template = storable(" ".join(template.split()))
    attribution.names(template)
    action.change(project.project(action), attribution="" if template == attribution.USUAL else template)


def _refuse_altered(action: Action, passage: PassageId, edited: str) -> None:
    query = "SELECT document, start, end FROM passage WHERE id = ?"
    document, start, end = action.connection.execute(query, (passage,)).fetchone()
    reader = Reader(action.connection, action.numbers)
    silent = reader.turns(document).silent(start, end)
    if found := altered.faults(reader.text(document)[start:end], edited, silent):
        raise Refused("{0}", found[0])
