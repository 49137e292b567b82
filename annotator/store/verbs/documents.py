"""Transcripts: add, describe, delete, appoint a coder of record."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from annotator.core.errors import Refused
from annotator.core.ids import CoderId, DocumentId
from annotator.core.transcript import Transcript, Turn
from annotator.store import clock
from annotator.store.action import Action
from annotator.store.texts import speaker_uid
from annotator.store.verbs import codings as coded
from annotator.store.verbs import links


def add(action: Action, transcript: Transcript, source: str = "", collected: str = "") -> DocumentId:
    """Store a transcript with its turns and speaker labels.

    Its identity is its content's: the same transcript imported on two desks is one document. Raises Refused with the
    title of the document that holds the same text already.
    """
    content = sha256(transcript.text.encode("utf-8")).digest()
    _refuse_held(action, content.hex())
    uid = _free_identity(action, content)
    document = action.create(
        "document", uid, title=_free_title(action, transcript.title), source=source, collected=collected
    )
    action.create(
        "version",
        clock.named("version", uid, content),
        document=document,
        text=action.put_text(transcript.text),
        turns=[_written(turn) for turn in transcript.turns],
    )
    for label in dict.fromkeys(turn.label for turn in transcript.turns):
        action.create("speaker", speaker_uid(uid, label), document=document, label=label)
    action.settle()
    return DocumentId(document)


def change(action: Action, /, document: DocumentId, **fields: str) -> None:
    """Give a document another `title`, `source`, `collected` date or `memo`."""
    if "title" in fields and not fields["title"].strip():
        raise Refused("A document needs a title.")
    action.change(document, **fields)


def appoint(action: Action, document: DocumentId, coder: CoderId | None) -> None:
    """Say whose coding of a document counts where several coded it; None leaves it open."""
    action.change(document, coder_of_record=coder)


def delete(action: Action, document: DocumentId) -> None:
    """Remove a document with its codings, and the memos about these, about itself and its speakers."""
    rows = action.connection.execute(
        """SELECT coalesce(coding, uid) FROM passage LEFT JOIN member ON member.passage = uid WHERE document = ?""",
        (document,),
    )
    codings = [uid for (uid,) in rows]
    for kind, column in (("document", "id"), ("version", "document"), ("speaker", "document")):
        parts = action.connection.execute(f"SELECT id FROM {kind} WHERE {column} = ?", (document,)).fetchall()
        links.forget(action, kind, [action.numbers.uid(part) for (part,) in parts])
    coded.delete(action, codings)
    action.delete([document])


def _refuse_held(action: Action, sha: str) -> None:
    row = action.connection.execute(
        "SELECT title FROM document JOIN version ON document = document.id WHERE text = ?", (sha,)
    ).fetchone()
    if row is not None:
        raise Refused("This text is in the project already, as “{0}”.", row[0])


def _free_identity(action: Action, content: bytes) -> bytes:
    """The identity of a text, numbered on where a document of the same text was here and was deleted."""
    ordinal = 0
    while action.log.of(uid := clock.named("document", content, str(ordinal))):
        ordinal += 1
    return uid


def _free_title(action: Action, title: str) -> str:
    taken = {name for (name,) in action.connection.execute("SELECT title FROM document")}
    title = title.strip() or "Untitled"  # tables and commands name it without the space around it
    free, number = title, 1
    while free in taken:
        number += 1
        free = f"{title} ({number})"
    return free


def _written(turn: Turn) -> Sequence[object]:
    return [turn.start, turn.body, turn.end, turn.label, turn.time, [list(note) for note in turn.notes]]
