import pytest

from annotator.gui.acts.keymap import KeyMap
from annotator.gui.commands import kept_keys


@pytest.fixture
def rekey(window):
    """Takes other keys, and the first ones again when the test is over."""
    yield window.assembly.commands.take
    window.assembly.commands.take(KeyMap())


@pytest.fixture
def kept(window):
    """What keys were kept at this desk."""
    return lambda: kept_keys.read(window.settings)
