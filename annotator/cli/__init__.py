"""The whole job without a window: results on standard output, messages on standard error.

The commands import what they need when they run, so that help and small questions are answered at once.
"""

from __future__ import annotations

import sys
from typing import Any

import click

from annotator.core.errors import AnnotatorError, WrongTable
from annotator.version import __version__


class Commands(click.Group):
    """The commands; what they fail of is told in one sentence, with exit status 1."""

    def invoke(self, context: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(context)
        except AnnotatorError as error:
            click.echo(error.whole if isinstance(error, WrongTable) else str(error), err=True)
            raise click.exceptions.Exit(1) from error


def _print_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    import sqlite3
    from importlib.metadata import PackageNotFoundError, version

    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        qt = "not installed"
    python = ".".join(map(str, sys.version_info[:3]))
    click.echo(f"annotator {__version__}\nPython {python}\nQt {qt}\nSQLite {sqlite3.sqlite_version}")
    context.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version,
    help="Show the versions of the program and of what it stands on.",
)  # fmt: skip
def commands() -> None:
    """Code transcripts, and compare what the speaker roles say.

    "annotator PROJECT" opens the window on a project, "annotator" alone the window.
    """


def _register() -> None:
    from annotator.cli import (
        coding,
        comparing,
        composing,
        deciding,
        drawing,
        memos,
        packing,
        perspectives,
        projects,
        proof,
        quotes,
        silence,
        stating,
        trying,
        viewing,
    )

    parts = (
        projects,
        coding,
        comparing,
        composing,
        deciding,
        stating,
        trying,
        drawing,
        packing,
        silence,
        viewing,
        perspectives,
        memos,
        quotes,
        proof,
    )
    for module in parts:
        for command in module.COMMANDS:
            commands.add_command(command)


_register()
