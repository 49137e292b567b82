"""A checklist filled in as far as the project knows."""

from __future__ import annotations

from annotator.reports.checklists.item import Checklist, Item
from annotator.reports.manuscript.blocks import Block, Cell, Head, Paragraph, Row, Table, Unknown
from annotator.reports.manuscript.facts import FACTS
from annotator.reports.manuscript.study import Study


def sheet(study: Study, checklist: Checklist) -> list[Block]:
    """The items with what the project knows of them; the rest is marked."""
    rows = []
    for part in checklist.parts:
        rows.append(Row((part.name,), is_title=True))
        rows += [Row((item.number, item.topic, item.question, answer(study, item), "")) for item in part.items]
    heads = tuple(map(Head, ("No.", "Item", "Question", "What the project knows", "Page")))
    answers = [answer(study, item) for item in checklist.items]
    filled = sum(not isinstance(one, Unknown) for one in answers)
    partly = sum(isinstance(one, tuple) for one in answers)
    return [
        Paragraph(
            (
                f"Filled in from the project where it knows: {filled} of {len(checklist.items)} items, {partly} of "
                "them in part. These answers "
                "are the project’s facts; the authors complete and confirm them, and add the pages.",
            )
        ),
        Table(
            checklist.title, (heads,), tuple(rows), (0.07, 0.18, 0.29, 0.38, 0.08), notes=(checklist.source,),
            is_numbered=False,
        ),
    ]  # fmt: skip


def answer(study: Study, item: Item) -> Cell:
    """What the project knows of an item, and a mark for what it does not."""
    known = " ".join(said for name in item.facts if (said := FACTS[name](study)))
    if not known:
        return Unknown(item.topic.lower())
    return (known, Unknown(item.rest)) if item.rest else known
