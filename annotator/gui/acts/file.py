"""Projects, transcripts and tables that come in and go out."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the File menu, in its order."""
    menu = tr("&File")
    return [
        Act("new", tr("&New project…"), menu, ("Ctrl+N",), "new-project"),
        Act("open", tr("&Open project…"), menu, ("Ctrl+O",), "open", tr("Open")),
        Act("sample", tr("Open the &sample"), menu),
        line(menu),
        Act("import", tr("&Import transcripts…"), menu, ("Ctrl+I",), "import", tr("Import")),
        Act("codebook", tr("Bring a &codebook…"), menu),
        Act("code-table", tr("Code from a &table…"), menu, needs="project"),
        line(menu),
        Act("export", tr("&Export to Excel…"), menu, ("Ctrl+E",), "export", needs="project"),
        Act("pack", tr("M&anuscript pack…"), menu, needs="project"),
        Act("export-memos", tr("Write &memos to a document…"), menu, needs="project"),
        Act("export-history", tr("Export the a&udit trail…"), menu, needs="project"),
        line(menu),
        Act("print-transcript", tr("&Print transcript…"), menu, ("Ctrl+P",), needs="transcript"),
        Act("print-codebook", tr("Print co&debook…"), menu, needs="project"),
        Act("codebook-pdf", tr("Codeboo&k as PDF…"), menu, needs="project"),
        line(menu),
        Act("quit", tr("&Quit"), menu, ("Ctrl+Q",)),
    ]
