import docx


def draft(path, *paragraphs):
    book = docx.Document()
    for text in paragraphs:
        book.add_paragraph(text)
    book.save(path)
    return path


def test_a_right_draft_has_status_0_and_a_wrong_one_1(run, study, tmp_path):
    right = draft(tmp_path / "right.docx", "“Trust takes time 😀 and more time” (mentee, Group 1).")
    assert run.json("proof", study, right)["ok"]
    wrong = draft(
        tmp_path / "wrong.docx", "“Trust takes time and more time” (mentor).", "Trust had 9 passages of mentees."
    )
    found = run.json("proof", study, wrong, status=1)
    assert [one["kind"] for one in found["findings"]] == ["altered", "attribution", "number"]
    assert (found["findings"][0]["document"], found["findings"][2]["code"]) == ("Group 1", "Trust")
    printed = run("proof", study, wrong, status=1)
    assert "0 right, 3 wrong, 0 not checked" in printed.stdout
    run("proof", study, wrong, "--to", tmp_path / "found.csv", status=1)
    assert (tmp_path / "found.csv").read_text("utf-8").startswith("place,kind,said")


def test_what_is_no_draft_is_refused(run, study, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    assert "no Word document" in run.refused("proof", study, tmp_path / "a.pdf")
    assert "not there" in run.refused("proof", study, tmp_path / "gone.docx")
