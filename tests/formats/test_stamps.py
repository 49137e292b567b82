import re

import pytest

from annotator.formats import stamps

ANY = "0:03|00:12:03|03:40.5|00:00:05-2|1:02:03:15|(00:12)|[00:12:03]|#00:00:05-2#|<0:12>|{1:02}|【00:12】"
ANY += "|00:12 - 00:15|00:00:01.000 --> 00:00:05.000|12/03/21, 10:15|10:15 AM|2021-03-12 10:15:22|\\[01:03:50.20\\]"


@pytest.mark.parametrize("stamp", ANY.split("|"))
def test_stamps(stamp):
    assert re.fullmatch(stamps.ANY, stamp)
    assert stamps.alone(stamp)


@pytest.mark.parametrize("other", ["17", "1:5", "17:99", "[laughs]", "3:16 pm it began", "1/5", "[inaudible 00:12]"])
def test_other_things(other):
    assert not re.fullmatch(stamps.ANY, other)
    assert not stamps.alone(other)


@pytest.mark.parametrize(
    "line", ["(00:01:24):", "### 00:05:00", "**0:03**", "0 minutes 3 seconds", "1 minute 2 seconds 1:02"]
)
def test_lines_of_a_stamp_alone(line):
    assert stamps.alone(line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#00:00:05-2#", "00:00:05-2"),
        ("00:12 - 00:15", "00:12"),
        ("[12.03.21, 10:15:22 pm]", "12.03.21, 10:15:22 pm"),
        ("no stamp", ""),
    ],
)
def test_first(text, expected):
    assert stamps.first(text) == expected


@pytest.mark.parametrize(("line", "expected"), [("00:17:30 so", True), ("[17:30] so", True), ("17:30\tso", True)])
def test_stamps_at_the_head(line, expected):
    assert bool(re.match(stamps.AT_HEAD, line)) is expected


def test_a_clock_at_the_head_is_speech():
    assert not re.match(stamps.AT_HEAD, "17:30 it began")
