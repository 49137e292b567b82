"""Writes files whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from annotator.core.errors import CannotWrite


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to, which takes its name when everything has been written.

    Raises CannotWrite, with one sentence, where that fails: no folder, a full disk, a file that is open elsewhere. What
    stood under the name before is kept then, and no half file is left.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix, delete=False) as made:
            unfinished = Path(made.name)
    except OSError as error:
        raise _refusal(path, error) from error
    try:
        yield unfinished
        _to_disk(unfinished)
        unfinished.chmod(_usual_mode())
        unfinished.replace(path)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _refusal(path: Path, error: OSError) -> CannotWrite:
    what = f"“{path.name}” could not be written"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite(f"{what}: the disk is full. Your project is safe. Free space, or choose another folder.")
    if not path.parent.is_dir():
        return CannotWrite(f"{what}: there is no folder “{path.parent}”. Make it first, or choose another.")
    if path.is_dir():
        return CannotWrite(f"{what}: that is the name of a folder. Choose another name.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CannotWrite(
            f"{what}: the folder is read-only, or the file is open in another program. Your project is safe. "
            "Close it and try again, or choose another folder."
        )
    return CannotWrite(f"{what}: {error.strerror or error}. Your project is safe. Try again, or choose another folder.")
