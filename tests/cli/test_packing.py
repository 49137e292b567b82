def test_the_pack_is_written_and_its_files_are_listed(run, study, tmp_path):
    listed = run("pack", study, tmp_path / "pack", "--paper", "letter").stdout.split("\n")
    names = {line.rsplit("/", 1)[-1] for line in listed if line}
    assert names == {path.name for path in (tmp_path / "pack").iterdir()}
    assert {"manuscript.docx", "coreq.docx", "srqr.docx", "report.html", "workbook.xlsx", "codings.csv"} <= names
