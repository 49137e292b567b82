import pytest

from annotator.analysis import rule
from annotator.analysis.comparison import Cell, Comparison, Group, Theme
from annotator.core.ids import CodeId
from annotator.core.thresholds import Thresholds


@pytest.fixture
def compared():
    """Makes a comparison by hand: passages of each theme by group, None where a group does not speak.

    Every passage is of a speaker of its own, of ten in each group; a settled status may be given by theme.
    """

    def make(groups, themes, settled=(), paths=()):
        columns = list(zip(*themes.values(), strict=True)) or [()] * len(groups)
        among = tuple(
            Group(name, 10, 2, 0 if None in column else 1000, sum(filter(None, column)))
            for name, column in zip(groups, columns, strict=True)
        )
        made, numbers = [], {name: CodeId(at) for at, name in enumerate(themes, 1)}
        for at, (name, counts) in enumerate(themes.items(), 1):
            cells = {
                group.name: None if count is None else cell(group, count)
                for group, count in zip(among, counts, strict=True)
            }
            weights = {
                group.name: rule.Weight(one.passages, one.speakers, 10, group.passages, group.words)
                for group in among
                if (one := cells[group.name]) is not None
            }
            proposal = rule.propose(weights, Thresholds())
            path = dict(paths).get(name, (name,))
            depth, above = len(path) - 1, numbers[path[-2]] if len(path) > 1 else None
            stands = dict(settled).get(name)
            made.append(Theme(CodeId(at), path, cells, proposal, stands, parent=above, depth=depth))
        return Comparison("role", "Ana", Thresholds(), (), among, tuple(made))

    return make


def cell(group, count):
    share = count / group.passages if group.passages else 0.0
    return Cell(count, share, min(count, 10), min(count, 2), 10 * count, float(count), 1)


@pytest.fixture
def two(compared):
    """One theme of every status that two groups can have."""
    themes = {
        "Alike": (10, 10), "Emphasis": (30, 3), "Few": (3, 2), "Ours": (8, 1), "Theirs": (0, 12), "Rare": (1, 1),
    }  # fmt: skip
    return compared(["Mentor", "Mentee"], themes)


@pytest.fixture
def three(compared):
    return compared(["A", "B", "C"], {"All": (10, 10, 10), "Some": (5, 6, 0), "One": (9, 1, None), "Most": (4, 40, 9)})
