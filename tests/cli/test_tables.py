"""Tables that come in: codebooks, speakers, codings; all of a table or nothing."""

import pytest
from openpyxl import Workbook, load_workbook

from tests.cli.conftest import TALK, table


def names(run, project):
    return [(row["name"], row["parent"]) for row in run.json("codebook", project)]


def test_a_codebook_needs_only_names(run, tmp_path):
    run("new", "a.annot")
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", "name", "Trust", "Time"))
    assert names(run, "a.annot") == [("Trust", ""), ("Time", "")]
    assert list(run.json("codebook", "a.annot")[0]) == [
        "number", "name", "parent", "color", "definition", "inclusion", "exclusion", "example", "memo",
    ]  # fmt: skip


def test_a_codebook_changes_only_the_columns_present(run, tmp_path):
    run("new", "a.annot")
    lines = ["number;name;definition;color", "1;Trust;believing;teal", "2;Time;hours;#FF0000"]
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", *lines))
    run("codebook", "a.annot", "--from", table(tmp_path / "d.csv", "name,definition", "Trust,to believe"))
    rows = {row["name"]: row for row in run.json("codebook", "a.annot")}
    assert (rows["Trust"]["number"], rows["Trust"]["definition"], rows["Trust"]["color"]) == ("1", "to believe", "teal")
    assert (rows["Time"]["definition"], rows["Time"]["color"]) == ("hours", "#FF0000")


def test_a_parent_is_a_name_or_a_path_and_may_come_later(run, tmp_path):
    run("new", "a.annot")
    lines = ["name,parent", "Deep,A > Same", "Same,A", "Same,B", "A,", "B,"]
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", *lines))
    assert names(run, "a.annot") == [("A", ""), ("Same", "A"), ("Deep", "A > Same"), ("B", ""), ("Same", "B")]
    message = run.refused("codebook", "a.annot", "--from", table(tmp_path / "d.csv", "name,parent", "More,Same"))
    assert "A > Same" in message
    assert "B > Same" in message


def test_a_code_at_the_top_is_named_by_its_name(run, tmp_path):
    run("new", "a.annot")
    lines = ["name,parent,definition", "c,A,", "c,X > A,", "A,X,", "X,,", "A,,top"]
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", *lines))
    expected = [("X", ""), ("A", "X"), ("c", "X > A"), ("A", ""), ("c", "A")]
    assert names(run, "a.annot") == expected
    run("codebook", "a.annot", "--to", tmp_path / "out.csv")
    run("codebook", "a.annot", "--from", tmp_path / "out.csv")
    assert names(run, "a.annot") == expected


def test_a_table_without_parents_changes_codes_where_they_are(run, tmp_path):
    run("new", "a.annot")
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", "name,parent", "A,", "B,", "T,A", "S,A", "S,B"))
    run("codebook", "a.annot", "--from", table(tmp_path / "d.csv", "name,definition", "T,to trust"))
    assert names(run, "a.annot") == [("A", ""), ("T", "A"), ("S", "A"), ("B", ""), ("S", "B")]
    message = run.refused("codebook", "a.annot", "--from", table(tmp_path / "d.csv", "name,definition", "T,x", "S,y"))
    assert "Row 3" in message
    assert "“A > S” or “B > S”" in message
    assert run.json("codebook", "a.annot")[1]["definition"] == "to trust"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["title", "Trust"], "no column “name”"),
        (["name,parent", "Trust,Nobody"], "“Nobody”"),
        (["name,parent", "A,B", "B,A"], "neither in the table nor in the codebook"),
        (["name", "Trust", "Time", "Trust"], "Rows 2, 4: “Trust” stands twice at the top"),
        (["name,parent", "A,", "x,A", "x,A"], "under “A”"),
        (["name,color", "Trust,reddish"], "“reddish” is not a colour"),
        (["name,number", ",1"], "Row 2: the name is missing"),
    ],
)
def test_a_wrong_codebook_is_refused_whole(run, tmp_path, lines, words):
    run("new", "a.annot")
    assert words in run.refused("codebook", "a.annot", "--from", table(tmp_path / "c.csv", *lines))
    assert names(run, "a.annot") == []


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_codebook_goes_out_and_comes_back(run, tmp_path, kind):
    run("new", "a.annot")
    lines = ["number,name,parent,color,definition,memo", "1,Bonds,,teal,what ties,=1+1", "1a,Trust,Bonds,,“believing”,"]
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", *lines))
    run("codebook", "a.annot", "--to", tmp_path / f"out.{kind}")
    run("new", "b.annot")
    run("codebook", "b.annot", "--from", tmp_path / f"out.{kind}")
    assert run.json("codebook", "b.annot") == run.json("codebook", "a.annot")
    run("codebook", "b.annot", "--from", tmp_path / f"out.{kind}")
    assert run.json("codebook", "b.annot") == run.json("codebook", "a.annot")
    assert ".csv or .xlsx" in run.refused("codebook", "a.annot", "--to", tmp_path / "out.pdf")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["document,label", "Group 9,Ann"], "Row 2: there is no document “Group 9”"),
        (["document,label", "Group 1,Zoe"], "Row 2: nobody is labelled “Zoe” in “Group 1”"),
        (["document,label,participant,role", "Group 1,Ann,Ann,mentor", "Group 1,Bob,Ann,mentee"], "two values of role"),
        (["document,label,participant,role,compared", "Group 1,Ann,A,mentor,yes", "Group 1,Bob,B,mentor,no"], "Row 3"),
        (["document,label,participant,role,compared", "Group 1,Ann,A,mentor,perhaps"], "neither yes nor no"),
        (["label,participant", "Ann,Ann"], "no column “document”"),
        (["document,speaker,role", "Group 1,Ann,mentor"], "no column “label”"),
        (["document,label,role", "Group 1,Ann,No role"], "no role can be called so"),
        (["document,label,participant", "Group 1,Ann,A", "Group 1,Ann,B"], "two participants"),
        (["document,label,role", "Group 1,,mentor"], "neither a label nor a participant"),
    ],
)
def test_a_wrong_table_of_speakers_is_refused_whole(run, talk, tmp_path, lines, words):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    before = run.json("speakers", "a.annot")
    assert words in run.refused("speakers", "a.annot", "--from", table(tmp_path / "s.csv", *lines))
    assert run.json("speakers", "a.annot") == before


@pytest.mark.parametrize(("word", "compared"), [("yes", True), ("TRUE", True), ("1", True), ("", True), ("no", False),
                                                ("False", False), ("0", False)])  # fmt: skip
def test_compared_takes_every_way_of_saying_yes_and_no(run, talk, tmp_path, word, compared):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    lines = ["document,label,participant,role,compared", f"Group 1,Ann,Ann,mentor,{word}"]
    run("speakers", "a.annot", "--from", table(tmp_path / "s.csv", *lines))
    assert run.json("speakers", "a.annot")[0]["compared"] is compared


def test_speakers_from_a_workbook(run, talk, tmp_path):
    book = Workbook()
    for row in (
        ["Document", "Label", "Participant", "Role", "Compared", "Year"],
        ["Group 1", "Ann", "Ann", "mentor", True, 2.0],
    ):
        book.active.append(row)
    book.save(tmp_path / "s.xlsx")
    run("new", "a.annot")
    run("import", "a.annot", talk)
    run("speakers", "a.annot", "--from", tmp_path / "s.xlsx")
    assert run.json("speakers", "a.annot")[0]["attributes"] == {"Year": "2"}


def test_attributes_keep_their_spelling_and_are_one_in_any(run, talk, tmp_path):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    lines = ["Document,Label,Role,Years of Practice", "Group 1,Ann,mentor,12", "Group 1,Bob,mentee,"]
    run("speakers", "a.annot", "--from", table(tmp_path / "s.csv", *lines))
    run("speakers", "a.annot", "--from", table(tmp_path / "t.csv", "document,label,YEARS OF PRACTICE", "Group 1,Bob,3"))
    rows = run.json("speakers", "a.annot")
    assert [row["attributes"] for row in rows] == [{"Years of Practice": "12"}, {"Years of Practice": "3"}, {}]
    result = run.json("compare", "a.annot", "--by", "years of practice", "--where", "Role=mentor")
    assert (result["by"], [group["name"] for group in result["groups"]]) == ("Years of Practice", ["12"])


def test_names_of_files_with_accents_apart(run, tmp_path):
    talk = tmp_path / "Gru\u0308n.txt"
    talk.write_text("Zoe\u0308: Well.\nBob: So.\nZoe\u0308: Yes.\n", "utf-8")
    run("new", "a.annot")
    run("import", "a.annot", talk)
    lines = ["document,label,role", "Gr\u00fcn,Zo\u00eb,mentor"]
    run("speakers", "a.annot", "--from", table(tmp_path / "s.csv", *lines))
    assert run.json("speakers", "a.annot")[0]["role"] == "mentor"
    run("codebook", "a.annot", "--from", table(tmp_path / "c.csv", "name", "Time"))
    run("code", "a.annot", "--from", table(tmp_path / "k.csv", "document,code,quote", "Gr\u00fcn,Time,Well"))
    assert len(run.json("passages", "a.annot", "--document", "Gr\u00fcn")) == 1


def test_a_role_alone_makes_a_participant_of_the_label(run, talk, tmp_path):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    run("speakers", "a.annot", "--from", table(tmp_path / "s.csv", "document,label,role", "Group 1,Ann,mentor"))
    first = run.json("speakers", "a.annot")[0]
    assert (first["participant"], first["role"]) == ("Ann", "mentor")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Group 9,Trust,I trust,,,", "there is no document “Group 9”"),
        ("Group 1,Hope,It does,,,", "There is no code “Hope”"),
        ("Group 1,Trust,never said,,,", "does not occur"),
        ("Group 1,Trust,Ann,,,", "occurs 3 times"),
        ("Group 1,Trust,Ann,9,,", "occurs 3 times, not 9"),
        ("Group 1,Trust,,,7,3", "no passage"),
        ("Group 1,Trust,,,7,99999", "no passage"),
        ("Group 1,Trust,,,one,two", "not a whole number"),
        ("Group 1,Trust,,,,", "neither start and end nor a quote"),
        ("Group 1,Trust,,,1_0,20", "“1_0” in the column start"),
        ("Group 1,Trust,,,16,18", "nothing but space"),
        ("Group 1,Trust,It does,,23,28", "characters 23 to 28 are “Hello”, not “It does”"),
    ],
)
def test_codings_are_stored_all_or_none(run, study, tmp_path, line, words):
    before = run.json("passages", study)
    good = "Group 1,Time,It does,,,"
    lines = ["document,code,quote,occurrence,start,end", good, line]
    message = run.refused("code", study, "--from", table(tmp_path / "c.csv", *lines), "--coder", "Ana")
    assert "Row 3" in message
    assert words in message
    assert run.json("passages", study) == before


def test_codings_by_place_and_by_occurrence(run, study, tmp_path):
    start = TALK.index("more time")
    lines = [
        "document,code,quote,occurrence,start,end",
        f"Group 1,Time,,,{start},{start + 9}",
        "Group 1,Time,trust,2,,",
    ]
    run("undo", study)
    run("code", study, "--from", table(tmp_path / "c.csv", *lines), "--coder", "Bo")
    rows = run.json("passages", study, "--coder", "Bo")
    assert [row["text"] for row in rows] == ["trust", "more time"]
    assert rows[0]["start"] == TALK.index("trust", TALK.index("trust") + 1)


def test_places_as_programs_write_them(run, study, tmp_path):
    run("undo", study)
    lines = ["document,code,quote,occurrence,start,end", "Group 1,Time,trust,2.0,,", "Group 1,Time,Hello,,23.0,28.0"]
    run("code", study, "--from", table(tmp_path / "c.csv", *lines), "--coder", "Bo")
    assert [row["text"] for row in run.json("passages", study)] == ["Hello", "trust"]


def test_every_row_that_cannot_be_placed_is_named(run, study, tmp_path):
    lines = ["document,code,quote", *(f"Group 1,Trust,never {number}" for number in range(60))]
    message = run.refused("code", study, "--from", table(tmp_path / "c.csv", *lines))
    assert all(f"Row {number}: " in message for number in range(2, 62))


def test_a_table_without_places_says_which_columns_it_needs(run, study, tmp_path):
    message = run.refused("code", study, "--from", table(tmp_path / "c.csv", "document,code", "Group 1,Trust"))
    assert "no column “quote”" in message


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04broken"])
def test_a_broken_table_is_one_sentence(run, study, tmp_path, content):
    for name in ("c.csv", "c.xlsx"):
        (tmp_path / name).write_bytes(content)
        assert len(run.refused("code", study, "--from", tmp_path / name).strip().splitlines()) <= 2


def test_a_quote_that_begins_with_a_sign_stays_text(run, study, tmp_path):
    talk = tmp_path / "sums.txt"
    talk.write_text("Ann: =1+1 is two\nBob: -3 degrees\nAnn: @home +5\n", "utf-8")
    run("import", study, talk)
    lines = ["document,code,quote", "sums,Time,=1+1 is two", "sums,Time,-3 degrees", "sums,Time,@home +5"]
    run("code", study, "--from", table(tmp_path / "c.csv", *lines), "--coder", "Ana")
    run("export", study, tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    quotes = {(cell.value, cell.data_type) for row in book["Quotes"].iter_rows(min_row=2) for cell in row}
    assert {(text, "s") for text in ("=1+1 is two", "-3 degrees", "@home +5")} <= quotes


def test_a_role_in_other_capitals_is_the_same_role(run, talk, tmp_path):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    rows = ["document,label,role", "Group 1,Ann,Mentor", "Group 1,Bob,mentee"]
    run("speakers", "a.annot", "--from", table(tmp_path / "s.csv", *rows))
    run("speakers", "a.annot", "--from", table(tmp_path / "t.csv", "document,label,role", "Group 1,Bob,MENTOR"))
    assert {row["label"]: row["role"] for row in run.json("speakers", "a.annot") if row["role"]} == {
        "Ann": "Mentor",
        "Bob": "Mentor",
    }
