import csv

import docx
import pytest

from annotator.core.memos import About
from annotator.project import open_project
from annotator.store.verbs import codings, memos, people

KEYS = ["id", "title", "text", "coder", "private", "written", "about"]
CONTEXT = ["kind", "name", "document", "start", "end", "text"]


@pytest.fixture
def written(study):
    """Ana wrote of a passage and of everything, Bea of nothing for herself."""
    with open_project(study, author="Ana") as project:
        ana, bea = project.coder("Ana").id, project.do("Coder", codings.coder, "Bea")
        trust = project.read.codebook().find("Trust").id
        passage = next(project.retrieval.passages(codes=[trust]))
        about = [About("passage", passage.id), About("code", trust)]
        project.do("Memo", memos.add, "Why the group? 😀\nשלום \x0b", about, title="Group", coder=ana)
        project.do("Memo", memos.add, "Unsure.", title="Doubt", coder=bea, private=True)
        project.do("Memo", memos.add, "It goes on.", [About("project")], title="=Whole", coder=ana)
    return study


def test_memos_as_json(run, written):
    rows = run.json("memos", written)
    assert [list(row) for row in rows] == [KEYS] * 3
    assert [(row["title"], row["coder"], row["private"]) for row in rows] == [
        ("Group", "Ana", False), ("=Whole", "Ana", False), ("", "Ana", False),
    ]  # fmt: skip
    passage, code = rows[0]["about"]
    assert list(passage) == list(code) == CONTEXT
    assert (passage["kind"], passage["name"], passage["document"]) == ("passage", "Bonds > Trust", "Group 1")
    assert passage["text"] == "I trust the group" and code["start"] is None
    assert rows[0]["written"].startswith("20") and rows[2]["written"] is None
    note = next(row for row in run.json("passages", written) if row["memo"] == "later")
    assert (rows[2]["id"], rows[2]["text"]) == (note["id"], "later")


def test_private_memos_only_of_the_coder_named(run, written):
    assert "Doubt" not in run("memos", written).stdout
    assert [row["title"] for row in run.json("memos", written, "--coder", "Bea")] == ["Group", "Doubt", "=Whole", ""]
    assert "Doubt" not in run("memos", written, "--coder", "Ana").stdout
    assert "There is no coder “Zoe”" in run.refused("memos", written, "--coder", "Zoe")


def test_a_project_without_memos(run, tmp_path):
    run("new", "empty.annot")
    assert run.json("memos", "empty.annot") == []
    run("memos", "empty.annot", "--to", "none.docx")
    assert words(tmp_path / "none.docx") == ["Memos: empty"]


def test_memos_as_a_document(run, written, tmp_path):
    said = run("memos", written, "--to", "memos.docx")
    assert said.stdout == "" and "Wrote “memos.docx”" in said.stderr and "replaced by “\ufffd” in 1 text" in said.stderr
    found = words(tmp_path / "memos.docx")
    assert found[:2] == ["Memos: Meetings", "Group"]
    assert found[2].endswith(" · Ana") and found[2].startswith("20")
    assert found[3:6] == [
        "Passage of Bonds > Trust · Ann (mentor) · Group 1 · turn 1", "“I trust the group”", "Code Bonds > Trust",
    ]  # fmt: skip
    assert found[6:8] == ["Why the group? 😀", "שלום \ufffd"]
    assert "Doubt" not in found and found.index("=Whole") < found.index("later")
    run("memos", written, "--to", "private.docx", "--coder", "Bea")
    at = words(tmp_path / "private.docx")
    assert at[at.index("Doubt") + 1].endswith(" · Bea · private")


def test_memos_by_code_stand_once_under_the_first(run, written, tmp_path):
    with open_project(written) as project:
        trust, time = (project.read.codebook().find(name) for name in ("Trust", "Time"))
        project.do("Rename", people.describe, project.read.participants()[0].id, name="Anne")
        project.do("Memo", memos.add, "Both.", [About("code", time.id), About("code", trust.id)], title="Two")
    run("memos", written, "--to", "memos.docx", "--by", "code")
    chapters = [one.text for one in docx.Document(tmp_path / "memos.docx").paragraphs if one.style.name == "Heading 1"]
    assert chapters == ["Bonds > Trust", "About no code"]
    found = words(tmp_path / "memos.docx")
    assert found.count("Two") == 1 and found.index("Two") < found.index("About no code") < found.index("=Whole")
    assert any("Anne (mentor)" in line for line in found)


@pytest.mark.parametrize("name", ["memos.pdf", "memos", "nowhere/memos.docx"])
def test_a_file_that_cannot_be_is_refused(run, written, tmp_path, name):
    before = sorted(tmp_path.iterdir())
    assert "could not be written" in run.refused("memos", written, "--to", name) or name != "nowhere/memos.docx"
    assert sorted(tmp_path.iterdir()) == before


def words(path):
    return [one.text for one in docx.Document(path).paragraphs]


def test_what_its_coder_wrote_stands_with_the_passage_wherever_it_is_listed(run, written, tmp_path):
    row = next(row for row in run.json("passages", written) if row["text"] == "I trust the group")
    assert row["memo"].startswith("Why the group? 😀\nשלום")
    run("export", written, "long.csv")
    with (tmp_path / "long.csv").open(encoding="utf-8", newline="") as file:
        found = {row["text"]: row["memo"] for row in csv.DictReader(file)}
    assert found["I trust the group"].startswith("Why the group? 😀") and found["I trust them more now"] == "later"
