"""How transcripts are set: in which letters, how wide, and how far apart the lines are."""

from __future__ import annotations

from dataclasses import dataclass

FACES = ("charis", "inter", "system")
CHARACTERS = (60, 65, 70, 75, 80, 90, 100)
LEADINGS = (0.92, 1.0, 1.15, 1.3)


@dataclass(frozen=True, slots=True)
class Typesetting:
    """One of `FACES`, about how many characters a line has, and by how much its usual height is multiplied."""

    face: str = "charis"
    characters: int = 75
    leading: float = 1.0

    @property
    def written(self) -> str:
        """As the settings keep it."""
        return f"{self.face} {self.characters} {self.leading}"


def read(written: str) -> Typesetting:
    """What the settings kept; the usual where that makes no sense."""
    face, characters, leading, *_ = (*written.split(), "", "", "")
    usual = Typesetting()
    return Typesetting(
        face if face in FACES else usual.face,
        next((one for one in CHARACTERS if str(one) == characters), usual.characters),
        next((one for one in LEADINGS if str(one) == leading), usual.leading),
    )
