import pytest

from annotator.core.codebook import Code, Codebook
from annotator.core.errors import Refused, Unknown

BOOK = Codebook(
    [Code(1, "A"), Code(2, "X"), Code(3, "A", parent=2), Code(4, "Same", parent=1), Code(5, "Same", parent=2)]
)


def test_every_code_is_found_by_what_it_is_called():
    assert [BOOK.find(BOOK.shortest(code.id)).id for code in BOOK] == [code.id for code in BOOK]
    assert [BOOK.shortest(number) for number in (1, 2, 3, 4)] == ["A", "X", "X > A", "A > Same"]


def test_a_name_that_several_have_is_refused_with_their_paths():
    with pytest.raises(Refused, match=r"“A > Same” or “X > Same”"):
        BOOK.find("Same")
    with pytest.raises(Unknown, match="“B”"):
        BOOK.find("B")


def test_twins_that_a_merge_made_are_called_so():
    book = Codebook([Code(1, "A"), Code(2, "B", parent=1), Code(3, "B", parent=1)])
    with pytest.raises(Refused, match=r"were merged.*Join them"):
        book.find("A > B")
