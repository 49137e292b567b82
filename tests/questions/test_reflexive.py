"""What counts is refused in a reflexive project, with one sentence."""

import pytest

from annotator import sample
from annotator.core.approaches import REFLEXIVE
from annotator.core.errors import Refused
from annotator.project import open_project
from annotator.store.verbs import project as verbs


@pytest.mark.parametrize(
    "question", ["cooccurrence", "course", "saturation", "participation", "robustness", "statistics"]
)
def test_no_question_that_counts_is_answered(tmp_path, question):
    with open_project(sample.copy(tmp_path)) as project:
        project.do("Approach", verbs.state, REFLEXIVE, statistics=False)
        with pytest.raises(Refused, match="reflexive: nothing in it is counted"):
            getattr(project, question)()
