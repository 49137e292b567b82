import os

import pytest

from tests.desktop.desk import Desk, Display, missing_tools


@pytest.fixture(scope="session")
def display():
    if missing := missing_tools():
        if os.environ.get("CI") == "true":
            pytest.fail(f"The tests in a real window need {', '.join(missing)}.")
        pytest.skip(f"needs {', '.join(missing)}")
    display = Display(1440, 900)
    yield display
    display.close()


@pytest.fixture
def start(display, tmp_path):
    """Starts the program with these words, for a user with an empty home."""
    desks = []

    def started(*words):
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        desks.append(Desk(display, home, *words))
        return desks[-1]

    yield started
    for desk in desks:
        desk.close()
