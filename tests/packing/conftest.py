import re
import shutil
from datetime import UTC, datetime
from html import unescape
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from annotator import resources
from annotator.packing import drawing
from annotator.project import open_project
from annotator.reports.figures import kinds, saving
from annotator.store import schema

MADE = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)


@pytest.fixture
def undrawn(monkeypatch):
    """No figure is drawn: most tests look at words."""
    monkeypatch.setattr(drawing, "_kinds", lambda study: [])


@pytest.fixture
def coarse(monkeypatch):
    """Pictures of few dots: what they show is not looked at."""
    monkeypatch.setattr(saving, "DPI", 20)


@pytest.fixture
def schematic(monkeypatch):
    """One figure is drawn."""
    monkeypatch.setattr(drawing, "_kinds", lambda study: [kinds.SCHEMATIC])


@pytest.fixture
def sample(tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "mentoring.annot"), author="Ana") as project:
        yield project


def packed(project, folder, **options):
    """The bytes of each file of a pack that was made at a fixed moment."""
    written = project.pack(folder, made=MADE, **options)
    return {path.name: path.read_bytes() for path in written.files}


def words_of(path):
    """What a file of the pack says."""
    if path.suffix == ".docx":
        with ZipFile(path) as archive:
            parts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/document")]
        broken = re.sub(r"</w:p>|<w:br/>", "\n", "".join(parts))
        return unescape(re.sub(r"<[^>]+>", "", broken))
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
        return "\n".join(" | ".join("" if cell is None else str(cell) for cell in row) for row in rows)
    text = path.read_text("utf-8")
    if path.suffix != ".html":
        return text
    return unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"<style.*?</style>|<svg.*?</svg>", "", text, flags=re.DOTALL)))
