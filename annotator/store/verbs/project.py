"""The project itself: what it is called, how it works, its thresholds, the statuses that were settled."""

from __future__ import annotations

from annotator.core.approaches import APPROACHES, REFLEXIVE
from annotator.core.errors import Refused
from annotator.core.ids import CodeId, CodeSetId
from annotator.core.status import PARTLY, STATUSES, UNIQUE
from annotator.core.thresholds import Thresholds
from annotator.store import clock
from annotator.store.action import Action


def describe(action: Action, /, **fields: str) -> None:
    """Give the project another `title`, `description` or `approach`."""
    if fields.get("approach", "") not in APPROACHES:
        raise Refused("“{0}” is no approach. Choose {1}.", fields["approach"], ", ".join(APPROACHES[1:]))
    action.change(project(action), **fields)


def state(action: Action, approach: str, *, statistics: bool) -> None:
    """State the approach of the project, and whether statistics are on; a reflexive project has none."""
    if statistics and approach == REFLEXIVE:
        raise Refused("A reflexive project has no statistics. Choose another approach, or leave them off.")
    describe(action, approach=approach)
    action.change(project(action), statistics=int(statistics))


def set_thresholds(action: Action, thresholds: Thresholds) -> None:
    """Set the thresholds by which statuses are proposed."""
    action.change(
        project(action),
        in_passing=thresholds.in_passing,
        min_speakers=thresholds.min_speakers,
        min_base=thresholds.min_base,
        emphasis_ratio=thresholds.emphasis_ratio,
    )


def report(action: Action, themes: CodeSetId | None) -> None:
    """Say of which set of codes results are reported; None: of all codes."""
    action.change(project(action), reported=themes)


def settle(
    action: Action, code: CodeId, status: str, reason: str, by: str = "role", *, owner: str = "", basis: str = ""
) -> None:
    """Settle the status of a theme, with a reason; an empty status opens the question again.

    `owner` is the group to which a unique theme is unique, or those who share it partly, a line each; `basis` the facts
    upon which it is settled, as `analysis.basis.written` gives them: when they have changed, the status is stale.
    """
    if status and status not in STATUSES:
        raise Refused("“{0}” is no status. Choose {1}.", status, ", ".join(STATUSES))
    if status and not reason.strip():
        raise Refused("Say why: the reason of a settled status is exported with it.")
    owner = owner if status in (UNIQUE, PARTLY) else ""
    said = {"status": str(status), "reason": reason, "owner": owner, "basis": basis}
    uid = clock.named("status", action.numbers.uid(code), by)
    row = action.connection.execute("SELECT id FROM status WHERE id = ?", (action.numbers.known(uid),)).fetchone()
    if row is None:
        action.create("status", uid, code=code, compared_by=by, **said)
    else:
        action.change(row[0], **said)


def project(action: Action) -> int:
    """The number of the project as an object, made where nothing was said of it yet."""
    (uid,) = action.connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
    row = action.connection.execute("SELECT id FROM project WHERE id = ?", (action.numbers.known(uid),)).fetchone()
    if row is None:
        row = (action.create("project", uid),)
        action.settle()
    return int(row[0])
