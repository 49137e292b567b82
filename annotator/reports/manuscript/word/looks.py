"""How the pages look: paper, styles, head and foot, language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.reports.manuscript.word.elements import element, field

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
MARGIN = 18.0
"""White at each side, in mm."""
_FONT, _LANGUAGE = "Times New Roman", "en-US"
_SIZES = {"Title": 18, "Heading 1": 14, "Heading 2": 12, "Caption": 9.5}


def refuse_unknown(paper: str) -> None:
    """Raise Refused for a paper that there is not."""
    if paper not in PAPERS:
        raise Refused("“{0}” is no paper. Choose {1}.", paper, ", ".join(PAPERS))


def dress(document: Document) -> None:
    """Give a document its styles and its language."""
    styles: Any = document.styles
    _dress_text(styles)
    _add_tables(styles)
    for look in styles.element.xpath("./w:docDefaults/w:rPrDefault/w:rPr"):
        for old in look.xpath("./w:lang"):
            look.remove(old)
        look.append(element("lang", val=_LANGUAGE, eastAsia="zh-CN", bidi="ar-SA"))


def _dress_text(styles: Any) -> None:
    """The styles that Word has itself: text, headings, captions."""
    from docx.shared import Pt, RGBColor

    _set_font(styles["Normal"], 10.5)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    for name, size in _SIZES.items():
        _set_font(styles[name], size)
        styles[name].font.color.rgb = RGBColor(0, 0, 0)
        styles[name].font.bold = name != "Caption"
    for border in styles["Title"].element.xpath("./w:pPr/w:pBdr"):
        border.getparent().remove(border)
    styles["Caption"].paragraph_format.space_before, styles["Caption"].paragraph_format.space_after = Pt(10), Pt(4)
    styles["Heading 1"].paragraph_format.space_before, styles["Heading 1"].paragraph_format.space_after = Pt(16), Pt(6)


def _add_tables(styles: Any) -> None:
    """The styles of what stands in tables and below them."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt, RGBColor

    for name, size, align in (
        ("Table Text", 8.5, WD_ALIGN_PARAGRAPH.LEFT),
        ("Table Number", 8.5, WD_ALIGN_PARAGRAPH.RIGHT),
        ("Table Head", 8.5, WD_ALIGN_PARAGRAPH.CENTER),
        ("Table Note", 8, WD_ALIGN_PARAGRAPH.LEFT),
        ("Recipe", 8, WD_ALIGN_PARAGRAPH.LEFT),
    ):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        made.font.size, made.paragraph_format.alignment = Pt(size), align
        made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(1.5), Pt(1.5)
        made.paragraph_format.line_spacing = 1.0
    styles["Recipe"].font.color.rgb = RGBColor(0x59, 0x59, 0x59)
    styles["Recipe"].paragraph_format.space_after = Pt(8)


def lay(section: Section, paper: str, *, is_across: bool) -> None:
    """Give a section its paper, upright or lying across."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    width, height = PAPERS[paper]
    section.orientation = WD_ORIENT.LANDSCAPE if is_across else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = map(Mm, (height, width) if is_across else (width, height))
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin = section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(10)


def text_width(paper: str, *, is_across: bool) -> float:
    """How wide what stands on a page may be, in mm."""
    return PAPERS[paper][1 if is_across else 0] - 2 * MARGIN


def number_pages(section: Section, title: str) -> None:
    """Say on each page what the document is, and which page of how many."""
    foot: Any = section.footer.paragraphs[0]
    foot.style = "Table Note"
    foot.add_run(f"{title} · page ")
    foot._p.append(field("PAGE", "1"))
    foot.add_run(" of ")
    foot._p.append(field("NUMPAGES", "1"))


def _set_font(style: Any, size: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for name in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FONT)
