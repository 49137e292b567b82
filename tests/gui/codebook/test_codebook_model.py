import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.codebook import drag, tallied
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.codebook.model import CodebookModel
from annotator.store.verbs import codes

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(study):
    changes = CodeChanges(study.session)
    made = CodebookModel(changes.rename)
    made.show(tallied.read(study.session))
    study.session.changed.connect(lambda kinds: made.show(tallied.read(study.session)))
    made.tester = QAbstractItemModelTester(made, FATAL)
    return made


def rows(model, parent=None):
    above = model.index_of(parent)
    return [
        (model.index(row, 0, above).data(), rows(model, model.code_at(model.index(row, 0, above))))
        for row in range(model.rowCount(above))
    ]


def shown(study, model, name):
    return model.row(study.ids[name])


def test_rows_are_the_tree(model):
    assert rows(model) == [
        ("Guidance", [("Setting goals", []), ("Honest feedback", []), ("Opening doors", [])]),
        ("Relationship", [("Trust", []), ("Being seen as a person", [])]),
        ("Matching", []),
    ]


def test_a_row_says_its_count_its_digit_and_its_depth(study, model):
    trust, theme = shown(study, model, "Trust"), shown(study, model, "Relationship")
    assert (trust.count, trust.digit, trust.depth, trust.is_parent) == (5, 4, 1, False)
    assert (theme.count, theme.digit, theme.depth, theme.is_parent) == (7, None, 0, True)
    assert trust.hue == theme.hue != ""


def test_a_row_is_spoken_whole(study, model):
    model.set_lit([study.ids["Trust"]])
    spoken = model.index_of(study.ids["Trust"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Trust, 5 passages, key 4, at the caret"


def test_tool_tips_hold_no_markup_of_the_researcher(study, model):
    study.project.do("Define", codes.change, study.ids["Trust"], definition="<b>not bold</b>")
    tip = model.index_of(study.ids["Trust"]).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>Relationship &gt; Trust</p><p>&lt;b&gt;not bold&lt;/b&gt;</p>")


def test_every_change_with_undo_and_redo_keeps_the_model_sound(study, model):
    do, ids, session = study.project.do, study.ids, study.session
    before = rows(model)
    do("Rename", codes.change, ids["Trust"], name="Confidence")
    do("Move", codes.move, ids["Trust"], ids["Guidance"], ids["Honest feedback"])
    assert rows(model)[0] == (
        "Guidance", [("Setting goals", []), ("Confidence", []), ("Honest feedback", []), ("Opening doors", [])],
    )  # fmt: skip
    do("Join", codes.join, ids["Honest feedback"], ids["Setting goals"])
    do("Move", codes.move, ids["Relationship"], ids["Matching"])
    do("Delete", codes.delete, ids["Guidance"])
    after = rows(model)
    assert after == [("Matching", [("Relationship", [("Being seen as a person", [])])])]
    for _ in range(5):
        session.undo()
    assert rows(model) == before
    for _ in range(5):
        session.redo()
    assert rows(model) == after
    assert session.told == []


def test_a_new_name_does_not_build_the_tree_again(qtbot, study, model):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        study.project.do("Rename", codes.change, study.ids["Trust"], name="Confidence")


def test_names_are_edited_through_the_project(study, model):
    index = model.index_of(study.ids["Trust"])
    assert model.setData(index, "  Confidence  ")
    assert model.index_of(study.ids["Trust"]).data() == "Confidence"
    assert study.project.next_undo.label == "Rename Trust"


def test_a_name_that_is_taken_is_told_and_the_old_one_stays(study, model):
    index = model.index_of(study.ids["Trust"])
    assert not model.setData(index, "Being seen as a person")
    assert index.data() == "Trust"
    assert "already a code" in str(study.session.told[0])


def test_the_filter_hides_and_brings_back(study, model):
    model.set_filter("trust")
    assert rows(model) == [("Relationship", [("Trust", [])])]
    assert not model.index_of(study.ids["Matching"]).isValid()
    model.set_filter("nothing like it")
    assert rows(model) == []
    model.set_filter("")
    assert len(rows(model)) == 3


def test_a_code_that_is_made_under_a_filter_stays_hidden(study, model):
    model.set_filter("trust")
    study.project.do("New code", codes.create, "Distance", study.ids["Relationship"])
    assert rows(model) == [("Relationship", [("Trust", [])])]


def test_lighting_tells_the_rows_before_and_after(qtbot, study, model):
    model.set_lit([study.ids["Trust"], study.ids["Matching"]])
    assert shown(study, model, "Trust").lit and shown(study, model, "Matching").also_lit
    model.set_lit([study.ids["Matching"]])
    assert not shown(study, model, "Trust").lit and shown(study, model, "Matching").lit


def test_a_code_is_carried_as_digits(study, model):
    data = model.mimeData([model.index_of(study.ids["Trust"])])
    assert data.formats() == ["application/x-annotator-code"]
    assert bytes(data.data(drag.MIME).data()) == str(study.ids["Trust"]).encode("ascii")
    assert drag.code_in(data) == study.ids["Trust"]
    assert drag.code_in(model.mimeData([])) is None
