"""The Dockerfile, step by step, without a container engine."""

import re
from importlib.metadata import PackageNotFoundError, version

from tests.image import ROOT, instructions

PINNED = re.findall(
    r"^([\w.-]+)==([\w.]+)(?: ;.*)? \\$",
    (ROOT / "requirements/run.txt").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_it_ends_as_a_person_without_rights_in_two_stages() -> None:
    steps = instructions()
    names = [instruction for instruction, _ in steps]
    last_stage = steps[len(names) - names[::-1].index("FROM") - 1 :]

    assert names.count("FROM") == 2
    assert [words for name, words in last_stage if name == "USER"] == ["10001"]
    assert "SIGTERM" in dict(last_stage)["STOPSIGNAL"]
    assert dict(last_stage)["VOLUME"] == "/data"


def test_what_it_installs_is_what_is_tested() -> None:
    installed: dict[str, str] = {}
    for name, _ in PINNED:
        try:
            installed[name] = version(name)
        except PackageNotFoundError:  # of another system, or another Python
            continue

    assert len(installed) > 20
    assert [(name, pin) for name, pin in PINNED if installed.get(name, pin) != pin] == []
