"""Where a code goes by keys: without a tree."""

import pytest

from annotator.core.codebook import Code, Codebook
from annotator.gui.codebook import standing
from annotator.gui.codebook.standing import Place

BOOK = Codebook([Code(1, "A"), Code(2, "B 😀"), Code(3, "ג", parent=2), Code(4, "D", parent=2), Code(5, "E")])


@pytest.mark.parametrize(
    ("code", "step", "place"),
    [
        (1, 1, Place(None, 5)),
        (2, 1, Place(None, None)),
        (5, -1, Place(None, 2)),
        (4, -1, Place(2, 3)),
        (1, -1, None),
        (5, 1, None),
        (4, 1, None),
    ],
)
def test_a_code_is_shifted_among_those_beside_it(code, step, place):
    assert standing.shifted(BOOK, code, step) == place


@pytest.mark.parametrize(
    ("code", "step", "place"),
    [(5, 1, Place(2, None)), (4, 1, Place(3, None)), (1, 1, None), (3, -1, Place(None, 5)), (5, -1, None)],
)
def test_a_code_is_indented_below_the_one_in_front_and_back_behind_the_one_above(code, step, place):
    assert standing.indented(BOOK, code, step) == place
