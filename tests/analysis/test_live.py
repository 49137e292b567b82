"""A comparison that is kept up says what one that is made anew says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.questions.live import Live
from annotator.store import schema
from annotator.store.verbs import codings
from tests.analysis.studies import CODERS, places, stored, studies


@given(
    studies(),
    st.data(),
    st.sampled_from([("role",), ("role", "year"), ("document",)]),
    st.sampled_from([None, *CODERS]),
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_it_stays_what_is_counted_anew(tmp_path_factory, study, data, by, coder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        project = stored(study, tmp_path_factory.mktemp("study") / "study.annot")
    with project:
        try:
            live = Live(project, by, coder=coder)
        except Refused:
            return
        heard = []
        project.on_change(heard.append)
        book = [code.id for code in project.read.codebook()]
        for _ in range(4):
            passages = list(project.retrieval.passages())
            if passages and data.draw(st.integers(0, 3)) == 0:
                project.do("Remove", codings.delete, [data.draw(st.sampled_from(passages)).uid])
            elif data.draw(st.integers(0, 5)) == 0:
                project.undo()
            else:
                document = data.draw(st.sampled_from(project.read.documents()))
                place = data.draw(places(*study.documents[document.title]))
                by_whom = project.coder("Ana").id
                project.do(
                    "Code", codings.apply, [Placed(document.id, *place, data.draw(st.sampled_from(book)), by_whom)]
                )
            while heard:
                try:
                    live.after(heard.pop(0))
                except Refused:
                    return
            expected = project.comparison(by, coder=coder)
            for name in ("groups", "themes", "of_nobody", "sources", "cells", "left_out"):
                assert getattr(live.comparison, name) == getattr(expected, name), name
