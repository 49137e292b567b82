"""The loaders in the programs for which they are: they read exactly the rows that were written."""

import csv
import shutil
import subprocess

import pytest

from annotator.core.transcript import Turn
from annotator.packing import drawing
from annotator.reports.manuscript import loaders
from annotator.store import schema
from annotator.store.verbs import codings
from tests.analysis.obvious import Study
from tests.analysis.studies import stored

TITLE, NAME, ROLE = 'T, 1 "x"', 'O\'Neil, "Mia" 😀', 'mentor\'s, "role"'
CODES = ("C, 'one'", 'say "yes" \\ no', "多 😀", "NA", "=cmd", "tab x", "Z")
SAID = (
    'He said, "no, never", and left.',
    "It's 'fine' 😀 — naïve, 100%; x\ty",
    'line one\nand line two, "quoted"',
    '=1+1 is two; NA; "" ; \\n \\',
    'long, "word" ' * 3_200 + "end",
    "שלום לכולם 你好 🧑‍🤝‍🧑",
    "don't",
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    """The folder of a pack whose every text is one over which loaders stumble, one of them of 40,000 characters."""
    folder = tmp_path_factory.mktemp("loaders")
    text, turns = "", []
    for words in SAID:
        turns.append(Turn(len(text), len(text) + 3, len(text) + 3 + len(words), "A"))
        text += f"A: {words}\n"
    study = Study(
        documents={TITLE: (text, turns)},
        people={(TITLE, "A"): NAME},
        roles={NAME: (ROLE, True)},
        codings=[(TITLE, "Ana", code, turn.body, turn.end) for code, turn in zip(CODES, turns, strict=True)],
        parents=dict.fromkeys(CODES),
    )
    with pytest.MonkeyPatch.context() as hasty:
        pragmas = tuple(one.replace("synchronous = EXTRA", "synchronous = OFF") for one in schema.PRAGMAS)
        hasty.setattr(schema, "PRAGMAS", pragmas)
        hasty.setattr(drawing, "_kinds", lambda study: [])
        with stored(study, folder / "nasty.annot") as project:
            first = next(project.retrieval.passages())
            project.do("Memo", codings.describe, first.id, memo='a "memo",\nof lines', exemplar=True)
            project.pack(folder / "pack")
    return folder / "pack"


def rows(path):
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run(*command, folder):
    """What a program says; it is run as on a computer that has no language."""
    found = shutil.which(command[0])
    if found is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [found, *command[1:]], cwd=folder, capture_output=True, text=True, timeout=60, check=False,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": str(folder)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_r_reads_every_row_as_it_was_written(pack, locale):
    check = f"""
        Sys.setlocale("LC_ALL", "{locale}")
        invisible(capture.output(source("codings.R")))
        stopifnot(is.factor(codings$code), is.logical(codings$exemplar), is.integer(codings$words))
        stopifnot(inherits(codings$coded_at, "POSIXct"), !anyNA(codings$coded_at), attr(codings$text, "label") != "")
        stopifnot(!anyNA(codings$code), !anyNA(codings$document))
        codings$exemplar <- as.integer(codings$exemplar)
        codings$coded_at <- format(codings$coded_at, "%Y-%m-%dT%H:%M:%S")
        for (name in c("code", "document")) codings[[name]] <- as.character(codings[[name]])
        file <- file("again.csv", "wb")
        shown <- lapply(codings, function(one) gsub('"', '""', enc2utf8(ifelse(is.na(one), "", as.character(one)))))
        lines <- do.call(paste, c(lapply(shown, function(one) paste0('"', one, '"')), sep = ","))
        writeLines(paste(names(codings), collapse = ","), file, useBytes = TRUE)
        writeLines(lines, file, useBytes = TRUE)
        close(file)
    """
    run("Rscript", "-e", check, folder=pack)
    written, read = rows(pack / "codings.csv"), rows(pack / "again.csv")
    for one in written:
        one["coded_at"] = one["coded_at"][:19]
    assert len(read) == len(SAID) and read == written


def test_pspp_reads_every_row(pack):
    check = """INSERT FILE='codings.sps'.
        SAVE TRANSLATE /OUTFILE='saved.csv' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.
    """
    (pack / "check.sps").write_text(check, "utf-8")
    said = run("pspp", "check.sps", folder=pack)
    assert "warning" not in said and "error" not in said
    written, read = rows(pack / "codings-spss.csv"), rows(pack / "saved.csv")
    for one in read:
        one["document"] = one.pop("transcript")
    shown = [{name: one[name].strip() for name in loaders.LABELS} for one in read]
    assert shown == [{name: value.strip() for name, value in one.items()} for one in written]


def test_the_table_for_spss_has_each_text_in_one_line(pack):
    whole, flat = rows(pack / "codings.csv"), rows(pack / "codings-spss.csv")
    assert [one["text"] for one in whole] == list(SAID)
    assert flat[2]["text"] == 'line one ¶ and line two, "quoted"' and flat[0]["memo"] == 'a "memo", ¶ of lines'
    assert len(flat[4]["text"].encode()) <= 32_767 and flat[4]["text"].endswith("…")
    assert (pack / "codings-spss.csv").read_text("utf-8").count("\n") == len(SAID) + 1


def test_letters_stand_in_the_script_by_their_numbers(pack):
    script = (pack / "codings.R").read_bytes()
    assert script.isascii() and b'"\\U0000591a \\U0001f600"' in script and b'"say \\"yes\\" \\\\ no"' in script
