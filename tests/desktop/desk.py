"""A desk: a display with a window manager, and the program on it, driven by keys and mouse."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20


def missing_tools() -> list[str]:
    """What is not installed of what a desk needs."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(holds: Callable[[], object]) -> bool:
    """Whether something came about while there was patience."""
    deadline = time.monotonic() + PATIENCE
    while not (came := holds()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return bool(came)


class Display:
    """A display that nobody sees, with a window manager."""

    def __init__(self, width: int, height: int) -> None:
        told, tell = os.pipe()
        screen = f"{width}x{height}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tell), "-screen", "0", screen, "-nolisten", "tcp"],
            pass_fds=[tell],
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        with os.fdopen(told) as reader:
            self.name = f":{reader.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)
        is_managed = ["xdotool", "get_num_desktops"]  # which only a window manager can answer
        wait_until(lambda: not subprocess.run(is_managed, env=self.environment, capture_output=True).returncode)

    def close(self) -> None:
        """Take it away."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()


class Desk:
    """The program in a window; what is asked of it is asked until it holds."""

    def __init__(self, display: Display, home: Path, *words: str) -> None:
        self.home = home
        self._environment = {**display.environment, "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
        self._environment |= {"XDG_DATA_HOME": str(home), "LANG": "C.UTF-8"}
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.program", *words],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.until("window().is_filled and QApplication.focusWidget() is not None")

    # looking

    def ask(self, question: str) -> object:
        """The answer to an expression about the window; raises LookupError where it cannot be answered."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(question + "\n")
        self._program.stdin.flush()
        reply = self._program.stdout.readline().strip()
        if reply.startswith("!") or not reply:
            raise LookupError(f"{question}: {reply or 'the program has ended'}")
        return ast.literal_eval(reply)

    def until(self, question: str) -> object:
        """Wait until something holds; returns the answer."""
        last: object = None

        def holds() -> bool:
            nonlocal last
            try:
                last = self.ask(question)
            except LookupError as error:
                last = error
            return bool(last) and not isinstance(last, LookupError)

        if not wait_until(holds):
            raise AssertionError(f"{question} did not come about in {PATIENCE} s; last: {last}; {self.focus()}")
        return last

    def focus(self) -> str:
        """Which window and which control take the keys."""
        question = "str((front(), QApplication.focusWidget(), front().focusWidget() if front() else None))"
        return f"the keys go to {self.ask(question)}"

    # doing

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        self._xdotool("key", "--clearmodifiers", "--delay", "15", *keys)

    def type(self, text: str) -> None:
        """Type letters."""
        self._xdotool("type", "--clearmodifiers", "--delay", "8", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click a place of the screen."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", str(button))

    def drag(self, *points: tuple[int, int]) -> None:
        """Go from point to point with the button down."""
        (x, y), *rest = points
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1")
        for x, y in rest:
            self._xdotool("mousemove", "--sync", str(x), str(y))
        self._xdotool("mouseup", "1")

    def click_on(self, widget: str) -> None:
        """Click the middle of a widget that an expression names."""
        left, top, width, height = self.until(f"screen_rect({widget})")  # type: ignore[misc]
        self.click(left + width // 2, top + height // 2)

    def wait_for_end(self) -> int:
        """Wait until the program ends by itself; its exit status."""
        return self._program.wait(PATIENCE)

    def picture(self, path: Path) -> None:
        """What is on the screen, as a file, where ImageMagick is there to make it."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)

    def close(self) -> None:
        """End the program, however far it has come."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait()
        for pipe in (self._program.stdin, self._program.stdout):
            if pipe is not None:
                pipe.close()

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)
