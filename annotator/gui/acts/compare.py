"""What leads to the comparison and to the passages."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Compare menu, in its order."""
    menu = tr("Co&mpare")
    return [
        Act("show-compare", tr("&Compare themes"), menu, ("F7",), "compare", needs="project"),
        Act("show-composition", tr("W&hat themes are made of"), menu, ("Ctrl+F7",), needs="project"),
        Act("show-silence", tr("What was &looked for"), menu, ("Shift+F7",), needs="project"),
        Act("show-passages", tr("&Passages"), menu, ("F8",), needs="project"),
        Act("show-views", tr("Other v&iews"), menu, needs="project"),
        Act("show-in-passages", tr("&Show in the passages"), menu, ("Shift+F8",), needs="passage"),
        Act("show-figure", tr("&Figure"), menu, needs="project"),
        Act("show-robustness", tr("&Would it survive?"), menu, needs="project"),
        Act("show-statistics", tr("S&tatistics"), menu, needs="project"),
        line(menu),
        Act("side-by-side", tr("Perspectives side &by side"), menu, ("F9",), needs="project"),
        Act("summary-grid", tr("Summary &grid"), menu, ("Shift+F9",), needs="project"),
        Act("quote-matrix", tr("&Quote matrix"), menu, ("Ctrl+F9",), needs="project"),
        Act("next-theme", tr("&Next theme"), menu, ("Alt+PgDown",), needs="project"),
        Act("previous-theme", tr("Pre&vious theme"), menu, ("Alt+PgUp",), needs="project"),
        line(menu),
        Act("recode-passages", tr("&Recode the selected passages…"), menu, needs="project"),
        Act("also-code-passages", tr("Code the selected passages &also as…"), menu, needs="project"),
        Act("uncode-passages", tr("&Uncode the selected passages"), menu, needs="project"),
        Act("mark-passages", tr("E&xemplars of the selected passages"), menu, needs="project"),
        line(menu),
        Act("export-passages", tr("&Export the passages…"), menu, needs="project"),
        Act("export-summaries", tr("Export the summar&y grid…"), menu, needs="project"),
        Act("export-quotes", tr("Exp&ort the quote matrix…"), menu, needs="project"),
        Act("check-manuscript", tr("Chec&k my manuscript…"), menu, needs="project"),
        Act("show-memos", tr("&Memos"), menu, ("Ctrl+Shift+M",), needs="project"),
    ]
