"""What a theme is made of, the ratio of two codes, and passages with or without a second code, without a window."""

from openpyxl import load_workbook

from tests.reports.conftest import table_of


def test_a_theme_is_made_of_the_codes_below_it(run, study):
    rows = run.json("composition", study, "Bonds")
    assert [(row["code"], row["group"], row["passages"], row["rank"]) for row in rows] == [
        ("Trust", "mentor", 2, 1), ("Trust", "mentee", 1, 1), ("Time", "mentor", 0, 2), ("Time", "mentee", 1, 1),
    ]  # fmt: skip
    assert [row["share_of_parent"] for row in rows] == [1.0, 1.0, 0.0, 1.0]
    said = run("composition", study, "Bonds").stdout.splitlines()
    assert said[0].split() == ["code", "mentor", "of", "it", "rank", "mentee", "of", "it", "rank"]
    assert said[1].split() == ["Trust", "2", "100.0%", "1", "1", "100.0%", "1"]
    assert "there is nothing that it is made of" in run.refused("composition", study, "Time")


def test_two_codes_stand_to_each_other(run, study):
    assert run.json("ratio", study, "Trust", "Time") == [
        {"group": "mentor", "first": 2, "second": 0, "times": None},
        {"group": "mentee", "first": 1, "second": 1, "times": 1.0},
    ]
    assert run("ratio", study, "Trust", "Time").stdout.splitlines()[1].split() == ["mentor", "2", "0", "—"]
    assert "There is no code “Tim”" in run.refused("ratio", study, "Trust", "Tim")


def test_a_second_code_filters_and_is_said(run, study, tmp_path):
    def passages(*options):
        found = run.json("compare", study, *options)
        return {one["code"]: [cell["passages"] for cell in one["cells"].values()] for one in found["themes"]}

    assert passages("--with", "Time") == {"Trust": [0, 1]}
    assert passages("--without", "Time") == {"Trust": [2, 0]}
    assert passages("--with", "Time", "--second", "turn") == {"Trust": [0, 1]}
    assert run.json("compare", study, "--with", "Time")["only"] == ["also coded with “Time”, overlapping"]
    assert "only passages also coded with “Time”" in run("compare", study, "--with", "Time").stdout
    lines = run("compare", study, "--without", "Time", "--csv").stdout.splitlines()
    assert lines[0].endswith(",only") and "not coded with “Time”" in lines[1]
    run("export", study, tmp_path / "t.xlsx", "--without", "Time")
    book = load_workbook(tmp_path / "t.xlsx")
    assert "Co-occurrence" not in book.sheetnames and "Composition" not in book.sheetnames
    notes = dict(row[:2] for row in book["Notes"].iter_rows(values_only=True))
    assert notes["Only passages"].startswith("not coded with “Time”, overlapping; these codes, ")
    assert [row["Theme"] for row in table_of(book["Quotes"])] == ["Trust", "Trust"]
    assert [row["code"] for row in table_of(book["Data"])] == ["Trust", "Trust"]
