"""Headings of Word documents: no speech, and no speakers but where their names are set so."""

import docx
import pytest

from annotator.formats import docx as word


def written(path, *lines):
    """A document made by another library: each line with its style."""
    made = docx.Document()
    for style, line in lines:
        made.add_paragraph(line, style=style)
    made.save(path)
    return word.read(path)


def said(transcript):
    return [(turn.label, transcript.text[turn.body : turn.end]) for turn in transcript.turns]


TALK = [("Normal", "Ann: We met."), ("Normal", "Bob: We did, on a Monday."), ("Normal", "Ann: Good.")]
SAID = [("Ann", "We met."), ("Bob", "We did, on a Monday."), ("Ann", "Good.")]


@pytest.mark.parametrize("style", ["Title", "Subtitle", "Heading 1", "Heading 3"])
def test_a_title_with_a_colon_is_no_speaker(tmp_path, style):
    transcript = written(tmp_path / "a.docx", (style, "Interview 7: 😀 Care"), *TALK)
    assert said(transcript) == SAID
    assert transcript.text.startswith("Interview 7: 😀 Care\n")


def test_a_heading_within_is_not_what_somebody_says(tmp_path):
    transcript = written(tmp_path / "a.docx", *TALK[:2], ("Heading 2", "After the break"), *TALK[2:])
    notes = [transcript.text[start:end] for turn in transcript.turns for start, end in turn.notes]
    assert notes == ["After the break"]
    assert transcript.left_out == ("1 heading",)


def test_speakers_that_are_set_as_headings_stay_speakers(tmp_path):
    lines = [(style, line) for _ in range(2) for style, line in (
        ("Heading 2", "Ann"), ("Normal", "We met."), ("Heading 2", "Bob"), ("Normal", "We did."),
    )]  # fmt: skip
    plain = written(tmp_path / "plain.docx", *(("Normal", line) for _, line in lines))
    assert said(written(tmp_path / "a.docx", *lines)) == said(plain)


def test_questions_that_are_set_as_headings_stay_questions(tmp_path):
    lines = [("Heading 2", "Q: Why?"), ("Normal", "A: So."), ("Heading 2", "Q: And then?"), ("Normal", "A: Well.")]
    assert [label for label, _ in said(written(tmp_path / "a.docx", *lines))] == ["Q", "A", "Q", "A"]
