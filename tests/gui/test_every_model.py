"""Every model that Qt shows is tested as Qt wants it: this fails where a new one has no such test."""

import importlib
import pkgutil
import re
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel

import annotator.gui

REACHED_THROUGH_A_PANE = {
    "DocumentModel": "documents/test_documents_panel.py",
    "VoiceModel": "documents/test_documents_panel.py",
    "CodebookModel": "codebook/test_codebook_model.py",
    "FoundModel": "search/test_search_panel.py",
    "ListedModel": "passages/test_passages_list.py",
    "HistoryModel": "history/test_history_panel.py",
    "TitledRows": "codebook/test_codebook_palette.py",
    "MemosModel": "memos/test_memos_panel.py",
}
"""Models that a test hands to the tester without naming them."""


def models():
    """Every model of the program by its full name."""
    for module in pkgutil.walk_packages(annotator.gui.__path__, "annotator.gui."):
        importlib.import_module(module.name)
    waiting, found = [QAbstractItemModel], {}
    while waiting:
        for one in waiting.pop().__subclasses__():
            waiting.append(one)
            if one.__module__.startswith("annotator."):
                found[f"{one.__module__}.{one.__qualname__}"] = one
    return found


def is_tested(name):
    """Whether a test names the model and hands something to the tester, or is known to hand it over."""
    folder = Path(__file__).parent
    known = REACHED_THROUGH_A_PANE.get(name)
    paths = [folder / known] if known else [path for path in folder.rglob("test_*.py") if path != Path(__file__)]
    texts = (path.read_text(encoding="utf-8") for path in paths)
    return any("QAbstractItemModelTester(" in text and (known or re.search(rf"\b{name}\b", text)) for text in texts)


def test_every_model_has_a_test_by_qt():
    found = {one.__name__ for one in models().values()}
    assert found >= REACHED_THROUGH_A_PANE.keys()
    assert [name for name in sorted(found) if not is_tested(name)] == []
