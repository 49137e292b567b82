"""An open project file: what it holds, and the one door through which it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from annotator.core.documents import Document
from annotator.core.errors import Unknown
from annotator.core.people import Coder, Role
from annotator.core.phrases import Phrase, thing
from annotator.core.progress import Progress, unheard
from annotator.core.table import named
from annotator.core.thresholds import Thresholds
from annotator.store import failures, former, history
from annotator.store.action import Action
from annotator.store.check import Checked
from annotator.store.chronicle import Chronicle
from annotator.store.history import Event
from annotator.store.read import Reader
from annotator.store.retrieval import Retrieval
from annotator.store.steps import Step
from annotator.store.store import Changes, Store
from annotator.store.verbs import documents

if TYPE_CHECKING:
    from annotator.store.disputes import Dispute
    from annotator.store.merge import Merged

P = ParamSpec("P")
T = TypeVar("T")
Thing = TypeVar("Thing")


class ProjectFile:
    """An open project file. `read`, `retrieval` and `chronicle` give dataclasses; the other methods say what they give.

    Everything that changes goes through `do`: `project.do("Delete code", codes.delete, code.id)`.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.read = Reader(store.connection, store.numbers)
        self.retrieval = Retrieval(store.connection, store.projection.texts)
        self.chronicle = Chronicle(store.connection, store.log, store.numbers, store.steps)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Close the file; a failure of the database on the way is told in the words of an AnnotatorError."""
        self.close()
        if told := failures.met(error):
            raise told from error

    @property
    def path(self) -> Path:
        """The project file."""
        return self._store.path

    @property
    def is_writable(self) -> bool:
        """Whether the project can be changed."""
        return self._store.writable

    @property
    def author(self) -> str:
        """The name under which the history keeps what is done."""
        return self._store.author

    @author.setter
    def author(self, name: str) -> None:
        self._store.author = name

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def beside(self, *, writable: bool = False) -> Self:
        """The same file, opened once more: for work in another thread. To be closed by whoever asks.

        What is changed through it comes up here with `look`, as what another program changed.
        """
        return type(self)(self._store.beside(writable=writable))

    def snapshot(self) -> Self:
        """What the file holds now, in memory: for long work in another thread, which then holds up nobody."""
        return type(self)(self._store.snapshot())

    def on_change(self, heard: Callable[[Changes], None]) -> None:
        """Call `heard` after every change with the kinds of thing that changed."""
        self._store.changed = heard

    def look(self) -> None:
        """Look whether another program has changed the file; `on_change` hears of it as of a change of everything."""
        self._store.look()

    # change

    def do(self, label: str, verb: Callable[Concatenate[Action, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do one thing: one transaction, one entry of the history under `label`, one undo step."""
        return self._store.do(label, verb, *args, **kwargs)

    def undo(self, times: int = 1) -> str:
        """Take back the last steps, all or none; returns the name of the one that went last. Raises Refused."""
        return self._store.undo(times)

    def redo(self, times: int = 1) -> str:
        """Do again what was undone last, all or none; returns the name of the one that came last. Raises Refused."""
        return self._store.redo(times)

    @property
    def undoable(self) -> int:
        """How many steps can be undone."""
        return len(self._store.steps.to_undo())

    @property
    def redoable(self) -> int:
        """How many steps can be redone."""
        return len(self._store.steps.to_redo())

    @property
    def next_undo(self) -> Step | None:
        """What `undo` would take back."""
        return self._store.steps.last()

    @property
    def next_redo(self) -> Step | None:
        """What `redo` would do again."""
        return self._store.steps.next()

    def import_file(self, path: str | Path) -> tuple[Document, tuple[str, ...]]:
        """Store a transcript; returns its document and what was left out of the text or of the counts.

        Raises UnreadableFile with the reason, and Refused where the project holds the same text already.
        """
        from annotator.formats import transcripts

        path = Path(path)
        transcript = transcripts.read(path)
        id = self.do(f"Import {path.name}", documents.add, transcript, path.name)
        return next(document for document in self.read.documents() if document.id == id), transcript.left_out

    def merge(self, others: Sequence[str | Path], *, dry_run: bool = False) -> list[Merged]:
        """Take in what copies of this project hold, as one step; see `store.merge`."""
        from annotator.store import merge

        return merge.merge(self._store, list(map(Path, others)), dry_run=dry_run)

    # ask

    def disputes(self) -> list[Dispute]:
        """What copies that were merged disagree about; see `store.disputes`."""
        from annotator.store import disputes

        store = self._store
        return disputes.found(self.read, store.log, store.numbers, store.projection.codes)

    def former_names(self, kind: str, field: str = "name") -> Mapping[str, set[int]]:
        """Every name that anything of a kind ever had, with the numbers of those that had it."""
        return former.names(self._store.log, self._store.numbers, kind, field)

    def events(self) -> list[Event]:
        """Who did what when, the oldest first."""
        return history.read(self._store.log.batches(), self._store.steps.merges())

    def check(self, tell: Progress = unheard) -> Checked:
        """Compare the tables with the log, and the log with its fingerprints; `tell` hears of each part.

        Raises NewerProject for a file of a newer version.
        """
        from annotator.store import check

        self._store.refuse_if_newer()
        return check.check(self._store.connection, tell)

    def repair(self) -> None:
        """Make the tables anew from the log."""
        self._store.repair()

    def document(self, title: str) -> Document:
        """The document of a title. Raises Unknown, naming those there are."""
        return _named("document", title, {one.title: one for one in self.read.documents()})

    def coder(self, name: str) -> Coder:
        """The coder of a name. Raises Unknown, naming those there are."""
        return _named("coder", name, {one.name: one for one in self.read.coders()})

    def role(self, name: str) -> Role:
        """The role of a name. Raises Unknown, naming those there are."""
        return _named("role", name, {one.name: one for one in self.read.roles()})

    def thresholds(self, **others: Any) -> Thresholds:
        """The project's thresholds, with `others` in their place; those that are None stay."""
        return replace(self.read.facts().thresholds, **{name: one for name, one in others.items() if one is not None})


def _named(kind: str, name: str, known: Mapping[str, Thing]) -> Thing:
    found = named(name, known)
    if found is None:
        there = ", ".join(f"“{one}”" for one in known) or Phrase("none yet")
        raise Unknown("There is no {0} “{1}” in the project. There are: {2}.", thing(kind), name, there)
    return found
