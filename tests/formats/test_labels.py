import pytest

from annotator.formats import labels
from annotator.formats.labels import Shape


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (" **Anna  Lee:** ", "Anna Lee"),
        ("Anna\u00a0\tLee：", "Anna Lee"),
        ("[id1]", "id1"),
        ("<anna>", "anna"),
        ("(Anna):", "Anna"),
        ("Anna (00:12:03)", "Anna"),
        ("Anna [0:03]:", "Anna"),
        ("[00:12] Anna - 00:15", "Anna"),
        (r"\[Anna\]", "Anna"),
        ("Waxwing (Adam Gibson):", "Waxwing (Adam Gibson)"),
        ("\u200f\u202bדנה\u202c:", "דנה"),
        ("17:30", ""),
        ("***", ""),
    ],
)
def test_cleaned(raw, expected):
    assert labels.cleaned(raw) == expected


SHAPES = {
    Shape.ROLE: "Interviewer|interviewee|Moderator 2|Female Participant|unknown speaker|Student (clerkship)"
    "|Interviewer1|Speaker A|All|Befragte|Enquêteur|问|答|Ведущий|מראיין|المحاور|Interviewer?",
    Shape.CODE: "I|P|B1|M10|MOD1|P-07|id1|s2|XY 3|P?",
    Shape.NAME: "Anna|Anna Lee|Dr. Lee|María José|Ludwig van Beethoven|O'Brien|MARY|MOD|Waxwing (the founder)"
    "|דנה|王老师|Ann?|The PRESIDENT|Lee, Anna|First Officer|Jimmy Page|Mary-Ann"
    "|Eva van der Berg|van den Heuvel|von der Leyen|Maria do Carmo|Ana de los Ríos|Jean du Plessis",
    Shape.WEAK: "darosior|anna lee|good point|Hello all",
    Shape.SPEECH: "for example|Properties of good money|However|Yes, Anna|I said|我的意思是|What?|See p. 3; then"
    "|Grund der Sache|das Problem|17|He said “no”|a@b|x = y|One two three four five six seven",
    Shape.HEADING: "Note|time|Date|Break|Interview Date|Date of birth|Participant ID|Step 3|Question 4|http"
    "|March 5, 2024|主题|Transkribiert von|Thema|Monday",
}


@pytest.mark.parametrize(
    ("label", "shape"), [(one, shape) for shape, all_ in SHAPES.items() for one in all_.split("|")]
)
def test_shape(label, shape):
    assert labels.shape(label) is shape
