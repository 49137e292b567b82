"""Runs the bench; exit status 1 where a limit is passed."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import filing, writing

SUBJECTS = (filing, writing)


def main() -> int:
    """Print every figure; `--short` takes less material, other words choose subjects by name."""
    words = set(sys.argv[1:])
    short = "--short" in words
    chosen = [one for one in SUBJECTS if not words - {"--short"} or one.__name__.rpartition(".")[2] in words]
    passed = True
    with TemporaryDirectory() as folder:
        for subject in chosen:
            for figure in subject.figures(Path(folder), short=short):
                print(figure, flush=True)
                passed &= figure.is_within
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
