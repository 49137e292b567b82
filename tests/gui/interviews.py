"""Two invented focus groups: as files, and as a project that Ana has begun to code."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.core.codings import Placed
from annotator.formats import tables
from annotator.project import new_project
from annotator.store.verbs import codebook, coding_table, codings, speakers

GROUPS = {
    "Group A": """Moderator: What makes a good mentor?
Ann: She explains the steps twice. [laughs] Then she asks what we made of them.
Ben: And feedback. I give honest feedback every week, in private.
Moderator: Anything else?
Ann: We meet one on one, and I listen first.
""",
    "Group B": """Moderator: What makes a good mentor, to you?
Cleo: Somebody who gives feedback that I can use tomorrow.
Dan: My mentor listens. 😀 We meet one on one, and nobody else is there.
Moderator: Anything else?
Cleo: Honest feedback, again. It is rare, and it helps.
""",
}
TABLES = {
    "speakers": (
        "document,label,participant,role,compared,year", "Group A,Moderator,Mo,Moderator,no,",
        "Group A,Ann,Ann,Mentor,yes,1", "Group A,Ben,Ben,Mentor,yes,2", "Group B,Moderator,Mo,Moderator,no,",
        "Group B,Cleo,Cleo,Mentee,yes,1", "Group B,Dan,Dan,Mentee,yes,2", "Group B,,Eve,Mentee,yes,2",
    ),
    "codes": ("name,parent,definition", "Guidance,,", "Explaining,Guidance,Shows how it is done.",
              "Feedback,Guidance,Says how one is doing.", "Time alone,,Nobody else is there."),
    "codings": (
        "document,code,quote", "Group A,Explaining,She explains the steps twice", "Group A,Feedback,honest feedback",
        "Group B,Feedback,feedback that I can use", "Group B,Feedback,Honest feedback",
        "Group B,Time alone,one on one",
    ),
}  # fmt: skip


def transcripts(folder, groups=GROUPS):
    """The groups as text files."""
    return [write(folder / f"{title}.txt", text) for title, text in groups.items()]


def table(path, *lines):
    """A csv of these lines."""
    return write(path, "\n".join(lines) + "\n")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def make(path):
    """The project: both groups, who speaks in which role, one silent, four codes, five passages."""
    made = {name: tables.read(table(path.parent / f"{name}.csv", *lines)) for name, lines in TABLES.items()}
    with new_project(path, title="Mentoring", author="Ana") as project:
        for transcript in transcripts(path.parent):
            project.import_file(transcript)
        project.do("Assign speakers", speakers.take, made["speakers"])
        project.do("Take over the codebook", codebook.take, made["codes"])
        project.do("Code", coding_table.take, made["codings"], "Ana")
    return path


class Study:
    """The open project of a session, asked by the names of things."""

    def __init__(self, session):
        self.session = session
        self.told = []
        session.failed.connect(lambda error: self.told.append(str(error)))

    @property
    def project(self):
        return self.session.project

    def document(self, title="Group A"):
        return self.project.document(title).id

    def code(self, name):
        return self.project.read.codebook().find(name).id

    def place(self, quote, title="Group A"):
        start = self.project.read.text(self.document(title)).index(quote)
        return start, start + len(quote)

    def apply(self, name, quote, title="Group A", coder="Ana"):
        """Code a quotation, as somebody elsewhere in the program does."""
        by = self.project.do("Add coder", codings.coder, coder)
        placed = Placed(self.document(title), *self.place(quote, title), self.code(name), by)
        self.project.do(f"Code as {name}", codings.apply, [placed])

    def coded(self, title="Group A"):
        """The words of each passage with the name of its code, in reading order."""
        text, book = self.project.read.text(self.document(title)), self.project.read.codebook()
        found = self.project.retrieval.passages(documents={self.document(title)})
        return [(text[one.start : one.end], book[one.code].name) for one in found]

    def people(self):
        """Participant and role of each label, in the order of the labels."""
        who = {one.id: one for one in self.project.read.participants()}
        roles = {one.id: one.name for one in self.project.read.roles()}
        found = [(one.label, who.get(one.participant)) for one in self.project.read.speakers()]
        return [(label, one.name if one else "", roles.get(one.role, "") if one else "") for label, one in found]


def when_asked(answer, tries=500):
    """Answer the dialog that is about to open, at once or when some work has ended."""

    def ask(left):
        dialog = QApplication.activeModalWidget()
        if dialog is not None or not left:
            answer(dialog)
        else:
            QTimer.singleShot(10, lambda: ask(left - 1))

    QTimer.singleShot(0, lambda: ask(tries))
