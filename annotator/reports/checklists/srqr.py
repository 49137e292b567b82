"""SRQR: 21 standards for reporting qualitative research."""

from __future__ import annotations

from annotator.reports.checklists.item import Checklist, Item, Part

SRQR = Checklist(
    "SRQR",
    "Standards for reporting qualitative research",
    "O’Brien BC, Harris IB, Beckman TJ, Reed DA, Cook DA. Academic Medicine 2014; 89(9): 1245–1251. Questions in words "
    "of our own.",
    (
        Part(
            "Title and abstract",
            (
                Item("S1", "Title", "Does the title say what was studied, how, and that it is qualitative?"),
                Item("S2", "Abstract", "Does the abstract give background, purpose, methods, results, conclusions?"),
            ),
        ),
        Part(
            "Introduction",
            (
                Item("S3", "Problem", "Which problem is addressed, and what is known of it?"),
                Item("S4", "Purpose or question", "What does the study ask?"),
            ),
        ),
        Part(
            "Methods",
            (
                Item("S5", "Approach and paradigm", "Which qualitative approach and paradigm, and why?", ("approach",),
                     "the paradigm, and why this approach was taken"),
                Item("S6", "Researchers and reflexivity", "Who are the researchers, and how may that shape the study?"),
                Item("S7", "Context", "In which setting was the study done, and what of it matters?"),
                Item("S8", "Sampling", "How and why were participants or documents chosen, and when was it enough?",
                     ("saturation",), "how and why participants or documents were chosen"),
                Item("S9", "Ethics", "Who approved the study, how was consent given, how are data kept?"),
                Item("S10", "Data collection", "Which data were collected, how, and when?", ("collection", "duration"),
                     "which data were collected, and how"),
                Item("S11", "Instruments", "Which guides and devices were used, and did they change?"),
                Item("S12", "Units of study", "How many participants, documents or events, and of what kind?",
                     ("sample", "people", "material")),
                Item("S13", "Data processing", "How were data transcribed, kept, checked, coded, made anonymous?",
                     ("software",), "how data were transcribed, kept, checked and made anonymous"),
                Item("S14", "Data analysis", "How were themes found and developed, and by whom?",
                     ("coders", "codebook", "statuses", "tests"), "how themes were found and developed"),
                Item("S15", "Trustworthiness", "What was done to make the analysis credible?",
                     ("robustness", "checking", "memos"), "what else was done"),
            ),
        ),
        Part(
            "Results",
            (
                Item("S16", "Synthesis", "What are the main findings and interpretations?", ("major", "minor"),
                     "the main interpretations"),
                Item("S17", "Links to the data", "Which evidence supports the findings?", ("quotations",)),
            ),
        ),
        Part(
            "Discussion",
            (
                Item("S18", "Integration", "How do the findings relate to earlier work, and what do they contribute?"),
                Item("S19", "Limitations", "What limits how far the findings can be trusted and carried over?"),
            ),
        ),
        Part(
            "Other",
            (
                Item("S20", "Conflicts of interest", "What may have influenced the study, and how was it handled?"),
                Item("S21", "Funding", "Who paid, and what part did they have in the study?"),
            ),
        ),
    ),
)  # fmt: skip
