"""How a project stood in the window, as it is kept between two days."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class State:
    """The transcripts that were open with the places of caret and first line, how the window was arranged.

    `places` has a transcript, the caret and the first line in view of each tab; `below` names the pane that was open.
    """

    places: tuple[tuple[int, int, int], ...] = ()
    front: int = 0
    preset: str = "code"
    below: str = ""
    sizes: dict[str, float] = field(default_factory=dict)


def written(state: State) -> str:
    """A state as it is kept."""
    return json.dumps(asdict(state))


def listed(kept: object) -> list[str]:
    """The words of a list that was kept; what makes no sense is as if not there."""
    found = _json(kept)
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def read(kept: object) -> State | None:
    """A state that was kept; what makes no sense is as if not there."""
    found = _json(kept)
    if not isinstance(found, dict):
        return None
    places = found.get("places")
    sizes = found.get("sizes")
    front, preset, below = (found.get(name) for name in ("front", "preset", "below"))
    return State(
        tuple(map(tuple, filter(_is_place, places))) if isinstance(places, list) else (),
        front if isinstance(front, int) else 0,
        preset if isinstance(preset, str) else "code",
        below if isinstance(below, str) else "",
        {str(name): float(size) for name, size in sizes.items() if isinstance(size, (int, float))}
        if isinstance(sizes, dict)
        else {},
    )


def _is_place(one: Any) -> bool:
    return isinstance(one, list) and len(one) == 3 and all(isinstance(number, int) and number >= 0 for number in one)


def _json(kept: object) -> Any:
    try:
        return json.loads(str(kept)) if kept else None
    except ValueError:
        return None
