import json
import shutil

import pytest
from click.testing import CliRunner

from annotator.cli import commands
from annotator.store import schema

TALK = """Group one, 3 May

Ann: Hello there, all of you. I trust the group.
Bob: Mm-hm.
Ann: We met every week [laughs] and I trust them more now.
Mod: And you, Bob?
Bob: I am tired of meetings. Trust takes time 😀 and more time.
Ann: It does.
"""


class Runner:
    """Runs commands as a shell would."""

    def __call__(self, *words, status=0):
        result = CliRunner().invoke(commands, [str(word) for word in words])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == status, (result.exit_code, result.stdout, result.stderr)
        return result

    def json(self, *words, status=0):
        return json.loads(self(*words, "--json", status=status).stdout)

    def refused(self, *words):
        """The one sentence with which a command fails."""
        result = self(*words, status=1)
        assert result.stderr.strip()
        return result.stderr


@pytest.fixture
def run(monkeypatch, tmp_path):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)
    monkeypatch.chdir(tmp_path)
    return Runner()


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "Group 1.txt"
    path.write_text(TALK, "utf-8")
    return path


@pytest.fixture
def study(run, talk, tmp_path):
    """A project with one transcript, two roles and a moderator, two codes, coded by Ana."""
    path = tmp_path / "study.annot"
    run("new", path, "--title", "Meetings")
    run("import", path, talk)
    table(tmp_path / "speakers.csv", "document,label,participant,role,compared,year",
          "Group 1,Ann,Ann,mentor,,1", "Group 1,Bob,Bob,mentee,yes,2", "Group 1,Mod,Mia,moderator,no,",
          "Group 1,,Sue,mentee,,2")  # fmt: skip
    run("speakers", path, "--from", tmp_path / "speakers.csv")
    table(tmp_path / "codes.csv", "name,parent", "Bonds,", "Trust,Bonds", "Time,Bonds")
    run("codebook", path, "--from", tmp_path / "codes.csv")
    table(tmp_path / "codings.csv", "document,code,quote,memo,exemplar",
          "Group 1,Trust,I trust the group,,yes",
          "Group 1,Trust,I trust them more now,later,",
          "Group 1,Trust,Trust takes time 😀 and more time,,",
          "Group 1,Time,takes time 😀 and more time,,1")  # fmt: skip
    run("code", path, "--from", tmp_path / "codings.csv", "--coder", "Ana")
    return path


def table(path, *lines):
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.fixture
def sample(tmp_path):
    from annotator import resources

    return shutil.copy(resources.sample(), tmp_path / "sample.annot")
