"""The names that things had before they were renamed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping

from annotator.store.kinds import CREATED, KINDS
from annotator.store.log import Log
from annotator.store.numbers import Numbers


def names(log: Log, numbers: Numbers, kind: str, field: str) -> Mapping[str, set[int]]:
    """Every name that any object of a kind ever had in some field, with the numbers of those that had it."""
    fields = [one.name for one in KINDS[kind].fields]
    found: defaultdict[str, set[int]] = defaultdict(set)
    for uid, entries in log.of_kind(kind).items():
        number = numbers.known(uid)
        for entry in entries:
            if number is None or entry.value is None or entry.field not in (CREATED, field):
                continue
            said = json.loads(entry.value)
            name = dict(zip(fields, said, strict=False)).get(field) if entry.field == CREATED else said
            if isinstance(name, str):
                found[name].add(number)
    return found
