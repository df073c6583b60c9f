"""What a stranger relies on in a project: bounds, types, dates, the workflow, the forms."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.guide import Guide

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
CHANGES = (ROOT / "CHANGELOG.md").read_text()
PINNED = dict(
    re.findall(r"^([a-z0-9.-]+)==(\S+)", (ROOT / "requirements/dev.txt").read_text(), re.MULTILINE)
)
FORMS = [
    one for one in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if one.name != "config.yml"
]
WANTED = [
    *PROJECT["build-system"]["requires"],
    *PROJECT["project"]["dependencies"],
    *(one for extra in PROJECT["project"]["optional-dependencies"].values() for one in extra),
    *(one for group in PROJECT["dependency-groups"].values() for one in group if type(one) is str),
]


def test_each_dependency_has_a_lower_bound_that_what_is_pinned_meets() -> None:
    bounds = [re.fullmatch(r"([\w.-]+)(?:\[\w+\])?>=([\d.]+)(?:,<[\d.]+)?", one) for one in WANTED]

    assert [one for one, bound in zip(WANTED, bounds, strict=True) if bound is None] == []
    below = [
        bound[0]
        for bound in bounds
        if bound and _numbers(PINNED[bound[1].replace(".", "-")]) < _numbers(bound[2])
    ]
    assert below == []


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)]


def test_each_release_is_dated_and_the_newest_stands_first() -> None:
    releases = re.findall(r"^## (.+)$", CHANGES, re.MULTILINE)
    dated = [re.fullmatch(r"(\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)", one) for one in releases[1:]]

    assert releases[0] == "Unreleased"
    assert all(dated)
    assert [one[2] for one in dated if one] == sorted(
        (one[2] for one in dated if one), reverse=True
    )
    assert dated[0] is not None
    assert dated[0][1] == PROJECT["project"]["version"]


def test_an_entry_of_the_changelog_stands_there_once() -> None:
    entries = re.findall(r"^- (.+?)(?=^- |^#|\Z)", CHANGES, re.MULTILINE | re.DOTALL)

    assert len(entries) > 50
    assert [one for one in entries if entries.count(one) > 1] == []


@pytest.mark.parametrize(
    "package", PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
)
def test_a_package_says_that_it_is_typed(package: str) -> None:
    assert (ROOT / package / "py.typed").exists()
    assert "Typing :: Typed" in PROJECT["project"]["classifiers"]


def test_the_workflow_runs_the_two_commands_of_the_readme() -> None:
    (commands,) = Guide("../README.md").blocks("Two commands")
    workflow = (ROOT / ".github/workflows/ci.yml").read_text()

    assert len(commands.splitlines()) == 2
    for line in commands.splitlines():
        assert re.search(
            rf"^\s+(- run: )?{line.partition('#')[0].strip()}\b", workflow, re.MULTILINE
        )


@pytest.mark.parametrize("form", FORMS)
def test_a_form_asks_for_what_it_cannot_do_without(form: Path) -> None:
    text = form.read_text()

    assert all(re.search(rf"^{key}: ", text, re.MULTILINE) for key in ("name", "description"))
    assert "required: true" in text


def test_what_comes_before_a_commit_is_a_part_of_the_check() -> None:
    hooks = re.findall(r"entry: \.venv(/bin/.+)", (ROOT / ".pre-commit-config.yaml").read_text())
    makefile = (ROOT / "Makefile").read_text().replace("$(BIN)", "/bin")

    assert hooks
    assert [one for one in hooks if one.split()[0] not in makefile] == []
