"""What the label of a passage says where it has little room."""

import pytest

from annotator.gui.transcript.labels import Labels
from annotator.gui.transcript.measures import Measures


@pytest.fixture
def labels(qapp):
    return Labels(Measures())


@pytest.mark.parametrize("name", ["Trust", "Guidance > Trust", "A > B > סוד 😀"])
def test_a_name_with_room_is_whole(labels, name):
    assert labels._shortened(name, labels._letterings[0], 400) == name


def test_of_a_path_the_own_name_stays_whole(labels):
    written = labels._letterings[0]
    name = "Being a person among others > Honest feedback"
    shown = labels._shortened(name, written, 150)
    assert shown.endswith("… > Honest feedback")
    assert written.width(shown) <= 150
    assert labels._shortened(name, written, written.width("Honest feedback") + 20) == "Honest feedback"
