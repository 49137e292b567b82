"""Word files made of minimal XML, for tests."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def p(*runs: str) -> str:
    """A paragraph; what is no XML becomes a run of text."""
    return f"<w:p>{''.join(run if run.startswith('<') else r(t(run)) for run in runs)}</w:p>"


def table(*rows: list[str]) -> str:
    """A table; what is no XML in a cell becomes a paragraph."""
    cells = (
        "".join(f"<w:tc><w:tcPr/>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) for row in rows
    )
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def part(root: str, inner: str, namespace: str = W) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{namespace}" {_SPACES}>{inner}</w:{root}>'


def relations(**targets: str) -> str:
    """A part of relations, kind to target."""
    items = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'
    )


def packed(path: Path, parts: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def docx(path: Path, *blocks: str, namespace: str = W, **parts: str) -> Path:
    """A Word file with these blocks as its body, and more parts such as `footnotes`, given by what is in them."""
    names = {kind: f"{kind}.xml" for kind in parts}
    roots = {"header": "hdr", "footer": "ftr"}
    return packed(
        path,
        {
            "_rels/.rels": relations(officeDocument="word/document.xml"),
            "word/document.xml": part("document", f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>", namespace),
            "word/_rels/document.xml.rels": relations(**names),
            **{f"word/{kind}.xml": part(roots.get(kind, kind), inner) for kind, inner in parts.items()},
        },
    )
