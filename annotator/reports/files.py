"""Writes files whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from annotator.core.errors import CannotWrite
from annotator.core.phrases import Phrase
from annotator.core.progress import Progress, unheard


@contextmanager
def whole(path: Path, tell: Progress = unheard) -> Iterator[Path]:
    """A file beside `path` to write to, which takes its name when everything has been written.

    Raises CannotWrite, with one sentence, where that fails: no folder, a full disk, a file that is open elsewhere. What
    stood under the name before is kept then, and no half file is left; so it is where `tell`, asked before the file
    takes its name, says that it is not wanted any more.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix, delete=False) as made:
            unfinished = Path(made.name)
    except OSError as error:
        raise _refusal(path, error) from error
    try:
        yield unfinished
        _to_disk(unfinished)
        tell(1, 1)
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
    what = Phrase("“{0}” could not be written", path.name)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite("{0}: the disk is full. Your project is safe. Free space, or choose another folder.", what)
    if not path.parent.is_dir():
        return CannotWrite("{0}: there is no folder “{1}”. Make it first, or choose another.", what, path.parent)
    if path.is_dir():
        return CannotWrite("{0}: that is the name of a folder. Choose another name.", what)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CannotWrite(
            "{0}: the folder is read-only, or the file is open in another program. Your project is safe. Close it "
            "and try again, or choose another folder.",
            what,
        )
    return CannotWrite(
        "{0}: {1}. Your project is safe. Try again, or choose another folder.", what, error.strerror or error
    )
