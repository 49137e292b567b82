"""Invented talks, by the habit in which they mark who speaks, and texts in which nobody does."""

SHAPES = {
    "name and colon": ("Anna: hi\nBen: ho", [("Anna", "hi"), ("Ben", "ho")]),
    "label above the text": (
        "Anna Smith:\n\nhi\n\nBen (The Man):\n\nho\n\nmore\n\nAnna Smith:\n\nbye\n",
        [("Anna Smith", "hi"), ("Ben (The Man)", "ho\n\nmore"), ("Anna Smith", "bye")],
    ),
    "label above the text, no blank line": (
        "Anna:\nhi\nBen:\nho\nAnna:\nbye",
        [("Anna", "hi"), ("Ben", "ho"), ("Anna", "bye")],
    ),
    "role above the text, no colon": (
        "Interviewer\nHow are you?\nParticipant\nFine.\nMore.\nInterviewer\nOkay\n",
        [("Interviewer", "How are you?"), ("Participant", "Fine.\nMore."), ("Interviewer", "Okay")],
    ),
    "name above the text, no colon": (
        "Anna\n\nHello you.\n\nBen\n\nYeah\n\nAnna\n\nWhat is it?\n\nBen\n\nYeah\n\nAnna\n\nOkay",
        [("Anna", "Hello you."), ("Ben", "Yeah"), ("Anna", "What is it?"), ("Ben", "Yeah"), ("Anna", "Okay")],
    ),
    "stamped label above the text": (
        "Anna (00:00:03):\nhi there\n\nBen (00:00:09):\nho\n\n(00:01:24):\nstill me\n\nAnna (00:02:00):\nok\n",
        [("Anna", "hi there"), ("Ben", "ho\n\n(00:01:24):\nstill me"), ("Anna", "ok")],
    ),
    "Markdown": (
        "**Anna:** hi\n\n**Ben:** ho\n\nmore\n\n**Break:** now\n\n**Anna:** bye",
        [("Anna", "hi"), ("Ben", "ho\n\nmore\n\n**Break:** now"), ("Anna", "bye")],
    ),
    "Markdown, colon outside": (
        "**Anna**: hi\n__Ben__: ho\n*Anna*: so",
        [("Anna", "hi"), ("Ben", "ho"), ("Anna", "so")],
    ),
    "Markdown above the text": (
        "**Anna**\n\nhi\n\n**Ben**\n\nho\n\n**Anna**\n\nso",
        [("Anna", "hi"), ("Ben", "ho"), ("Anna", "so")],
    ),
    "brackets": (
        "[id1] hi there\n[id2] ho\n[id1] bye [laughs] ok",
        [("id1", "hi there"), ("id2", "ho"), ("id1", "bye [laughs] ok")],
    ),
    "brackets above the text": (
        "[Anna]\nhi\n[Ben]\nho\n[laughs]\n[Anna]\nbye",
        [("Anna", "hi"), ("Ben", "ho\n[laughs]"), ("Anna", "bye")],
    ),
    "tab after the colon": (
        "Moderator:\thi\nAnna:\tho\nModerator:\tso",
        [("Moderator", "hi"), ("Anna", "ho"), ("Moderator", "so")],
    ),
    "wide colon": ("问：你好吗？\n答：好的。\n问：谢谢。", [("问", "你好吗？"), ("答", "好的。"), ("问", "谢谢。")]),
    "letters": ("P: hi\nR: ho\nI1: he", [("P", "hi"), ("R", "ho"), ("I1", "he")]),
    "f4": (
        "I: Hello? #00:00:05-2#\n\nB: Well. #00:00:15-1#\n\nI: Hm #00:00:20-0#",
        [("I", "Hello? #00:00:05-2#"), ("B", "Well. #00:00:15-1#"), ("I", "Hm #00:00:20-0#")],
    ),
    "stamp glued to the name": (
        "03:40.5Zack: hi\n03:44.1Ann: well\n04:00.0Zack: ok",
        [("Zack", "hi"), ("Ann", "well"), ("Zack", "ok")],
    ),
    "stamp in brackets before": ("[00:00:12] Ann: hi\n[00:00:15] Bob: ho", [("Ann", "hi"), ("Bob", "ho")]),
    "stamp before": ("00:12 Ann: hi\n00:15 Bob: ho", [("Ann", "hi"), ("Bob", "ho")]),
    "stamp after the colon": ("Ann: [00:12] hi\nBob: (00:15) ho", [("Ann", "hi"), ("Bob", "ho")]),
    "stamped heading without colon": (
        "Ann Lee   0:03\nhi\nBob   0:10\nho\nmore\nAnn Lee   1:02:03\nbye",
        [("Ann Lee", "hi"), ("Bob", "ho\nmore"), ("Ann Lee", "bye")],
    ),
    "stamp before the heading": (
        "00:00:03 Ann Lee\nhi\n\n00:00:10 Bob\nho\n\n00:00:20 Ann Lee\nbye",
        [("Ann Lee", "hi"), ("Bob", "ho"), ("Ann Lee", "bye")],
    ),
    "Google Meet": (
        "# Talk\n\n### 00:00:00\n\n**Ann Lee:** hi\n\n**Bob:** ho\n\n### 00:05:00\n\n**Ann Lee:** so\n\n"
        "Meeting ended after 00:43:21 👋",
        [("Ann Lee", "hi"), ("Bob", "ho"), ("Ann Lee", "so\n\nMeeting ended after 00:43:21 👋")],
    ),
    "Markdown headings": (
        "# Talk\n\n## Anna\n\nHi.\n\n## Ben\n\nHo.\n\nMore.\n\n## Anna\n\nBye.\n\n## Ben\n\nBye.",
        [("Anna", "Hi."), ("Ben", "Ho.\n\nMore."), ("Anna", "Bye."), ("Ben", "Bye.")],
    ),
    "table of three": (
        "Time\tSpeaker\tText\n00:01\tAnna\tHi there.\n00:05\tBen\tHo.\n00:07\t\tstill Ben\n00:09\tAnna\tok",
        [("Anna", "Hi there."), ("Ben", "Ho.\n00:07\t\tstill Ben"), ("Anna", "ok")],
    ),
    "table of two": ("Speaker\tText\nAnna\tHi.\nBen\tHo.\nAnna\tok", [("Anna", "Hi."), ("Ben", "Ho."), ("Anna", "ok")]),
    "table, time in the middle": (
        "Anna\t00:01\tHi.\nBen\t00:05\tHo.\nAnna\t00:09\tok",
        [("Anna", "Hi."), ("Ben", "Ho."), ("Anna", "ok")],
    ),
    "Hebrew": ("מראיין: ספר לי\nדנה: כן\nמראיין: תודה", [("מראיין", "ספר לי"), ("דנה", "כן"), ("מראיין", "תודה")]),
    "Hebrew with marks of direction": (
        "\u200fמראיין: ספר לי\n\u200fדנה\u200f: כן\n\u200fמראיין: תודה",
        [("מראיין", "ספר לי"), ("דנה", "כן"), ("מראיין", "תודה")],
    ),
    "Arabic": (
        "المحاور: حدثني\nسارة: نعم، كان صعبا.\nمثلا: كنت أعمل\nالمحاور: شكرا",
        [("المحاور", "حدثني"), ("سارة", "نعم، كان صعبا.\nمثلا: كنت أعمل"), ("المحاور", "شكرا")],
    ),
    "Russian": (
        "Интервьюер: Да?\nАнна: Ну\nИнтервьюер: Так",
        [("Интервьюер", "Да?"), ("Анна", "Ну"), ("Интервьюер", "Так")],
    ),
    "French": (
        "Enquêteur\u00a0: Oui ?\nÉlève : Non\nEnquêteur : Ah",
        [("Enquêteur", "Oui ?"), ("Élève", "Non"), ("Enquêteur", "Ah")],
    ),
    "Korean": ("면담자: 네?\n김민수: 네.\n면담자: 아.", [("면담자", "네?"), ("김민수", "네."), ("면담자", "아.")]),
    "emoji": ("Anna: hi 😀 you\nBen: 😀😀 [laughs] 👍🏽", [("Anna", "hi 😀 you"), ("Ben", "😀😀 [laughs] 👍🏽")]),
    "WhatsApp": (
        "[12.03.21, 10:15:22] Anna: hi\n[12.03.21, 10:15:29] Ben Lee: ho\nmore\n[12.03.21, 10:16:00] Anna: bye",
        [("Anna", "hi"), ("Ben Lee", "ho\nmore"), ("Anna", "bye")],
    ),
    "chat": (
        "[10:15] <anna> hi\n[10:15] <ben> ho\n[10:16] <anna> bye",
        [("anna", "hi"), ("ben", "ho"), ("anna", "bye")],
    ),
    "numbered lines": ("01  I: hi\n02  P: ho\n03  I: so", [("I", "hi"), ("P", "ho"), ("I", "so")]),
    "a play": (
        "ACT I\n\nMARY. What now?\nJOHN. Wait.\nMARY. I hear it.\nJOHN. The wind.\nOLD MAN. No, me.",
        [
            ("MARY", "What now?"),
            ("JOHN", "Wait."),
            ("MARY", "I hear it."),
            ("JOHN", "The wind."),
            ("OLD MAN", "No, me."),
        ],
    ),
    "a hearing": (
        "Q. Your name?\nA. John.\nQ. Where do you live?\nA. In Leeds.\nSince May.",
        [("Q", "Your name?"), ("A", "John."), ("Q", "Where do you live?"), ("A", "In Leeds.\nSince May.")],
    ),
    "one speaker only": ("Anna: hi\nAnna: ho\nAnna: so", [("Anna", "hi"), ("Anna", "ho"), ("Anna", "so")]),
    "long turns": (
        "I: Tell me.\nP: One.\nTwo is long.\nFour: things.\nI: And?\nP: Five.\nSix.\nSeven.",
        [("I", "Tell me."), ("P", "One.\nTwo is long.\nFour: things."), ("I", "And?"), ("P", "Five.\nSix.\nSeven.")],
    ),
    "hanging lines": (
        "Interviewer:   So what was it\n               like?\n"
        "Anna:          Hard.\n               Very hard: no sleep.\nInterviewer:   Mm.\nAnna:          Yes.",
        [
            ("Interviewer", "So what was it\n               like?"),
            ("Anna", "Hard.\n               Very hard: no sleep."),
            ("Interviewer", "Mm."),
            ("Anna", "Yes."),
        ],
    ),
    "nicknames": (
        "anna: hi\nben: ho\nmore here\nanna: so\nben: x\nstill me\nanna: then\nben: ok",
        [
            ("anna", "hi"),
            ("ben", "ho\nmore here"),
            ("anna", "so"),
            ("ben", "x\nstill me"),
            ("anna", "then"),
            ("ben", "ok"),
        ],
    ),
    "a round of names": (
        "Group 3\n12 May\n\nAnna: Hello there.\nBen: Hi!\nCara: Good.\nDev: Is it?\nEva: “Yes.”\nFay: So.",
        [
            ("Anna", "Hello there."),
            ("Ben", "Hi!"),
            ("Cara", "Good."),
            ("Dev", "Is it?"),
            ("Eva", "“Yes.”"),
            ("Fay", "So."),
        ],
    ),
    "a round with a role": (
        "Moderator: hello all\nAnna: hi\nBen: ho\nCid: hey\nDee: yo",
        [("Moderator", "hello all"), ("Anna", "hi"), ("Ben", "ho"), ("Cid", "hey"), ("Dee", "yo")],
    ),
    "a turn of events only": ("Anna: [laughs]\nBen: ((pause)) well", [("Anna", "[laughs]"), ("Ben", "((pause)) well")]),
    "a turn of nothing": ("Anna:\nBen: ho\nAnna: so", [("Anna", ""), ("Ben", "ho"), ("Anna", "so")]),
    "several": ("Moderator: hi\nAll: yes\nUnknown: no", [("Moderator", "hi"), ("All", "yes"), ("Unknown", "no")]),
    "twins": (
        "Interviewee: a\ninterviewee: b\nInterviewee1: c\nINTERVIEWEE: d",
        [("Interviewee", "a"), ("interviewee", "b"), ("Interviewee1", "c"), ("INTERVIEWEE", "d")],
    ),
    "white space within a label": ("Anna \u00a0 Lee: hi\nBen:ho", [("Anna Lee", "hi"), ("Ben", "ho")]),
    "titles": (
        "Dr. Farrell: yes\nMod: so\nDr. Farrell: ok",
        [("Dr. Farrell", "yes"), ("Mod", "so"), ("Dr. Farrell", "ok")],
    ),
}
"""A text each, with the labels and the speech of its turns."""

PROSE = "\n".join(f"This is sentence number {number} of an essay." for number in range(40))
NOBODY = {
    "for example": (
        "A talk about many things.\nfor example: apples\nAnd then we went on.\nfor example: pears\nThe end."
    ),
    "clocks at the head": "17:30 we left\n18:00 we arrived\n19:15 dinner",
    "clocks within": "We left at 17:30 and\nwe came at 18:00 and\nate at 19:00.",
    "headings with a colon": (
        "Properties of good money:\nIt lasts.\nIt is scarce.\nProperties of bad money:\nIt rots."
    ),
    "addresses": "http://a.example/c\nhttps://d.example\nmailto:a@b.example\n",
    "notes": "Note: this\nTime: that\nDate: 3\nNote: more",
    "a recipe": (
        "Pancakes\n\nIngredients:\n200 g flour\nMilk: 300 ml\nSalt: a bit\n\nMethod:\nMix all.\nNote: rest.\nServes: 4"
    ),
    "a list of amounts": "Flour: 200 g\nEggs: 2\nMilk: 300 ml\nSalt: a pinch\nSugar: 1 spoon\nButter: some",
    "code": (
        "def foo(x):\n    try:\n        y = x\n    finally:\n        pass\n    else:\n        z\n    else:\n        w\n"
    ),
    "settings": "name: foo\nversion: 1\nname: bar\nversion: 2\nname: baz\nversion: 3\n",
    "sections": "Introduction\nWe did it.\nMethods\nWe asked people.\nResults\nThey answered.\nDiscussion\nGood.",
    "a dialogue in a corner": PROSE + "\nAnna: yes\nBen: no\nAnna: yes\nBen: no",
    "a dialogue at the head": "Anna: yes\nBen: no\nAnna: yes\nBen: no\n" + PROSE,
    "e-mails": (
        "From: Anna <a@b.example>\nTo: Ben\nSubject: Hi\nDate: Mon\n\nDear Ben,\n\n"
        "> From: Ben\n> To: Anna\n> Subject: Ho\n"
    ),
    "a lecture": "Theorem: x is y.\nProof: clear.\nLemma: a.\nProof: b.\nRemark: c.\nTheorem: d.\nProof: e.",
    "a song": "Hallelujah\nHallelujah\nWe sing this song\nHallelujah\nOh what a day\nHallelujah\n",
    "a diary": "Monday\nI went out.\nTuesday\nI stayed in.\nMonday\nAgain out.\nTuesday\nAgain in.",
    "a list of points": "- **Speed:** fast\n- **Size:** small\n- **Cost:** low\n\nSome text.\n\n- **Speed:** slow",
    "field notes": "Day 3\nIt was cold.\nOne said: “No.”\nLater: more came.\nThoughts: they are tired.",
    "minutes": "Date: 3 May\nPresent: Anna, Ben\n\n1. Welcome\nAnna welcomed all.\n2. Budget\nAction: Ben reports.",
    "one speaker of several": (
        "**Interviewer**: How was it?\n\nGood. **Really** good.\n\n**Interviewer**: And then?\n\nI left."
    ),
    "a survey": "What did you like?\nThe food.\nWhat did you not like?\nThe noise.",
    "one line": "Anna: hi",
    "smileys": "Hello :)\nYes :)\nHello :)\nNo :)",
}
"""Texts without a speaker."""
