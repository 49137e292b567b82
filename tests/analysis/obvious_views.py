"""Participation, concentration, what was looked for and ratios once more, slow and obvious."""

from collections import Counter

from tests.analysis.obvious import Obvious


def participation(study, obvious):
    """(document, name, role, turns, words, share, share_of_role) of each label, and of the silent."""
    rows = []
    for title, (_, turns) in study.documents.items():
        here = []
        for label in {turn.label for turn in turns}:
            who = study.people.get((title, label))
            words = obvious.said(title, label)
            if who or words:
                here.append((who or label, role(study, who), sum(turn.label == label for turn in turns), words))
        here += [(who, role(study, who), 0, 0) for place, who in study.silent if place == title]
        every = sum(len(spoken) for _, spoken in obvious.words[title])
        for name, own, number, words in here:
            of_role = sum(one[3] for one in here if one[1] == own)
            rows.append((title, name, own, number, words, part(words, every), part(words, of_role)))
    return rows


def role(study, who):
    return study.roles.get(who, ("no role", True))[0]


def part(words, of):
    return words / of if of else None


def concentration(obvious, code, group):
    """Of the passages of a code that count for a group: how many, by person, and by document."""
    persons, documents = Counter(), Counter()
    counted = obvious.counted(set(obvious.family(code)), group)
    for title, voices in counted:
        documents[title] += 1
        for who in {obvious.study.people.get((title, label)) or label + title for label in voices}:
            persons[who] += 1
    return len(counted), persons, documents


class Looked:
    """Keeps in which order codes were made and redefined, and documents finished, by whom."""

    def __init__(self, study):
        self.now = 0
        self.made = {code: self.next() for code in study.parents}
        self.defined = dict(self.made)
        self.finished = {}

    def next(self):
        self.now += 1
        return self.now

    def finish(self, title, coder, finished):
        if finished:
            self.finished.setdefault((title, coder), self.next())  # marked already: it says nothing new
        else:
            self.finished.pop((title, coder), None)

    def redefine(self, code):
        self.defined[code] = self.next()

    def at(self, title, coder):
        """When whoever counts finished a document, anybody where nobody does; None where that never was."""
        return max((when for (place, who), when in self.finished.items()
                    if place == title and coder in (None, who)), default=None)  # fmt: skip

    def why(self, obvious, code, title):
        """Why a code was not looked for in a document, and which code is to blame; nothing where it was."""
        family = obvious.family(code)
        last = max(family, key=self.defined.get)
        when = self.at(title, obvious.sources[title])
        if when is None:
            return "never finished", None
        if when > self.defined[last]:
            return "", None
        return ("code newer than the reading" if when < self.made[last] else "redefined since"), last


def is_checked(looked, obvious: Obvious, code, group):
    """Whether every document in which a group speaks was finished after a code was made or last redefined."""
    there = {title for own, _, title, words in obvious.everybody() if own == group and words}
    return bool(there) and all(looked.why(obvious, code, title)[0] == "" for title in there)
