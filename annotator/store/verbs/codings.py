"""Passages: code, uncode, resize, describe."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.ids import CodeId, CoderId, PassageId
from annotator.store import clock
from annotator.store.action import Action
from annotator.store.log import storable
from annotator.store.verbs import links, people


def coder(action: Action, name: str) -> CoderId:
    """The coder of a name, made where there is none."""
    name = storable(name).strip()
    if not name:
        raise Refused("A coder needs a name.")
    row = action.connection.execute("SELECT id FROM coder WHERE name = ? ORDER BY created", (name,)).fetchone()
    if row is None:
        row = (action.create("coder", _free_identity(action, name), name=name),)
        action.settle()
    return CoderId(row[0])


def rename(action: Action, coder: CoderId, name: str) -> None:
    """Give a coder another name. Raises Refused where another coder has it."""
    action.must_be_there(coder, "coder")
    action.change(coder, name=people.free_name(action, "coder", name, but=coder))


def pin(action: Action, coder: CoderId, codes: Sequence[CodeId]) -> None:
    """Put codes under the digits 1 to 9 of a coder."""
    if len(codes) > 9:
        raise Refused("Only nine codes can be pinned, one for each digit. Unpin one first.")
    action.change(coder, pins=[clock.written(action.numbers.uid(code)) for code in codes])


def apply(action: Action, placed: Iterable[Placed]) -> int:
    """Apply codes to passages, any number at once; one that overlaps a passage of the same code and coder extends it.

    Where a passage covers the range already nothing is written, unless a memo or the exemplar mark is new. Returns
    how many were written. Raises Refused where a range lies outside of the text.
    """
    fresh = _new(action, list(placed))
    if fresh:
        action.code(fresh)
    return len(fresh)


def remove(action: Action, passages: Collection[PassageId]) -> None:
    """Take a code away from passages, with the memos about them."""
    codings = [uid for passage in passages for uid in codings_of(action, passage)]
    delete(action, codings)


def delete(action: Action, codings: Sequence[bytes]) -> None:
    """Take codings away, with the memos about them."""
    links.forget(action, "coding", codings)
    action.delete_codings(codings)


def resize(action: Action, passage: PassageId, start: int, end: int) -> None:
    """Give a passage other bounds; the codings that it joined become one."""
    row = action.connection.execute("SELECT document, code, coder FROM passage WHERE id = ?", (passage,)).fetchone()
    if row is None:
        raise Refused("That passage is no longer there.")
    _refuse_outside(action, [Placed(row[0], start, end, row[1], row[2])])
    first, *rest = codings_of(action, passage)
    action.delete_codings(rest)
    action.change_coding(first, start=start, end=end)


def describe(action: Action, passage: PassageId, *, memo: str | None = None, exemplar: bool | None = None) -> None:
    """Give a passage a memo, or mark it as an exemplar quote, or no longer."""
    first, *rest = codings_of(action, passage)
    for uid in rest:
        if memo is not None:
            action.change_coding(uid, memo="")
        if exemplar is not None:
            action.change_coding(uid, exemplar=0)
    if memo is not None:
        action.change_coding(first, memo=memo)
    if exemplar is not None:
        action.change_coding(first, exemplar=int(exemplar))


def recode(action: Action, passages: Collection[PassageId], code: CodeId) -> None:
    """Give passages another code; who does holds them against what it means now, so that none is to be reviewed."""
    action.must_be_there(code, "code")
    (defined,) = action.connection.execute("SELECT defined FROM code WHERE id = ?", (code,)).fetchone()
    for passage in passages:
        first, *rest = codings_of(action, passage)
        action.change_coding(first, code=code, looked=clock.written(defined))
        for uid in rest:
            action.change_coding(uid, code=code)


def look(action: Action, passages: Collection[PassageId]) -> None:
    """Say that passages were held against the definition that their code has now, and stand."""
    for passage in passages:
        query = "SELECT defined FROM code JOIN passage ON code = code.id WHERE passage.id = ?"
        row = action.connection.execute(query, (passage,)).fetchone()
        if row is not None:
            action.change_coding(codings_of(action, passage)[0], looked=clock.written(row[0]))


def codings_of(action: Action, passage: PassageId) -> list[bytes]:
    """The codings of which a passage is the union, the earliest first."""
    rows = action.connection.execute(
        "SELECT coalesce(coding, uid) FROM passage LEFT JOIN member ON member.passage = uid WHERE id = ? ORDER BY 1",
        (passage,),
    ).fetchall()
    if not rows:
        raise Refused("That passage is no longer there.")
    return [uid for (uid,) in rows]


def _free_identity(action: Action, name: str) -> bytes:
    """The identity made from a coder's name, numbered on where the one who had it was renamed."""
    uid, ordinal = clock.named("coder", name), 0
    query = "SELECT 1 FROM coder WHERE id = ?"
    while action.connection.execute(query, (action.numbers.known(uid),)).fetchone():
        ordinal += 1
        uid = clock.named("coder", name, str(ordinal))
    return uid


def _new(action: Action, placed: Sequence[Placed]) -> Sequence[Placed]:
    """What is not covered by a passage of the same code and coder already, or says more than it does."""
    _refuse_outside(action, placed)
    groups = {(one.document, one.code, one.coder) for one in placed}
    for kind, numbers in (("code", {code for _, code, _ in groups}), ("coder", {coder for _, _, coder in groups})):
        for number in numbers:
            action.must_be_there(number, kind)
    present = {group for group in groups if _has_passages(action, group)}
    if not present:
        return placed
    return [
        one
        for one in placed
        if one.memo
        or one.exemplar
        or (one.document, one.code, one.coder) not in present
        or not _is_covered(action, one)
    ]


def _is_covered(action: Action, one: Placed) -> bool:
    row = action.connection.execute(
        """SELECT end FROM passage WHERE document = ? AND code = ? AND coder = ? AND start <= ?
           ORDER BY start DESC LIMIT 1""",
        (one.document, one.code, one.coder, one.start),
    ).fetchone()
    return row is not None and row[0] >= one.end


def _has_passages(action: Action, group: tuple[int, int, int]) -> bool:
    query = "SELECT 1 FROM passage WHERE document = ? AND code = ? AND coder = ? LIMIT 1"
    return action.connection.execute(query, group).fetchone() is not None


def _refuse_outside(action: Action, placed: Iterable[Placed]) -> None:
    lengths: dict[int, int] = {}
    for document, start, end, *_ in placed:
        if document not in lengths:
            lengths[document] = _length(action, document)
        if not 0 <= start < end:
            raise Refused("Select some text before applying a code.")
        if end > lengths[document]:
            raise Refused("The text ends at character {0:,}: a passage cannot go beyond it.", lengths[document])


def _length(action: Action, document: int) -> int:
    row = action.connection.execute(
        """SELECT text FROM version WHERE document = ? ORDER BY number DESC LIMIT 1""", (document,)
    ).fetchone()
    if row is None:
        raise Refused("That transcript is no longer there.")
    return action.projection.texts.length(row[0])
