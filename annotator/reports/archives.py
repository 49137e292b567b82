"""Zip archives that are the same bytes whenever they are written."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfileobj
from typing import Any
from zipfile import ZipFile, ZipInfo

_NO_DAY = (1980, 1, 1, 0, 0, 0)


class Undated(ZipFile):
    """An archive whose members have no day: what they hold says when it was made."""

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *args: Any, **kwargs: Any) -> None:
        """Add a member."""
        super().writestr(self._undated(zinfo_or_arcname), data, *args, **kwargs)

    def write(self, filename: Any, arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        """Add a file as a member."""
        member = self._undated(str(arcname or filename))
        member.file_size = Path(filename).stat().st_size
        with Path(filename).open("rb") as source, self.open(member, "w") as target:
            copyfileobj(source, target, 1 << 20)

    def _undated(self, name: str | ZipInfo) -> ZipInfo:
        member = ZipInfo(name.filename if isinstance(name, ZipInfo) else name.lstrip("/"), _NO_DAY)
        member.compress_type = self.compression
        member.external_attr = 0o600 << 16
        return member
