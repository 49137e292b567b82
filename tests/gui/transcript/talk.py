"""Invented talk, and where it is on the screen."""

from PySide6.QtCore import QPointF

from annotator.core.codings import Passage
from annotator.core.documents import SpokenTurn
from annotator.gui.transcript import loading
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Voice
from annotator.gui.transcript.shape import End

TALK = (
    ("Ines", "Thank you all for coming. Please start with how you first met.", "00:00"),
    ("Priya", "A good one starts before we sit down. She has read what I sent her, all of it, and she remembers what I "
     "was worried about the last time. I never have to begin again from zero.", "00:38"),
    ("Dr Okafor", "I keep a page for each of them, nothing formal: what we said we would try, what came of it. "
     "[laughter] Without the page I would be guessing, and they notice when I guess.", "02:11"),
    ("Priya", "You do notice.", "02:37"),
)  # fmt: skip
VOICES = {1: Voice("Ines", "moderator", "#A39B90", True), 2: Voice("Priya", "mentee", "#B4532A")}


def spoken(*turns, before="", between="\n\n"):
    """A text with its turns: each a speaker, what is said, and perhaps a time; speakers are numbered as they come."""
    text, made, speakers = before, [], {}
    for number, (speaker, said, *time) in enumerate(turns, 1):
        text += between if made else ""
        start, body = len(text), len(text) + len(speaker) + 2
        text += f"{speaker}: {said}"
        low = said.find("[")
        notes = ((body + low, body + said.index("]") + 1),) if low >= 0 else ()
        id = speakers.setdefault(speaker, len(speakers) + 1)
        made.append(SpokenTurn(number, start, body, len(text), id, "".join(time), notes))
    return text, made


def long_talk(turns, words=60):
    """A transcript of many turns, each of several lines."""
    return spoken(*((f"S{number % 5}", f"Turn {number} " + "word " * words + "end.") for number in range(turns)))


def marked(id, start, end, name="Trust", color="violet", **more):
    return Marked(Passage(id, 1, start, end, more.pop("code", id), 1, **more), name, color, "Ana")


def found(text, quote, id, name="Trust", color="violet", **more):
    """A passage on a quote."""
    start = text.index(quote)
    return marked(id, start, start + len(quote), name, color, **more)


def point_at(view, place, end=End.START):
    """Where a place is in the viewport, in the middle of its line."""
    number, offset = view.scene.script.where(place, is_end=end is End.STOP)
    row = view.scene.page().row(number)
    line, x = row.shape.edge(offset, end)
    return QPointF(x, row.top + row.shape.top(line) + view.scene.measures.line / 2)


def shown(study, view):
    """The study's transcript with its passages in a view."""
    read, project = study.project.read, study.project
    view.show_script(loading.script(read, study.document), loading.further(project, study.document))
    return view
