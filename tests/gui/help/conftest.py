from tests.gui.window.conftest import coding, filled, window  # noqa: F401
