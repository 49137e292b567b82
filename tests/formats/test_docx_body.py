import pytest

from annotator.formats import docx
from tests.formats.word_files import STRICT, p, part, r, t, table
from tests.formats.word_files import docx as word_file


@pytest.fixture
def read(tmp_path):
    """Reads the text and the report of a Word file with these blocks."""

    def reading(*blocks, **more):
        return docx.read(word_file(tmp_path / "talk.docx", *blocks, **more))

    return reading


def test_paragraphs_are_lines(read):
    found = read(p("one"), p(), p("two ", "and three"))
    assert found.text == "one\n\ntwo and three"
    assert found.title == "talk"


def test_strict_files_are_read_like_others(read):
    assert read(p("one"), p("two"), namespace=STRICT).text == "one\ntwo"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<w:br/>", "a\nb"),
        ('<w:br w:type="page"/>', "a\nb"),
        ("<w:cr/>", "a\nb"),
        ("<w:tab/>", "a\tb"),
        ("<w:noBreakHyphen/>", "a\u2011b"),
        ("<w:softHyphen/>", "a\u00adb"),
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "a→b"),
        ('<w:sym w:font="Wingdings" w:char="F04A"/>', "a☺b"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/>', "a•b"),
        ('<w:sym w:font="Arial" w:char="2014"/>', "a—b"),
        ('<w:sym w:font="Webdings" w:char="F0FF"/>', "a\ufffdb"),
        ('<w:sym w:font="Wingdings" w:char="many"/>', "a\ufffdb"),
        ("<w:lastRenderedPageBreak/>", "ab"),
        ("<w:t> </w:t>", "a b"),
        ("<m:t>x</m:t>", "axb"),
        (
            "<w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>",
            "a漢b",
        ),
    ],
)
def test_characters_that_are_elements(read, inner, expected):
    assert read(p(r(t("a") + inner + t("b")))).text == expected


def test_nothing_is_normalised(read):
    text = "a\u00a0b\u2028c\u0085d e\u0301 😀"
    assert read(p(text)).text == text


def test_content_controls_hyperlinks_and_smart_tags_are_in(read):
    found = read(
        f"<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>{p('one')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtContent>{table(['two', 'three'])}</w:sdtContent></w:sdt>",
        p(
            f"<w:sdt><w:sdtContent>{r(t('four '))}</w:sdtContent></w:sdt>",
            f"<w:hyperlink>{r(t('five '))}</w:hyperlink>",
        ),
        p(f"<w:smartTag><w:smartTag>{r(t('six'))}</w:smartTag></w:smartTag>"),
    )
    assert found.text == "one\ntwo\tthree\nfour five \nsix"


def test_insertions_are_in_and_deletions_out(read):
    found = read(
        p(
            "I ",
            f"<w:del>{r('<w:delText>never </w:delText>')}</w:del>",
            f"<w:ins>{r(t('always '))}</w:ins>",
            "go",
        ),
        p(f"<w:moveFrom>{r(t('moved'))}</w:moveFrom>", "here"),
        p(f"<w:moveTo>{r(t('moved'))}</w:moveTo>"),
    )
    assert found.text == "I always go\nhere\nmoved"
    assert found.left_out == ("1 deleted passage",)


def test_a_paragraph_whose_end_is_deleted_runs_on(read):
    deleted_end = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    found = read(
        p(deleted_end, "one "),
        p("two"),
        p(deleted_end, f"<w:del>{r('<w:delText>gone</w:delText>')}</w:del>"),
        p("three"),
        p(deleted_end, "four"),
        table(["five"]),
    )
    assert found.text == "one two\nthree\nfour\nfive"


def test_a_deleted_row_is_out(read):
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr>"
    found = read(f"<w:tbl>{row}<w:tr><w:tc>{p('kept')}</w:tc></w:tr></w:tbl>")
    assert found.text == "kept"
    assert found.left_out == ("1 deleted passage",)


def test_fields_give_their_result_only(read):
    found = read(
        p(
            r('<w:fldChar w:fldCharType="begin"/>'),
            r("<w:instrText>PAGE \\* MERGEFORMAT</w:instrText>"),
            r('<w:fldChar w:fldCharType="separate"/>'),
            r(t("12")),
            r('<w:fldChar w:fldCharType="end"/>'),
            f'<w:fldSimple w:instr="DATE">{r(t(" May"))}</w:fldSimple>',
        )
    )
    assert found.text == "12 May"


def test_cells_are_joined_by_tabs_and_the_last_keeps_its_paragraphs(read):
    found = read(
        table(
            ["00:01", p("Anna") + p("Smith"), p("Hello.") + p() + p("More.")],
            ["00:05", "Ben", "Hi.", ""],
            ["", "", ""],
            ["00:09", p(r(t("An") + "<w:tab/>" + t("na"))), table(["x", "y"])],
        )
    )
    assert found.text == "00:01\tAnna Smith\tHello.\nMore.\n00:05\tBen\tHi.\n00:09\tAn na\tx\ty"


def test_a_text_box_is_read_once_after_its_paragraph(read):
    def box(text):
        return f"<w:txbxContent>{p(text)}</w:txbxContent>"

    both = (
        "<mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{box('boxed')}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    fallback = (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing/></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box('only here')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    found = read(p("before ", r(both), "after"), p(r(fallback), "end"))
    assert found.text == "before after\nboxed\nend\nonly here"


def test_comments_and_pictures_are_counted(read):
    mark = '<w:commentRangeStart w:id="1"/>', r('<w:commentReference w:id="1"/>')
    found = read(p("a", *mark), p("b", *mark), p(r("<w:drawing><pic:pic/></w:drawing>"), r("<w:object/>")))
    assert found.text == "a\nb\n"
    assert found.left_out == ("2 comments", "1 picture", "1 embedded object")


def test_footnotes_stand_at_the_end_outside_all_turns(read):
    def note(number, text, kind="footnote"):
        return f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>'

    found = read(
        p("Anna: hello", r('<w:footnoteReference w:id="7"/>')),
        p("Ben: hi", r('<w:endnoteReference w:id="2"/>')),
        p("Anna: bye", r('<w:footnoteReference w:id="5"/>')),
        footnotes=note(0, "separator") + note(5, "On leaving.") + note(7, "On coming."),
        endnotes=note(2, "Ben is late.", "endnote"),
    )
    speech, notes = found.text.split("\n\n")
    assert speech == "Anna: hello\nBen: hi\nAnna: bye"
    assert notes.split("\n") == ["[Footnote 2] On leaving.", "[Footnote 1] On coming.", "[Endnote 1] Ben is late."]
    assert found.turns[-1].end == len(speech)
    assert found.left_out == (
        "2 footnotes at the end of the text, not counted as speech",
        "1 endnote at the end of the text, not counted as speech",
    )


def test_page_headers_and_footers_are_left_out_and_said(read):
    found = read(p("text"), header=p("Confidential"), footer=p())
    assert found.text == "text"
    assert found.left_out == ("1 page header",)


def test_labels_split_over_runs(read):
    found = read(p("An", "na", ": ", "hello"), p("Ben", ":", " hi"))
    assert [(turn.label, found.text[turn.body : turn.end]) for turn in found.turns] == [
        ("Anna", "hello"),
        ("Ben", "hi"),
    ]


def test_tables_of_time_speaker_and_text_are_recognised(read):
    found = read(
        p("Interview 3"),
        table(
            ["Time", "Speaker", "Text"],
            ["00:01", "Anna", "Hello there."],
            ["00:05", "Ben", p("Hi.") + p("More.")],
            ["00:07", "", "Still Ben."],
            ["00:09", "Anna", "Bye."],
        ),
    )
    assert [(turn.label, turn.time) for turn in found.turns] == [("Anna", "00:01"), ("Ben", "00:05"), ("Anna", "00:09")]
    assert found.left_out == ("2 lines before the first speaker", "4 time stamps")


def test_teams_puts_the_name_and_the_time_above_the_text(read):
    found = read(
        p("Weekly meeting"),
        p("March 5, 2024, 3:00PM"),
        p("Anna Smith started transcription"),
        p(r(t("Anna Smith   0:03") + "<w:br/>" + t("Hello all."))),
        p(r(t("Ben Jones   0:10") + "<w:br/>" + t("Hi.") + "<w:br/>" + t("More."))),
        p(r(t("Anna Smith   1:02:03") + "<w:br/>" + t("Bye."))),
        p("Ben Jones stopped transcription"),
    )
    said = [(turn.label, turn.time, found.text[turn.body : turn.end]) for turn in found.turns]
    assert said == [
        ("Anna Smith", "0:03", "Hello all."),
        ("Ben Jones", "0:10", "Hi.\nMore."),
        ("Anna Smith", "1:02:03", "Bye.\nBen Jones stopped transcription"),
    ]
    assert found.text[slice(*found.turns[-1].notes[0])] == "Ben Jones stopped transcription"
    assert found.left_out == ("3 lines before the first speaker", "3 time stamps", "1 event")


def test_nesting_as_deep_as_xml_may_be(read):
    deep = "<w:smartTag>" * 120 + r(t("deep")) + "</w:smartTag>" * 120
    nested = p("deeper")
    for _ in range(40):
        nested = table([nested])
    controls = "<w:sdt><w:sdtContent>" * 100 + p("deepest") + "</w:sdtContent></w:sdt>" * 100
    assert read(p(deep), nested, controls).text == "deep\ndeeper\ndeepest"


def test_numbering_does_not_matter(read):
    numbering = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    assert read(p(numbering, "one"), p(numbering, "two"), numbering=part("numbering", "")).text == "one\ntwo"
