"""The theme set that a project reports."""

import pytest

from annotator.core.errors import Refused, Unknown
from annotator.core.sets import EVERY
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, sets
from annotator.store.verbs import project as verbs


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as made:
        trust = made.do("New code", codes.create, "Trust")
        made.do("New code", codes.create, "Good quote")
        made.do("Set", sets.make, "Article", [trust])
        yield made


def names(project, **how):
    return [theme.name for theme in project.comparison(**how).themes]


def test_the_reported_set_is_what_is_compared(project):
    assert names(project) == ["Trust", "Good quote"]
    assert names(project, themes="article") == ["Trust"]
    project.do("Report", verbs.report, project.read.code_sets()[0].id)
    assert names(project) == ["Trust"] and names(project, themes=EVERY) == ["Trust", "Good quote"]
    project.undo()
    assert names(project) == ["Trust", "Good quote"]


def test_a_set_that_is_deleted_is_reported_no_more(project):
    article = project.read.code_sets()[0].id
    project.do("Report", verbs.report, article)
    project.do("Delete", sets.delete, article)
    assert project.read.code_sets() == [] and project.read.facts().reported is None
    assert names(project) == ["Trust", "Good quote"]
    project.undo()
    assert names(project) == ["Trust"] and not project.check().problems


def test_a_set_that_somebody_reports_outlives_its_deletion(project, tmp_path):
    project.read.code_sets()
    other = tmp_path / "other.annot"
    other.write_bytes(project.path.read_bytes())
    with open_project(other, author="Bo") as copy:
        copy.do("Report", verbs.report, copy.read.code_sets()[0].id)
    project.do("Delete", sets.delete, project.read.code_sets()[0].id)
    project.merge([other])
    assert names(project) == ["Trust"] and not project.check().problems


def test_what_cannot_be_reported_is_refused(project):
    project.do("Set", sets.make, "Empty", [])
    with pytest.raises(Refused, match="has no codes"):
        project.comparison(themes="Empty")
    with pytest.raises(Unknown, match="“Article”"):
        project.comparison(themes="Book")
