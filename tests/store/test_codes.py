"""The tree of codes: order, names, and codes that become one."""

import shutil

import pytest

from annotator.core.errors import Refused
from annotator.project import Project, open_project
from annotator.store.verbs import codes, codings
from tests.store.canonical import tables


@pytest.fixture
def project(store):
    return Project(store)


def make(project, name, parent=None):
    return project.do("New code", codes.create, name, parent)


def names(project, parent=None):
    return [one.name for one in project.read.codebook().children(parent)]


def test_a_code_can_be_dragged_to_the_same_gap_again_and_again(project):
    """Between two numbers there is room for some fifty halves; then all beside them are numbered anew."""
    first, *others = (make(project, name) for name in "ABC")
    expected = ["B", "C"]
    for turn in range(120):
        moved = others[turn % 2]
        project.do("Move", codes.move, moved, None, others[(turn + 1) % 2])
        expected = ["B", "C"] if moved == others[0] else ["C", "B"]
        assert names(project) == ["A", *expected]
    project.do("Move", codes.move, first, None)
    assert names(project) == [*expected, "A"]
    assert project.check().problems == []


def test_codes_that_two_desks_put_in_one_place_can_be_put_in_order(project):
    one, other, third = (make(project, name) for name in "ABC")
    project.do("As a merge leaves them", lambda action: [action.change(code, position=1.0) for code in (one, other)])
    project.do("Move", codes.move, third, None, other)
    assert names(project) == ["A", "C", "B"]
    project.undo()
    assert names(project) == ["A", "B", "C"]


def test_a_code_that_takes_the_place_of_its_theme_needs_a_free_name_there(project):
    theme = make(project, "Theme")
    inner = make(project, "Care", theme)
    care = make(project, "Care")
    with pytest.raises(Refused, match="already a code “Care”"):
        project.do("Join", codes.join, theme, inner)
    project.do("Rename", codes.change, care, name="Love")
    project.do("Join", codes.join, theme, inner)
    assert names(project) == ["Care", "Love"]
    project.undo()
    assert (names(project), names(project, theme)) == (["Theme", "Love"], ["Care"])


def test_a_theme_and_a_code_of_its_name_below_it_become_one(project):
    theme = make(project, "Care")
    inner = make(project, "Care", theme)
    project.do("Join", codes.join, theme, inner)
    assert names(project) == ["Care"]


def test_where_a_joined_code_stood_is_in_nobodys_way(project):
    """What stands below it stands below the code that it was joined into, and may have its old theme below itself."""
    theme, other = make(project, "Theme"), make(project, "Other")
    between = make(project, "Between", theme)
    inner = make(project, "Inner", between)
    project.do("Join", codes.join, between, other)
    project.do("Move", codes.move, theme, inner)
    assert project.read.codebook().path(theme) == ["Other", "Inner", "Theme"]
    project.undo()
    project.undo()
    assert project.read.codebook().path(inner) == ["Theme", "Between", "Inner"]
    project.redo()
    project.redo()
    assert project.read.codebook().path(theme) == ["Other", "Inner", "Theme"]
    assert project.check().problems == []


def test_a_join_taken_back_elsewhere_closes_no_ring(project, tmp_path):
    """One desk takes a join back while another had moved the theme below what the code had become."""
    theme, other = make(project, "Theme"), make(project, "Other")
    between = make(project, "Between", theme)
    inner = make(project, "Inner", between)
    project.do("Join", codes.join, between, other)
    shutil.copy(project.path, tmp_path / "bo.annot")
    with open_project(tmp_path / "bo.annot", author="Bo") as bo:
        bo.do("Move", codes.move, theme, inner)
        project.undo()
        project.merge([bo.path])
        bo.merge([project.path])
        assert tables(bo._store) == tables(project._store)
        assert project.read.codebook().path(theme) == ["Between", "Inner", "Theme"]
        assert project.check().problems == []


def test_a_pinned_code_that_was_joined_keeps_its_digit(project):
    one, other = make(project, "A"), make(project, "B")
    me = project.do("Coder", codings.coder, "Ana")
    project.do("Pin", codings.pin, me, [one])
    project.do("Join", codes.join, one, other)
    assert project.coder("Ana").pins == (other,)
