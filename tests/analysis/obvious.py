"""The comparison once more, slow and obvious: loops over words and passages, straight from the definitions."""

from dataclasses import dataclass, field
from fractions import Fraction

import regex

BACK_CHANNEL = 2
_RUN = regex.compile(r"[\w\p{M}]+(?:['’-][\w\p{M}]+)*")
_SINGLE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")


@dataclass
class Study:
    """What is compared, under the names that people see.

    documents: title -> (text, turns); people: (title, label) -> participant; roles: participant -> (role, compared);
    silent: (title, participant); persons: participant -> how many it stands for, None where nobody knows;
    traits: participant or title -> {attribute: value}; codings: (title, coder, code, start, end);
    parents: code -> parent; record: title -> coder; coders: those who coded nothing too.
    """

    documents: dict = field(default_factory=dict)
    people: dict = field(default_factory=dict)
    roles: dict = field(default_factory=dict)
    silent: list = field(default_factory=list)
    persons: dict = field(default_factory=dict)
    traits: dict = field(default_factory=dict)
    codings: list = field(default_factory=list)
    parents: dict = field(default_factory=dict)
    record: dict = field(default_factory=dict)
    coders: list = field(default_factory=list)


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
    """Counts of one study: by a role, document, participant or attribute, of some speakers, in one layer."""

    def __init__(self, study, coder=None, by="role", where=()):
        self.study, self.coder, self.by, self.where = study, coder, by, where
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

    # who speaks

    def heard(self, title, start, end):
        """label -> words of those who speak between two places."""
        whole = [sum(start <= a and b <= end for a, b in words) for _, words in self.words[title]]
        least = BACK_CHANNEL if sum(one > 0 for one in whole) > 1 else 1
        labels = {label for (label, _), one in zip(self.words[title], whole, strict=True) if one >= least}
        return {
            label: sum(start <= a < end for own, words in self.words[title] if own == label for a, _ in words)
            for label in labels
        }

    def said(self, title, label):
        """How many words a label says."""
        return sum(len(spoken) for own, spoken in self.words[title] if own == label)

    # who belongs where

    def value(self, name, title, participant):
        """What somebody is by role, document, participant or an attribute."""
        if name == "role":
            return self.study.roles.get(participant, ("no role", True))[0]
        if name == "document":
            return title
        if name == "participant":
            return participant or "no role"
        for who in (participant, title):
            if self.study.traits.get(who, {}).get(name):
                return self.study.traits[who][name]
        return f"{name} not given" if participant else "no role"

    def group_of(self, title, participant):
        """The group of somebody in a document: None for who is not compared, or not wanted."""
        if not self.study.roles.get(participant, ("no role", True))[1]:
            return None
        for name in {name for name, _ in self.where}:
            if self.value(name, title, participant) not in [value for other, value in self.where if other == name]:
                return None
        return self.value(self.by, title, participant)

    def label_group(self, title, label):
        return self.group_of(title, self.study.people.get((title, label)))

    def everybody(self):
        """(group, who, title, words) of every label with somebody behind it or something said, and of the silent."""
        found = []
        for title in self.sources:
            for label in dict.fromkeys(label for label, _ in self.words[title]):
                participant = self.study.people.get((title, label))
                if participant or self.said(title, label):
                    who = participant or (title, label)
                    found.append((self.label_group(title, label), who, title, self.said(title, label)))
            for place, participant in self.study.silent:
                if place == title:
                    found.append((self.group_of(title, participant), participant, title, 0))
        return found

    def group_names(self):
        return {group for group, *_ in self.everybody() if group is not None}

    def has_status(self, name):
        return name not in ("no role", f"{self.by} not given")

    def number(self, people):
        """How many persons some participants and labels are, None where that is not known."""
        numbers = [self.study.persons.get(who, 1) for who in people]
        return None if None in numbers else sum(numbers)

    # what is counted

    def group(self, name):
        here = [one for one in self.everybody() if one[0] == name]
        return {
            "participants": self.number({who for _, who, _, _ in here}),
            "words": sum(words for *_, words in here),
            "documents": len({title for _, _, title, words in here if words}),
            "passages": sum(len(self.counted({code}, name)) for code in self.study.parents),
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

    def counted(self, codes, name):
        """The passages of some codes in which a speaker of a group speaks, with who."""
        found = []
        for title, start, end in self.passages(codes):
            voices = {
                label: words
                for label, words in self.heard(title, start, end).items()
                if self.label_group(title, label) == name
            }
            if voices:
                found.append((title, voices))
        return found

    def of_nobody(self):
        """The code applications in which nobody of any group speaks."""
        return sum(
            all(self.label_group(title, label) is None for label in self.heard(title, start, end))
            for code in self.study.parents
            for title, start, end in self.passages({code})
        )

    def cell(self, code, name):
        found = self.counted(set(self.family(code)), name)
        people = {
            self.study.people.get((title, label)) or (title, label) for title, voices in found for label in voices
        }
        return {
            "passages": len(found),
            "speakers": self.number(people),
            "documents": len({title for title, _ in found}),
            "words": sum(sum(voices.values()) for _, voices in found),
        }

    def rank(self, code, name):
        own = self.cell(code, name)["passages"]
        siblings = [one for one, parent in self.study.parents.items() if parent == self.study.parents[code]]
        return 1 + sum(self.cell(one, name)["passages"] > own for one in siblings)

    def status(self, code, roles, thresholds):
        """What the rule proposes for a code, from the roles that speak."""
        below = [one for one, parent in self.study.parents.items() if parent == code]
        return status(
            {role: self.group(role) for role in roles},
            {role: self.cell(code, role) for role in roles},
            [{role: self.rank(one, role) for role in roles} for one in below],
            thresholds,
        )


def status(groups, cells, below, thresholds):
    """The proposed status, for whom, and whether share and rate disagree.

    groups and cells by role, for the roles that speak; below: for each code below, its rank by role.
    """

    def discusses(role):
        least = 1 if groups[role]["participants"] in (None, 1) else thresholds.min_speakers
        several = cells[role]["speakers"] is None or cells[role]["speakers"] >= least
        return cells[role]["passages"] > thresholds.in_passing and several

    who = [role for role in groups if discusses(role)]
    if len(groups) < 2:
        return None, who, False
    if not who:
        return "insufficient", who, False
    if len(who) == 1:
        return "unique", who, False
    if len(who) < len(groups):
        return "partly shared", who, False
    if sum(cell["passages"] for cell in cells.values()) < thresholds.min_base:
        return "shared", who, False
    shares = [Fraction(cells[role]["passages"], groups[role]["passages"]) for role in groups]
    rates = [Fraction(cells[role]["passages"], groups[role]["words"]) for role in groups]
    ratio = Fraction(thresholds.emphasis_ratio)
    far, far_by_rate = max(shares) >= ratio * min(shares), max(rates) >= ratio * min(rates)
    both = list(zip(shares, rates, strict=True))
    agree = (max(shares), max(rates)) in both and (min(shares), min(rates)) in both
    emphasis = "different emphasis" if far or is_reversed(below) else "similar"
    return emphasis, who, far != far_by_rate or not agree


def is_reversed(below):
    """Whether two codes rank in opposite order in two roles."""
    return any(
        one[role] < other[role] and one[another] > other[another]
        for one in below
        for other in below
        for role in one
        for another in one
    )
