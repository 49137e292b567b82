import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import encoding

TALK = "Interviewer: Was „schön“ …\nAnna: 問？ Да 😀\n"
LANGUAGES = {
    "German": (
        "Interviewer: Könnten Sie mir erzählen, wie es früher war?\nBefragte: Ja… „schön“ war es.\n",
        "cp1252",
    ),
    "French": ("Enquêteur : Que s’est-il passé à l’école ?\nÉlève : C’était très étrange, où j’étais.\n", "cp1252"),
    "French on a Mac": ("Enquêteur : Que s’est-il passé à l’école ?\nÉlève : C’était très étrange.\n", "mac_roman"),
    "Spanish": ("Entrevistador: ¿Cómo fue la mañana?\nMaría: Fue difícil, ¿sabes?\n", "cp1252"),
    "Swedish": (
        "Intervjuare: Vad tyckte du på den tiden?\nAnna: Jo, väl så där. Åh ja, öppna dörrar.\n",
        "cp1252",
    ),
    "Danish": ("Interviewer: Hvordan begyndte det?\nAnna: Jo, på en måde så svært, at høre æbler.\n", "cp1252"),
    "Polish": (
        "Prowadzący: Jak wyglądała współpraca?\nUczestnik: No cóż, źle się zaczęło, później.\n",
        "cp1250",
    ),
    "older Polish": ("Prowadzący: Jak wyglądała współpraca?\nUczestnik: Cóż, źle się zaczęło.\n", "iso8859_2"),
    "Czech": ("Tazatel: Jak to začalo?\nÚčastník: No, příliš žluťoučký kůň úpěl ďábelské ódy.\n", "cp1250"),
    "Turkish": ("Görüşmeci: Bana işinizden söz eder misiniz?\nKatılımcı: Başlangıçta çok güçtü.\n", "cp1254"),
    "Lithuanian": ("Klausimas: Kaip viskas prasidėjo?\nAtsakymas: Iš pradžių buvo sunku, vėliau lengviau.\n", "cp1257"),
    "Russian": (
        "Интервьюер: Расскажите, пожалуйста?\nРеспондент: Сначала было трудно, потом привыкли.\n",
        "cp1251",
    ),
    "older Russian": ("Интервьюер: Расскажите, пожалуйста?\nРеспондент: Ну, сначала было трудно.\n", "koi8_r"),
    "Greek": ("Συνεντευκτής: Πείτε μου για τη δουλειά σας.\nΣυμμετέχων: Στην αρχή ήταν δύσκολα.\n", "cp1253"),
    "Hebrew": ("מראיין: ספר לי בבקשה על העבודה שלך\nמרואיין: כן, בהתחלה היה קשה מאוד\n", "cp1255"),
    "Arabic": ("المحاور: حدثني عن عملك من فضلك\nالمشارك: نعم في البداية كان صعبا جدا\n", "cp1256"),
    "Chinese": ("问：请你谈谈你的工作好吗？\n答：好的，开始的时候非常困难，后来慢慢习惯了。\n", "gb18030"),
    "Taiwanese": ("問：請你談談你的工作好嗎？\n答：好的，開始的時候非常困難，後來慢慢習慣了。\n", "big5"),
    "Japanese": ("インタビュアー：お仕事について教えてください。\n参加者：はい、最初はとても大変でした。\n", "cp932"),
    "Korean": ("면담자: 하시는 일에 대해 말씀해 주세요.\n참여자: 네, 처음에는 매우 어려웠습니다.\n", "cp949"),
}


def text_of(data):
    found = encoding.decoded(data)
    return None if found is None else found.text


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_mark(name):
    assert encoding.decoded(TALK.encode(name)) == encoding.Decoded(TALK)


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_utf16_without_mark_in_any_language(language, name):
    text, _ = LANGUAGES[language]
    assert text_of(text.encode(name)) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_older_encodings_are_guessed_and_said(language):
    text, name = LANGUAGES[language]
    found = encoding.decoded(text.encode(name))
    assert found is not None
    assert found.text == text
    assert found.guess


def test_0x85_is_the_ellipsis():
    assert text_of(b"Well\x85 I don\x92t know.\n") == "Well… I don’t know.\n"


def test_a_mark_within_the_text_stays():
    assert text_of(codecs.BOM_UTF8 + "a\ufeffb".encode()) == "a\ufeffb"


def test_few_nuls_do_not_make_utf16():
    assert text_of(b"one\0two and more, so that it is " * 2) == "one\0two and more, so that it is " * 2


def test_lone_surrogates_are_kept_for_the_reader_to_count():
    text = "What was that \ud800? " + "I do not know. " * 5
    assert text_of(text.encode("utf-16-le", "surrogatepass")) == text
    assert text_of(b"caf\xc3\xa9 \xed\xa0\x80") == "café \ud800"


def test_utf8_cut_off_in_a_character():
    assert encoding.decoded("Anna: schön".encode() + b"\xc3") == encoding.Decoded("Anna: schön\ufffd", damaged=1)


def test_what_is_no_text():
    assert encoding.decoded(bytes(range(256)) * 50) is None
    assert encoding.decoded(b"\xff\xfea") is None


@given(st.binary(max_size=300))
def test_any_bytes_have_an_answer(data):
    found = encoding.decoded(data)
    assert found is None or isinstance(found.text, str)


@given(st.text(max_size=100))
def test_unicode_is_never_guessed(text):
    assert encoding.decoded(codecs.BOM_UTF8 + text.encode()) == encoding.Decoded(text)
