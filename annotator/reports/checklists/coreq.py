"""COREQ: 32 items for interviews and focus groups."""

from __future__ import annotations

from annotator.reports.checklists.item import Checklist, Item, Part

COREQ = Checklist(
    "COREQ",
    "Consolidated criteria for reporting qualitative research",
    "Tong A, Sainsbury P, Craig J. International Journal for Quality in Health Care 2007; 19(6): 349–357. Questions in "
    "words of our own.",
    (
        Part(
            "Research team and reflexivity",
            (
                Item("1", "Interviewer or facilitator", "Who led the interviews or groups?", ("aside",),
                     "which of them led the interviews or groups"),
                Item("2", "Credentials", "Which degrees do the researchers hold?"),
                Item("3", "Occupation", "What was their work at the time of the study?"),
                Item("4", "Gender", "Of which gender are the researchers?"),
                Item("5", "Experience and training", "What experience or training in such research did they have?"),
                Item("6", "Relationship established", "Did they know the participants before the study began?"),
                Item("7", "What participants knew", "What had participants been told of the researcher and the aims?"),
                Item("8", "Interviewer’s characteristics", "What is said of the interviewer’s interests and biases?"),
            ),
        ),
        Part(
            "Study design",
            (
                Item("9", "Orientation and theory", "On which methodological orientation does the study stand?",
                     ("approach",)),
                Item("10", "Sampling", "How were participants chosen?"),
                Item("11", "Method of approach", "How were they approached?"),
                Item("12", "Sample size", "How many took part?", ("sample",)),
                Item("13", "Non-participation", "How many refused or dropped out, and why?"),
                Item("14", "Setting", "Where were the data collected?"),
                Item("15", "Others present", "Was anybody there beside participants and researchers?"),
                Item("16", "Description of the sample", "Which characteristics of the sample matter, and when was it?",
                     ("people", "collection")),
                Item("17", "Interview guide", "Were questions and prompts given, and were they piloted?"),
                Item("18", "Repeat interviews", "Was anybody interviewed again, and how often?", ("again",)),
                Item("19", "Recording", "Were sound or pictures recorded?"),
                Item("20", "Field notes", "Were notes taken during or after the interviews?"),
                Item("21", "Duration", "How long did interviews or groups last?", ("duration",),
                     "how long they lasted in all"),
                Item("22", "Data saturation", "Is saturation discussed?", ("saturation",)),
                Item("23", "Transcripts returned", "Did participants see their transcripts to correct them?"),
            ),
        ),
        Part(
            "Analysis and findings",
            (
                Item("24", "Number of coders", "How many people coded the data?", ("coders",)),
                Item("25", "Coding tree", "Is the coding tree described?", ("codebook",)),
                Item("26", "Derivation of themes", "Were themes set beforehand or found in the data?"),
                Item("27", "Software", "Which program was used to manage the data?", ("software",)),
                Item("28", "Participant checking", "Did participants comment on the findings?"),
                Item("29", "Quotations", "Do quotations illustrate the themes, and is each identified?",
                     ("quotations",)),
                Item("30", "Data and findings consistent", "Do the findings follow from the data?"),
                Item("31", "Major themes", "Are the major themes clearly presented?", ("major",)),
                Item("32", "Minor themes", "Are diverse cases and minor themes described?", ("minor",),
                     "diverse cases"),
            ),
        ),
    ),
)  # fmt: skip
