"""Imports point down, only the window knows Qt, nothing knows a network, and no window knows SQL."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "annotator"
LAYERS = ("core", "store", "formats", "analysis", "reports", "gui")
MAY_IMPORT = {
    "core": {"core"},
    "store": {"core", "store"},
    "formats": {"core", "formats"},
    "analysis": {"core", "analysis"},
    "reports": {"core", "formats", "analysis", "reports", "resources"},
}
NETWORK = {"socket", "http", "urllib", "ftplib", "smtplib", "ssl", "asyncio", "requests", "httpx", "aiohttp"}
FILES = sorted(ROOT.rglob("*.py"))


def imports(path):
    """Every module that a file imports, lazily or not."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer_of(path):
    part = path.relative_to(ROOT).parts[0]
    return part if part in LAYERS else "above"


def names(files):
    return [str(path.relative_to(ROOT)) for path in files]


@pytest.mark.parametrize("path", FILES, ids=names(FILES))
def test_imports_point_down(path):
    layer = layer_of(path)
    if layer not in MAY_IMPORT:
        return
    for name in imports(path):
        if name.startswith("annotator."):
            part = name.split(".")[1]
            is_module = (ROOT / part).is_dir() or (ROOT / f"{part}.py").is_file()
            assert not is_module or part in MAY_IMPORT[layer], f"{layer} imports {name}"


@pytest.mark.parametrize("path", [path for path in FILES if layer_of(path) != "gui"])
def test_only_the_window_imports_qt(path):
    assert not [name for name in imports(path) if name.split(".")[0] in ("PySide6", "shiboken6")]


@pytest.mark.parametrize("path", FILES, ids=names(FILES))
def test_nothing_speaks_to_a_network(path):
    assert not {name.split(".")[0] for name in imports(path)} & NETWORK
    assert "QtNetwork" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", [path for path in FILES if layer_of(path) not in ("store", "above")])
def test_only_the_store_sees_sql(path):
    assert "sqlite3" not in {name.split(".")[0] for name in imports(path)} or path.name == "window_acts.py"
    assert not re.search(
        r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b .*\b(FROM|INTO|SET|WHERE)\b", path.read_text("utf-8")
    )


def test_core_needs_nothing_heavy():
    """Core stands on the standard library and the table of scripts that says what a word is."""
    heavy = {"pandas", "numpy", "openpyxl", "lxml", "sqlite_utils", "click", "sqlite3"}
    for path in FILES:
        if layer_of(path) == "core":
            assert not {name.split(".")[0] for name in imports(path)} & heavy, path


def test_nothing_is_called_utils():
    assert not [path for path in FILES if path.stem in ("utils", "helpers", "misc", "common")]
