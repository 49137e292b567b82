"""Quotations as authors write them: every kind of marks, places of the attribution, nested, split, in notes."""

import shutil
import zipfile

import docx
import pytest

from annotator import proofing, resources
from annotator.analysis.proof.findings import ALTERED, ATTRIBUTION, NOT_FOUND, SHORTENED, UNCHECKED, VERBATIM
from annotator.core.errors import UnreadableFile
from annotator.project import open_project

DOG = "I don’t know if she had a dog. It was like talking to a very nice website."
SHOES = "And she looked down and went, {}well, that’s the level we’re working at,{} and I thought, okay"
TIE = "He wears a tie, every time."
CASES = (
    # marks
    (f"One mentee said, “{DOG}”", VERBATIM),
    (f'One mentee said, "{DOG}"', VERBATIM),
    (f"One mentee said, ‘{DOG}’", VERBATIM),
    (f"One mentee said, '{DOG.replace('’', chr(39))}'", VERBATIM),
    (f"Eine Mentee sagte: „{DOG}“ (Mentee)", VERBATIM),
    (f"Une mentorée: «\u00a0{DOG}\u00a0» (Mentee)", VERBATIM),
    (f"One mentee said, »{DOG}«", VERBATIM),
    # nested
    (f"A mentee recalled: “{SHOES.format('‘', '’')}.”", VERBATIM),
    (f"A mentee recalled: ‘{SHOES.format('“', '”')}.’", VERBATIM),
    (f"A mentee recalled: “{SHOES.format('“', '”')}.”", VERBATIM),
    (f"A mentee recalled: “{SHOES.format(chr(34), chr(34))}.”", VERBATIM),
    # shortened and clarified
    ("“[T]here’s no place in that building where you can cry” (Mentee, Mentees A)", VERBATIM),
    ("“I don’t know if she had a dog … a very nice website” (Mentee)", SHORTENED),
    ("“I don’t know if she had a dog ... a very nice website” (Mentee)", SHORTENED),
    ("“I don’t know if she had a dog. . . . a very nice website” (Mentee)", SHORTENED),
    ("“I don’t know if she had a dog (…) a very nice website” (Mentee)", SHORTENED),
    ("“I don’t know if [the mentor] had a dog” (Renée)", SHORTENED),
    ("“I don’t know if she had a dog a very nice website” (Mentee)", ALTERED),
    ("“I don’t know if she [had a cat]. It was like talking to a nice website” (Mentee)", ALTERED),
    # whose words
    (f"“{DOG}” (Renée, Mentees A)", VERBATIM),
    (f"“{DOG}” (clerkship, woman, Mentee)", VERBATIM),
    (f"“{DOG}” — Mentee, Mentees A", VERBATIM),
    (f"“{DOG},” a mentee said.", VERBATIM),
    (f"“{DOG},” said one mentor.", ATTRIBUTION),
    (f"“{DOG},” as one mentor put it.", ATTRIBUTION),
    (f"“{DOG}” (Mei, Mentees A)", ATTRIBUTION),
    (f"As Dr Farrell explained: “{DOG}”", ATTRIBUTION),
    (f"Mentors were blunt; one of the mentors said: “{DOG}”", ATTRIBUTION),
    (f"One mentee told her mentor what she thought: “{DOG}”", VERBATIM),
    (f"Mentees found that their mentor could be distant: “{DOG}”", VERBATIM),
    (f"Mentees spoke openly about mentors. “{DOG}”", VERBATIM),
    (f"Mentors were of another opinion. “{DOG}”", UNCHECKED),
    (f"This was said: “{DOG}”", UNCHECKED),
    # several turns, several pieces
    ("“You looked terrible. I didn’t want to say. Mine has to lie down for his flu shot” (Mentees)", VERBATIM),
    (f"Mentees said “{DOG}” and “he took his glasses off. I’d never seen a doctor do that”.", None),
    # no quotations
    ("The “good enough mentor” was “not that good” to them.", None),
    ("Moderators asked, “What would you change about the whole programme of houses?”", UNCHECKED),
    ("A “mentor” is “somebody who” helps.", None),
    ("“The human mentor” was the theme.", None),
    (f"One mentee said that {DOG}", None),
    ("“Nobody here ever saw a pink giraffe on the ward” (Mentee)", NOT_FOUND),
)  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("quotes")
    with open_project(shutil.copy(resources.sample(), folder / "sample.annot")) as made:
        yield made


@pytest.fixture(scope="module")
def found(project, tmp_path_factory):
    """What is found in each of the cases, all in one draft."""
    path, book = tmp_path_factory.mktemp("draft") / "draft.docx", docx.Document()
    for text, _ in CASES:
        book.add_paragraph(text)
    book.save(path)
    kinds = [[] for _ in CASES]
    for one in proofing.proof(project, path).findings:
        kinds[int(one.place.split(",")[0].split()[1]) - 1].append(one)
    return kinds


@pytest.mark.parametrize("number", range(len(CASES)), ids=[text[:40] for text, _ in CASES])
def test_a_quotation(found, number):
    text, kind = CASES[number]
    here = found[number]
    if kind is None:
        assert [one for one in here if one.is_wrong] == [], text
    else:
        assert [one.kind for one in here] == [kind], (text, here)


def by_hand(path, body, notes=""):
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
        if notes:
            file.writestr("word/footnotes.xml", f"<w:footnotes {names}>{notes}</w:footnotes>")
            file.writestr("word/_rels/document.xml.rels", (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                f'<Relationship Id="r1" Type="{related}/footnotes" Target="footnotes.xml"/></Relationships>'
            ))  # fmt: skip
    return path


def run(text):
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_a_quotation_over_runs_changes_and_notes(project, tmp_path):
    first, second = DOG[:20], DOG[20:]
    changed = f"<w:ins>{run(second)}</w:ins><w:del><w:r><w:delText>and a cat</w:delText></w:r></w:del>"
    note = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    body = f"<w:p>{run('“' + first)}{changed}{run('” (Mentee)')}{note}</w:p>"
    altered = run(f"“{DOG.replace('dog', 'cat')}” (Mentee)")
    notes = f"<w:footnote w:id='2'><w:p>{altered}</w:p></w:footnote>"
    result = proofing.proof(project, by_hand(tmp_path / "draft.docx", body, notes)).findings
    assert [one.kind for one in result] == [VERBATIM, ALTERED]
    assert result[1].place.startswith("footnote 1, “")


def test_quotes_in_a_table_take_whose_they_are_from_their_row_and_column(project, tmp_path):
    book = docx.Document()
    rows = [("Theme", "Role", "Quote", "Who"), ("The human mentor", "Mentee", DOG, "Renée, Mentees A"),
            ("The human mentor", "Mentor", DOG, ""), ("The human mentor", "", DOG, "")]  # fmt: skip
    grid = book.add_table(0, 4)
    for row in rows:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    book.add_paragraph("Between.")
    beside = book.add_table(0, 2)
    for row in (("Mentor", "Mentee"), (f"“{DOG}”", f"“{TIE}”")):
        for cell, text in zip(beside.add_row().cells, row, strict=True):
            cell.text = text
    book.save(tmp_path / "draft.docx")
    result = [one for one in proofing.proof(project, tmp_path / "draft.docx").findings if one.passages]
    assert [one.kind for one in result] == [VERBATIM, ATTRIBUTION, UNCHECKED, ATTRIBUTION, VERBATIM]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), ("a.odt", b"PK\x03\x04"),
     ("a.docx", b"PK\x03\x04" + bytes(40)), ("a.docx", b"%PDF-1.7"), ("a.docx", b"{\\rtf1 x}")],
)  # fmt: skip
def test_what_is_no_draft_is_refused_in_one_sentence(project, tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFile) as told:
        proofing.proof(project, tmp_path / name)
    assert "\n" not in str(told.value)
    assert str(told.value)
