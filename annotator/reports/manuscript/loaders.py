"""Scripts that read the long table elsewhere, with labels and types."""

from __future__ import annotations

import json
from collections.abc import Sequence

LABELS = {
    "id": "Passage",
    "document": "Document",
    "start": "First character of the text",
    "end": "Character behind the last",
    "text": "What was said",
    "code": "Code",
    "parent": "Codes above it",
    "coder": "Coder",
    "participants": "Who speaks in it",
    "roles": "Their roles",
    "groups": "Groups for which it counts",
    "words": "Words of those who speak in it",
    "memo": "Memo",
    "exemplar": "Exemplar quote",
    "coded_at": "When it was coded",
}
"""What each column of the long table holds."""
WHOLE = ("start", "end", "words", "exemplar")
"""The columns that are whole numbers."""
_WIDTHS = {"id": 64, "document": 255, "code": 255, "coder": 255, "coded_at": 32, "parent": 1000}
_WIDEST = 32_767


def r_script(table: str, codes: Sequence[str], documents: Sequence[str], columns: Sequence[str]) -> str:
    """A script that reads a table of these columns in R; codes and documents are factors in the project's order."""
    types = ", ".join(f'{name} = "{"integer" if name in WHOLE else "character"}"' for name in columns)
    lines = [
        f"# Reads {table} with types and labels. Run it in the folder of this file.",
        "codings <- read.csv(",
        f'  "{table}", fileEncoding = "UTF-8", na.strings = "", check.names = FALSE,',
        f"  colClasses = c({types})",
        ")",
        *(f'codings${name} <- factor(codings${name}, levels = c({_list_r(known)}))'
          for name, known in (("code", codes), ("document", documents))),
        "codings$exemplar <- codings$exemplar == 1L",
        'codings$coded_at <- as.POSIXct(codings$coded_at, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")',
        *(f'attr(codings${name}, "label") <- {_r(LABELS[name])}' for name in columns),
        "str(codings)",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def spss_syntax(table: str, columns: Sequence[str]) -> str:
    """Syntax that reads a table of these columns in SPSS."""
    variables = [f"    {name} {_spss_type(name)}" for name in columns]
    labels = [f"  {'/' if at else ' '}{name} {_spss(LABELS[name])}" for at, name in enumerate(columns)]
    scales = " ".join(name for name in ("start", "end", "words") if name in columns)
    lines = [
        "* Encoding: UTF-8.",
        f"* Reads {table} with types and labels. Set the folder of this file first: CD 'folder'.",
        "* Where a passage goes over several lines and is not read whole, take the sheet Data of workbook.xlsx.",
        "SET UNICODE=ON.",
        "GET DATA",
        "  /TYPE=TXT",
        f"  /FILE={_spss(table)}",
        "  /ENCODING='UTF8'",
        "  /DELCASE=LINE",
        '  /DELIMITERS=","',
        "  /QUALIFIER='\"'",
        "  /ARRANGEMENT=DELIMITED",
        "  /FIRSTCASE=2",
        "  /VARIABLES=",
        *variables,
        "  .",
        "VARIABLE LABELS",
        *labels,
        "  .",
        "VALUE LABELS exemplar 0 'no' 1 'yes'.",
        "VARIABLE LEVEL id document text code parent coder participants roles groups memo coded_at exemplar (NOMINAL)",
        f"  /{scales} (SCALE).",
        "EXECUTE.",
    ]
    return "\n".join(lines) + "\n"


def _spss_type(name: str) -> str:
    return "F8.0" if name in WHOLE else f"A{_WIDTHS.get(name, _WIDEST)}"


def _spss(words: str) -> str:
    return "'" + " ".join(words.split()).replace("'", "''") + "'"


def _r(words: str) -> str:
    """A text as R writes it, which escapes as JSON does."""
    return json.dumps(words, ensure_ascii=False)


def _list_r(names: Sequence[str]) -> str:
    return ", ".join(map(_r, names))
