from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.conditions import Beside
from annotator.gui.compare.hits import Hits, colors_of
from annotator.gui.compare.scene import Address, read
from annotator.gui.compare.voices import Voices
from annotator.gui.passages.excerpts import CONTEXT, Excerpts, shortened
from annotator.gui.passages.model import SPEAKER, PassagesModel
from annotator.questions.kept_comparison import Asked


def excerpts_of(project, scene, group=None):
    first = {voice for voice, name in scene.comparison.group_of.items() if name == group}
    return Excerpts(project, colors_of(scene), first)


def every(hits):
    found = []
    while not hits.is_done:
        found += hits.more()
    return found


def differing(project, by, coder=None):
    """The cells whose number is not that of their passages."""
    scene = read(project, Asked((by,), coder=coder))
    return [
        (theme.name, name)
        for theme in scene.comparison.themes
        for name, cell in theme.cells.items()
        if len(every(Hits(project, scene, Address(theme.code, name)))) != (cell.passages if cell else 0)
    ]


@pytest.mark.parametrize("by", ["role", "document", "participant", "experience", "gender"])
def test_every_number_of_the_sample_leads_to_as_many_passages(sample, by):
    assert differing(sample, by) == []


def test_every_number_holds_with_parents_roles_apart_and_two_coders(two_roles):
    study = two_roles.code("Child", "Alike").said("Group two", ("Xan", "What I say today"), ("Ada", "I say it too"))
    text = study.project.read.text(study.documents["Group one"])
    start = text.index("Ada on Alike number 3")
    across = text[start : text.index("Ben on Alike number 1 indeed") + 10]  # several turns of two speakers
    beyond = text[text.index("Ben on Ours number 1") : text.index("Cem on Ours number 0 indeed") + 12]  # of two roles
    study.coded("Child", "Group one", across, beyond, "Ada on Alike number 0")
    study.coded("Alike", "Group two", "What I say", "I say it too")
    study.coded("Alike", "Group one", "Thank you all for coming")  # of nobody who is compared
    study.coded("Child", "Group one", "Cem on Alike number 2", coder="Bo")
    for coder in ("Ana", "Bo"):
        for by in ("role", "document", "participant"):
            assert differing(study.project, by, coder) == []


def test_everybody_is_each_passage_once(two_roles):
    study = two_roles
    scene = read(study.project, Asked(("role",)))
    found = every(Hits(study.project, scene, Address(study.codes["Alike"], None)))
    assert len(found) == 16 == len({one.id for one in found})


def test_a_long_list_begins_before_it_is_read_whole(sample):
    scene = read(sample, Asked(("role",)))
    hits = Hits(sample, scene, Address(sample.read.codebook().find("Tailoring to the student").id, "Mentee"))
    first = hits.more(least=1)
    assert 0 < len(first) < 12
    assert len(first) + len(every(hits)) == 12


def test_an_excerpt_stands_in_its_turn(sample):
    scene = read(sample, Asked(("role",)))
    code = sample.read.codebook().find("The human mentor").id
    found = Hits(sample, scene, Address(code, "Mentee")).more()[0]
    excerpt = excerpts_of(sample, scene, "Mentee").of(found)
    assert excerpt.speakers == "Aliyah"
    assert (excerpt.title, excerpt.turns) == ("Mentees A", (2, 2))
    assert excerpt.words == found.text
    assert "Aliyah" not in excerpt.before
    assert excerpt.before.endswith("sort of relax. ")
    assert excerpt.color == sample.role("Mentee").color


def test_context_is_cut_at_whole_words(sample):
    scene = read(sample, Asked(("role",)))
    makes = excerpts_of(sample, scene)
    for theme in scene.comparison.themes:
        for found in every(Hits(sample, scene, Address(theme.code, None))):
            excerpt = makes.of(found)
            text = sample.read.text(found.place).replace("\n", " ")
            assert len(excerpt.before) <= CONTEXT + 2 and len(excerpt.after) <= CONTEXT + 2
            assert excerpt.before.removeprefix("… ") + excerpt.words + excerpt.after.removesuffix(" …") in text


def test_titles_lose_what_all_have():
    assert shortened(["Focus group A", "Focus group B"]) == ["A", "B"]
    assert shortened(["Mentors A", "Mentees A"]) == ["Mentors A", "Mentees A"]
    assert shortened(["Focus group"]) == ["Focus group"]
    assert shortened(["Focus", "Focus group"]) == ["Focus", "Focus group"]


def test_the_model_lists_by_document_and_by_speaker(qtbot, sample):
    scene = read(sample, Asked(("role",)))
    address = Address(sample.read.codebook().find("Tailoring to the student").id, "Mentee")
    model = PassagesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    excerpts = excerpts_of(sample, scene, "Mentee")
    model.show(Hits(sample, scene, address), excerpts)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 12
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Tobias, Mentees A, turn 19: he figured out")
    model.show(Hits(sample, scene, address), excerpts, SPEAKER)
    names = [model.excerpt(model.index(row)).speakers for row in range(model.rowCount())]
    assert len(names) == 12
    assert all(one.casefold() <= other.casefold() for one, other in pairwise(names))
    del tester


def test_who_says_it_agrees_with_the_numbers(sample):
    scene = read(sample, Asked(("role",)))
    voices = Voices(sample, scene)
    for theme in scene.comparison.themes:
        for name, cell in theme.cells.items():
            spread = voices.of(Address(theme.code, name))
            assert len(spread) == cell.speakers
            assert sum(passages for _, passages in spread) >= cell.passages
            assert [passages for _, passages in spread] == sorted((one for _, one in spread), reverse=True)
    assert voices.total() == (192, 0)


def test_one_person_under_two_labels_is_one_voice(study):
    study.said("One", ("Ada", "I like them well"), ("A.", "I like them well indeed"), ("Cem", "Me too I like it"))
    study.role("Mentor", "Ada").role("Mentee", "Cem").code("Trust")
    label = next(one for one in study.project.read.speakers() if one.label == "A.")
    from annotator.store.verbs import people

    study.project.do("Assign", people.assign, label.id, study.who["Ada"])
    text = study.project.read.text(study.documents["One"])
    study.coded("Trust", "One", text[text.index("I like") : text.index(" indeed") + 7], "I like it")
    scene = read(study.project, Asked(("role",)))
    voices = Voices(study.project, scene)
    assert voices.of(Address(study.codes["Trust"], "Mentor")) == [("Ada", 1)]
    assert voices.total() == (2, 0)


@pytest.mark.parametrize("where", ["overlapping", "turn"])
def test_every_number_with_and_without_a_second_code_leads_to_as_many_passages(two_roles, where):
    study = two_roles.code("Child", "Alike").code("Second")
    study.coded("Child", "Group one", "Ada on Alike number 0", "Cem on Ours number 0 indeed")
    study.coded("Second", "Group one", "Alike number 0", "on Ours number 0 indeed", "indeed\nBen")
    for is_absent in (False, True):
        scene = read(study.project, Asked(("role",), beside=(Beside((study.codes["Second"],), where, is_absent),)))
        whole = read(study.project, Asked(("role",)))
        assert "Second" not in [theme.name for theme in scene.comparison.themes]
        for theme in scene.comparison.themes:
            for name, cell in theme.cells.items():
                found = every(Hits(study.project, scene, Address(theme.code, name)))
                assert len(found) == cell.passages <= whole.theme(theme.code).cells[name].passages
