import copy
import pickle

from annotator.core.errors import Refused, WrongTable
from annotator.core.phrases import Phrase, counted, thing


def test_a_phrase_is_its_english_and_knows_how_it_was_made():
    phrase = Phrase("“{0}” has {1:,} turns {2}.", "{A}", 1200, Phrase("under “{0}”", "B"))
    assert phrase == "“{A}” has 1,200 turns under “B”."
    assert (phrase.sentence, phrase.values[:2]) == ("“{0}” has {1:,} turns {2}.", ("{A}", 1200))


def test_without_values_a_sentence_stands_as_it_is():
    assert Phrase("{0} and {") == "{0} and {"
    assert str(Refused("{0} and {")) == "{0} and {"


def test_a_phrase_can_be_copied_and_kept():
    for phrase in (Phrase("{0} {1}", 1, "{2}"), counted(1200, "line of nobody", "lines of nobody"), Phrase("{0}")):
        for again in (copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase))):
            assert (again, again.sentence, again.values) == (phrase, phrase.sentence, phrase.values)


def test_an_error_keeps_its_sentence():
    assert Refused("There is no code “{0}”.", "x").lines[0].sentence == "There is no code “{0}”."
    error = WrongTable("“a” is wrong.", ["Row 2"])
    assert error.lines == ["“a” is wrong. Nothing was stored.", "  Row 2"] and str(error) == "\n".join(error.lines)


def test_a_kind_without_a_name_of_its_own_is_called_by_its_kind():
    assert [thing("role"), thing("whatever")] == ["role", "whatever"]
