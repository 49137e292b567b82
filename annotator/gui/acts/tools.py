"""Who speaks, who codes, and whether all is well."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Tools menu, in its order."""
    menu = tr("&Tools")
    return [
        Act("roles", tr("Assign &roles…"), menu, ("Ctrl+R",), "people", needs="project"),
        Act("coder", tr("&Who codes…"), menu),
        Act("check", tr("Check the &project"), menu, needs="project"),
        Act("cancel", tr("Ca&ncel long work"), menu, ("Ctrl+.",)),
        line(menu),
        Act("edit-keys", tr("&Keys…"), menu),
        Act("language", tr("&Language…"), menu),
    ]
