from tests.gui.window.conftest import coding, filled, seen, window  # noqa: F401 - fixtures
