"""Sets Annotator up where it lies and starts it: `python3 packaging/launch.py run`, or `test` for its tests.

Needs nothing but Python. The first run installs what is missing: system libraries, a virtual environment in `.venv`,
the packages pinned in `lock.txt`. Later runs only look whether all of it is still there.
An older Python must be able to read this file to say that it is too old: no syntax newer than Python 3.8's.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "lock.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "annotator-is-ready.txt"

OLDEST_PYTHON = (3, 11)
WINDOWS = os.name == "nt"

USAGE = """\
python3 packaging/launch.py run [FOLDER]     opens the sample project, or without a display prints what it finds in it
python3 packaging/launch.py test [OPTIONS]   runs the tests; options are pytest's
python3 packaging/launch.py prepare          sets everything up and starts nothing"""

# As many test files at once as there are processors; an option given later wins, as `-n 0` for a debugger.
SIDE_BY_SIDE = ["-n", "auto", "--dist", "loadfile"]

# What Qt loads, by the Debian package that brings it.
LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}


class Stopped(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """Tells the person at the terminal what happens; standard output is left to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def too_old(version: tuple[int, ...]) -> str | None:
    """The sentence for a Python that is too old, nothing for one that will do."""
    if version >= OLDEST_PYTHON:
        return None
    needed, found = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
    return f"Annotator needs Python {needed} or newer; this is Python {found}. Start it with a newer one."


def has_display(system: str, environment: dict[str, str]) -> bool:
    """Whether a window can be seen: always on Windows and macOS, elsewhere where a display is named."""
    return system in ("win32", "darwin") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def carry_out(command: list[str], failure: str) -> None:
    """Runs one step of the set-up, naming packages as pip comes to them.

    Raises Stopped with the failure and all that the command had printed.
    """
    printed = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            printed.append(line)
            if line.startswith("Collecting "):
                say("  " + line.split()[1])
    if process.returncode:
        raise Stopped(f"{failure} This is what was printed:\n\n{''.join(printed)}")


# --- what the system must bring ---


def loads(library: str) -> bool:
    """Whether the system has this library, asked as Qt will ask; package names differ from system to system."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str], venv_needed: bool) -> list[str]:
    """The Debian packages to install: for libraries that do not load, and for the system Python's `venv`."""
    missing = [package for package, library in libraries.items() if not loads(library)]
    if venv_needed and not can_make_venv() and sys.base_prefix == "/usr":
        missing.append("python{}.{}-venv".format(*sys.version_info))
    return missing


def can_make_venv() -> bool:
    """Whether this Python can make virtual environments; Debian's comes without."""
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def apt_commands(packages: list[str], prefix: list[str]) -> list[list[str]]:
    """The two commands that install Debian packages; the prefix makes them root's."""
    return [
        [*prefix, "apt-get", "update"],
        [*prefix, "apt-get", "install", "-y", "--no-install-recommends", *packages],
    ]


def way_to_root() -> list[str] | None:
    """What to put before a command to run it as root without being asked for a password; None if there is no way."""
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def install_packages(packages: list[str]) -> None:
    """Installs Debian packages, or where that is not allowed stops with the command that does it."""
    prefix = way_to_root()
    if prefix is None:
        by_hand = " && ".join(shlex.join(command) for command in apt_commands(packages, ["sudo"]))
        raise Stopped(f"Some system packages are missing. Please run\n\n  {by_hand}\n\nand then start this again.")
    say(f"Installing system packages: {' '.join(packages)}")
    for command in apt_commands(packages, prefix):
        carry_out(command, "The system packages could not be installed.")


def provide_system(display: bool, venv_needed: bool) -> None:
    """Sees to it that the system has what Qt and the virtual environment need, as far as that can be seen to."""
    libraries = {}
    if sys.platform == "linux":
        libraries = {**LIBRARIES, **DISPLAY_LIBRARIES} if display else LIBRARIES
    missing = missing_packages(libraries, venv_needed)
    if missing and sys.platform == "linux" and shutil.which("apt-get"):
        install_packages(missing)
        importlib.invalidate_caches()
        missing = missing_packages(libraries, venv_needed)
    if venv_needed and not can_make_venv():
        raise Stopped(f"The Python at {sys.executable} lacks its own modules venv and ensurepip; please use another.")
    if missing:
        names = ", ".join(libraries[package] for package in missing)
        say(f"These libraries were not found, and Qt may need them: {names}\nYour system's package manager has them.")


# --- the virtual environment ---


def in_venv(path: str) -> Path:
    """A folder of the virtual environment by sysconfig's name for it: `scripts`, `purelib`."""
    return Path(sysconfig.get_path(path, "venv", {"base": str(VENV)}))


def venv_python() -> Path:
    """The Python that the program runs on."""
    return in_venv("scripts") / ("python.exe" if WINDOWS else "python")


def fingerprint() -> str:
    """What an environment made now would rest on, as one short text: the pins, this Python, the project's place."""
    pins = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    parts = (pins, "{}.{}".format(*sys.version_info), sys.base_prefix, str(ROOT))
    return hashlib.sha256("\n".join(parts).encode(errors="surrogateescape")).hexdigest()


def installed() -> set[str]:
    """The packages in the environment, each as name and version, apart from the installers that came with it."""
    names = {folder.name for folder in in_venv("purelib").glob("*.dist-info")}
    return {name for name in names if not name.startswith(("pip-", "setuptools-"))}


def is_ready() -> bool:
    """Whether the environment was finished, here and with these pins, and has lost nothing since."""
    try:
        made_from, *packages = STAMP.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return False
    return made_from == fingerprint() and venv_python().exists() and installed().issuperset(packages)


def make_environment() -> None:
    """Makes the environment from nothing, whatever an older or interrupted run has left of one."""
    say(f"Making a Python environment in {VENV}")
    STAMP.unlink(missing_ok=True)
    carry_out([sys.executable, "-m", "venv", "--clear", str(VENV)], "The Python environment could not be made.")
    say("Installing the packages that it needs, a few minutes the first time:")
    pip = [str(venv_python()), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    carry_out(
        [*pip, "--no-deps", "--only-binary=:all:", "--require-hashes", "-r", str(LOCK)],
        "The packages could not be installed; perhaps there is no connection to the internet.",
    )
    add_project()
    STAMP.write_text("\n".join([fingerprint(), *sorted(installed())]), encoding="utf-8")
    say("Everything is installed.")


def add_project() -> None:
    """Makes `annotator` a module and a command of the environment, without a build.

    The module's folder is given in code: before Python 3.13 a path in a .pth file is read in the system's encoding.
    """
    path_file = in_venv("purelib") / "annotator.pth"
    path_file.write_text("import os, sys; sys.path.append(os.path.dirname(sys.prefix))\n", encoding="utf-8")
    if WINDOWS:
        (in_venv("scripts") / "annotator.cmd").write_text('@"%~dp0python.exe" -m annotator %*\n', encoding="utf-8")
    else:
        command = in_venv("scripts") / "annotator"
        script = f'#!/bin/sh\nexec {shlex.quote(str(venv_python()))} -m annotator "$@"\n'
        command.write_text(script, encoding="utf-8", errors="surrogateescape")
        command.chmod(0o755)


# --- starting ---


def command_for(word: str, rest: list[str], display: bool) -> list[str]:
    """The arguments for the environment's Python that do what the word asks."""
    if word == "test":
        return ["-m", "pytest", *SIDE_BY_SIDE, *rest]
    return ["-m", "annotator", "sample" if display else "demo", *rest]


def hand_over(arguments: list[str]) -> NoReturn:
    """Goes on as the environment's Python: its output, its Ctrl+C and its exit status are the caller's."""
    command = [str(venv_python()), *arguments]
    if WINDOWS:
        sys.exit(wait_for(command))
    os.execv(command[0], command)  # noqa: S606  no shell is wanted


def wait_for(command: list[str]) -> int:
    """Runs the command to its end and gives its exit status.

    Windows cannot replace a process. Ctrl+C reaches the command as well, and what it means is for the command to say.
    """
    with subprocess.Popen(command) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def launch(word: str, rest: list[str]) -> None:
    """Sets up what is missing and starts what the word names."""
    display = has_display(sys.platform, dict(os.environ))
    ready = is_ready()
    tests_make_one = word != "run" and shutil.which("Xvfb") is not None
    provide_system(display or tests_make_one, venv_needed=not ready)
    if not ready:
        make_environment()
    if word == "prepare":
        return
    if word == "test":
        os.chdir(ROOT)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hand_over(command_for(word, rest, display))


def main(arguments: list[str]) -> int:
    """Does what the first argument says; the exit status."""
    sentence = too_old(sys.version_info[:3])
    if sentence:
        say(sentence)
        return 1
    if not arguments or arguments[0] not in ("run", "test", "prepare"):
        say(USAGE)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        launch(arguments[0], arguments[1:])
    except Stopped as stopped:
        say(str(stopped))
        return 1
    except KeyboardInterrupt:
        say("Stopped. Start it again to finish the set-up.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
