import docx


def test_quotes_are_edited_listed_and_written(run, study, tmp_path):
    rows = run.json("passages", study, "--code", "Trust")
    id = next(row["id"] for row in rows if row["text"].startswith("Trust takes"))
    assert "“much” after" in run.refused("quotes", study, "--edit", id, "Trust takes much time")
    edited = "Trust takes time … and more time [said Bob]"
    found = run.json("quotes", study, "--edit", id, edited, "--code", "Trust", "--role", "mentee")
    assert [(row["print"], row["verbatim"], row["attribution"]) for row in found] == [
        (edited, "Trust takes time 😀 and more time", "(mentee, Group 1)")
    ]
    assert run("undo", study).stdout == "Undone: Edit a quote\n"
    run("redo", study)
    run("quotes", study, "--attribution", "({pseudonym}, year {year})", "--keep")
    assert run.json("quotes", study, "--exemplar")[0]["attribution"] == "(Ann, year 1)"
    run("quotes", study, "--docx", tmp_path / "quotes.docx")
    text = "\n".join(one.text for one in docx.Document(str(tmp_path / "quotes.docx")).paragraphs)
    assert edited in text and "Verbatim: Trust takes time 😀 and more time" in text
    assert "code" in run("quotes", study, "--csv").stdout.splitlines()[0]
    assert run.json("check", study)["ok"]


def test_what_cannot_be_is_refused(run, study):
    assert "no passage" in run.refused("quotes", study, "--edit", "nobody", "x")
    assert "cannot be filled in" in run.refused("quotes", study, "--attribution", "{role")
    run.refused("quotes", study, "--role", "nobody")


def test_edited_words_that_a_passage_outgrew_are_not_printed(run, study):
    from annotator.project import open_project
    from annotator.store.verbs import codings

    id = next(row["id"] for row in run.json("passages", study, "--code", "Trust") if row["text"].startswith("Trust"))
    run("quotes", study, "--edit", id, "Trust takes … more time")
    with open_project(study) as project:
        (one,) = project.retrieval.edited()
        project.do("Resize", codings.resize, one.passage, one.start, one.start + len("Trust takes time"))
    result = run("quotes", study, "--code", "Trust", "--csv")
    assert "Printed verbatim" in result.stderr and "1 passage" in result.stderr
    row = next(row for row in run.json("quotes", study) if row["id"] == id)
    assert (row["print"], row["edited"], row["outgrown"]) == ("Trust takes time", "", True)
