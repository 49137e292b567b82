"""What the desks work on, and what can be asked of it from outside the window."""

import json
import subprocess
import sys

from tests.desktop.desk import wait_until
from tests.formats.word_files import docx, p

MENTORS = """Moderator: What makes a good mentor?
Ann: You have to teach well. A good mentor explains the steps twice.
Ben: And feedback 😀. I give honest feedback every week, in private.
Moderator: Anything else?
Ann: We meet one on one. I listen first and teach later.
Ben: Teaching is most of it, I would say. Teaching and more teaching.
"""
MENTEES = (
    "Moderator: What makes a good mentor?",
    "Cleo: Somebody who gives feedback that I can use tomorrow.",
    "Dan: My mentor listens. We meet one on one, and nobody else is there.",
    "Moderator: Anything else?",
    "Cleo: Honest feedback, again. It is rare, and it helps.",
    "Dan: Feedback, yes, and an open door.",
)


def transcripts(folder):
    """A text file and a Word file, in this order."""
    mentors = folder / "Mentors.txt"
    mentors.write_text(MENTORS, encoding="utf-8")
    return [mentors, docx(folder / "Mentees.docx", *map(p, MENTEES))]


def ask_program(*words):
    """What the command line says of a project, once the window has let it go."""
    done = subprocess.run([sys.executable, "-m", "annotator", *map(str, words)], capture_output=True, check=True)
    return json.loads(done.stdout)


def enter_path(desk, text):
    """Type into the file dialog that is coming, and leave it with Enter."""
    desk.until("type(front()).__name__ == 'QFileDialog' and type(QApplication.focusWidget()).__name__ == 'QLineEdit'")
    desk.type(text)
    desk.until(f"QApplication.focusWidget().text() == {text!r}")
    desk.press("Return")


def coded(desk):
    """The words of each passage with the name of its code, in reading order."""
    return desk.ask(
        "[(project.read.text(one.document)[one.start:one.end], project.read.codebook()[one.code].name)"
        " for project in [window().session.project] for one in project.retrieval.passages()]"
    )


def selected_words(desk):
    return desk.ask(
        "window().session.project.read.text(window().transcripts.document())[slice(*view.selected())]"
        " if (view := window().transcripts.view()).selected() else ''"
    )


def until_coded(desk, passage):
    """Wait until words have a code."""
    wait_until(lambda: passage in coded(desk))
    assert passage in coded(desk)
