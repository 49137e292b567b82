"""Runs the bench; exit status 1 where a limit is passed."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import (
    comparing,
    counting,
    dense,
    drawing,
    filing,
    listing,
    packing,
    searching,
    starting,
    tabling,
    window,
    writing,
)

SUBJECTS = (
    starting, window, dense, listing, counting, comparing, filing, writing, tabling, searching, drawing, packing,
)  # fmt: skip


def main() -> int:
    """Print every figure; `--short` takes less material, other words choose subjects by name."""
    words = set(sys.argv[1:])
    short = "--short" in words
    subjects = {one.__name__.rpartition(".")[2]: one for one in SUBJECTS}
    names = words - {"--short"} or subjects.keys()
    if unknown := names - subjects.keys():
        print(f"There is no {', '.join(sorted(unknown))}; there are: {', '.join(subjects)}.", file=sys.stderr)
        return 2
    chosen = [one for name, one in subjects.items() if name in names]
    passed = True
    with TemporaryDirectory() as folder:
        for subject in chosen:
            for figure in subject.figures(Path(folder), short=short):
                print(figure, flush=True)
                passed &= figure.is_within
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
