"""Commands about a project: make it, fill it, look at it, take steps back, merge, check."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_json, put, say, say_altered, show
from annotator.core.errors import AnnotatorError, Refused
from annotator.core.phrases import counted

PATH = click.Path(readable=False, path_type=Path)
"""A file by its name alone: what cannot be read of it is told by whoever reads it."""
project_argument = click.argument("project", type=PATH)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@project_argument
@click.option("--title", default="", help="What the study is called; otherwise the name of the file.")
def new(project: Path, title: str) -> None:
    """Make a project file."""
    from annotator.project import new_project

    new_project(project, title=title).close()
    say(f"Made “{project}”.")


@click.command("import")
@project_argument
@click.argument("files", nargs=-1, required=True, type=PATH)
@json_option
def import_(project: Path, files: tuple[Path, ...], as_json: bool) -> None:
    """Store transcripts: txt, md or docx."""
    rows, failed = [], False
    with opened(project) as study:
        for path in files:
            try:
                document, left_out = study.import_file(path)
            except AnnotatorError as error:
                failed = True
                say(str(error) if path.name in str(error) else f"“{path.name}”: {error}")
                continue
            labels = [one for one in study.read.speakers() if one.document == document.id and one.label]
            rows.append(
                {
                    "file": str(path),
                    "document": document.title,
                    "turns": document.turns,
                    "words": document.words,
                    "speakers": len(labels),
                    "left_out": list(left_out),
                }
            )
    show(rows, ("file", "document", "turns", "words", "speakers", "left_out"), as_json=as_json)
    if failed:
        sys.exit(1)


@click.command()
@project_argument
@json_option
def documents(project: Path, as_json: bool) -> None:
    """List the transcripts."""
    from annotator import listings

    with opened(project) as study:
        show(listings.documents(study), listings.document_columns(study), as_json=as_json)


@click.command()
@project_argument
@click.option("--from", "table", type=PATH, help="Take over who speaks under which label from a csv or xlsx.")
@json_option
def speakers(project: Path, table: Path | None, as_json: bool) -> None:
    """List the speakers, or say who they are.

    The table has columns document, label, participant, role, compared; any others are attributes. A row without a
    label is a participant who stayed silent. An empty cell changes nothing.
    """
    from annotator import listings

    with opened(project) as study:
        if table is not None:
            from annotator.formats import tables
            from annotator.store.verbs import speakers as verbs

            rows = study.do(f"Assign speakers from {table.name}", verbs.take, tables.read(table))
            say(f"Took over {counted(rows, 'row')} of “{table.name}”.")
        show(listings.speakers(study), listings.speaker_columns(study), as_json=as_json)


@click.command()
@project_argument
@click.option("--from", "table", type=PATH, help="Take over codes from a csv or xlsx.")
@click.option("--to", "target", type=PATH, help="Write the codebook to a csv or xlsx.")
@json_option
def codebook(project: Path, table: Path | None, target: Path | None, as_json: bool) -> None:
    """List the codes, take them from a table, or write them to one.

    The table has a column name, and any of number, parent, color, definition, inclusion, exclusion, example, memo. A
    parent is a name, or a path such as "Competence > Teaching" where several codes have the name.
    """
    from annotator import listings

    with opened(project) as study:
        if table is not None:
            from annotator.formats import tables
            from annotator.store.verbs import codebook as verbs

            made, changed = study.do(f"Take over codebook {table.name}", verbs.take, tables.read(table))
            say(f"Codes from “{table.name}”: {made:,} new, {changed:,} known.")
        rows = listings.codebook(study)
        if target is not None:
            from annotator.reports import tables as writer

            say_altered(writer.write(target, "Codebook", listings.CODEBOOK, rows).altered)
            say(f"Wrote “{target}”.")
        if target is None or as_json:
            show(rows, listings.CODEBOOK, as_json=as_json)


@click.command()
@project_argument
@click.option("--to", "target", type=PATH, help="Write the audit trail, with every change, to a csv, xlsx or docx.")
@json_option
def history(project: Path, target: Path | None, as_json: bool) -> None:
    """Say who did what when, or write it with what was before and after."""
    from annotator import audit_trail, listings

    with opened(project) as study:
        if target is not None:
            say_altered(audit_trail.write(study, target))
            say(f"Wrote “{target}”.")
            if not as_json:
                return
        show(listings.history(study), listings.HISTORY, as_json=as_json)


times_option = click.option("--times", type=click.IntRange(min=1), default=1, show_default=True, help="How many steps.")


@click.command()
@project_argument
@times_option
def undo(project: Path, times: int) -> None:
    """Take back what was done last."""
    with opened(project) as study:
        _refuse_too_many(times, study.undoable, "undone")
        for _ in range(times):
            put(f"Undone: {study.undo()}")


@click.command()
@project_argument
@times_option
def redo(project: Path, times: int) -> None:
    """Do again what was undone last."""
    with opened(project) as study:
        _refuse_too_many(times, study.redoable, "redone")
        for _ in range(times):
            put(f"Redone: {study.redo()}")


def _refuse_too_many(times: int, there: int, what: str) -> None:
    if 0 < there < times:
        raise Refused(
            "Only {0:,} of {1:,} steps can be {2}. Nothing was changed: ask for {0:,} or fewer.", there, times, what
        )


@click.command()
@project_argument
@click.argument("others", nargs=-1, required=True, type=PATH)
@click.option("--dry-run", is_flag=True, help="Say what would come, and merge nothing.")
@json_option
def merge(project: Path, others: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Take in what copies of the project hold; a backup is made first, and undo takes it back."""
    from dataclasses import asdict

    with opened(project) as study:
        merged = [asdict(one) for one in study.merge(others, dry_run=dry_run)]
        for dispute in () if dry_run else study.disputes():
            say(dispute.sentence)
    show(merged, ("file", "actions", "documents", "codes", "codings", "memos"), as_json=as_json)


@click.command()
@project_argument
@click.option("--repair", is_flag=True, help="Make the tables anew from the log.")
@json_option
def check(project: Path, repair: bool, as_json: bool) -> None:
    """Rebuild the tables from the log, aside, compare them, and report."""
    with opened(project) as study:
        if repair:
            study.repair()
        checked = study.check()
    if as_json:
        print_json(
            {
                "ok": not checked.problems,
                "entries": checked.entries,
                "actions": checked.actions,
                "rows": checked.rows,
                "problems": checked.problems,
            }
        )
    else:
        for problem in checked.problems:
            put(problem)
        wrong = counted(len(checked.problems), "problem") if checked.problems else "all is well"
        looked_at = ((checked.actions, "action"), (checked.entries, "entry", "entries"), (checked.rows, "row"))
        put(f"{', '.join(counted(*one) for one in looked_at)}: {wrong}.")
    if checked.problems:
        sys.exit(1)


COMMANDS = (new, import_, documents, speakers, codebook, history, undo, redo, merge, check)
