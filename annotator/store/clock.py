"""Stamps: when and in which session something was done, in an order that every copy of a project agrees on."""

from __future__ import annotations

import os
import time
from base64 import b64decode, b64encode
from hashlib import blake2b

SIZE = 12
_MILLISECONDS, _COUNTER, _SESSION = 6, 2, 4
_LARGEST_COUNTER = (1 << 8 * _COUNTER) - 1


class Clock:
    """A hybrid logical clock: never behind what it has seen, whatever the computer's clock says.

    A stamp is 6 bytes of milliseconds, 2 of a counter, 4 of a session that is new at every opening, so that stamps
    compare as bytes in the order in which things were done.
    """

    def __init__(self, seen: bytes | None) -> None:
        self._session = os.urandom(_SESSION)
        self._time, self._counter = 0, -1
        if seen is not None:
            self.see(seen)

    def see(self, stamp: bytes) -> None:
        """Make every later stamp larger than this one."""
        moment = milliseconds(stamp), int.from_bytes(stamp[_MILLISECONDS : _MILLISECONDS + _COUNTER], "big")
        self._time, self._counter = max((self._time, self._counter), moment)

    def next(self) -> bytes:
        """The next stamp."""
        return self.many(1)[0]

    def many(self, count: int) -> list[bytes]:
        """That many stamps, rising."""
        now = time.time_ns() // 1_000_000
        if now > self._time:
            self._time, self._counter = now, -1
        stamps: list[bytes] = []
        while len(stamps) < count:
            if self._counter == _LARGEST_COUNTER:
                self._time, self._counter = self._time + 1, -1
            moment = self._time.to_bytes(_MILLISECONDS, "big")
            free = min(count - len(stamps), _LARGEST_COUNTER - self._counter)
            first = self._counter + 1
            stamps += [
                moment + counter.to_bytes(_COUNTER, "big") + self._session for counter in range(first, first + free)
            ]
            self._counter += free
        return stamps


def milliseconds(stamp: bytes) -> int:
    """The time of a stamp, milliseconds since 1970."""
    return int.from_bytes(stamp[:_MILLISECONDS], "big")


def named(*words: str | bytes) -> bytes:
    """An identity made from what it names, so that two desks that name the same thing make the same object."""
    parts = [word.encode("utf-8", "surrogatepass") if isinstance(word, str) else word for word in words]
    digest = blake2b(digest_size=SIZE)
    for part in parts:
        digest.update(len(part).to_bytes(4, "big") + part)
    return digest.digest()


def written(uid: bytes) -> str:
    """An identity as 16 letters, for values in the log and for exports."""
    return b64encode(uid, b"-_").decode("ascii")


def unwritten(letters: str) -> bytes:
    """The identity that `written` wrote."""
    return b64decode(letters, b"-_")
