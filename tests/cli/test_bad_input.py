"""What goes wrong is one sentence on standard error and an exit status; nothing is half stored."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import TALK

ROOT = Path(__file__).resolve().parents[2]
FULL = Path("/dev/full")


def shell(*words, **options):
    """Run a command in a process of its own."""
    command = [sys.executable, "-m", "annotator", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "no text"),
        ("a.txt", b"\xff\xfe", "no text"),
        ("a.txt", bytes(range(256)) * 40, "not a text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        ("a.txt", b"Ann: " + b"word " * 5_000_000, "too large"),
        ("a.docx", b"Ann: hello", "not a Word document"),
        ("a.docx", b"PK\x03\x04 half of one", "not a Word document"),
        ("a.pdf", b"%PDF-1.4", "cannot be read"),
        ("a.doc", b"\xd0\xcf\x11\xe0", ".docx"),
    ],
)
def test_what_is_no_transcript(run, study, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    before = study.read_bytes()
    result = run("import", study, tmp_path / name, "--json", status=1)
    assert words in result.stderr
    assert name in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert json.loads(result.stdout) == []
    assert study.read_bytes() == before


def test_each_file_that_is_refused_is_named(run, study, talk, tmp_path):
    (tmp_path / "twin.txt").write_text(TALK, "utf-8")
    (tmp_path / "locked.txt").write_text("Ann: a\nBob: b\nAnn: c\n", "utf-8")
    (tmp_path / "good.txt").write_text("Ann: d\nBob: e\nAnn: f\n", "utf-8")
    (tmp_path / "locked.txt").chmod(0)
    files = [tmp_path / name for name in ("twin.txt", "none.txt", "locked.txt", "good.txt")]
    result = run("import", study, *files, tmp_path, "--json", status=1)
    assert json.loads(result.stdout)[-1]["document"] == "good"
    assert all(name in result.stderr for name in ("twin.txt", "none.txt", tmp_path.name))
    assert os.access(tmp_path / "locked.txt", os.R_OK) or "locked.txt" in result.stderr


def test_titles_lose_the_space_around_them(run, study, tmp_path):
    (tmp_path / " talk .txt").write_text("Ann: a\nBob: b\nAnn: c\n", "utf-8")
    assert run.json("import", study, tmp_path / " talk .txt")[0]["document"] == "talk"


@pytest.mark.parametrize(
    "words",
    [
        ["passages", "study.annot", "--coder", "caf\udce9"],
        ["documents", "caf\udce9.annot"],
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux alone")
def test_names_that_are_no_utf8(run, study, tmp_path, words):
    before = study.read_bytes()
    run.refused(*words)
    assert study.read_bytes() == before


def test_half_a_character_is_stored_as_what_stands_for_it(run, study):
    run("autocode", study, "--code", "Time", "--find", "It does", "--coder", "caf\udce9")
    assert {one["coder"] for one in run.json("passages", study)} >= {"caf\ufffd"}


@pytest.mark.parametrize("command", ["compare", "passages"])
def test_two_forms_at_once_are_wrong_use(run, study, command):
    run(command, study, "--json", "--csv", status=2)


@pytest.mark.parametrize(
    ("option", "words"),
    [
        (["--by", "height"], "no attribute “height”"),
        (["--where", "height=2"], "no attribute “height”"),
        (["--where", "year=9"], "“1”, “2”"),
        (["--where", "role=king"], "“mentor”"),
        (["--where", "document=Group 9"], "“Group 1”"),
        (["--where", "participant=Zoe"], "“Ann”"),
        (["--coder", "Zoe"], "“Ana”"),
        (["--emphasis-ratio", "inf"], "emphasis ratio"),
        (["--emphasis-ratio", "nan"], "emphasis ratio"),
    ],
)
def test_what_nobody_has_is_named(run, study, tmp_path, option, words):
    assert words in run.refused("compare", study, *option)
    assert words in run.refused("export", study, tmp_path / "t.xlsx", *option)
    assert not (tmp_path / "t.xlsx").exists()


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("command", [["compare", "--json"], ["passages", "--csv"], ["documents"]])
def test_standard_output_that_takes_no_more(study, command):
    with FULL.open("wb") as full:
        done = shell(command[0], study, *command[1:], stdout=full)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The result could not be printed whole")
    assert len(done.stderr.decode().splitlines()) == 1


def test_a_reader_that_has_enough_is_no_failure(study):
    done = subprocess.run(
        f'"{sys.executable}" -m annotator passages "{study}" --json | head -c 1', shell=True, cwd=ROOT,
        capture_output=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (b"[", b"")


@pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("setpriv"), reason="needs a way to give up root's rights"
)
def test_a_folder_in_which_nothing_may_be_written(study, talk, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    project = Path(shutil.copy(study, folder))
    before = project.read_bytes()
    folder.chmod(0o555)
    limited = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []

    def run(*words):
        command = [*limited, sys.executable, "-m", "annotator", *map(str, words)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    assert run("passages", project).returncode == 0
    for words in (
        ["undo", project],
        ["import", project, talk],
        ["autocode", project, "--code", "Time", "--find", "It does"],
        ["check", project, "--repair"],
        ["export", project, folder / "t.xlsx"],
        ["codebook", project, "--to", folder / "t.csv"],
        ["new", folder / "b.annot"],
    ):
        done = run(*words)
        assert done.returncode == 1, words
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    folder.chmod(0o755)
    assert project.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [project.name]
