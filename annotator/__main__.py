"""Starts the window or a command: a first word that is no command is a project to open in the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> None:
    """Run the program with the words of the command line."""
    given = list(sys.argv[1:] if words is None else words)
    if given and (given[0].startswith("-") or _is_command(given[0])):
        _speak_utf8()
        from annotator.cli import commands

        commands(args=given, prog_name="annotator")
    else:
        from annotator.gui import application

        sys.exit(application.run(given))


def _is_command(word: str) -> bool:
    if not word.replace("-", "").isalpha():  # a path: the window need not wait for the commands
        return False
    from annotator.cli import commands

    return word in commands.commands


def _speak_utf8() -> None:
    """Print any script, whatever code page a console has, and names that are no UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
