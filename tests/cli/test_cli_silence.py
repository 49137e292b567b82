"""What was looked for where, at a terminal."""

from annotator import sample
from annotator.project import open_project
from annotator.store.verbs import readings


def test_where_nothing_can_be_looked_for_nothing_is_said_to_have_been(run, tmp_path):
    run("new", tmp_path / "empty.annot")
    for way in ((), ("--to-read",)):
        said = run("silence", tmp_path / "empty.annot", *way).stdout
        assert "nothing to look for yet" in said and "everywhere" not in said


def test_what_was_read_before_its_codes_is_to_be_read_again_until_it_is(run, tmp_path):
    study = sample.copy(tmp_path)
    assert "*" in run("silence", study).stdout and "Mentors A" in run("silence", study, "--to-read").stdout
    with open_project(study) as project:
        coder = project.coder("Ana").id
        for one in project.read.documents():
            project.do("Finish", readings.finish, one.id, coder, 2)
    assert run("silence", study).stdout.endswith("Everything was looked for everywhere.\n")
    assert run("silence", study, "--to-read").stdout == "Everything was looked for everywhere.\n"
