"""Table 3: what was said, by theme and role."""

from __future__ import annotations

from collections import defaultdict

from annotator.reports.manuscript.blocks import Block, Head, Paragraph, Row, Table
from annotator.reports.manuscript.study import Quote, Study


def quoted(study: Study) -> list[Block]:
    """The quotes under their themes, group by group, exemplars first."""
    if not study.quotes:
        return [Paragraph(("Nothing is coded in the compared documents: there is no passage to quote.",))]
    of_theme = defaultdict[int, list[Quote]](list)
    for quote in study.quotes:
        of_theme[quote.theme].append(quote)
    rows = []
    for theme in study.comparison.themes:
        if theme.code in of_theme:
            rows.append(Row((study.numbered(theme),), is_title=True))
            rows += [Row((one.group, one.text, one.who), 0) for one in of_theme[theme.code]]
    heads = (
        Head(study.comparison.by.capitalize()),
        Head("Quote"),
        Head("Attribution" if study.attribution else "Speaker, document"),
    )
    caption = f"Quotes by theme and {study.comparison.by}"
    return [Table(caption, (heads,), tuple(rows), (0.14, 0.62, 0.24), notes=tuple(_notes(study)))]


def _notes(study: Study) -> list[str]:
    is_edited = any(quote.is_edited for quote in study.quotes)
    but = ", but for ellipses and insertions in brackets where a quote was edited for print" if is_edited else ""
    notes = [
        f"Verbatim{but}. Passages marked as exemplars come first; the others are chosen so that speakers and documents "
        "take turns. Every passage stands in the workbook."
    ]
    if any(quote.is_cut for quote in study.quotes):
        notes.append("[…] Shortened here.")
    return notes
