"""Numbers as sentences that can be cited, each with its recipe."""

from __future__ import annotations

from annotator.analysis.comparison import Cell, Group, Theme
from annotator.core.phrases import counted
from annotator.core.status import PARTLY, UNIQUE
from annotator.reports import remarks
from annotator.reports.manuscript.blocks import Block, Paragraph, Said
from annotator.reports.manuscript.numbers import listed, who
from annotator.reports.manuscript.study import Study


def sentences(study: Study) -> list[Block]:
    """For each theme what each group says of it, and its status."""
    themes = study.comparison.themes
    if not themes or not study.comparison.groups:
        return [Paragraph(("There is no number to cite: no theme is compared.",))]
    return [Said(" ".join(_said(study, theme)), recipe(study, theme)) for theme in themes]


def recipe(study: Study, theme: Theme) -> str:
    """How the numbers of a theme were made."""
    comparison = study.comparison
    parts = [f"Theme {' > '.join(theme.path)}", f"compared by {comparison.by}"]
    parts += [f"only {name} = {value}" for name, value in comparison.where]
    parts += [f"only passages {one}" for one in remarks.filters(comparison)]
    parts.append(f"coding of {comparison.coder or 'the coder of record of each document'}")
    parts.append(counted(len(comparison.documents), "document"))
    if study.book.children(theme.code):
        parts.append("ranges of all themes below it, overlaps once")
    return "; ".join(parts)


def _said(study: Study, theme: Theme) -> list[str]:
    name = f"“{study.name(theme)}”"
    said = [_of_group(name, theme.cells[group.name], group) for group in study.comparison.groups]
    if theme.settled:
        reason = (theme.reason or "").rstrip(".")
        whose = f" to {theme.owner}" if theme.settled == UNIQUE and theme.owner else ""
        said.append(f"The analysts settled its status as “{theme.settled}{whose}”: {reason}.")
    if theme.proposal.status:
        said.append(f"The rule proposes: {_proposed(theme)}.")
        said.append(remarks.reversal(study.comparison, theme))
    unchecked = remarks.unchecked(study.comparison, theme)
    if unchecked:
        said.append(f"That {listed(unchecked)} said nothing of it was not checked.")
    return [sentence for sentence in said if sentence]


def _proposed(theme: Theme) -> str:
    """The status that the rule proposes, and for whom."""
    proposal = theme.proposal
    if proposal.status == UNIQUE:
        return f"unique to {proposal.discussed_by[0]}"
    if proposal.status == PARTLY:
        return f"partly shared by {listed(proposal.discussed_by)}"
    most = f", most said by {proposal.highest}, least by {proposal.lowest}" if proposal.highest else ""
    return f"{proposal.status}{most}"


def _of_group(name: str, cell: Cell | None, group: Group) -> str:
    if cell is None:
        return f"{group.name} does not speak in the compared documents."
    if not cell.passages:
        looked = "checked" if cell.is_checked else "not checked"
        return f"{group.name}: {name} was coded in no passage ({looked})."
    share = f"{cell.share:.1%} of {group.passages:,}"
    places = f"in {cell.documents:,} of {counted(group.documents, 'document')}"
    return (
        f"{group.name}: {name} was coded in {counted(cell.passages, 'passage')} {who(cell, group)} {places} "
        f"({share}; rank {cell.rank}; {cell.rate:.2f} per 1,000 words)."
    )
