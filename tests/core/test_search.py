import pytest

from annotator.core import search
from annotator.core.errors import Refused

TEXT = "Ann: I trust  you.\nBob: so"
TURNS = [((5, 18), ()), ((24, 26), ())]


def found(find, **options):
    return [TEXT[start:end] for start, end in search.find(TEXT, TURNS, search.pattern(find, is_regex=True), **options)]


def test_space_alone_is_no_match():
    assert found(r"\s+") == []
    assert found(r"\s*\w*") == ["I", " trust", "  you", "so"]


@pytest.mark.parametrize("find", ["[", "(?P<x>", "a{99999999999999999999}", "(" * 5000])
def test_what_is_no_expression_is_one_sentence(find):
    with pytest.raises(Refused, match="regular expression"):
        search.pattern(find, is_regex=True)


def test_what_takes_too_long_is_given_up():
    text = "a" * 60 + "b"
    with pytest.raises(Refused, match="too long"):
        search.find(text, [((0, len(text)), ())], search.pattern(r"(a|aa)+$", is_regex=True), until=0)
