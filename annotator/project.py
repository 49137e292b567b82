"""The public face: open a project, ask it, change it. What the window, the command line and a notebook use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from annotator import listings, trying, uncounted
from annotator.core.documents import Document
from annotator.core.errors import AnnotatorError, Unknown
from annotator.core.people import Coder, Role
from annotator.core.phrases import Phrase, thing
from annotator.core.progress import Progress, unheard
from annotator.core.table import named
from annotator.core.thresholds import Thresholds
from annotator.store import failures, history
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
    import pandas as pd

    from annotator.analysis.comparison import Comparison, Material
    from annotator.analysis.groups import People
    from annotator.analysis.sources import Sources
    from annotator.store.disputes import Dispute
    from annotator.store.merge import Merged

P = ParamSpec("P")
T = TypeVar("T")


def open_project(path: str | Path, *, author: str = "") -> Project:
    """Open a project file; `author` is the name under which the history keeps what is done.

    Raises NotAProject, NewerProject or DamagedProject with one sentence; the file is left untouched then.
    """
    return Project(Store.open(Path(path), author=author))


def new_project(path: str | Path, *, title: str = "", author: str = "") -> Project:
    """Make a project file. Raises CannotWrite where a file of that name is there already, or it cannot be written."""
    from annotator.store.verbs import project as verbs

    project = Project(Store.create(Path(path), author=author))
    try:
        project.do("New project", verbs.describe, title=title or Path(path).stem)
    except AnnotatorError:
        project.close()
        project.path.unlink()
        raise
    return project


class Project:
    """An open project. `read`, `retrieval` and `chronicle` give dataclasses; the other methods say what they give.

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

    def beside(self) -> Project:
        """The same file, opened once more to be read: for work in another thread. To be closed by whoever asks."""
        return Project(self._store.beside())

    def snapshot(self) -> Project:
        """What the file holds now, in memory: for long work in another thread, which then holds up nobody."""
        return Project(self._store.snapshot())

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

    def comparison(
        self,
        by: str = "role",
        *,
        where: Sequence[tuple[str, str]] = (),
        coder: str | None = None,
        thresholds: Thresholds | None = None,
    ) -> Comparison:
        """Every theme against every group; see `analysis.comparison` for the measures.

        `by` is role, document, participant or an attribute, in capitals or not; `where` keeps speakers by attribute and
        value. Without `coder` the analysis layer is counted. Raises Refused, naming the coders, where that leaves no
        document, and Unknown for an attribute, a value or a coder that the project does not have.
        """
        from annotator.analysis import comparison

        by, only = self._spelled(by), tuple((self._spelled(name), value) for name, value in where)
        material = self._material(self.sources(coder), by, coder)
        return comparison.compare(material, by, only, thresholds or self.read.facts().thresholds)

    def material(self, sources: Sources, by: str) -> Material:
        """What a comparison by one of its words or attributes is made of, as some sources coded it."""
        return self._material(sources, by, None)

    # ask, as DataFrames

    def robustness(self, by: str = "role", **how: Any) -> pd.DataFrame:
        """Each status under each trial; see `trying.robustness_rows`. Arguments as for `comparison`."""
        return _frame(trying.robustness_rows(self, self.comparison(by, **how)), trying.ROBUSTNESS)

    def statistics(self, by: str = "role", **how: Any) -> pd.DataFrame:
        """The tests, where they are switched on; see `trying.statistics_rows`. Arguments as for `comparison`."""
        return _frame(trying.statistics_rows(self, self.comparison(by, **how)), trying.STATISTICS)

    def compare(
        self,
        by: str = "role",
        *,
        where: Mapping[str, str] | Sequence[tuple[str, str]] = (),
        coder: str | None = None,
        in_passing: int | None = None,
        min_speakers: int | None = None,
        min_base: int | None = None,
        emphasis_ratio: float | None = None,
    ) -> pd.DataFrame:
        """Every theme against every group, one row each; arguments and errors as for `comparison`.

        A threshold that is not given is the project's; `where` may be a mapping of attributes to values.
        Columns: theme, path (names joined by " > "), group, passages, share (of all passages of the group, a fraction),
        speakers (NaN where not known), documents, words, rate (passages per 1,000 words of the group), rank, proposed,
        proposed_for, settled, reason. Measures are NaN where the group does not speak. In a reflexive project nothing
        is counted: theme, path, group, speakers (a list), document, quote, a row for each passage.
        """
        pairs = tuple(where.items()) if isinstance(where, Mapping) else where
        thresholds = self.thresholds(
            in_passing=in_passing, min_speakers=min_speakers, min_base=min_base, emphasis_ratio=emphasis_ratio
        )
        result = self.comparison(by, where=pairs, coder=coder, thresholds=thresholds)
        if not self.read.facts().counts_shown:
            return _frame(uncounted.rows(self, result), uncounted.COLUMNS)
        return _frame(listings.comparison_rows(result), listings.COMPARISON)

    def passages(
        self,
        *,
        code: str | None = None,
        role: str | None = None,
        coder: str | None = None,
        document: str | None = None,
    ) -> pd.DataFrame:
        """Passages in reading order; of a code with codes below it, the ranges that they cover together.

        Columns: id, document, start, end (code points of the text, `end` not included), text, code, coder, speakers and
        roles (lists), memo, exemplar. Raises Unknown for a name that the project does not have.
        """
        rows = listings.passages(self, code=code, role=role, coder=coder, document=document)
        return _frame(rows, listings.PASSAGES)

    def documents(self) -> pd.DataFrame:
        """Columns: document, words and turns of speech, codings (passages of all coders)."""
        return _frame(listings.documents(self), listings.DOCUMENTS)

    def speakers(self) -> pd.DataFrame:
        """Columns: document, label (None for the silent), participant, role, compared, turns, words, attributes."""
        return _frame(listings.speakers(self), listings.SPEAKERS)

    def codebook(self) -> pd.DataFrame:
        """Columns: number, name, parent, color, definition, inclusion, exclusion, example, memo."""
        return _frame(listings.codebook(self), listings.CODEBOOK)

    def history(self) -> pd.DataFrame:
        """Columns: id, when (ISO time), who, what, undone."""
        return _frame(listings.history(self), listings.HISTORY)

    def sources(self, coder: str | None = None) -> Sources:
        """Whose coding of each document counts (METHOD: analysis layer)."""
        from annotator.analysis import sources

        found = self.read.documents()
        if coder is not None:
            return sources.of_coder(found, self.coder(coder).id)
        chosen = sources.chosen(found, [source for source, _ in self.retrieval.sources()])
        sources.refuse_none(chosen, [one.name for one in self.read.coders()])
        return chosen

    def _spelled(self, name: str) -> str:
        """What is compared by, an attribute or one of the words for all, as the project spells it."""
        from annotator.analysis.groups import ALWAYS

        known = [*ALWAYS, *self.read.attributes()]
        alike = [one for one in known if one.casefold() == name.casefold()]
        return name if name in alike else next(iter(alike), name)

    def _material(self, sources: Sources, by: str, named: str | None) -> Material:
        import pandas as pd

        from annotator.analysis.comparison import Material
        from annotator.store.retrieval import SetTally, VoiceTally

        documents = self.read.documents()
        titles = {one.id: one.title for one in documents}
        coder = named or next((one.name for one in self.read.coders() if one.id == sources.only_coder), None)
        return Material(
            self._people([one for one in documents if one.id in sources.coders]),
            self.read.codebook(),
            pd.DataFrame(self.retrieval.voice_tallies(sources.pairs), columns=VoiceTally._fields),
            pd.DataFrame(self.retrieval.set_tallies(sources.pairs), columns=SetTally._fields),
            {code: (one.status, one.reason) for code, one in self.read.settled(by).items()},
            frozenset(sources.pairs),
            coder,
            tuple(titles[document] for document in sources.left_out),
            sources.finished(self.read.readings()),
        )

    def _people(self, documents: Sequence[Document]) -> People:
        from annotator.analysis.groups import People

        return People(
            documents,
            self.read.speakers(),
            {one.id: one for one in self.read.participants()},
            {one.id: one for one in self.read.roles()},
            list(self.read.attributes()),
        )


def _frame(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(rows, columns=list(columns))


Thing = TypeVar("Thing")


def _named(kind: str, name: str, known: Mapping[str, Thing]) -> Thing:
    found = named(name, known)
    if found is None:
        there = ", ".join(f"“{one}”" for one in known) or Phrase("none yet")
        raise Unknown("There is no {0} “{1}” in the project. There are: {2}.", thing(kind), name, there)
    return found
