import pytest

from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme


@pytest.fixture(autouse=True, scope="session")
def look(qapp):
    """The program's own look, light."""
    theme().set_mode("light")
    apply_fonts_and_colours(qapp)
