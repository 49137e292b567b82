from annotator.analysis.report_numbers import reported
from annotator.core.status import DIFFERENT, INSUFFICIENT, SHARED, SIMILAR, UNIQUE
from annotator.gui.compare.rows import StatusRow, ThemeRow, rows
from annotator.gui.compare.scene import read
from annotator.questions.kept_comparison import Asked
from annotator.store.verbs import project as verbs
from annotator.store.verbs import sets


def outline(scene):
    return [(row.status, row.group, row.count) if isinstance(row, StatusRow) else row.theme.name for row in rows(scene)]


def test_themes_stand_under_their_status_in_the_order_of_reports(two_roles):
    assert outline(read(two_roles.project, Asked(("role",)))) == [
        (SIMILAR, "", 1), "Alike",
        (DIFFERENT, "", 1), "Emphasis",
        (UNIQUE, "Mentor", 1), "Ours",
        (UNIQUE, "Mentee", 1), "Theirs",
        (SHARED, "", 1), "Shared",
        (INSUFFICIENT, "", 1), "Rare",
    ]  # fmt: skip


def test_what_is_settled_stands_before_what_is_proposed(two_roles):
    two_roles.project.do("Settle", verbs.settle, two_roles.codes["Alike"], DIFFERENT, "They mean other things.")
    found = outline(read(two_roles.project, Asked(("role",))))
    assert found[:3] == [(DIFFERENT, "", 2), "Alike", "Emphasis"]


def test_unique_against_the_rule_names_nobody(two_roles):
    two_roles.project.do("Settle", verbs.settle, two_roles.codes["Alike"], UNIQUE, "Only one of them means it.")
    assert (UNIQUE, "", 1) in outline(read(two_roles.project, Asked(("role",))))


def test_who_has_more_unique_themes_comes_first_as_in_the_report(two_roles):
    two_roles.project.do("Settle", verbs.settle, two_roles.codes["Rare"], UNIQUE, "Only they say it.", owner="Mentee")
    scene = read(two_roles.project, Asked(("role",)))
    assert outline(scene)[4:8] == [(UNIQUE, "Mentee", 2), "Theirs", "Rare", (UNIQUE, "Mentor", 1)]
    shown = [row.theme.report_number for row in rows(scene) if isinstance(row, ThemeRow)]
    assert shown == [theme.report_number for theme in reported(scene.comparison).themes] == sorted(shown)


def test_a_child_stands_with_its_parent_and_says_where_its_status_is_another(two_roles):
    study = two_roles.code("Together", "Alike").code("Apart", "Alike")
    study.coded("Apart", "Group one", "Ada on Alike number 0", "Ben on Alike number 0")
    study.project.do("Settle", verbs.settle, study.codes["Together"], SIMILAR, "A test.")
    found = {row.theme.name: row for row in rows(read(study.project, Asked(("role",)))) if isinstance(row, ThemeRow)}
    assert (found["Alike"].depth, found["Alike"].below, found["Alike"].is_other) == (0, 2, False)
    assert (found["Together"].depth, found["Together"].is_other) == (1, False)
    assert found["Apart"].theme.status == UNIQUE
    assert (found["Apart"].depth, found["Apart"].path, found["Apart"].is_other) == (1, (), True)


def test_a_path_names_what_lies_between_and_is_not_reported(two_roles):
    study = two_roles.code("Middle", "Rare").code("Deep", "Middle")
    codes = study.codes["Rare"], study.codes["Deep"], study.codes["Ours"]
    study.project.do("Report", verbs.report, study.project.do("Set", sets.make, "Chosen", codes))
    found = {row.theme.name: row for row in rows(read(study.project, Asked(("role",)))) if isinstance(row, ThemeRow)}
    assert list(found) == ["Ours", "Rare", "Deep"]
    assert (found["Deep"].depth, found["Deep"].path) == (1, ("Middle",))


def test_with_one_group_that_speaks_no_theme_has_a_status(study, coded):
    study.said("One", ("Ada", "I have a lot to say about it"), ("Ada", "And more of it today"))
    study.role("Mentor", "Ada").silent("One", "Cem", "Mentee").code("Trust")
    study.coded("Trust", "One", "a lot to say")
    assert outline(read(study.project, Asked(("role",)))) == [(None, "", 1), "Trust"]
