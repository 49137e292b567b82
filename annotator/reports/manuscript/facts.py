"""What the project knows of what a reader of a study asks, each in a sentence; empty where it does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotator.core.phrases import counted
from annotator.reports.manuscript.numbers import listed, persons
from annotator.reports.manuscript.study import Study

_APPROACHES = {
    "coding reliability": "coding reliability thematic analysis",
    "codebook": "codebook thematic analysis",
    "reflexive": "reflexive thematic analysis",
}


def approach(study: Study) -> str:
    """The methodological orientation that the project states."""
    return f"The project states its approach as {_APPROACHES[study.approach]}." if study.approach else ""


def sample(study: Study) -> str:
    """How many people of each group, in how many documents."""
    groups = study.comparison.groups
    parts = [f"{one.name}: {persons(one)} in {counted(one.documents, 'document')}" for one in groups]
    return f"{'; '.join(parts)}." if parts else ""


def material(study: Study) -> str:
    """How many transcripts there are, and which are not under comparison."""
    comparison = study.comparison
    if not study.documents:
        return ""
    words = sum(group.words for group in comparison.groups)
    said = (
        f"The comparison rests on {_transcripts(len(comparison.documents))}, in which those compared speak "
        f"{counted(words, 'word')}."
    )
    if comparison.left_out:
        said += (
            f" Left out, for several coders coded them and none was appointed as coder of record: "
            f"{listed(comparison.left_out)}."
        )
    return said


def collection(study: Study) -> str:
    """When the transcripts were collected."""
    first, last = study.collected
    if not first:
        return ""
    return f"Collected on {first}." if first == last else f"Collected from {first} to {last}."


def people(study: Study) -> str:
    """The characteristics of the sample, by group."""
    said = [
        f"{name.capitalize()}: {'; '.join(f'{group} {_values(values)}' for group, values in by_group.items())}"
        for name, by_group in study.attributes.items()
    ]
    return f"By attribute: {'. '.join(said)}." if said else ""


def aside(study: Study) -> str:
    """Who was there without being compared: interviewers, moderators."""
    said = [f"{role}: {listed(names)}" for role, names in study.aside.items()]
    return f"Not compared: {'; '.join(said)}." if said else ""


def coders(study: Study) -> str:
    """How many coded, and whose coding counts."""
    if not study.coders:
        return ""
    several = f" More than one coder coded {_transcripts(study.several)}." if study.several else ""
    number = counted(len(study.coders), "coder")
    return f"The coding that is reported was done by {number} ({listed(study.coders)}).{several}"


def codebook(study: Study) -> str:
    """How large the codebook is, how deep, and how far it is defined."""
    if not len(study.book):
        return ""
    depth = max(len(study.book.above(code.id)) for code in study.book) + 1
    defined = sum(code.is_defined for code in study.book)
    levels = counted(depth, "level")
    return f"The codebook has {counted(len(study.book), 'code')} on {levels}, {defined:,} of them with a definition."


def software(study: Study) -> str:
    """The program and its version."""
    return f"Coding and comparison were done with Annotator {study.version}."


def quotations(study: Study) -> str:
    """Whether quotations are presented, and how they are identified."""
    if not study.quotes:
        return ""
    number = counted(len(study.quotes), "quotation") if study.has_counts else "quotations"
    return f"The table of quotes has {number}, each with its {study.comparison.by}, speaker and document."


def major(study: Study) -> str:
    """The themes at the top of the codebook."""
    names = [code.name for code in study.book.children(None)]
    return f"The codebook has {counted(len(names), 'theme')} at its top: {'; '.join(names)}." if names else ""


def minor(study: Study) -> str:
    """The themes below others, and those that one group alone discusses."""
    below = [code.name for code in study.book if code.parent is not None]
    return f"It has {counted(len(below), 'theme')} below these: {'; '.join(below)}." if below else ""


def statuses(study: Study) -> str:
    """By which rule the groups were compared, and what was settled."""
    if not study.has_counts or len(study.comparison.compared) < 2:
        return ""
    limits, by = study.comparison.thresholds, study.comparison.by
    settled = sum(theme.settled is not None for theme in study.comparison.themes)
    number = f"{settled:,}" if settled else "none"
    who = f"The analysts settled {number} of these statuses by their own judgment"
    return (
        f"Themes were compared by {by}: a group was taken to discuss a theme with more than "
        f"{counted(limits.in_passing, 'passage')} from at least {counted(limits.min_speakers, 'speaker')}; its "
        f"emphasis to differ where the largest share of passages was at least {limits.emphasis_ratio:g} times the "
        f"smallest, judged from {counted(limits.min_base, 'passage')} on. {who}."
    )


def checking(study: Study) -> str:
    """Whether what was not found was looked for."""
    cells = [cell for theme in study.comparison.themes for cell in theme.cells.values()]
    zeros = [cell for cell in cells if cell is not None and not cell.passages]
    if not zeros or not study.has_counts:
        return ""
    checked = sum(cell.is_checked for cell in zeros)
    return (
        f"That a group has no passage of a theme occurs {_times(len(zeros))}; {checked or 'none'} of these zeros were "
        "checked, which means that every document behind them was marked as finished after the code was made or last "
        "redefined."
    )


def memos(study: Study) -> str:
    """How many memos the analysts wrote."""
    return f"The project holds {counted(study.memos, 'memo')} of the analysts." if study.memos else ""


Fact = Callable[[Study], str]
FACTS: dict[str, Fact] = {
    one.__name__: one
    for one in (
        approach, sample, material, collection, people, aside, coders, codebook, software, quotations, major, minor,
        statuses, checking, memos,
    )
}  # fmt: skip
"""The facts by name, as checklists ask for them."""


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number:,} times"


def _transcripts(number: int) -> str:
    return str(counted(number, "transcript"))


def _values(values: Mapping[str, int]) -> str:
    return ", ".join(f"“{value}” n\u00a0=\u00a0{number:,}" for value, number in values.items())
