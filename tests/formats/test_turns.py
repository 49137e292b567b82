import pytest

from annotator.formats import recognise


def said(text):
    """Who says what, as label and speech."""
    return [(turn.label, text[turn.body : turn.end]) for turn in recognise.turns(text).turns]


def speakers(text):
    found = recognise.turns(text)
    return [turn.label for turn in found.turns] if found.rule else []


def notes(text):
    return [[text[start:end] for start, end in turn.notes] for turn in recognise.turns(text).turns]


def test_without_speakers_each_line_is_a_turn_of_nobody():
    text = "One two.\n\n  Three [laughs] four.  \n(00:01:02)\n\n"
    found = recognise.turns(text)
    assert said(text) == [("", "One two."), ("", "Three [laughs] four."), ("", "(00:01:02)")]
    assert all(turn.start == turn.body for turn in found.turns)
    assert notes(text) == [[], ["[laughs]"], ["(00:01:02)"]]
    assert found.left_out == ("1 time stamp", "1 event")


def test_nothing_at_all():
    assert recognise.turns("") == recognise.turns("\n \n") == recognise.Recognised(())


def test_the_label_fills_start_to_body():
    text = "Intro\n\n**Anna:**  hi \n\n**[00:01] Ben (b):**\n\n ho\n"
    first, second = recognise.turns(text).turns
    assert (text[first.start : first.body], text[first.body : first.end]) == ("**Anna:**  ", "hi")
    assert (text[second.start : second.body], text[second.body : second.end]) == ("**[00:01] Ben (b):**\n\n ", "ho")
    assert (second.label, second.time) == ("Ben (b)", "00:01")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann: hi #00:00:05-2#", "00:00:05-2"),
        ("[00:12] Ann: hi [00:15]", "00:12"),
        ("Ann (0:12): hi", "0:12"),
        ("Ann: hi (00:12:03) ho", "00:12:03"),
        (r"Ann: hi \[01:03:50.20\] ho", "01:03:50.20"),
        ("00:12 - 00:15 Ann: hi", "00:12"),
        ("12/03/21, 10:15 PM - Ann: hi", "12/03/21, 10:15 PM"),
        ("Ann: at 17:30 it began", ""),
        ("Ann: [inaudible 00:03:18]", ""),
        ("00:12\nAnn: hi", "00:12"),
        ("Ann: hi\n\n00:01:02 ho", "00:01:02"),
    ],
)
def test_the_time_is_the_first_stamp_of_the_turn(line, expected):
    turn = recognise.turns(f"Bob: so\n{line}\nBob: so\nAnn: so\nBob: x\nAnn: y").turns[1]
    assert (turn.label, turn.time) == ("Ann", expected)


@pytest.mark.parametrize(
    ("speech", "expected"),
    [
        ("so [laughs] it is", ["[laughs]"]),
        (r"so \[laughs\] it is", [r"\[laughs\]"]),
        ("((pause)) it is ((laughs loudly))", ["((pause))", "((laughs loudly))"]),
        ("it (laughs) was (which I liked) good (...) (.) (3)", ["(laughs)", "(...)", "(.)", "(3)"]),
        ("das (lacht) war (unv.) gut", ["(lacht)", "(unv.)"]),
        ("很好（笑）谢谢", ["（笑）"]),
        ("[inaudible 00:03:18] yes", ["[inaudible 00:03:18]"]),
        ("it [00:12:03] is (00:01:24) good #00:00:05-2#", ["[00:12:03]", "(00:01:24)", "#00:00:05-2#"]),
        ("see [this page](https://a.example) now", []),
        ("see <https://a.example> and *this* and (that)", []),
        ("it was 17:30 then", []),
        ("one\n\n2/9\n\ntwo\n\n3/9\n\nthree", ["2/9", "3/9"]),
        ("one\nPage 3 of 10\ntwo", ["Page 3 of 10"]),
        ("one\n---\ntwo\n## Part 2\nthree", ["---", "## Part 2"]),
        ("one\n(00:01:24):\ntwo", ["(00:01:24):"]),
        ("one\n00:01:24 two", ["00:01:24"]),
        ("one\nDr Lee stopped transcription", ["Dr Lee stopped transcription"]),
        ("one\nNote: the tape ends here", ["Note: the tape ends here"]),
        ("one\nEND OF INTERVIEW", ["END OF INTERVIEW"]),
        ("a half: 1/2\n1/2\nis enough", []),
    ],
)
def test_what_is_no_speech(speech, expected):
    text = f"Bob: so\nAnn: {speech}\nBob: so\nAnn: so\nBob: x\nAnn: y\nBob: z\nAnn: w\nBob: v\nAnn: u"
    assert speakers(text)[:3] == ["Bob", "Ann", "Bob"]
    assert notes(text)[1] == expected


def test_what_is_left_out_is_said():
    text = (
        "---\ntitle: x\n---\n# Talk\n\n[00:01] Ann: hi [laughs]\n\nBob: ho (00:12)\n\n***\n\n## Two\n\n"
        "Break: coffee\n\nAnn: so\n\nPage 1 of 2\n\nBob: yes"
    )
    assert recognise.turns(text).left_out == (
        "4 lines before the first speaker",
        "2 time stamps",
        "1 event",
        "1 heading",
        "1 horizontal rule",
        "1 page line",
        "1 line of nobody",
    )


def test_front_matter_of_notes_without_speakers():
    text = "---\ntitle: x\n---\n\n# Day\n\nIt was cold.\n"
    assert said(text) == [("", "It was cold.")]
    assert recognise.turns(text).left_out == ("3 lines of front matter", "1 heading")


def test_rules_of_dashes_are_no_front_matter():
    assert speakers("---\nAnn said much.\n---\nAnn: hi\nBob: ho\nAnn: so") == ["Ann", "Bob", "Ann"]


def test_a_head_of_data_is_not_speech():
    head = "Interviewer: Anna Smith\nParticipant: P05\nInterview date: 3 May\nPlace: Leeds\n\n"
    talk = "Interviewer: So tell me?\nParticipant: Well, there was.\nInterviewer: Hm.\n"
    assert said(head + talk)[0] == ("Interviewer", "So tell me?")
    assert recognise.turns(head + talk).left_out == ("4 lines before the first speaker",)
