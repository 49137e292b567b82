import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "packaging" / "lock.txt").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]


def pins():
    """Each pinned package with its version and the number of its hashes."""
    for entry in re.split(r"\n(?=\w)", re.sub(r"(?m)^\s*#.*\n", "", LOCK)):
        requirement = Requirement(entry.split("\\")[0])
        yield requirement, entry.count("--hash=sha256:")


@pytest.mark.parametrize("wanted", WANTED)
def test_every_dependency_is_pinned_within_its_range(wanted):
    requirement = Requirement(wanted)
    found = [pin for pin, _ in pins() if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
    assert found
    for pin in found:
        (version,) = pin.specifier
        assert version.operator == "=="
        assert requirement.specifier.contains(version.version)


def test_every_pin_has_hashes():
    assert all(hashes for _, hashes in pins())


def test_the_pins_name_no_place_of_their_own():
    assert not re.search(r"://|--index-url|--extra-index-url|--find-links| @ ", LOCK)
