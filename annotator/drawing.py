"""Draws figures of what a project holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.analysis.groups import PARTICIPANT, ROLE
from annotator.called import called
from annotator.core import colours
from annotator.core.codebook import Codebook
from annotator.core.errors import Refused, Unknown
from annotator.core.ids import CodeId
from annotator.core.people import NO_ROLE
from annotator.core.phrases import Phrase
from annotator.countable import counts
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison as compared
from annotator.questions.comparisons import ways
from annotator.questions.layouts import layouts
from annotator.reports import remarks
from annotator.reports.figures import cooccurrence, kinds, participation
from annotator.reports.figures.choices import COOCCURRENCE, PARTICIPATION, SCHEMATIC
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.options import Options
from annotator.reports.figures.participation import Voice

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison


def drawn(
    project: ProjectFile,
    kind: str,
    by: str | Sequence[str] = ROLE,
    *,
    where: Mapping[str, str] | Sequence[tuple[str, str]] = (),
    coder: str | None = None,
    themes: str | None = None,
    **options: Any,
) -> Drawn:
    """A figure of one kind; `by`, `where` and `coder` as for `Project.comparison`, `options` as in `figures.options`.

    `themes` is the name of a set of codes. Raises Refused and Unknown with the reason in one sentence.
    """
    kinds.refuse_unknown(kind)
    chosen = Options(**options)
    if kind == PARTICIPATION:
        if where or coder is not None or themes is not None or ways(project, by) != (ROLE,):
            raise Refused("The figure of who speaks is of everybody, by role: it takes no filter.")
        return speech(project, chosen)
    pairs = tuple(where.items()) if isinstance(where, Mapping) else tuple(where)
    return of(project, kind, compared(project, by, where=pairs, coder=coder, themes=themes), chosen, themes)


def of(project: ProjectFile, kind: str, comparison: Comparison, options: Options, themes: str | None = None) -> Drawn:
    """A figure of a comparison that was made, with the numbers, colours and labels that the project has."""
    refuse_counts(project, kind)
    book = project.read.codebook()
    if kind != PARTICIPATION:
        options = replace(options, labels=_labels(project, _names(book, comparison), options))
    if kind in (COOCCURRENCE, PARTICIPATION):
        return together(project, comparison, options) if kind == COOCCURRENCE else speech(project, options)
    options = replace(
        options,
        numbers={**_numbers(book, comparison), **options.numbers},
        colors={**_colors(project, comparison), **options.colors},
        themes=options.themes if themes is None else _set(project, themes),
        counted=comparison.is_counted,
    )
    return kinds.draw(kind, comparison, replace(options, notes=(*options.notes, *_notes(kind, comparison, options))))


def _notes(kind: str, comparison: Comparison, options: Options) -> list[str]:
    """What has to be known of the numbers: which passages alone are counted, and which zeros somebody looked for."""
    if not options.counted:
        return []
    only_top = kind == SCHEMATIC and options.themes is None
    wanted = None if options.themes is None else set(options.themes)
    drawn = [theme for theme in comparison.themes if (wanted is None or theme.code in wanted)]
    drawn = [theme for theme in drawn if not (only_top and theme.depth)]
    return [*(f"Only passages {one}." for one in remarks.filters(comparison)), *remarks.zeros(comparison, drawn)]


def _names(book: Codebook, comparison: Comparison) -> set[str]:
    """What is named in figures of a comparison."""
    themes = {name for theme in comparison.themes for name in (*theme.path, book.shortest(theme.code))}
    return themes | {group.name for group in comparison.groups}


def _labels(project: ProjectFile, names: Iterable[str], options: Options) -> Mapping[str, str]:
    """The words that stand for names: those given for this figure, else those of the project."""
    return {**project.read.labels(names), **options.labels}


def _numbers(book: Codebook, comparison: Comparison) -> dict[CodeId, str]:
    """The numbers by which themes are reported; those of the codebook where it has any."""
    own = {code.id: code.number for code in book}
    return own if any(own.values()) else {theme.code: theme.report_number for theme in comparison.themes}


def speech(project: ProjectFile, options: Options) -> Drawn:
    """The figure of who speaks how much. Raises Refused where nobody does."""
    refuse_counts(project, PARTICIPATION)
    heard, roles = voices(project), _roles(project)
    labels = _labels(project, {*roles, *(voice.name for voice in heard)}, options)
    dressed = replace(options, colors={**_role_colors(project), **options.colors}, labels=labels)
    return participation.draw(heard, roles, dressed)


def together(project: ProjectFile, comparison: Comparison, options: Options) -> Drawn:
    """The figure of which reported codes stand together, for each compared group that has any that do."""
    from annotator.analysis import cooccurrence as counting

    book = project.read.codebook()
    laid = layouts(project, comparison.sources, comparison.group_of)
    pairs = counting.cooccurrence(book, laid, counting.Together(options.together))
    order = {group.name: at for at, group in enumerate(comparison.compared)}
    names = {theme.code: book.shortest(theme.code) for theme in comparison.themes}
    is_shown = pairs["group"].isin(list(order)) & pairs["first"].isin(list(names)) & pairs["second"].isin(list(names))
    shown = pairs[is_shown].sort_values("group", key=lambda group: group.map(order), kind="stable")
    above = {(code, one) for code in names for one in book.above(code)}
    return cooccurrence.draw(shown, names, options, above | {(one, code) for code, one in above})


def refuse_counts(project: ProjectFile, kind: str) -> None:
    """Raise Refused for a figure of counts where the approach of the project has none (METHOD: reflexive)."""
    if kind != SCHEMATIC and not counts(project):
        raise Refused("The project is reflexive: figures of counts are switched off. Draw the schematic.")


def voices(project: ProjectFile) -> list[Voice]:
    """Every speaker of every document: by role, those compared first, who speaks most first."""
    names = called(project.read)
    ranks = {role: at for at, role in enumerate(_roles(project))}
    found = []
    titles = {document.id: (at, document.title) for at, document in enumerate(project.read.documents())}
    for speaker in project.read.speakers():
        name, role = names[speaker.id]
        voice = Voice(speaker.document, titles[speaker.document][1], name, role, speaker.words, speaker.turns)
        found.append((titles[speaker.document][0], ranks[role], -speaker.words, name, speaker.id, voice))
    return [one[-1] for one in sorted(found, key=lambda one: one[:-1])]


def _roles(project: ProjectFile) -> list[str]:
    """The roles, those compared first, those without one last."""
    return [*(role.name for role in sorted(project.read.roles(), key=lambda role: not role.compared)), NO_ROLE]


def _colors(project: ProjectFile, comparison: Comparison) -> dict[str, str]:
    """The colour of each group that has one of its own: of its role, or of the role of its participant."""
    if comparison.by == ROLE:
        return _role_colors(project)
    if comparison.by == PARTICIPANT:
        roles = {role.id: role.color for role in project.read.roles()}
        return {one.name: roles[one.role] for one in project.read.participants() if one.role is not None}
    return {}


def _role_colors(project: ProjectFile) -> dict[str, str]:
    known = {role.name: role.color for role in project.read.roles() if colours.accepted(role.color)}
    return {name: color for name, color in known.items() if color.startswith("#")}


def _set(project: ProjectFile, name: str) -> tuple[CodeId, ...]:
    """The codes of a set in its order. Raises Unknown, naming those there are."""
    known = {one.name: one.codes for one in project.read.code_sets()}
    if name not in known:
        there = ", ".join(f"“{one}”" for one in known) or Phrase("none yet")
        raise Unknown("There is no set “{0}” in the project. There are: {1}.", name, there)
    return known[name]
