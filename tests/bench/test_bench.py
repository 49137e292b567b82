"""That the bench measures, prints and ends as it says, on very little material and without a look at the clock."""

import sys
from types import SimpleNamespace

import pytest

from annotator.store.verbs import codings
from tests.bench import __main__ as bench
from tests.bench import counting, drawing, figures, listing, packing, starting, studies, window
from tests.bench.figures import Figure

WITHIN, OVER = Figure("quick", 1.5, 1.5, "3 ms to 2 ms"), Figure("slow", 2.01, 2.0)


def run(monkeypatch, *words, **subjects):
    """The exit status, with these subjects; each is told what it was asked for."""
    asked = {}

    def subject(name, found):
        def figures_of(folder, *, short):
            asked[name] = short
            assert folder.is_dir()
            yield from found

        return SimpleNamespace(__name__=f"tests.bench.{name}", figures=figures_of)

    monkeypatch.setattr(bench, "SUBJECTS", [subject(name, found) for name, found in subjects.items()])
    monkeypatch.setattr(sys, "argv", ["bench", *words])
    return bench.main(), asked


def test_a_limit_may_be_reached_but_not_passed():
    assert WITHIN.is_within and not OVER.is_within
    assert str(WITHIN).split() == ["ok", "1.50", "of", "1.50", "quick", "3", "ms", "to", "2", "ms"]
    assert str(OVER).startswith("OVER")


def test_the_exit_status_tells_whether_a_limit_is_passed(monkeypatch, capsys):
    assert run(monkeypatch, one=[WITHIN], other=[WITHIN]) == (0, {"one": False, "other": False})
    assert run(monkeypatch, "--short", one=[OVER, WITHIN], other=[WITHIN]) == (1, {"one": True, "other": True})
    assert capsys.readouterr().out.count("quick") == 4


def test_subjects_are_chosen_by_name(monkeypatch, capsys):
    assert run(monkeypatch, "other", one=[OVER], other=[WITHIN]) == (0, {"other": False})
    assert run(monkeypatch, "others", one=[OVER], other=[WITHIN]) == (2, {})
    assert "one, other" in capsys.readouterr().err


def test_every_subject_is_in_the_bench():
    names = {one.__name__.rpartition(".")[2] for one in bench.SUBJECTS}
    assert names == {"starting", "window", "dense", "listing", "counting", "comparing", "filing"} | {
        "writing",
        "tabling",
        "searching",
        "drawing",
        "packing",
    }


def test_a_ratio_is_that_of_pairs_and_leaves_the_first_out():
    one, other = iter([90.0, 2.0, 4.0, 30.0]), iter([1.0, 1.0, 2.0, 10.0])
    value, note = figures.ratio(lambda: next(one), lambda: next(other), times=3)
    assert value == 2.0
    assert note == "4000.0 ms to 2000.0 ms"


def test_what_the_window_does_is_measured(qapp, tmp_path):
    with window._study(tmp_path / "small.annot", 30_000, 60) as study:
        found = [study.opening(1), *study.turning_pages(rounds=1, pages=3), study.coding(2)]
    assert [figure.limit for figure in found] == [2.0, 1.5, 2.0, 1.6]
    assert all(0 < figure.value < 1000 for figure in found)


def test_the_pane_of_passages_is_measured(qapp, tmp_path):
    figure = listing.opening(listing.study(tmp_path / "small.annot", 400), 400, 1)
    assert figure.limit == 3.0 and 0 < figure.value < 1000


def test_what_the_codebook_counts_is_measured(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(counting, "_SIZE", 5_000)
    figure = counting._counts(tmp_path, 2, 20, 5, times=2)
    assert figure.limit == 1.5 and 0 < figure.value < 1000


def test_a_figure_is_measured(tmp_path, monkeypatch):
    monkeypatch.setattr(drawing, "_KINDS", ("heat",))
    found = list(drawing.figures(tmp_path, short=True))
    assert [figure.limit for figure in found] == [4.0] * 3
    assert all(0 < figure.value < 1000 for figure in found)


def test_the_tables_of_the_pack_are_measured(tmp_path):
    with studies.project(tmp_path / "small.annot", [studies.transcript("T", 5_000, 1)], 3) as made:
        made.do("Code", codings.apply, studies.places(made, 20))
        figure = packing.tables(made, 20, times=1)
    assert figure.limit == 3.0 and 0 < figure.value < 100_000


@pytest.mark.parametrize(
    ("ours", "floor"), [(("-c", starting._OURS), ("-c", starting._BARE)), (("-m", "annotator", "--help"), ("-c", ""))]
)
def test_processes_are_measured(monkeypatch, ours, floor):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert starting._figure("process", ours, floor, 1.0, times=1).value > 0
