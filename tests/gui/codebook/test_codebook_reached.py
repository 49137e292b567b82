"""What is kept up with every change is what the project itself says, whatever happened."""

import random

import pytest

from annotator.core.codings import Placed
from annotator.gui.codebook import reached
from annotator.gui.codebook.review import waiting
from annotator.store.reach import Reach
from annotator.store.verbs import codes, codings, documents, people


def check(study, coder):
    """Compare what is kept with what is counted anew."""
    project, book = study.project, study.project.read.codebook()
    found, passages = reached.of(study.session).read(project, coder)
    assert {code: one for code, one in found.items() if one != Reach()} == project.retrieval.reach(coder)
    everything = [one for one in project.retrieval.passages() if coder in (None, one.coder)]
    assert passages == len(everything)
    kept = waiting.of(study.session)
    assert kept.passages(None, coder) == {one.id for one in everything if book.is_to_review(one)}
    assert kept.exemplars(coder).total() == sum(one.exemplar for one in everything)


def some_change(study, chance):
    """One of the things that one does to codes and passages."""
    project = study.project
    book, passages = list(project.read.codebook()), list(project.retrieval.passages())
    code, passage = chance.choice(book).id, chance.choice(passages).id
    start = chance.randrange(5, 2000)
    by = project.do("Coder", codings.coder, chance.choice(["Ana", "Ben"]))
    placed = Placed(chance.choice([study.first, study.second]), start, start + chance.randrange(5, 90), code, by)
    return chance.choice(
        [
            lambda: project.do("Code", codings.apply, [placed]),
            lambda: project.do("Code", codings.apply, [placed._replace(code=chance.choice(book).id)]),
            lambda: project.do("Uncode", codings.remove, [passage]),
            lambda: project.do("Recode", codings.recode, [passage], code),
            lambda: project.do("Exemplar", codings.describe, passage, exemplar=True),
            lambda: project.do("Look", codings.look, [passage]),
            lambda: project.do("Redefine", codes.change, code, definition=f"Now {start}."),
            lambda: project.do("New code", codes.create, f"Code {start}", chance.choice([None, code])),
            lambda: project.do("Code anew", lambda action: code_anew(action, placed, start)),
            lambda: study.session.do("Move", codes.move, code, chance.choice([None, chance.choice(book).id])),
            lambda: study.session.do("Join", codes.join, code, chance.choice(book).id),
            lambda: study.session.undo(),
            lambda: study.session.redo(),
        ]
    )


def code_anew(action, placed, number):
    made = codes.create(action, f"In vivo {number}")
    codings.apply(action, [placed._replace(code=made)])


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("everybody", [False, True])
def test_any_sequence_of_changes_is_kept_up(study, seed, everybody):
    chance = random.Random(seed)
    for _ in range(25):
        check(study, None if everybody else study.ana)
        some_change(study, chance)()
    check(study, None if everybody else study.ana)


def test_who_speaks_and_what_is_there_is_read_anew(study):
    check(study, study.ana)
    who = study.project.do("Participant", people.participant, "Ann")
    study.project.do("Assign", people.assign, study.project.read.speakers()[0].id, who)
    check(study, study.ana)
    study.project.do("Delete", documents.delete, study.first)
    check(study, study.ana)
    study.session.undo()
    check(study, study.ana)


def test_another_coder_has_other_counts(study):
    ben = study.project.do("Coder", codings.coder, "Ben")
    for coder in (study.ana, ben, None, study.ana):
        check(study, coder)
