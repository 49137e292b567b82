import pytest

from annotator.core.transcript import Transcript, Turn
from annotator.store import schema
from annotator.store.store import Store

HASTY = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)


@pytest.fixture
def hasty(monkeypatch):
    """Commits do not wait for the disk: for tests that commit thousands of times and pull no plug."""
    monkeypatch.setattr(schema, "PRAGMAS", HASTY)


@pytest.fixture
def store(tmp_path, hasty):
    made = Store.create(tmp_path / "study.annot", author="Ana")
    yield made
    made.close()


def transcript(title, *lines):
    """A transcript of lines such as "Ann: Hello there."."""
    turns, at = [], 0
    for line in lines:
        label = line.partition(": ")[0]
        turns.append(Turn(at, at + len(label) + 2, at + len(line), label))
        at += len(line) + 1
    return Transcript(title, "\n".join(lines), tuple(turns))
