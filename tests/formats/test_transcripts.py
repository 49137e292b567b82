import re
from collections import Counter
from pathlib import Path

import pytest

from annotator.core.errors import UnreadableFile
from annotator.formats import transcripts
from tests.formats.word_files import docx, p

REAL = Path(__file__).resolve().parents[3] / "shared" / "real"
SAMPLES = Path(__file__).resolve().parents[2] / "sample_projects" / "mentoring" / "transcripts"


def real(start):
    """A real file whose name begins so; the test is skipped where the folder is absent."""
    found = sorted(REAL.glob(f"{start}*")) if REAL.is_dir() else []
    if not found:
        pytest.skip("the folder of real files is not here")
    return found[0]


def labels(path, pattern):
    """The labels in a file as a pattern finds them."""
    return re.findall(pattern, path.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("suffix", [".txt", ".TXT", ".text", ".md", ".markdown"])
def test_text_of_any_of_its_suffixes(tmp_path, suffix):
    path = tmp_path / f"Group A.1{suffix}"
    path.write_text("Anna: hi\nBen: ho\n", "utf-8")
    found = transcripts.read(path)
    assert (found.title, found.labels) == ("Group A.1", ["Anna", "Ben"])


def test_word(tmp_path):
    found = transcripts.read(docx(tmp_path / "Group B.DOCX", p("Anna: hi"), p("Ben: ho")))
    assert (found.title, found.labels) == ("Group B", ["Anna", "Ben"])


def test_other_kinds_are_refused_with_those_that_can_be_read(tmp_path):
    with pytest.raises(UnreadableFile, match=r"“talk\.odt” .*\.txt.*\.md.*\.docx"):
        transcripts.read(tmp_path / "talk.odt")
    with pytest.raises(UnreadableFile, match=r"“talk\.doc” .*save it as \.docx"):
        transcripts.read(tmp_path / "talk.doc")
    assert set(transcripts.SUFFIXES) == {".txt", ".text", ".md", ".markdown", ".docx"}


def test_labels_alone_on_their_line_in_a_real_file():
    path = real("bitcoin_2020")
    found = transcripts.read(path)
    expected = labels(path, r"^(Stephan Livera|Waxwing \(Adam Gibson\)):$")
    assert [turn.label for turn in found.turns] == expected
    assert len(expected) == 225 + 155
    assert found.left_out[0] == "9 lines before the first speaker"
    assert found.text[: found.turns[0].start].endswith("podcast: https://stephanlivera.com/episode/149/\n\n")
    last = found.turns[-1]
    assert found.text[last.start : last.end] == "Waxwing (Adam Gibson):\n\nNot at all. It was great. Thank you."


def test_chinese_questions_and_answers_in_a_real_file():
    path = real("bitcoin_zh")
    found = transcripts.read(path)
    assert [turn.label for turn in found.turns] == labels(path, r"^(问|答|darosior)：")
    assert Counter(turn.label for turn in found.turns) == {"问": 16, "答": 16, "darosior": 2}
    lost = next(turn for turn in found.turns if turn.notes)
    assert found.text[lost.start : lost.end] == "问：（丢失）"


def test_markdown_in_a_real_file():
    path = real("changelog")
    found = transcripts.read(path)
    expected = labels(path, r"^\*\*([^*]+):\*\*")
    assert [turn.label for turn in found.turns] == expected
    assert len(expected) == 880
    assert set(found.labels) == {"Jerod Santo", "Mark Russinovich", "Adam Stacoviak", "Eric Boyd", "Neha Batra"}
    assert "2 lines of nobody" in found.left_out
    notes = [found.text[start:end] for turn in found.turns for start, end in turn.notes]
    assert r"\[laughs\]" in notes
    assert r"**Break**: \[55:30\]" in notes
    assert found.text == path.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "labels", "left_out"),
    [
        (
            "Mentors A.docx",
            ["Moderator", "Dr Farrell", "Dr Okonkwo", "Dr Sandoval", "Dr Iyer", "Dr Whitcombe"],
            ("3 lines before the first speaker", "5 events"),
        ),
        ("Mentees A.docx", ["Moderator", "Aliyah", "Jonah", "Mei", "Tobias", "Renée"], ("4 events",)),
        ("Mentors B.txt", ["MOD", "M9", "M6", "M10", "M7", "M8", "M11"], ("4 events",)),
        (
            "Mentees B.txt",
            ["Moderator", "Kofi", "Luis", "Hannah", "Ingrid", "Marcus", "Dara"],
            ("64 time stamps", "2 events"),
        ),
    ],
)
def test_the_samples(name, labels, left_out):
    found = transcripts.read(SAMPLES / name)
    assert (found.labels, found.left_out) == (labels, left_out)
