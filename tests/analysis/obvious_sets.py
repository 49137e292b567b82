"""Combined groups, theme sets and all measures once more, slow and obvious."""

from tests.analysis.obvious import Obvious, union


class Combined(Obvious):
    """Counts by several names at once, with the codes of a theme set: None for all."""

    def __init__(self, study, by, themes=None, **how):
        self.names = by
        self.themes = list(study.parents) if themes is None else themes
        super().__init__(study, by=by[0], **how)

    def parts_of(self, title, participant):
        return tuple(self.value(name, title, participant) for name in self.names)

    def group_of(self, title, participant):
        if super().group_of(title, participant) is None:
            return None
        parts = self.parts_of(title, participant)
        return "no role" if set(parts) == {"no role"} else " › ".join(parts)

    def has_status_of(self, parts):
        return all(part not in ("no role", f"{name} not given") for name, part in zip(self.names, parts, strict=True))

    def above(self, code):
        found = []
        while self.study.parents[code] is not None:
            code = self.study.parents[code]
            found.append(code)
        return found

    def parent_in_set(self, code):
        return next((one for one in self.above(code) if one in self.themes), None)

    def counted_codes(self):
        return {one for code in self.themes for one in self.family(code)}

    def all_passages(self, name):
        return sum(len(self.counted({code}, name)) for code in self.counted_codes())

    def distinct(self, name):
        return len(self.counted(self.counted_codes(), name))

    def number_of(self, code, name):
        return len(self.counted(set(self.family(code)), name))

    def level_of(self, code):
        return [one for one in self.themes if self.parent_in_set(one) == self.parent_in_set(code)]

    def rank_in_set(self, code, name):
        own = self.number_of(code, name)
        return 1 + sum(self.number_of(one, name) > own for one in self.level_of(code))

    def share_of_parent(self, code, name):
        parent = self.parent_in_set(code)
        whole = self.number_of(parent, name) if parent else 0
        return self.number_of(code, name) / whole if whole else None

    def children(self, code):
        return [one for one, parent in self.study.parents.items() if parent == code]

    def with_second(self, first, second, name, whole_turns):
        """How many passages of the first code have one of the second in them, or in one of their turns."""
        return len(self.beside(set(self.family(first)), second, name, whole_turns))

    def beside(self, codes, second, name, whole_turns, is_absent=False):
        """The ranges of some codes in which a group is heard that have a passage of a second in them, or have none."""
        found = []
        for title, start, end in self.passages(codes):
            place, labels = (title, start, end), self.heard(title, start, end)
            labels = [label for label in labels if self.label_group(title, label) == name]
            others = [
                one[3:]
                for one in self.study.codings
                if one[:2] == (title, self.sources[title]) and one[2] in self.family(second)
            ]
            if whole_turns:
                starts = [0, *(turn.start for turn in self.study.documents[title][1])]
                bounds = list(zip(starts, [*starts[1:], 10**9], strict=True))
                lies = [bound for bound in bounds if bound[0] < end and start < bound[1]]
                start, end = lies[0][0], lies[-1][1]
            if labels and any(a < end and start < b for a, b in union(others)) != is_absent:
                found.append(place)
        return found
