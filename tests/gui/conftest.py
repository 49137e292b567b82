import pytest
from PySide6.QtGui import QGuiApplication

from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme


@pytest.fixture(autouse=True, scope="session")
def look(qapp):
    """The program's own look, light."""
    theme().set_mode("light")
    apply_fonts_and_colours(qapp)


@pytest.fixture(autouse=True, scope="session")
def nothing_left_to_paste(qapp):
    """What Python put on the offscreen clipboard would be deleted after Python itself, which ends in a crash."""
    yield
    QGuiApplication.clipboard().clear()
