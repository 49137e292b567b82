"""The parts of a Word file, read to memory within limits and parsed without following anything."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import UnreadableFile
from annotator.core.phrases import Phrase
from annotator.formats import gate

if TYPE_CHECKING:
    import zipfile

    from lxml import etree

_MOST_RATIO = 200
_MOST_TAGS = 4_000_000
_MOST_MEMBERS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = Phrase("holds a document type, which no Word file does")
_SAVE_AGAIN = Phrase("open it in Word and save it as .docx")


class Package:
    """A Word file opened for reading; nothing of it is written to disk.

    Raises UnreadableFile at once where it is no Word file, is protected, or unpacks to more than `gate.MOST_BYTES` or
    to 200 times its size.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._budget = gate.MOST_BYTES
        self._archive = self._opened(gate.content(path))
        self._members = {info.filename.replace("\\", "/").lower(): info for info in self._archive.infolist()}
        self._main = next(iter(self._targets("", "officeDocument")), "word/document.xml")

    def document(self) -> etree._Element:
        """The root of the part that holds the text. Raises UnreadableFile where there is none."""
        root = self._root(self._main)
        if root is None or not root.tag.endswith("}document"):
            raise self._refused(Phrase("is not a Word document"), _SAVE_AGAIN)
        return root

    def related(self, kind: str) -> list[etree._Element]:
        """The roots of the parts of one kind that belong to the text: footnotes, endnotes, header, footer."""
        roots = (self._root(name) for name in self._targets(self._main, kind))
        return [root for root in roots if root is not None]

    def _opened(self, data: bytes) -> zipfile.ZipFile:
        import io
        import zipfile

        if data.startswith(_OLE):
            if "EncryptedPackage".encode("utf-16-le") in data:
                raise self._refused(
                    Phrase("is protected with a password"), Phrase("open it in Word and save it without the password")
                )
            raise self._refused(Phrase("is in Word's older format"), _SAVE_AGAIN)
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except _faults() as error:
            raise self._refused(Phrase("is not a Word document, or was copied only in part"), _SAVE_AGAIN) from error
        unpacked = sum(info.file_size for info in archive.infolist())
        if unpacked > min(gate.MOST_BYTES, _MOST_RATIO * len(data)) or len(archive.infolist()) > _MOST_MEMBERS:
            raise self._too_large()
        return archive

    def _root(self, name: str) -> etree._Element | None:
        """The parsed root of a part; None where the file has no such part."""
        from lxml import etree

        data = self._read(name)
        if data is None:
            return None
        if data.count(b"<") > _MOST_TAGS:
            raise self._too_large()
        if b"<!DOCTYPE" in data:
            raise self._refused(_FOREIGN, _SAVE_AGAIN)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._refused(Phrase("is damaged: its part {0} cannot be read", name), _SAVE_AGAIN) from error
        if root.getroottree().docinfo.internalDTD is not None:  # in UTF-16, so it was not seen before
            raise self._refused(_FOREIGN, _SAVE_AGAIN)
        return root

    def _read(self, name: str) -> bytes | None:
        info = self._members.get(name.lower())
        if info is None:
            return None
        if info.flag_bits & 1:
            raise self._refused(Phrase("is protected with a password"), Phrase("save it without the password"))
        try:
            with self._archive.open(info) as member:
                data = member.read(self._budget + 1)
        except _faults() as error:
            raise self._refused(Phrase("is damaged: its part {0} cannot be unpacked", name), _SAVE_AGAIN) from error
        self._budget -= len(data)
        if self._budget < 0:
            raise self._too_large()
        return data

    def _targets(self, part: str, kind: str) -> list[str]:
        """The names of the parts to which a part refers, of one kind; the package itself is the part ''."""
        folder, name = posixpath.split(part)
        relations = self._root(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
            for relation in (relations if relations is not None else ())
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External"
        ]

    def _too_large(self) -> UnreadableFile:
        return UnreadableFile(
            "“{0}” unpacks to far more than a transcript needs; save it without pictures, or split it.", self._path.name
        )

    def _refused(self, reason: str, advice: str) -> UnreadableFile:
        return UnreadableFile("“{0}” {1}; {2}.", self._path.name, reason, advice)


def _faults() -> tuple[type[Exception], ...]:
    """What the standard library raises for archives that are damaged or made to look so."""
    import lzma
    import struct
    import zipfile
    import zlib

    damaged = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error)
    return (*damaged, NotImplementedError, ValueError, EOFError, OSError)
