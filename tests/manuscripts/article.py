"""A results section in the manner of the published study, about the study at full size of `tests.published`."""

RIGHT = (
    "Six mentor focus groups (50 faculty: 31 experienced, 19 inexperienced) and four mentee focus groups (22 students: "
    "14 pre-clerkship, 8 clerkship) were transcribed.",
    "Seventy-two participants took part in ten focus groups.",
    "Mentor groups comprised 50 mentors, 31 of whom were experienced.",
    "Coding resulted in twelve themes and two subthemes.",
    "Teaching competence was the theme with 149 passages of mentors, against 86 passages for Relationship competence.",
    "Mentors coded more passages to Teaching competence than to Relationship competence (149 versus 86).",
    "Among mentees the order was reversed: 18 passages on Teaching competence and 40 on Relationship competence.",
    "Faculty development had the second-highest number of passages among mentors (172), almost one-fourth of all.",
    "Mentees spoke of Faculty development only briefly, in five passages.",
    "Cultural competence and role modelling was discussed by mentees 22 times; only one faculty member made a single "
    "comment.",
    "Although mentees discussed Cultural competence and role modelling in 22 passages, mentors mentioned it in passing "
    "a single time.",
    "One-on-one sessions were raised in 27 passages by mentees and in one passage by a mentor.",
    "Clinical pearls were mentioned by mentees only, 24 times.",
    "In contrast, Peer development was unique to mentors, with 72 passages.",
    "Mentors talked about Peer development in 72 passages, mentees not at all.",
    "No mentee raised Peer development, whereas mentors did so in 72 passages in 6 of 6 groups.",
    "Communication drew 53 passages from mentors but only a single passage from mentees.",
    "Feedback to students: 30 passages by mentees, 1 passage by mentors.",
    "Individualized approach (50 and 25 passages), History and physical skills (40 and 20) and Group interaction (45 "
    "and 22) were discussed by mentors and mentees.",
    "Individualized approach was raised twice as often by mentors as by mentees.",
    "Mentors had 700 coded passages in total.",
    "Feedback to students was a concern of mentees in all four mentee groups.",
    "With 36 passages, mentees spoke of Mentor as a relatable figure more than mentors, who did so in 30.",
    "Over 50 passages of mentors dealt with Communication.",
    "Fewer than ten passages of mentees dealt with Faculty development.",
    "Theme 3b was raised in 30 passages of mentees.",
    "Mentees’ top theme was Teaching versus relationship competence, with 58 passages.",
)

PLANTED = (
    ("Six mentor focus groups (50 faculty: 33 experienced, 19 inexperienced) were transcribed.", "33"),
    ("Five mentee focus groups were held.", "Five"),
    ("Seventy-one participants took part in ten focus groups.", "Seventy-one"),
    ("Coding resulted in fourteen themes and three subthemes.", "three"),
    ("Teaching competence had 159 passages of mentors, against 86 passages for Relationship competence.", "159"),
    ("Among mentees, 18 passages on Teaching competence stood beside 44 on Relationship competence.", "44"),
    ("Faculty development had the third-highest number of coded passages among mentors.", "third"),
    ("Mentees spoke of Faculty development only briefly, in nine passages.", "nine"),
    ("Cultural competence and role modelling was discussed by mentees 32 times.", "32"),
    ("One-on-one sessions were raised in 37 passages by mentees and in one passage by a mentor.", "37"),
    ("In contrast, Peer development was unique to mentors, with 27 passages.", "27"),
    ("Communication drew 53 passages from mentors but 3 passages from mentees.", "but 3 passages"),
    ("Individualized approach was raised three times as often by mentors as by mentees.", "three times"),
    ("Mentors had 800 coded passages in total.", "800"),
    ("Over 60 passages of mentors dealt with Communication.", "60"),
    ("Theme 3b was raised in 33 passages of mentees.", "33"),
    ("Mentors spoke of Faculty development in almost a third of their passages.", "third"),
    ("Peer development was raised in 72 passages in 5 of 6 mentor groups.", "5 of 6"),
)  # fmt: skip
