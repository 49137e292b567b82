from annotator.core.memos import About
from annotator.project import open_project
from annotator.store.verbs import summaries


def test_summaries(run, study, tmp_path):
    assert run.json("summaries", study) == []
    with open_project(study, author="Ana") as project:
        trust, ana = project.read.codebook().find("Trust").id, project.coder("Ana").id
        role = About("role", project.role("mentor").id)
        project.do("Note", summaries.write, trust, role, "It grows.", coder=ana, private=True)
    assert run.json("summaries", study) == []
    (row,) = run.json("summaries", study, "--coder", "Ana")
    assert (row["theme"], row["group"], row["note"], row["coder"], row["private"]) == (
        "Trust", "mentor", "It grows.", "Ana", True,
    )  # fmt: skip
    target = tmp_path / "grid.csv"
    assert "Wrote" in run("summaries", study, "--coder", "Ana", "--to", target).stderr
    assert target.read_text("utf-8").splitlines()[:2] == ["Theme,mentor,mentee", "Bonds,,"]


def test_exemplars(run, study, tmp_path):
    rows = run.json("exemplars", study, "--per-role", 1)
    assert list(rows[0]) == ["theme", "group", "speaker", "document", "words", "marked", "id", "text"]
    assert {(row["theme"], row["group"]) for row in rows} == {
        ("Bonds", "mentor"), ("Bonds", "mentee"), ("Trust", "mentor"), ("Trust", "mentee"), ("Time", "mentee"),
    }  # fmt: skip
    trust = next(row for row in rows if (row["theme"], row["group"]) == ("Trust", "mentor"))
    assert trust["marked"] and trust["text"] == "I trust the group"
    assert run("exemplars", study, "--csv").stdout.startswith("theme,group,")
    assert run.refused("exemplars", study, "--to", tmp_path / "quotes.pdf")


def test_one_person_who_supplies_too_many(run, study):
    run("exemplars", study)
    table = "document,code,quote\nGroup 1,Trust,Hello there\n"
    (study.parent / "more.csv").write_text(table, "utf-8")
    run("code", study, "--from", study.parent / "more.csv", "--coder", "Ana")
    said = run("exemplars", study, "--per-role", 3).stderr
    assert "Ann supplies 3 quotes of mentor on “Trust”: more than two of one theme." in said
    assert "Ann supplies 3 of 3 quotes of mentor: more than a third." in said
