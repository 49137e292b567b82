"""The lines of the method one by one, on studies small enough to be counted by hand."""

import pytest

from annotator.core.errors import Unknown
from annotator.core.transcript import Turn
from annotator.store import schema
from annotator.store.verbs import codes, people
from tests.analysis.obvious import Study
from tests.analysis.studies import stored


@pytest.fixture
def study(tmp_path, monkeypatch):
    """Makes a project of talks as (title, "A: words", …), with people, codings as (title, coder, code, words)."""
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)
    opened = []

    def make(*talks, codings=(), parents=None, **facts):
        documents = {title: talk(*lines) for title, *lines in talks}
        found = []
        for title, coder, code, words in codings:
            start = documents[title][0].index(words)
            found.append((title, coder, code, start, start + len(words)))
        names = dict.fromkeys(code for _, _, code, _ in codings)
        people = {(title, turn.label): turn.label for title, (_, turns) in documents.items() for turn in turns}
        given = {"people": people, "roles": dict.fromkeys(people.values(), ("mentor", True)), **facts}
        opened.append(
            stored(
                Study(documents=documents, codings=found, parents=parents or dict.fromkeys(names), **given),
                tmp_path / f"study{len(opened)}.annot",
            )
        )
        return opened[-1]

    yield make
    for project in opened:
        project.close()


def talk(*lines):
    """A text of lines such as "A: words", a turn each, notes in brackets."""
    text, turns = "", []
    for line in lines:
        label, start = line.partition(": ")[0], len(text)
        notes = []
        if "[" in line:
            notes = [(start + line.index("["), start + line.index("]") + 1)]
        turns.append(Turn(start, start + len(label) + 2, start + len(line), label, notes=tuple(notes)))
        text += line + "\n"
    return text, turns


def cell(project, code, group, **how):
    result = project.comparison(**how)
    return next(theme for theme in result.themes if theme.name == code).cells[group]


def group(project, name, **how):
    return project.comparison(**how).group(name)


TWO = {"roles": {"A": ("mentor", True), "B": ("mentee", True)}}


def test_a_passage_across_turns_counts_once_for_each_speaker_and_role(study):
    said = "we talk a lot\nB: so do we all\nC: and so do I"
    roles = {"A": ("mentor", True), "B": ("mentee", True), "C": ("mentee", True)}
    made = study(
        ("T", "A: we talk a lot", "B: so do we all", "C: and so do I"), codings=[("T", "Ana", "X", said)], roles=roles
    )
    assert cell(made, "X", "mentor").passages == 1
    mentee = cell(made, "X", "mentee")
    assert (mentee.passages, mentee.speakers, mentee.words) == (1, 2, 8)
    assert [cell(made, "X", who, by="participant").passages for who in "BC"] == [1, 1]


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("we talk a lot\nB: Mm-hm.\nA: every week", "A"),  # one word in a longer selection
        ("we talk a lot\nB: Mm-hm", "A"),
        ("Mm-hm", "B"),  # a back channel selected for itself
        ("lot\nB: Mm-hm.\nA: every week", "A"),
        (" lot\nB: Mm-hm.\nA: every", ""),  # a word of each turn, and of no turn two
        ("we talk a lo", "A"),
        ("e", ""),  # no whole word
        ("A: ", ""),  # the label is not speech
        ("[laughs]", ""),
        ("yes [laughs] well\nA: it", "B"),
    ],
)
def test_who_speaks_in_a_passage(study, words, heard):
    lines = ("A: we talk a lot", "B: Mm-hm.", "A: every week", "B: yes [laughs] well", "A: it does")
    made = study(("T", *lines), codings=[("T", "Ana", "X", words)], **TWO)
    found = {who for who, role in (("A", "mentor"), ("B", "mentee")) if cell(made, "X", role).passages}
    assert found == set(heard)
    assert made.comparison().of_nobody == (not heard)


def test_words_are_those_under_the_union_of_who_speaks(study):
    lines = ("A: one two three four", "B: Mm-hm", "A: five six [coughs] seven")
    said = [("T", "Ana", "X", "two three"), ("T", "Ana", "X", "three four\nB: Mm-hm\nA: five six [coughs] seven")]
    made = study(("T", *lines), codings=said, **TWO)
    found = cell(made, "X", "mentor")
    assert (found.passages, found.words, found.rate, group(made, "mentor").words) == (1, 6, 1000 / 7, 7)
    assert cell(made, "X", "mentee").words == 0


def test_a_passage_that_touches_another_is_not_joined_to_it(study):
    parents = {"P": None, "X": "P", "Y": "P"}
    for second, passages, words in (("two three", 2, 3), ("one two", 1, 2)):
        made = study(
            ("T", "A: one two three", "B: yes I do"), parents=parents, **TWO,
            codings=[("T", "Ana", "X", "one "), ("T", "Ana", "Y", second), ("T", "Ana", "P", "yes I")],
        )  # fmt: skip
        parent = cell(made, "P", "mentor")
        assert (parent.passages, parent.words) == (passages, words)
        assert cell(made, "P", "mentee").passages == 1
        assert group(made, "mentor").passages == 2


def test_shares_are_of_code_applications_and_a_parent_may_share_them_whole(study):
    parents = {"P": None, "X": "P", "Y": "P", "Z": None}
    said = {"P": "one", "X": "one two", "Y": "three", "Z": "four"}
    made = study(
        ("T", "A: one two three four", "B: yes I do"), parents=parents, **TWO,
        codings=[("T", "Ana", code, words) for code, words in said.items()],
    )  # fmt: skip
    assert group(made, "mentor").passages == 4
    assert [cell(made, code, "mentor").share for code in ("X", "Y", "Z", "P")] == [0.25, 0.25, 0.25, 0.5]
    assert [cell(made, code, "mentor").rank for code in ("X", "Y", "Z", "P")] == [1, 1, 2, 1]


def test_ties_share_the_smaller_rank(study):
    places = {"X": "one", "Y": "two", "Z": "three"}
    more = [("T", "Ana", "X", "four"), ("T", "Ana", "Y", "five")]
    made = study(
        ("T", "A: one two three four five", "B: yes I do"), parents=dict.fromkeys([*places, "Never"]), **TWO,
        codings=[("T", "Ana", code, words) for code, words in places.items()] + more,
    )  # fmt: skip
    assert [cell(made, code, "mentor").rank for code in (*places, "Never")] == [1, 1, 3, 4]
    assert [cell(made, code, "mentee").rank for code in (*places, "Never")] == [1, 1, 1, 1]


def test_who_does_not_speak_is_missing_and_who_never_speaks_of_it_is_zero(study):
    roles = {**TWO["roles"], "Sam": ("dean", True)}
    made = study(
        ("T", "A: one two", "B: yes I do"), codings=[("T", "Ana", "X", "one")], roles=roles, silent=[("T", "Sam")]
    )  # fmt: skip
    assert (group(made, "dean").participants, group(made, "dean").words) == (1, 0)
    assert cell(made, "X", "dean") is None
    none = cell(made, "X", "mentee")
    assert (none.passages, none.share, none.speakers, none.documents, none.words, none.rate) == (0, 0, 0, 0, 0, 0)


def test_one_person_in_two_groups_is_one(study):
    made = study(
        ("T", "A: one two", "B: yes I do"), ("U", "A: three four"), **TWO,
        codings=[("T", "Ana", "X", "one"), ("U", "Ana", "X", "three")], silent=[("U", "B")],
    )  # fmt: skip
    found, among = cell(made, "X", "mentor"), group(made, "mentor")
    assert (found.passages, found.speakers, found.documents) == (2, 1, 2)
    assert (among.participants, among.documents) == (1, 2)
    mentee = group(made, "mentee")
    assert (mentee.participants, mentee.documents) == (1, 1)  # B is there twice and speaks once


@pytest.mark.parametrize(
    ("persons", "participants", "speakers", "status"),
    [(None, None, None, "unique"), (6, 7, 6, "unique"), (1, 2, 1, "insufficient")],
)
def test_a_label_for_several_persons(study, persons, participants, speakers, status):
    made = study(
        ("T", "A: one two three four", "B: yes I do", "C: me too"),
        codings=[("T", "Ana", "X", "one"), ("T", "Ana", "X", "three")],
        roles={"A": ("mentor", True), "B": ("mentee", True), "C": ("mentor", True)}, persons={"A": persons},
    )  # fmt: skip
    found = cell(made, "X", "mentor")
    assert (found.passages, found.speakers, found.words) == (2, speakers, 2)
    assert group(made, "mentor").participants == participants
    assert made.comparison().themes[0].proposal.status == status


def test_a_role_that_is_not_compared_leaves_numerators_and_denominators(study):
    made = study(
        ("T", "A: one two", "M: and why do you say so", "B: yes I do"),
        codings=[("T", "Ana", "X", "one two\nM: and why do you"), ("T", "Ana", "Y", "why do you")],
        roles={**TWO["roles"], "M": ("moderator", False)},
    )  # fmt: skip
    result = made.comparison()
    assert [one.name for one in result.groups] == ["mentor", "mentee"]
    assert (result.not_compared, result.of_nobody) == (("moderator",), 1)
    assert (cell(made, "X", "mentor").words, group(made, "mentor").words, group(made, "mentor").passages) == (2, 2, 1)
    for by in ("document", "participant"):
        assert sum(one.words for one in made.comparison(by).groups) == 5


def test_who_has_no_role_is_seen(study):
    made = study(
        ("T", "A: one two", "B: yes I do", "Q: me too"), codings=[("T", "Ana", "X", "me too")],
        people={("T", "A"): "A", ("T", "B"): "B"}, roles={"A": ("mentor", True)},
    )  # fmt: skip
    result = made.comparison()
    assert [(one.name, one.participants, one.passages, one.has_status) for one in result.groups] == [
        ("mentor", 1, 0, True), ("no role", 2, 1, False),
    ]  # fmt: skip
    assert result.without_role == ()
    assert made.comparison("document").without_role == ("B (T)", "Q (T)")
    assert made.comparison("participant").without_role == ("B (T)",)


def test_attributes_of_participants_and_of_documents(study):
    made = study(
        ("T", "A: one two", "B: yes I do"), ("U", "C: three", "Q: five"), codings=[("T", "Ana", "X", "one")],
        people={("T", "A"): "A", ("T", "B"): "B", ("U", "C"): "C"},
        roles={**TWO["roles"], "C": ("mentor", True)},
        traits={"A": {"year": "10"}, "B": {"year": "9"}, "T": {"site": "North"}, "C": {"site": "South"}},
    )  # fmt: skip
    years = made.comparison("year")
    assert [(one.name, one.words, one.has_status) for one in years.groups] == [
        ("9", 3, True), ("10", 2, True), ("year not given", 1, False), ("no role", 1, False),
    ]  # fmt: skip
    sites = made.comparison("site", where=[("role", "mentor")])
    assert [(one.name, one.participants, one.words) for one in sites.groups] == [("North", 1, 2), ("South", 1, 1)]
    assert sites.themes[0].cells["North"].passages == 1


def test_filters_take_others_out_of_the_denominators(study):
    made = study(
        ("T", "A: one two", "B: yes I do", "C: three four"),
        codings=[("T", "Ana", "X", "one"), ("T", "Ana", "X", "three"), ("T", "Ana", "Y", "four")],
        roles={**TWO["roles"], "C": ("mentor", True)},
        traits={"A": {"year": "1"}, "B": {"year": "2"}, "C": {"year": "2"}},
    )  # fmt: skip
    second = [("year", "2")]
    found, among = cell(made, "X", "mentor", where=second), group(made, "mentor", where=second)
    assert (found.passages, found.share, found.rate) == (1, 0.5, 500)
    assert (among.participants, among.words, among.passages) == (1, 2, 2)
    both = [("year", "1"), ("year", "2"), ("role", "mentor")]
    assert [one.name for one in made.comparison(where=both).groups] == ["mentor"]
    assert group(made, "mentor", where=both).passages == 3
    for wrong in (("year", "3"), ("role", "dean"), ("document", "U")):
        with pytest.raises(Unknown, match=f"{wrong[0]} “{wrong[1]}”"):
            made.comparison(where=[wrong])
    with pytest.raises(Unknown, match="no attribute “shoe size”"):
        made.comparison(where=[("shoe size", "43")])


def test_the_layer_has_one_source_for_each_document(study):
    talks = [(title, f"A: one two three {title}", "B: yes I do") for title in ("T", "U", "V", "W", "Z")]
    made = study(
        *talks, coders=["Ana", "Bo", "Cy"], record={"U": "Bo", "W": "Cy"}, **TWO,
        codings=[("T", "Ana", "X", "one"), ("U", "Ana", "X", "one"), ("U", "Bo", "X", "two"), ("U", "Bo", "X", "three"),
                 ("V", "Ana", "X", "one"), ("V", "Bo", "X", "two"), ("W", "Ana", "X", "one")],
    )  # fmt: skip
    result = made.comparison()
    assert (result.coder, result.left_out, result.documents) == (None, ("V",), ("T", "U", "W", "Z"))
    found = cell(made, "X", "mentor")
    assert (found.passages, found.documents) == (3, 2)  # T by Ana, U by Bo; Cy, of record for W, coded nothing there
    assert group(made, "mentor").documents == 4


@pytest.mark.parametrize(("coder", "passages"), [("Ana", 2), ("Bo", 1), ("Cy", 0)])
def test_a_named_coder_is_counted_in_every_document(study, coder, passages):
    made = study(
        ("T", "A: one two", "B: yes I do"), ("U", "A: three four", "B: I do not"), coders=["Ana", "Bo", "Cy"], **TWO,
        codings=[("T", "Ana", "X", "one"), ("U", "Ana", "X", "three"), ("T", "Bo", "X", "two")],
    )  # fmt: skip
    result = made.comparison(coder=coder)
    assert (result.coder, result.left_out, len(result.documents)) == (coder, (), 2)
    found = cell(made, "X", "mentor", coder=coder)
    assert (found.passages, found.share, group(made, "mentor", coder=coder).words) == (passages, float(passages > 0), 4)


def test_a_named_coder_stays_named_where_there_is_no_document(study):
    made = study(coders=["Ana"])
    assert made.comparison(coder="Ana").coder == "Ana"


def test_a_parent_that_is_reversed_inside_has_a_different_emphasis(study):
    """Both roles give the parent half of their passages: 3 and 2 against 2 and 3."""
    lines = [f"{who}: p{number}{who} q{number}{who}" for who in "ABCD" for number in range(5)]
    roles = {who: (("mentor", "mentee")[who in "CD"], True) for who in "ABCD"}
    placed = []
    for who in "ABCD":
        teaching = 3 if who in "AB" else 2
        placed += [("T", "Ana", "Teaching" if at < teaching else "Relating", f"p{at}{who}") for at in range(5)]
        placed += [("T", "Ana", "Other", f"q{at}{who}") for at in range(5)]
    parents = {"Competence": None, "Teaching": "Competence", "Relating": "Competence", "Other": None}
    made = study(("T", *lines), codings=placed, parents=parents, roles=roles)
    proposals = {theme.name: theme.proposal for theme in made.comparison().themes}
    assert cell(made, "Competence", "mentor").share == cell(made, "Competence", "mentee").share == 0.5
    assert {name: one.status for name, one in proposals.items()} == {
        "Competence": "different emphasis", "Teaching": "similar", "Relating": "similar", "Other": "similar",
    }  # fmt: skip
    book = made.read.codebook()
    assert [book[code].name for code in proposals["Competence"].reversal[:2]] == ["Teaching", "Relating"]
    assert proposals["Competence"].reversal[2:] == ("mentor", "mentee")


def test_the_numbers_follow_when_people_and_codes_change(study):
    made = study(
        ("T", "A: one two three", "B: yes I do"), parents={"P": None, "X": None, "Y": "P"}, **TWO,
        codings=[("T", "Ana", "X", "one two"), ("T", "Ana", "Y", "two three")],
    )  # fmt: skip
    book = made.read.codebook()
    assert cell(made, "P", "mentor").passages == 1
    made.do("Move", codes.move, book.find("X").id, book.find("P").id)
    assert (cell(made, "P", "mentor").passages, cell(made, "P", "mentor").words) == (1, 3)
    made.do("Join", codes.join, book.find("X").id, book.find("Y").id)
    assert (cell(made, "Y", "mentor").passages, group(made, "mentor").passages) == (1, 1)
    made.undo()
    made.do("Role", people.describe, made.read.participants()[0].id, role=made.role("mentee").id)
    assert (group(made, "mentee").passages, group(made, "mentee").participants) == (2, 2)
    assert [one.name for one in made.comparison().groups] == ["mentee"]
