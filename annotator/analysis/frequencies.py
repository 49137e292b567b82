"""How often each group speaks of each code: plain sums over tallies."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from annotator.analysis.groups import Member

_KEY = ["code", "whole", "group"]


def frequencies(voices: pd.DataFrame, sets: pd.DataFrame, members: Sequence[Member]) -> pd.DataFrame:
    """Passages, speakers, documents and words of each code and group.

    `voices` has columns speaker, code, whole, passages, words: in how many passages of a code a speaker is heard, and
    with how many words; `sets` has speakers (their numbers joined by commas), code, whole, passages: in how many
    exactly these are. `whole` is 1 where the codes below are counted with the code. Returns a frame indexed by code,
    whole and group with columns passages (a passage once for a group, however many of its speakers are heard),
    speakers (distinct persons, NaN where their number is not known), documents and words. Groups that never speak of a
    code have no row.
    """
    table = pd.DataFrame(
        [(one.speaker, one.document, one.group, one.person, one.persons) for one in members],
        columns=["speaker", "document", "group", "person", "persons"],
    ).astype({"persons": "Float64"})
    heard = voices.merge(table, on="speaker")
    words = heard.groupby(_KEY, sort=False)["words"].sum()
    documents = heard.drop_duplicates([*_KEY, "document"]).groupby(_KEY, sort=False).size()
    persons = heard.drop_duplicates([*_KEY, "person"]).groupby(_KEY, sort=False)["persons"]
    return pd.DataFrame(
        {
            "passages": _passages(sets, table),
            "speakers": persons.sum().where(persons.count() == persons.size()),
            "documents": documents,
            "words": words,
        }
    )


def _passages(sets: pd.DataFrame, members: pd.DataFrame) -> pd.Series[int]:
    """Passages of each code and group: those among whose speakers at least one is of the group."""
    group_of = dict(zip(members["speaker"], members["group"], strict=True))
    groups = {
        written: sorted({group_of[speaker] for speaker in _numbers(written) if speaker in group_of})
        for written in sets["speakers"].unique()
    }
    spread = sets.assign(group=sets["speakers"].map(groups)).explode("group").dropna(subset="group")
    return spread.groupby(_KEY, sort=False)["passages"].sum()


def distinct(sets: pd.DataFrame, members: Sequence[Member]) -> dict[str, int]:
    """How many ranges each group has; `sets` has columns speakers and passages, a range each that joins others."""
    table = pd.DataFrame([(one.speaker, one.group) for one in members], columns=["speaker", "group"])
    found = _passages(sets.assign(code=0, whole=1), table).groupby("group").sum()
    return dict(zip(map(str, found.index), map(int, found), strict=True))


def of_nobody(sets: pd.DataFrame, members: Sequence[Member]) -> int:
    """In how many passages, each code with its own, no member is heard; `sets` as for `frequencies`."""
    own, known = sets[sets["whole"] == 0], {one.speaker for one in members}
    unheard = [written for written in own["speakers"].unique() if known.isdisjoint(_numbers(written))]
    return int(own.loc[own["speakers"].isin(unheard), "passages"].sum())


def _numbers(written: str) -> list[int]:
    return [int(number) for number in written.split(",") if number]
