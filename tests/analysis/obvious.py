"""The comparison once more, slow and obvious: loops over words and passages, straight from the definitions."""

from dataclasses import dataclass, field
from fractions import Fraction

import regex

BACK_CHANNEL = 2
_RUN = regex.compile(r"[\w\p{M}]+(?:['’-][\w\p{M}]+)*")
_SINGLE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")


@dataclass
class Study:
    """documents: title -> (text, turns); people: (title, label) -> participant; roles: participant -> (role, compared);
    silent: (title, participant); codings: (title, coder, code, start, end); parents: code -> parent; record: title -> coder."""  # noqa: E501

    documents: dict = field(default_factory=dict)
    people: dict = field(default_factory=dict)
    roles: dict = field(default_factory=dict)
    silent: list = field(default_factory=list)
    codings: list = field(default_factory=list)
    parents: dict = field(default_factory=dict)
    record: dict = field(default_factory=dict)


def words_of(text, turn):
    """Every word of a turn's speech as (start, end)."""
    found = []
    speech = [turn.body <= at < turn.end and not any(a <= at < b for a, b in turn.notes) for at in range(len(text))]
    pieces, begin = [], None
    for at, said in enumerate([*speech, False]):
        if said and begin is None:
            begin = at
        elif not said and begin is not None:
            pieces.append((begin, at))
            begin = None
    for begin, stop in pieces:
        for match in _RUN.finditer(text[begin:stop]):
            found += split(match.group(), begin + match.start())
    return found


def split(run, at):
    """A run in which a character of Han, Hiragana or Katakana is a word, with the marks that follow it."""
    if not _SINGLE.search(run):
        return [(at, at + len(run))]
    letters = rf"(?:(?!{_SINGLE.pattern})[\w\p{{M}}])+"
    pieces = regex.finditer(rf"{_SINGLE.pattern}\p{{M}}*|{letters}(?:['’-]{letters})*", run)
    return [(at + piece.start(), at + piece.end()) for piece in pieces]


def union(ranges):
    """Ranges joined while any two overlap."""
    left = list(ranges)
    changed = True
    while changed:
        changed = False
        for one in left:
            for other in left:
                if one is not other and one[0] < other[1] and other[0] < one[1]:
                    left.remove(one)
                    left.remove(other)
                    left.append((min(one[0], other[0]), max(one[1], other[1])))
                    changed = True
                    break
            if changed:
                break
    return left


class Obvious:
    """Counts of one study."""

    def __init__(self, study, coder=None):
        self.study = study
        self.words = {
            title: [(turn.label, words_of(text, turn)) for turn in turns]
            for title, (text, turns) in study.documents.items()
        }
        self.sources, self.left_out = {}, []
        for title in study.documents:
            coders = sorted({one[1] for one in study.codings if one[0] == title})
            if coder:
                self.sources[title] = coder
            elif title in study.record:
                self.sources[title] = study.record[title]
            elif len(coders) > 1:
                self.left_out.append(title)
            else:
                self.sources[title] = coders[0] if coders else None

    def heard(self, title, start, end):
        """label -> words of those who speak between two places."""
        whole = [sum(start <= a and b <= end for a, b in words) for _, words in self.words[title]]
        least = BACK_CHANNEL if sum(one > 0 for one in whole) > 1 else 1
        labels = {label for (label, _), one in zip(self.words[title], whole, strict=True) if one >= least}
        return {
            label: sum(start <= a < end for own, words in self.words[title] if own == label for a, _ in words)
            for label in labels
        }

    def family(self, code):
        found = [code]
        for one in found:
            found += [child for child, parent in self.study.parents.items() if parent == one]
        return found

    def passages(self, codes):
        """(title, start, end) of the unions of some codes."""
        found = []
        for title, coder in self.sources.items():
            ranges = [one[3:] for one in self.study.codings if one[:2] == (title, coder) and one[2] in codes]
            found += [(title, *one) for one in union(ranges)]
        return found

    def role(self, title, label):
        """The role of a label: None where it is not compared."""
        participant = self.study.people.get((title, label))
        role = self.study.roles.get(participant)
        if role is None:
            return "no role"
        return role[0] if role[1] else None

    def group(self, name):
        people, words, documents = set(), 0, set()
        for title in self.sources:
            for label, spoken in self.words[title]:
                if self.role(title, label) == name:
                    words += len(spoken)
                    if spoken:
                        documents.add(title)
        for title in self.sources:
            for label in {label for label, _ in self.words[title]}:
                participant = self.study.people.get((title, label))
                said = sum(len(spoken) for own, spoken in self.words[title] if own == label)
                if self.role(title, label) == name and (participant or said):
                    people.add(participant or (title, label))
            for place, participant in self.study.silent:
                if place == title and self.study.roles.get(participant, ("no role", True)) == (name, True):
                    people.add(participant)
        own = sum(len(self.counted({code}, name)) for code in self.study.parents)
        return {"participants": len(people), "words": words, "documents": len(documents), "passages": own}

    def counted(self, codes, name):
        """The passages of some codes in which a speaker of a role speaks, with who."""
        found = []
        for title, start, end in self.passages(codes):
            voices = {
                label: words
                for label, words in self.heard(title, start, end).items()
                if self.role(title, label) == name
            }
            if voices:
                found.append((title, voices))
        return found

    def cell(self, code, name):
        found = self.counted(set(self.family(code)), name)
        people = {
            self.study.people.get((title, label)) or (title, label) for title, voices in found for label in voices
        }
        return {
            "passages": len(found),
            "speakers": len(people),
            "documents": len({title for title, _ in found}),
            "words": sum(sum(voices.values()) for _, voices in found),
        }

    def rank(self, code, name):
        own = self.cell(code, name)["passages"]
        siblings = [one for one, parent in self.study.parents.items() if parent == self.study.parents[code]]
        return 1 + sum(self.cell(one, name)["passages"] > own for one in siblings)

    def status(self, code, roles, in_passing=1, min_speakers=2, min_base=10, ratio=2):
        """The proposed status, straight from the words of the method; roles are those that speak."""
        groups = {role: self.group(role) for role in roles}
        cells = {role: self.cell(code, role) for role in roles}
        if len(roles) < 2:
            return None

        def discusses(role):
            least = 1 if groups[role]["participants"] <= 1 else min_speakers
            return cells[role]["passages"] > in_passing and cells[role]["speakers"] >= least

        number = sum(map(discusses, roles))
        if number == 0:
            return "insufficient"
        if number == 1:
            return "unique"
        if number < len(roles):
            return "partly shared"
        if sum(cell["passages"] for cell in cells.values()) < min_base:
            return "shared"
        shares = [Fraction(cells[role]["passages"], groups[role]["passages"]) for role in roles]
        return (
            "different emphasis" if max(shares) >= ratio * min(shares) or self.is_reversed(code, roles) else "similar"
        )

    def is_reversed(self, code, roles):
        below = [one for one, parent in self.study.parents.items() if parent == code]
        ranks = {one: {role: self.rank(one, role) for role in roles} for one in below}
        return any(
            ranks[one][role] < ranks[other][role] and ranks[one][another] > ranks[other][another]
            for one in below
            for other in below
            for role in roles
            for another in roles
        )
