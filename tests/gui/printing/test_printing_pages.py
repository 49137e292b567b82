import re
import threading

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from annotator.core.codings import Passage
from annotator.core.documents import SpokenTurn
from annotator.core.errors import CannotWrite
from annotator.core.progress import GivenUp
from annotator.gui.printing import brackets, inks, output, sheet
from annotator.gui.printing.brackets import Bracket
from annotator.gui.printing.codebook_pages import CodebookPages
from annotator.gui.printing.lines import broken
from annotator.gui.printing.options import LINES, NOTHING, TURNS, Options
from annotator.gui.printing.transcript_pages import TranscriptPages
from annotator.gui.theme.tokens import theme
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script, Voice
from annotator.gui.transcript.shape import spans

PAPER = sheet.Sheet(5950, 8420)


def script(*lines):
    """A script of lines such as "Ann: Hello there."."""
    turns, voices, at = [], {}, 0
    for number, line in enumerate(lines, 1):
        label = line.partition(": ")[0]
        speaker = next((id for id, voice in voices.items() if voice.name == label), len(voices) + 1)
        voices[speaker] = Voice(label, muted=label == "Mod")
        turns.append(SpokenTurn(number, at, at + len(label) + 2, at + len(line), speaker))
        at += len(line) + 1
    return Script("\n".join(lines), turns, voices)


def marked(script, words, name="Trust", hue="teal", coder="Ana", id=1):
    start = script.text.index(words)
    return Marked(Passage(id, 1, start, start + len(words), 1, 1), name, hue, coder)


USUAL = Options()


def pages(script, *marked, options=USUAL):
    return TranscriptPages(PAPER, script, marked, options, "Group A", "Study")


def painted(pages, number):
    """A page as a picture."""
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    sheet.paint(painter, PAPER, pages, number)
    painter.end()
    return image


@pytest.fixture
def written(monkeypatch):
    """What is written on pages, place by place, beside the text itself."""
    found = []
    real = sheet.write

    def write(painter, place, words, *rest):
        found.append(words)
        real(painter, place, words, *rest)

    monkeypatch.setattr(sheet, "write", write)
    return found


LONG = script(*(f"{'Ann' if at % 2 else 'Mod'}: {f'word{at} ' * 40}" for at in range(60)))


def test_no_line_is_lost_between_pages():
    made = pages(LONG)
    assert made.count > 2
    rows = [row for page in made._pages for row in page]
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    covered = {place for page in made._pages for line in made._set(page) for place in range(line.start, line.end)}
    assert covered == {place for number in range(len(LONG)) for place in range(*LONG.bounds(number))}
    assert {row.paragraph for row in rows} == set(range(len(LONG)))
    assert all(PAPER.body.top() <= row.top <= PAPER.body.bottom() - made._step + 1 for row in rows)


def test_every_page_has_title_and_number_and_goes_on_with_the_name(written):
    made = pages(LONG)
    painted(made, 1)
    assert f"Page 2 of {made.count}" in written
    assert {"Group A", "Study"} <= set(written)
    assert {"Ann", "Mod"} <= set(written)


@pytest.mark.parametrize(("numbered", "found"), [(TURNS, ["1", "2"]), (LINES, ["1", "2", "3", "4"]), (NOTHING, [])])
def test_turns_or_lines_or_nothing_is_numbered(written, numbered, found):
    spoken = script("Ann: " + "word " * 20, "Ben: Yes.")
    painted(pages(spoken, options=Options(numbered=numbered)), 0)
    assert [words for words in written if re.fullmatch(r"\d+", words)] == found


def test_larger_letters_take_more_pages():
    assert pages(LONG, options=Options(points=14)).count > pages(LONG, options=Options(points=9)).count


def test_a_passage_has_a_bracket_and_its_name_on_each_of_its_pages(written):
    across = marked(LONG, LONG.text[3000:9000])
    made = pages(LONG, across)
    for number in range(made.count):
        painted(made, number)
    named = [words for words in written if "Trust" in words]
    assert named[0] == "Trust"
    assert named[1:]
    assert set(named[1:]) == {"… Trust"}


def test_coders_are_named_where_there_are_several(written):
    spoken = script("Ann: Hello there all.")
    both = [marked(spoken, "Hello"), marked(spoken, "there", coder="Ben 😀", id=2)]
    painted(pages(spoken, *both), 0)
    assert {"Trust (Ana)", "Trust (Ben 😀)"} <= set(written)
    written.clear()
    painted(pages(spoken, both[0]), 0)
    assert "Trust" in written


def test_coded_words_are_underlined_and_others_are_not():
    spoken = script("Ann: Hello there all of you.")
    plain, coded = (painted(pages(spoken, *one), 0) for one in ((), (marked(spoken, "there"),)))
    assert plain != coded


def test_where_directions_meet_only_coded_words_are_underlined():
    """The line of `bc` lies below those alone, though what is said before and behind runs the other way."""
    spoken = script("Ann: aaaa שלום bc מרחבא dddd")
    made = pages(spoken, marked(spoken, "bc מר"))
    (line,) = made._set(made._pages[0])
    drawn = line.of.lines[line.row.line]
    start = line.of.layout.text().index("bc")
    parts = spans(drawn, start, start + 5)
    assert len(parts) == 2
    whole = drawn.naturalTextRect().width()
    assert sum(right - left for left, right in parts) < whole / 3
    ink, ground = (painted(one, 0) for one in (made, pages(spoken)))
    assert ink != ground


def test_two_hundred_passages_in_one_place_stay_on_the_page(written):
    spoken = script("Ann: " + "word " * 300)
    start = 5
    many = [
        Marked(Passage(id, 1, start + id, start + 400 + id, id, 1), f"Code {id}", "sky", "Ana") for id in range(1, 201)
    ]
    made = pages(spoken, *many)
    painted(made, 0)
    assert len([words for words in written if words.startswith("Code")]) < 80


def test_brackets_beside_one_another_take_lanes():
    own = [Bracket("A", "", "teal", 0, 100, True, True), Bracket("B", "", "sky", 50, 150, True, True)]
    assert brackets._lanes([*own, Bracket("C", "", "rose", 100, 200, True, True)]) == [0, 1, 0]


def test_text_from_right_to_left_stands_at_the_right():
    made = broken("שלום עולם 😀 hello", sheet.reading(10), 3000, 145)
    assert made.lines[0].naturalTextRect().left() > 1000
    spoken = script("אנה: שלום עולם וכל טוב")
    assert not painted(pages(spoken, marked(spoken, "עולם")), 0).isNull()


@pytest.mark.parametrize("text", ["", "\n\n", "nobody speaks here"])
def test_odd_texts_make_pages(text):
    made = pages(Script(text))
    assert made.count == 1
    assert not painted(made, 0).isNull()


def test_names_are_read_on_white_and_sheets_stay_white_in_the_dark():
    for hue in ("yellow", "lime", "rose", "#ffffff", ""):
        assert inks._contrast(inks.name(hue)) >= 4.5
    light = painted(pages(LONG), 0)
    theme().set_mode("dark")
    dark = painted(pages(LONG), 0)
    theme().set_mode("light")
    assert light == dark


def test_the_codebook_has_numbers_definitions_and_counts(study, written):
    book = study.project.read.codebook()
    made = CodebookPages(PAPER, book, study.project.retrieval.counts(), "Codebook", "")
    painted(made, 0)
    assert {"3 passages", "1 passage"} <= set(written)
    text = [line.of.layout.text() for _, line in made._pages[0]]
    assert text == [
        "Guidance", "Explaining", "Shows how it is done.", "Feedback", "Says how one is doing.", "Time alone",
        "Nobody else is there.",
    ]  # fmt: skip


def test_three_hundred_codes_fill_pages_and_no_name_ends_one(study):
    from annotator.store.verbs import codes

    def many(action):
        for at in range(300):
            codes.create(action, f"Code {at} 😀", definition="What it means.\nAnd more.", example="“so”")

    study.project.do("Many", many)
    made = CodebookPages(PAPER, study.project.read.codebook(), {}, "Codebook", "")
    assert made.count > 5
    assert all(page[-1][1].hue is None for page in made._pages)
    assert not painted(made, made.count - 1).isNull()


def test_an_empty_codebook_is_a_page(study):
    from annotator.core.codebook import Codebook

    assert CodebookPages(PAPER, Codebook(()), {}, "Codebook", "").count == 1


def test_a_pdf_has_all_pages_and_is_whole_or_not_there(tmp_path):
    spoken = pages(LONG)
    target = tmp_path / "a.pdf"
    output.write_pdf(target, lambda paper, tell: TranscriptPages(paper, LONG, [], Options(), "Group A", ""))
    written = target.read_bytes()
    assert written.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", written)) in (spoken.count - 1, spoken.count, spoken.count + 1)
    with pytest.raises(CannotWrite):
        output.write_pdf(tmp_path / "none" / "a.pdf", lambda paper, tell: spoken)
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_the_body_lies_inside_of_the_sheet():
    assert QRectF(0, 0, PAPER.width, PAPER.height).contains(PAPER.body)


@pytest.mark.parametrize("at", [0, 1, 3])
def test_what_is_given_up_between_pages_leaves_no_file_and_no_printed_sheet(qtbot, tmp_path, monkeypatch, at):
    told = []

    def tell(done, total):
        told.append((done, total))
        if len(told) > at:
            raise GivenUp

    def made(paper, tell):
        return TranscriptPages(paper, LONG, [], Options(), "Group A", "", tell)

    with pytest.raises(GivenUp):
        output.write_pdf(tmp_path / "a.pdf", made, tell)
    assert list(tmp_path.iterdir()) == []
    told.clear()
    forgotten = []
    monkeypatch.setattr(QPrinter, "abort", lambda printer: forgotten.append(printer))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    with pytest.raises(GivenUp):
        output.put_on(printer, made, tell)
    assert len(forgotten) == (at > 0)  # nothing is on the printer before the pages are laid out


def test_pages_are_the_same_from_another_thread(qtbot, tmp_path):
    def made(paper, tell):
        return TranscriptPages(paper, LONG, [marked(LONG, "word3 word3")], Options(), "Group A", "", tell)

    told = []
    output.write_pdf(tmp_path / "here.pdf", made)
    there = threading.Thread(target=lambda: output.write_pdf(tmp_path / "there.pdf", made, lambda *w: told.append(w)))
    there.start()
    there.join()
    assert told[-2][1] > 2 and told[-1] == (1, 1)

    def streams(path):
        parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
        return [part for part in parts if b"xpacket" not in part]

    assert streams(tmp_path / "here.pdf") == streams(tmp_path / "there.pdf") != []


def test_a_name_that_runs_to_the_left_stands_at_its_square(qapp):
    font = QFont()
    for words in ("סוד", "مرحبا بكم 😀"):
        left, usual = broken(words, font, 400, 20, at_left=True), broken(words, font, 400, 20)
        assert left.lines[0].naturalTextRect().left() < 5
        assert usual.lines[0].naturalTextRect().right() > 395
