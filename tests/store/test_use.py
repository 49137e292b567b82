"""Use beats deletion, as long as it is used."""

import shutil

from annotator.core.codings import Placed
from annotator.project import open_project
from annotator.store.store import Store
from annotator.store.verbs import codes, codings, documents
from tests.store.conftest import transcript


def test_a_deleted_code_lives_while_one_below_it_does(tmp_path, hasty):
    first = Store.create(tmp_path / "ana.annot", author="Ana")
    text = first.do("Import", documents.add, transcript("One", "Ann: Hello there, all."))
    parent = first.do("New code", codes.create, "Parent")
    other = first.do("New code", codes.create, "Other")
    first.close()
    shutil.copy(tmp_path / "ana.annot", tmp_path / "bo.annot")
    with open_project(tmp_path / "bo.annot", author="Bo") as bo:
        child = bo.do("New code", codes.create, "Child", parent)
        me = bo.do("Add coder", codings.coder, "Bo")
        bo.do("Code", codings.apply, [Placed(text, 5, 10, child, me)])
    with open_project(tmp_path / "ana.annot", author="Ana") as ana:
        ana.do("Delete code", codes.delete, parent)
        assert [code.name for code in ana.read.codebook()] == ["Other"]
        ana.merge([tmp_path / "bo.annot"])
        assert [code.name for code in ana.read.codebook()] == ["Parent", "Child", "Other"]
        child = ana.read.codebook().find("Child").id
        ana.do("Join codes", codes.join, child, other)
        assert [code.name for code in ana.read.codebook()] == ["Other"]
        assert ana.check().problems == []
        ana.undo()
        assert [code.name for code in ana.read.codebook()] == ["Parent", "Child", "Other"]
        assert ana.check().problems == []


def test_what_lived_by_its_use_alone_is_said_to_go_and_to_come_back_with_it(tmp_path, hasty):
    first = Store.create(tmp_path / "ana.annot", author="Ana")
    text = first.do("Import", documents.add, transcript("One", "Ann: Hello there, all."))
    code = first.do("New code", codes.create, "Trust")
    first.close()
    shutil.copy(tmp_path / "ana.annot", tmp_path / "bo.annot")
    with open_project(tmp_path / "bo.annot", author="Bo") as bo:
        me = bo.do("Add coder", codings.coder, "Bo")
        bo.do("Code", codings.apply, [Placed(text, 5, 10, code, me)])
    with open_project(tmp_path / "ana.annot", author="Ana") as ana:
        ana.do("Delete transcript", documents.delete, text)
        ana.do("Delete code", codes.delete, code)
        ana.merge([tmp_path / "bo.annot"])
        assert len(ana.read.documents()) == len(ana.read.codebook()) == 1
        heard = []
        ana.on_change(heard.append)
        ana.do("Uncode", codings.remove, [one.id for one in ana.retrieval.passages()])
        assert not ana.read.documents()
        assert not list(ana.read.codebook())
        ana.undo()
        assert len(ana.read.documents()) == len(ana.read.codebook()) == 1
        assert all(said >= {"coding", "document", "code"} for said in heard)
