"""Writes files whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

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
    refuse_taken(path)
    unfinished = _begun(path)
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


@contextmanager
def together(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Files beside `paths` to write to, which take their names when all of them have been written, or none does.

    Raises CannotWrite as `whole` does.
    """
    for path in paths:
        refuse_taken(path)
    begun: list[Path] = []
    try:
        begun.extend(map(_begun, paths))
        yield begun
        for path, unfinished in zip(paths, begun, strict=True):
            with _told(path):
                _to_disk(unfinished)
                unfinished.chmod(_usual_mode())
        take_names(begun, paths)
    except OSError as error:
        raise _refusal(paths[0], error) from error
    finally:
        for unfinished in begun:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)


def refuse_taken(path: Path) -> None:
    """Raise CannotWrite where a file may not be written to, or lies open in an office program, which would undo that.

    Word, Excel and LibreOffice say so by a small file beside it.
    """
    if not path.is_file():
        return
    if not os.access(path, os.W_OK):
        raise _refusal(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    beside = [f".~lock.{path.name}#", *(f"~${path.name[at:]}" for at in range(3))]
    for name in beside:
        if path.with_name(name).exists():
            raise CannotWrite(
                "“{0}” could not be written: it is open in another program. Your project is safe. Close it there and "
                "try again, or choose another folder. If it is open nowhere, delete “{1}” beside it.",
                path.name,
                name,
            )


@contextmanager
def unfinished_folder(folder: Path) -> Iterator[Path]:
    """A folder inside another, of a name that nobody looks for, to write files to that shall stand there together.

    It goes at the end with whatever was not moved out of it. Raises CannotWrite where it cannot be made.
    """
    with _told(folder):
        made = TemporaryDirectory(dir=folder, prefix=".unfinished-", ignore_cleanup_errors=True)
    with made as name:
        yield Path(name)


def take_names(begun: Sequence[Path], paths: Sequence[Path]) -> None:
    """Give each file its name; where one cannot have it, those that had theirs get back what stood there.

    Raises CannotWrite with one sentence.
    """
    before: list[tuple[Path, Path | None]] = []
    try:
        for unfinished, path in zip(begun, paths, strict=True):
            with _told(path):
                aside = _begun(path) if path.is_file() else None
                if aside is not None:
                    path.replace(aside)
                before.append((path, aside))
                unfinished.replace(path)
    except CannotWrite:
        for path, aside in reversed(before):
            with suppress(OSError):
                if aside is None:
                    path.unlink(missing_ok=True)
                else:
                    aside.replace(path)
        raise
    for _, aside in before:
        if aside is not None:
            with suppress(OSError):
                aside.unlink(missing_ok=True)


def _begun(path: Path) -> Path:
    """A new file beside another, of a name that nobody looks for."""
    with (
        _told(path),
        NamedTemporaryFile(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix, delete=False) as made,
    ):
        return Path(made.name)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What goes wrong with a file, as a sentence."""
    try:
        yield
    except OSError as error:
        raise _refusal(path, error) from error


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
