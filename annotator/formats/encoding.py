"""Which characters the bytes of a text file stand for."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's mark, so it is tried before
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TYPOGRAPHY = frozenset("\u00a0“”‘’„‚‹›«»–—…•·¿¡°§€£ªº´¨")
_WESTERN = ("äöüß", "éèêëàâçùûîïôœæ", "áéíóúüñ", "àèéìòù", "ãõáéíóúâêôçà", "åäöé", "æøåéöðþáíóúý", "ëéïèöü")
_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áéíóöőúüű", "čšžćđ", "ăâîşţ", "áäčďéíľĺňóôŕšťúýž")
_BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž", "õäöüšž")
_LATIN = (
    ("cp1252", _WESTERN),
    ("cp1250", _CENTRAL),
    ("iso8859_2", _CENTRAL),
    ("cp1254", ("çğıöşüâîûi̇",)),
    ("cp1257", _BALTIC),
    ("mac_roman", _WESTERN),
    ("cp850", _WESTERN),
)
_OTHERS = ("cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp874", "gb18030", "big5", "cp932", "euc_jp", "cp949")
_SAMPLE = 300_000
_COMMON = re.compile("[\n\r\t -~\u3000-\u303f\uff00-\uff60]")
_LEAST_COMMON = 0.03
_NEARLY_ALL = 0.97
_MOST_TYPED_IN_UTF16 = 0.75
"""UTF-16 read as UTF-8 has at least one control character in four, where it can be read so at all."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with what had to be assumed: the encoding where it was guessed, the damaged characters replaced."""

    text: str
    guess: str = ""
    damaged: int = 0


def decoded(data: bytes) -> Decoded | None:
    """The text of a file: by its byte order mark, as UTF-8, as UTF-16 by its NULs, by a guess; None where none fits.

    A byte order mark is no part of the text. Lone surrogates are kept, for the caller to replace and count.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _tried(data[len(mark) :], encoding, "surrogatepass")
            return None if text is None else Decoded(text)
    if encoding := _utf16_by_nuls(data):
        return Decoded(data.decode(encoding, "surrogatepass"))
    text = _tried(data, "utf-8") or _tried(data, "utf-8", "surrogatepass")
    if text is not None:
        return Decoded(text)
    return _nearly_utf8(data) or _guessed(data)


def _tried(data: bytes, encoding: str, errors: str = "strict") -> str | None:
    try:
        return data.decode(encoding, errors)
    except UnicodeDecodeError:
        return None


def _utf16_by_nuls(data: bytes) -> str:
    """The byte order of UTF-16 without a mark, seen by NULs that UTF-8 would not have; empty where it is not UTF-16.

    The right order is the one that has more spaces, line ends and other characters of every text.
    """
    if 0 not in data or len(data) % 2:
        return ""
    text = _tried(data, "utf-8")
    if text is not None and _typed(text) > _MOST_TYPED_IN_UTF16:
        return ""
    common = {}
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _tried(data, encoding, "surrogatepass") or ""
        common[encoding] = len(_COMMON.findall(text[:_SAMPLE])) if _typed(text) >= _NEARLY_ALL else 0
    best = max(common, key=lambda encoding: common[encoding])
    return best if common[best] >= _LEAST_COMMON * min(len(data) // 2, _SAMPLE) else ""


def _typed(text: str) -> float:
    """The share of the characters that a person can have typed."""
    sample = text[:_SAMPLE]
    return sum(character.isprintable() or character.isspace() for character in sample) / max(1, len(sample))


def _nearly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 in which few characters are damaged, for instance the last of a file copied in part."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged > max(1, len(text) / 1000):
        return None
    whole = sum(not character.isascii() for character in text) - damaged
    return Decoded(text, damaged=damaged) if whole >= (1 if damaged == 1 else 5 * damaged) else None


def _guessed(data: bytes) -> Decoded | None:
    lines = (line for line in data.split(b"\n") if not line.isascii())
    sample = b"\n".join(lines)[: 4 * _SAMPLE]
    sample = sample[: sample.find(b"\n", _SAMPLE)] if sample.find(b"\n", _SAMPLE) > 0 else sample
    for encoding in (_latin(sample, least=0.97), _by_statistics(sample)):
        text = _tried(data, encoding) if encoding else None
        if text is not None and _typed(text) >= _NEARLY_ALL:
            return Decoded(text, guess=encoding)
    return None


def _by_statistics(sample: bytes) -> str:
    """What charset-normalizer takes the bytes for; a Latin alphabet is then chosen by our own rule."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=[*_OTHERS, *dict(_LATIN)], preemptive_behaviour=False).best()
    if best is None or best.encoding in dict(_LATIN):
        return _latin(sample, least=0.8)
    return best.encoding


def _latin(sample: bytes, least: float) -> str:
    """The Latin encoding of which one language's alphabet explains most characters; empty where none reaches `least`.

    Encodings that explain as much are taken in order, so that 0x85 is the ellipsis of cp1252.
    """
    found, best = "", least
    for encoding, alphabets in _LATIN:
        text = _tried(sample, encoding)
        if text is None:
            continue
        special = [character for character in text.lower() if not character.isascii()]
        for alphabet in alphabets:
            known = sum(character in alphabet or character in _TYPOGRAPHY for character in special)
            share = known / max(1, len(special))
            if share > best or (share == best and not found):
                found, best = encoding, share
    return found
