"""Who speaks, who codes, how far one has read, and whether all is well."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Tools menu, in its order."""
    menu = tr("&Tools")
    return [
        Act("roles", tr("Assign &roles…"), menu, ("Ctrl+R",), "people", needs="project"),
        Act("coder", tr("&Who codes…"), menu),
        Act("project-settings", tr("&Settings of the project…"), menu, needs="project"),
        line(menu),
        Act("read-to", tr("Re&ad to here"), menu, ("T",), needs="transcript"),
        Act("resume", tr("Resume readin&g"), menu, ("Shift+T",), needs="transcript"),
        Act("finish-pass", tr("&Finish this pass, or take it up again"), menu, needs="transcript"),
        Act("new-pass", tr("&Begin another pass"), menu, needs="transcript"),
        line(menu),
        Act("check", tr("Check the &project"), menu, needs="project"),
        Act("cancel", tr("Ca&ncel long work"), menu, ("Ctrl+.",)),
        line(menu),
        Act("edit-keys", tr("&Keys…"), menu),
        Act("language", tr("&Language…"), menu),
    ]
