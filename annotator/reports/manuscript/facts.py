"""What the project knows of what a reader of a study asks, each in a sentence; empty where it does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from annotator.analysis.permutation import BETWEEN, WITHIN
from annotator.analysis.saturation import Saturation, SaturationRule
from annotator.analysis.statistics import CAVEAT
from annotator.core.phrases import counted
from annotator.reports.foretold import p_value
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


def again(study: Study) -> str:
    """How many of those compared speak in several transcripts."""
    if study.again is None:
        return ""
    several, every = study.again
    speak = "speaks" if several == 1 else "speak"
    return f"{several or 'None'} of {counted(every, 'participant')} {speak} in several transcripts."


def duration(study: Study) -> str:
    """Until when the time stamps of the transcripts run."""
    shortest, longest = study.stamps
    if not shortest:
        return ""
    when = f"at {shortest}" if shortest == longest else f"from {shortest} to {longest}"
    return f"The last time stamps of the transcripts stand {when} (hours, minutes, seconds)."


def saturation(study: Study) -> str:
    """Whether few new codes came with the last documents of each group, by which rule; nothing where none is judged."""
    if not any(one.is_judged for one in study.saturation):
        return ""
    rule = study.saturation_rule
    order = "of their collection" if study.collected[0] else "in which they stand in the project"
    said = "; ".join(_saturated(one, rule) for one in study.saturation)
    return (
        f"Saturation was assessed by new codes in the order {order} (Guest, Namey and Chen 2020): a group counts as "
        f"saturated where {counted(rule.run, 'further document')} brought at most {rule.threshold:.0%} of the codes of "
        f"its first {counted(rule.base, 'document')}. {said}."
    )


def _saturated(one: Saturation, rule: SaturationRule) -> str:
    many = len(one.steps)
    if not one.is_judged:
        few = "too few" if many < rule.base + rule.run else "no codes in the first"
        return f"{one.group}: {few} documents to judge ({many:,} of at least {rule.base + rule.run:,})"
    if one.reached is None:
        return f"{one.group}: not reached in {counted(many, 'document')}"
    return f"{one.group}: reached with document {one.reached:,} of {many:,}"


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
    said = f"The codebook has {counted(len(study.book), 'code')} on {levels}, {defined:,} of them with a definition."
    if study.comparison.theme_set is None:
        return said
    reported = counted(len(study.comparison.themes), "code")
    return f"{said} Results are reported of the {reported} of the set “{study.comparison.theme_set}”."


def software(study: Study) -> str:
    """The program and its version."""
    return f"Coding and comparison were done with Annotator {study.version}."


def quotations(study: Study) -> str:
    """Whether quotations are presented, and how they are identified."""
    if not study.quotes:
        return ""
    number = counted(len(study.quotes), "quotation") if study.has_counts else "quotations"
    by = study.comparison.by
    if study.attribution:
        return f"The table of quotes has {number}, each under its {by} and attributed as “{study.attribution}”."
    return f"The table of quotes has {number}, each with its {by}, speaker and document."


def major(study: Study) -> str:
    """The themes at the top of what is reported."""
    names = [code.name for code in study.themes if not study.level(code.id)]
    return f"{_there(names)} at the top: {'; '.join(names)}." if names else ""


def minor(study: Study) -> str:
    """The themes below others."""
    below = [code.name for code in study.themes if study.level(code.id)]
    return f"{_there(below)} below these: {'; '.join(below)}." if below else ""


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


def tests(study: Study) -> str:
    """Which tests were made, over how many they were corrected, and what they cannot say."""
    found = study.scrutiny.statistics
    if found is None or not found.tests:
        return ""
    kinds = {pair.design.kind for pair in found.plan.pairs if pair.design is not None}
    which = {BETWEEN: "a permutation test between documents", WITHIN: "a sign-flip test within documents"}
    named = listed([which[kind] for kind in (BETWEEN, WITHIN) if kind in kinds])
    least = min(found.smallest(pair.design) for pair in found.plan.pairs if pair.design is not None)
    return (
        f"Whether the rates of documents differ was tested two-sided by {named} on the difference of the means, with "
        f"Holm’s correction over {counted(found.tests, 'test')}; the smallest p that the design can reach after it is "
        f"{p_value(least)}. {CAVEAT}"
    )


def robustness(study: Study) -> str:
    """Under how much each proposed status was tried, and how many held in all of it."""
    found = study.scrutiny.robustness
    themes = [] if found is None else [one for one in found.themes if one.proposal.status is not None]
    if found is None or not themes:
        return ""
    whole = sum(one.holds == one.trials for one in themes)
    return (
        f"Each proposed status was tried under {counted(len(found.trials), 'change')}, one at a time: other coders, "
        f"thresholds, the rate as measure, and each document and each speaker left out; {whole:,} of {len(themes):,} "
        "statuses held under all of them."
    )


def checking(study: Study) -> str:
    """Whether what was not found was looked for."""
    cells = [cell for theme in study.comparison.themes for cell in theme.cells.values()]
    zeros = [cell for cell in cells if cell is not None and not cell.passages]
    if not zeros or not study.has_counts:
        return ""
    checked = _of_these(sum(cell.is_checked for cell in zeros), len(zeros))
    return (
        f"That a group has no passage of a theme occurs {_times(len(zeros))}; {checked} checked. "
        "Checked is a zero of which every document was marked as finished after the code was made or last redefined."
    )


def _of_these(some: int, zeros: int) -> str:
    if zeros == 1:
        return "this zero is" if some else "this zero is not"
    if some in (0, zeros):
        return "all of these zeros are" if some else "none of these zeros is"
    return f"{some:,} of these zeros {'is' if some == 1 else 'are'}"


def memos(study: Study) -> str:
    """How many memos the analysts wrote."""
    return f"The project holds {counted(study.memos, 'memo')} of the analysts." if study.memos else ""


Fact = Callable[[Study], str]
FACTS: dict[str, Fact] = {
    one.__name__: one
    for one in (
        approach, sample, material, collection, people, again, duration, saturation, aside, coders, codebook, software,
        quotations, major, minor, statuses, tests, robustness, checking, memos,
    )
}  # fmt: skip
"""The facts by name, as checklists ask for them."""


def _there(names: Sequence[str]) -> str:
    return f"There {'is' if len(names) == 1 else 'are'} {counted(len(names), 'theme')}"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number:,} times"


def _transcripts(number: int) -> str:
    return str(counted(number, "transcript"))


def _values(values: Mapping[str, int]) -> str:
    return ", ".join(f"“{value}” n\u00a0=\u00a0{number:,}" for value, number in values.items())
