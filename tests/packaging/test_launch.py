import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

LAUNCH = Path(__file__).parents[2] / "packaging" / "launch.py"


@pytest.fixture
def launch():
    """The module, loaded afresh from its file."""
    spec = importlib.util.spec_from_file_location("annotator_launch", LAUNCH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def house(launch, tmp_path, monkeypatch):
    """A project folder with a name that shells and encodings stumble over, and an empty environment in it."""
    root = tmp_path / "Gespräche $1 'heute' ☂"
    (root / "annotator").mkdir(parents=True)
    (root / "annotator" / "__init__.py").touch()
    (root / "annotator" / "__main__.py").write_text("import sys; print(sys.argv[1:])", encoding="utf-8")
    (root / "lock.txt").write_text("one==1", encoding="utf-8")
    monkeypatch.setattr(launch, "ROOT", root)
    monkeypatch.setattr(launch, "LOCK", root / "lock.txt")
    monkeypatch.setattr(launch, "VENV", root / ".venv")
    monkeypatch.setattr(launch, "STAMP", root / ".venv" / "ready.txt")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", root / ".venv"], check=True)
    return root


def finish(launch, *packages):
    """Leaves the environment as a set-up that came to its end."""
    for package in packages:
        (launch.in_venv("purelib") / f"{package}.dist-info").mkdir()
    launch.STAMP.write_text("\n".join([launch.fingerprint(), *sorted(launch.installed())]), encoding="utf-8")


def test_an_older_python_can_read_the_file():
    ast.parse(LAUNCH.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("version", [(3, 8, 18), (3, 10, 0), (2, 7, 18)])
def test_an_older_python_is_told_so(launch, version):
    sentence = launch.too_old(version)
    assert "3.11 or newer" in sentence
    assert ".".join(map(str, version)) in sentence


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 2), (4, 0, 0)])
def test_a_newer_python_will_do(launch, version):
    assert launch.too_old(version) is None


@pytest.mark.parametrize(
    ("system", "environment", "expected"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_display(launch, system, environment, expected):
    assert launch.has_display(system, environment) is expected


def test_words_become_commands(launch):
    assert launch.command_for("run", [], True) == ["-m", "annotator", "sample"]
    assert launch.command_for("run", ["folder"], False) == ["-m", "annotator", "demo", "folder"]
    assert launch.command_for("test", ["-k", "words"], False) == ["-m", "pytest", *launch.SIDE_BY_SIDE, "-k", "words"]


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["start"], 2), (["--help"], 0)])
def test_other_words_are_answered_with_the_usage(launch, capsys, arguments, status):
    assert launch.main(arguments) == status
    assert "launch.py run" in capsys.readouterr().err


def test_what_stops_the_set_up_is_one_sentence(launch, monkeypatch, capsys):
    def stop(word, rest):
        raise launch.Stopped("No.")

    monkeypatch.setattr(launch, "launch", stop)
    assert launch.main(["run"]) == 1
    assert capsys.readouterr() == ("", "No.\n")


def test_only_what_does_not_load_is_missing(launch, monkeypatch):
    monkeypatch.setattr(launch, "loads", lambda library: library != "libEGL.so.1")
    assert launch.missing_packages(launch.LIBRARIES, venv_needed=False) == ["libegl1"]


def test_a_library_that_nobody_has_does_not_load(launch):
    assert not launch.loads("libannotator-has-no-such-library.so.0")


def test_the_systems_python_asks_for_its_venv(launch, monkeypatch):
    monkeypatch.setattr(launch, "can_make_venv", lambda: False)
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert launch.missing_packages({}, venv_needed=True) == [package]
    assert launch.missing_packages({}, venv_needed=False) == []
    monkeypatch.setattr(sys, "base_prefix", "/home/kim/python")
    assert launch.missing_packages({}, venv_needed=True) == []


def test_without_rights_the_exact_command_is_printed(launch, monkeypatch):
    monkeypatch.setattr(launch, "way_to_root", lambda: None)
    with pytest.raises(launch.Stopped) as stopped:
        launch.install_packages(["libgl1", "libegl1"])
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    assert command in str(stopped.value)


def test_with_rights_the_lists_are_fetched_first(launch, monkeypatch):
    done = []
    monkeypatch.setattr(launch, "way_to_root", lambda: ["sudo", "-n"])
    monkeypatch.setattr(launch, "carry_out", lambda command, failure: done.append(command))
    launch.install_packages(["libgl1"])
    assert [command[:4] for command in done] == [
        ["sudo", "-n", "apt-get", "update"],
        ["sudo", "-n", "apt-get", "install"],
    ]


def test_a_step_that_fails_shows_what_was_printed(launch, capsys):
    script = "print('Collecting lxml==6 (from a list)', flush=True); raise SystemExit('no room')"
    with pytest.raises(launch.Stopped, match=r"(?s)It failed\..*Collecting.*no room"):
        launch.carry_out([sys.executable, "-c", script], "It failed.")
    assert capsys.readouterr() == ("", "  lxml==6\n")


@pytest.mark.parametrize("status", [0, 5])
def test_the_exit_status_is_the_commands(launch, status):
    assert launch.wait_for([sys.executable, "-c", f"raise SystemExit({status})"]) == status


def test_the_environments_folders_are_where_python_puts_them(launch, house):
    ask = "import sysconfig as s; print(ascii([s.get_path('scripts'), s.get_path('purelib')]))"
    given = subprocess.run([launch.venv_python(), "-c", ask], capture_output=True, text=True, check=True).stdout
    assert ast.literal_eval(given) == [str(launch.in_venv("scripts")), str(launch.in_venv("purelib"))]


def test_the_project_is_a_module_and_a_command(launch, house, tmp_path):
    launch.add_project()
    command = launch.in_venv("scripts") / ("annotator.cmd" if launch.WINDOWS else "annotator")
    for call in ([launch.venv_python(), "-m", "annotator"], [command]):
        result = subprocess.run([*call, "a b", "*"], cwd=tmp_path, capture_output=True, text=True, check=True)
        assert result.stdout.strip() == "['a b', '*']"


def test_a_finished_environment_is_ready(launch, house):
    finish(launch, "one-1", "two-2", "pip-23")
    assert launch.is_ready()


def test_an_interrupted_environment_is_not_ready(launch, house):
    assert not launch.is_ready()
    launch.STAMP.touch()
    assert not launch.is_ready()


@pytest.mark.parametrize("lost", ["one-1", "two-2"])
def test_an_environment_that_lost_a_package_is_not_ready(launch, house, lost):
    finish(launch, "one-1", "two-2")
    (launch.in_venv("purelib") / f"{lost}.dist-info").rename(house / "elsewhere")
    assert not launch.is_ready()


def test_a_newer_pip_and_more_packages_do_no_harm(launch, house):
    finish(launch, "one-1", "pip-23")
    (launch.in_venv("purelib") / "pip-23.dist-info").rename(launch.in_venv("purelib") / "pip-26.dist-info")
    (launch.in_venv("purelib") / "ipython-9.dist-info").mkdir()
    assert launch.is_ready()


def test_new_pins_make_the_environment_stale(launch, house):
    finish(launch, "one-1")
    launch.LOCK.write_text("one==2", encoding="utf-8")
    assert not launch.is_ready()


def test_another_python_makes_the_environment_stale(launch, house, monkeypatch):
    finish(launch, "one-1")
    monkeypatch.setattr(sys, "base_prefix", "/home/kim/python")
    assert not launch.is_ready()


def test_a_moved_project_makes_the_environment_stale(launch, house, monkeypatch):
    finish(launch, "one-1")
    moved = house.rename(house.with_name("moved"))
    for name, path in {"ROOT": moved, "LOCK": moved / "lock.txt", "VENV": moved / ".venv"}.items():
        monkeypatch.setattr(launch, name, path)
    monkeypatch.setattr(launch, "STAMP", moved / ".venv" / "ready.txt")
    assert not launch.is_ready()
