"""The codes under the digits 1 to 9."""

from __future__ import annotations

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, CoderId
from annotator.core.people import Coder
from annotator.gui.codebook.sets import in_use
from annotator.gui.session import Session

DIGITS = range(1, 10)


def coder_at_desk(session: Session) -> Coder | None:
    """The coder at this desk, where the project knows one of that name; nothing is written."""
    if session.project is None:
        return None
    return next((one for one in session.project.read.coders() if one.name == session.coder), None)


def digits(session: Session) -> dict[CodeId, int]:
    """The codes that stand under digits, each with its digit: the first nine of the set in use, else those pinned."""
    if session.project is None:
        return {}
    if (codes := in_use.of(session).codes) is not None:
        return dict(zip(codes, DIGITS, strict=False))
    return under_digits(session.project.read.codebook(), coder_at_desk(session))


def code_under(session: Session, digit: int) -> CodeId | None:
    """The code under a digit, if there is one."""
    return next((code for code, own in digits(session).items() if own == digit), None)


def under_digits(book: Codebook, coder: Coder | None) -> dict[CodeId, int]:
    """The codes that a coder pinned; where there are none, the first that have no codes below them."""
    pins = coder.pins if coder else ()
    pinned = {code: digit for digit, code in zip(DIGITS, pins, strict=False) if code in book}
    if pinned:
        return pinned
    leaves = (code.id for code in book if not book.children(code.id))
    return dict(zip(leaves, DIGITS, strict=False))


def pinned_to(now: dict[CodeId, int], code: CodeId, digit: int) -> dict[CodeId, int]:
    """The digits after a code was put under one: it changes places with the code that is there."""
    after = dict(now)
    there = next((one for one, own in now.items() if own == digit), code)
    if code in now:
        after[there] = now[code]
    else:
        after.pop(there, None)
    after[code] = digit
    return after


def stored(after: dict[CodeId, int], coder: CoderId) -> list[CodeId]:
    """Digits as the coder's pins are stored: a list, in which every code must keep its place.

    A digit that nothing stands under holds the coder's own number: that is no code, so it reads as nothing.
    """
    by_digit = {digit: code for code, digit in after.items()}
    return [by_digit.get(digit, CodeId(coder)) for digit in range(1, max(by_digit, default=0) + 1)]
