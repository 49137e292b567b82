"""The methods in the project's own facts."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.reports.manuscript import facts
from annotator.reports.manuscript.blocks import Block, Paragraph, Unknown, Words
from annotator.reports.manuscript.study import Study


def methods(study: Study) -> list[Block]:
    """Paragraphs for the methods section; what the project does not know is marked."""
    return [Paragraph(tuple(words)) for words in (_material(study), _coding(study), _comparing(study)) if words]


def _material(study: Study) -> list[Words]:
    return [
        facts.material(study) or Unknown("the material that was analyzed"),
        facts.sample(study) or Unknown("who took part"),
        *filter(None, (facts.people(study), facts.aside(study))),
        facts.collection(study) or Unknown("when the material was collected"),
    ]


def _coding(study: Study) -> list[Words]:
    return [
        facts.approach(study) or Unknown("the methodological approach"),
        *filter(None, (facts.codebook(study),)),
        Unknown("how themes were derived"),
        facts.coders(study) or Unknown("who coded"),
        facts.software(study),
        *_units(study),
        Unknown("agreement between coders, which the project has not computed, or why there is none"),
    ]


def _units(study: Study) -> Iterator[Words]:
    """What is counted."""
    if not study.has_counts:
        yield "No counts are reported: the approach is reflexive."
        return
    yield (
        "The unit is the passage: one application of one code to one contiguous range of speech by one coder, counted "
        "once for each group whose speech it overlaps; a turn inside a longer passage of which it covers fewer than "
        f"{study.back_channel} words does not count."
    )
    layer = study.comparison.coder
    yield (
        f"The coding of {layer} is counted."
        if layer
        else "Of each document the coding of its coder of record, else of its only coder, is counted."
    )
    yield "Shares are of all code applications of the group; rates are per 1,000 words that the group speaks."


def _comparing(study: Study) -> list[Words]:
    only = [f"{name} = {value}" for name, value in study.comparison.where]
    said = [f"Only speakers with {' and '.join(only)} are compared."] if only else []
    known = facts.statuses(study), facts.robustness(study), facts.tests(study), facts.checking(study)
    return [*said, *filter(None, (*known, facts.saturation(study)))]
