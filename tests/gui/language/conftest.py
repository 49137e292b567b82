import importlib.util
import sys
from pathlib import Path

import pytest

from annotator.gui.language.languages import ENGLISH, speak

PACKAGING = Path(__file__).parents[3] / "packaging"


@pytest.fixture(scope="session")
def translations():
    """The command that keeps the translations."""
    spec = importlib.util.spec_from_file_location("annotator_translations", PACKAGING / "translations.py")
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture
def german(qapp):
    """Everything that is made in the test is made in German."""
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)
