"""Writes blocks as one page for the browser, which needs nothing else and asks no network."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from annotator.reports import files
from annotator.reports.cells import Cells
from annotator.reports.manuscript.blocks import (
    Block,
    Cell,
    Head,
    Heading,
    Paragraph,
    Picture,
    Row,
    Said,
    Table,
    Unknown,
)
from annotator.reports.manuscript.cleaning import clean

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #595959; --ground: #fff; --line: #1a1a1a; --mark: #fff3b0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e3; --quiet: #a8a5a0; --ground: #1c1b1a; --line: #a8a5a0; --mark: #5c4d00; }
}
body { color: var(--ink); background: var(--ground); font: 17px/1.5 Georgia, "Times New Roman", serif;
  max-width: 62rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.8rem; line-height: 1.2; } h2 { font-size: 1.3rem; margin-top: 2.5rem; }
.about, .recipe, .notes { color: var(--quiet); font-size: .8rem; } .recipe { margin-top: -.8rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 44rem;
  font-size: .85rem; margin: 1rem 0 .4rem;
  border-top: 1.5px solid var(--line); border-bottom: 1.5px solid var(--line); font-variant-numeric: tabular-nums; }
caption { text-align: start; font-size: .95rem; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .2rem .5rem; overflow-wrap: anywhere; white-space: pre-line; }
th { overflow-wrap: normal; } .wide table { min-width: 60rem; }
thead tr:last-child th, th.over { border-bottom: 1px solid var(--line); } th { vertical-align: bottom; }
th.over { text-align: center; } .number { text-align: end; white-space: nowrap; } th.number { white-space: normal; }
tr.title td { font-weight: bold; padding-top: .7rem; } mark { background: var(--mark); color: inherit; }
figure { margin: 1.5rem 0; } figure svg { max-width: 100%; height: auto; background: #fff; }
figcaption { font-size: .95rem; }
@page across { size: landscape; }
@media print { :root { --ink: #000; --quiet: #444; --ground: #fff; --line: #000; --mark: #fff3b0; }
  body { font-size: 10pt; margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; }
  table, .wide table { font-size: 8pt; min-width: 0; } .scroll { overflow: visible; } .wide { page: across; }
  th, td { padding: .15rem .3rem; } tr, figure { break-inside: avoid; } h2, caption { break-after: avoid; }
  figure svg { max-height: 225mm; } }
"""
_ID = re.compile(r'\bid="([^"]+)"')
_TO = re.compile(r'(href="#|url\(#)')


def write(path: Path, title: str, about: str, blocks: Sequence[Block]) -> Cells:
    """Write blocks under a title to a file that ends in .html, whole or not at all; returns what had to be altered.

    Raises CannotWrite with one sentence.
    """
    cells = Cells()
    title, about = map(str, cells.clean([title, about]))
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f'<h1 dir="auto">{escape(title)}</h1><p class="about">{escape(about)}</p>',
        *_Page().lines([clean(block, cells) for block in blocks]),
        "</body></html>\n",
    ]
    with files.whole(path) as unfinished:
        unfinished.write_text("\n".join(lines), "utf-8")
    return cells


class _Page:
    """Numbers tables and figures while it writes them."""

    def __init__(self) -> None:
        self._tables = self._figures = self._pictures = 0

    def lines(self, blocks: Sequence[Block]) -> Iterator[str]:
        """The lines of some blocks."""
        for block in blocks:
            if isinstance(block, Table):
                yield from self._table(block)
            elif isinstance(block, Picture):
                yield self._picture(block)
            else:
                yield _words_of(block)

    def _table(self, one: Table) -> Iterator[str]:
        if one.is_numbered:
            self._tables += 1
        number = f"<strong>Table {self._tables}.</strong> " if one.is_numbered else ""
        of = sum(one.widths)
        columns = "".join(f'<col style="width:{100 * width / of:.1f}%">' for width in one.widths)
        across = " wide" if one.is_wide else ""
        yield f'<div class="scroll{across}"><table><caption>{number}{escape(one.caption)}</caption>'
        yield f"<colgroup>{columns}</colgroup><thead>"
        yield from (_heads(one, heads) for heads in one.heads)
        yield "</thead><tbody>"
        yield from (_row(one, row) for row in one.rows)
        yield "</tbody></table></div>"
        yield from (f'<p class="notes">{escape(note)}</p>' for note in one.notes)

    def _picture(self, one: Picture) -> str:
        self._pictures += 1
        self._figures += not one.continued
        caption = f"<strong>Figure {self._figures}.</strong> {escape(one.caption)}"
        drawn = _apart(one.svg.decode("utf-8"), self._pictures)
        says = escape(one.says, quote=True)
        return f'<figure><div role="img" aria-label="{says}">{drawn}</div><figcaption>{caption}</figcaption></figure>'


def _words_of(block: Heading | Paragraph | Said) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level + 1}>{escape(block.words)}</h{block.level + 1}>"
    if isinstance(block, Said):
        recipe = escape(block.recipe, quote=True)
        said = f'<p dir="auto" title="{recipe}">{escape(block.words)}</p>'
        return f'{said}<p class="recipe">{recipe}</p>'
    words = " ".join(map(_marked, block.words))
    return f'<p class="notes">{words}</p>' if block.is_note else f'<p dir="auto">{words}</p>'


def _heads(one: Table, heads: Sequence[Head]) -> str:
    cells, at = [], 0
    for head in heads:
        look = ' class="over"' if head.span > 1 else ' class="number"' if at in one.numbers else ""
        wide = f' colspan="{head.span}"' if head.span > 1 else ""
        tag = "th" if head.words else "td"
        cells.append(f"<{tag}{look}{wide}{_tip(head.recipe)}>{escape(head.words)}</{tag}>")
        at += head.span
    return f"<tr>{''.join(cells)}</tr>"


def _row(one: Table, row: Row) -> str:
    if row.is_title:
        return f'<tr class="title"><td dir="auto" colspan="{len(one.widths)}">{_marked(row.cells[0])}</td></tr>'
    names = 1 if one.heads[-1][0].words == "No." else 0
    cells = []
    for at, cell in enumerate(row.cells):
        look = ' class="number"' if at in one.numbers else ""
        step = f' style="padding-inline-start:{0.5 + 1.2 * row.level:g}rem"' if row.level and at == names else ""
        cells.append(f'<td dir="auto"{look}{step}{_tip(one.heads[-1][at].recipe)}>{_marked(cell)}</td>')
    return f"<tr>{''.join(cells)}</tr>"


def _tip(recipe: str) -> str:
    return f' title="{escape(recipe, quote=True)}"' if recipe else ""


def _marked(words: Cell) -> str:
    if isinstance(words, tuple):
        return " ".join(map(_marked, words))
    return f"<mark>{escape(words.mark)}</mark>" if isinstance(words, Unknown) else escape(words)


def _apart(svg: str, number: int) -> str:
    """A figure without the head of its file, its names apart from those of other figures on the page."""
    drawn = svg[svg.index("<svg") :]
    return _TO.sub(rf"\g<1>f{number}-", _ID.sub(rf'id="f{number}-\1"', drawn))
