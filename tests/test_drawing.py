"""Figures of a project: they change with its facts, and lead to the passages that they count."""

import shutil

import pytest
from matplotlib.text import Text

from annotator import drawing, listings
from annotator.core.codings import Placed
from annotator.core.errors import Refused, Unknown
from annotator.project import open_project
from annotator.reports.figures.choices import KINDS, SCHEMATIC
from annotator.store.verbs import codes, codings, people, sets
from annotator.store.verbs import project as verbs
from tests import published


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    path = tmp_path_factory.mktemp("article") / "article.annot"
    published.make(path).close()
    return path


@pytest.fixture
def project(article, tmp_path):
    with open_project(shutil.copy(article, tmp_path / "article.annot"), author="Ana") as opened:
        yield opened


def texts(drawn):
    return [text.get_text() for text in drawn.figure.findobj(Text)]


def test_the_schematic_is_the_figure_of_the_article(project):
    drawn = drawing.drawn(project, "schematic")
    alike = {mark.name.split()[0] for mark in drawn.marks if mark.group is None}
    assert alike == {"1a", "1b", "1c", "2a", "2b", "2c"}
    assert {mark.name.split()[0] for mark in drawn.marks if mark.group == "mentee"} == {"3a", "3b", "3c", "3d"}
    assert {mark.name.split()[0] for mark in drawn.marks if mark.group == "mentor"} == {"4a", "4b"}


@pytest.mark.parametrize("kind", ["butterfly", "heat", "dots"])
def test_every_mark_counts_the_passages_that_it_leads_to(project, kind):
    book = project.read.codebook()
    comparison = project.comparison()
    for mark in drawing.drawn(project, kind, measure="passages").marks:
        found = listings.search(project, family=book.family(mark.theme), sources=comparison.sources)
        number = sum(any(comparison.group_of.get(voice) == mark.group for voice in one.voices) for one in found)
        assert mark.says.startswith(f"{number:,} passage")


def test_a_figure_changes_with_each_fact(project):
    def now(**options):
        return texts(drawing.drawn(project, "butterfly", measure="passages", **options))

    before = now()
    code = project.read.codebook().find("Communication").id
    project.do("Rename", codes.change, code, name="Talk")
    assert "Talk" in now() and "Communication" not in now()
    document = project.read.documents()[0]
    turn = next(one for one in project.read.turns(document.id) if one.body and not one.notes)
    coder = project.coder("Ana").id
    project.do("Code", codings.apply, [Placed(document.id, turn.body, turn.end, code, coder)])
    project.do("Settle", verbs.settle, code, "similar", "Both do.")
    assert now().count("Unique to mentor") == 1
    role = project.role("mentor")
    project.do("Rename", people.change_role, role.id, name="Faculty")
    assert "Unique to Faculty" in now() and "Unique to mentor" in before


def test_colours_are_those_of_the_roles(project):
    roles = {role.name: role.color for role in project.read.roles()}
    assert drawing._role_colors(project)["mentor"] == roles["mentor"]


def test_a_set_chooses_and_orders(project):
    book = project.read.codebook()
    chosen = [book.find(name).id for name in ("Peer development", "Group interaction")]
    project.do("Set", sets.make, "Article", chosen)
    drawn = drawing.drawn(project, "heat", themes="Article")
    assert list(dict.fromkeys(mark.theme for mark in drawn.marks)) == chosen
    with pytest.raises(Unknown, match=r"There is no theme set “Other” in the project\. There are: “Article”"):
        drawing.drawn(project, "heat", themes="Other")


def test_filters_and_attributes_are_those_of_the_comparison(project):
    drawn = drawing.drawn(project, "dots", "experience")
    assert {mark.group for mark in drawn.marks} == {"clerkship", "pre-clerkship", "experienced", "inexperienced"}
    only = drawing.drawn(project, "heat", "document", where={"experience": "clerkship"})
    assert {mark.group for mark in only.marks} <= {f"Mentees {number}" for number in range(1, 5)}


def test_participation_has_everybody_with_those_compared_first(project):
    drawn = drawing.drawn(project, "participation")
    assert len(drawn.marks) == len(project.read.speakers())
    first = [mark for mark in drawn.marks if mark.document == drawn.marks[0].document]
    assert first[-1].group == "Moderator"
    words = [int(mark.says.split()[0].replace(",", "")) for mark in first[:-1]]
    assert words == sorted(words, reverse=True)


def test_a_reflexive_project_has_no_figures_of_counts(project):
    project.do("Approach", verbs.describe, approach="reflexive")
    for kind in KINDS:
        if kind == SCHEMATIC:
            drawn = drawing.drawn(project, kind, residuals=True)
            numbers = {code.number for code in project.read.codebook()}
            assert not [one for one in texts(drawn) if any(map(str.isdigit, one)) and one not in numbers]
            assert not [mark.says for mark in drawn.marks if any(map(str.isdigit, mark.says))]
        else:
            with pytest.raises(Refused, match="reflexive"):
                drawing.drawn(project, kind)


def test_a_notebook_gets_the_figure_itself(project, tmp_path):
    from matplotlib.figure import Figure

    figure = project.figure("butterfly", title="Ours", width=85)
    assert isinstance(figure, Figure)
    figure.savefig(tmp_path / "f.png")
    with pytest.raises(Refused, match="no kind of figure"):
        project.figure("pie")
