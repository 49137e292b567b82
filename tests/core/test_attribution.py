import pytest

from annotator.core.attribution import filled, names
from annotator.core.errors import Refused


def test_a_template_is_filled_and_what_is_not_known_leaves_no_trace():
    facts = {"role": "Mentee", "group": "FG2", "years": "3"}
    assert filled("", facts) == "(Mentee, FG2)"
    assert filled("({role}, {pseudonym}, {group})", facts) == "(Mentee, FG2)"
    assert filled("({pseudonym}; {Role})", facts) == "(Mentee)"
    assert filled("{pseudonym}", facts) == ""


@pytest.mark.parametrize("template", ["({role", "{}", "role}"])
def test_braces_that_do_not_fit_are_refused(template):
    with pytest.raises(Refused):
        names(template)
