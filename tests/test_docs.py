"""The documents are true today: every rule named exists, every table reads as the code does."""

import re
from importlib import import_module
from importlib.metadata import PackageMetadata, distributions
from pathlib import Path

import pytest

from bot.rules.ladder.steps import LADDER, Position, Step
from bot.rules.load.work import ByDistance, ByTime
from bot.rules.rulebook.opinion import BASIS, RuleName
from bot.rules.week.gaps import GAP_TABLE
from bot.stories.why.layout import BASES, RULES
from bot.words.voice import Voice
from tests.cases import each
from tests.portrait import DRAWN, PICTURES, THEMES, drawn

ROOT = Path(__file__).parent.parent
COACHING = (ROOT / "docs/coaching.md").read_text()
SECTIONS = re.split(r"^## ", COACHING, flags=re.MULTILINE)[1:]
NAMED = re.findall(r"`(bot\.(?:rules|reminders)\.[\w.]+)`", COACHING)


@each("section", SECTIONS, ids=lambda text: text.splitlines()[0])
def test_each_rule_names_its_function(section: str) -> None:
    assert re.search(r"In the code: `bot\.(?:rules|reminders)\.", section)


@each("name", NAMED)
def test_what_a_rule_names_exists(name: str) -> None:
    module, _, attribute = name.rpartition(".")

    assert hasattr(import_module(module), attribute)


@pytest.mark.parametrize("rule", RuleName)
def test_what_why_calls_a_rule_is_its_heading(rule: RuleName) -> None:
    assert re.search(rf"^## {Voice().say(RULES[rule])}$", COACHING, re.MULTILINE)


@pytest.mark.parametrize("rule", RuleName)
def test_a_rule_has_the_basis_that_why_names(rule: RuleName) -> None:
    heading = Voice().say(RULES[rule])
    told = Voice().say(BASES[BASIS[rule]]).strip("()")

    (section,) = (one for one in SECTIONS if one.startswith(f"{heading}\n"))
    assert f"\nBasis: {told}\n" in section


def test_the_ladder_is_told_as_it_is() -> None:
    told = re.findall(r"^\| (L\d[abc]) \| (.+) \|$", COACHING, flags=re.MULTILINE)

    assert told == [(position.name, _row(LADDER[position])) for position in Position]


def _row(step: Step) -> str:
    match step.work:
        case ByDistance(sets, metres, _):
            work = f"{sets} x {metres} m"
        case ByTime(sets, work_s):
            work = f"{sets} x {work_s} s"
    low, high = step.rpe_band
    cells = (step.drag_percent, work, step.rest_s, f"{low:g}-{high:g}", step.forward_sets)
    return " | ".join(map(str, (*cells, step.minutes, f"{step.predicted_load_au:g}")))


def test_the_gaps_are_told_as_they_are() -> None:
    last_days = [int(day) for day in re.findall(r"^\| \d+-(\d+) \| [a-z]", COACHING, re.MULTILINE)]

    assert [day for day, _ in GAP_TABLE if day in last_days] == [day for day, _ in GAP_TABLE]


PLAYED = re.findall(
    r"as a test plays it:\n\n```\n(.+?)\n```", (ROOT / "README.md").read_text(), re.DOTALL
)


@each(
    "file, conversation",
    zip(("stories/tom_first_week.txt", "squad/two_weeks.txt"), reversed(PLAYED), strict=True),
)
def test_a_conversation_in_the_readme_is_one_that_a_test_plays(
    file: str, conversation: str
) -> None:
    played = (ROOT / "tests" / file).read_text()

    at = 0
    for piece in conversation.split("\n\n…\n"):
        assert piece in played[at:]
        at = played.index(piece, at)


@pytest.mark.parametrize("adapter", ["terminal", "Telegram", "Discord"])
@pytest.mark.parametrize("document", ["README.md", "docs/architecture.md"])
def test_every_home_of_the_coach_is_named(document: str, adapter: str) -> None:
    text = (ROOT / document).read_text()

    assert adapter in text
    assert f"{adapter} next" not in text


BENCHED = re.findall(
    r"^\| (?!what|---)([^|]+) \| ([^|]+) \| ([^|]+?)(?: as quick)? \|$",
    (ROOT / "README.md").read_text().partition("## How it compares")[2].partition("\n## ")[0],
    re.MULTILINE,
)


@each("what, against, measured", BENCHED)
def test_a_number_in_the_readme_is_one_that_a_bench_printed(
    what: str, against: str, measured: str
) -> None:
    """Where `make bench` prints others, both tables are written anew, with their date."""
    printed = (ROOT / "docs/speed.md").read_text()
    cells = [r"B\d+", re.escape(what), re.escape(against), ".+", re.escape(measured)]
    row = r" \| ".join(cells)

    assert re.search(rf"^\| {row} \|", printed, re.MULTILINE)


def test_the_numbers_bear_the_date_of_the_table_they_are_from() -> None:
    dates = [
        re.findall(r"(\d+ [A-Z][a-z]+ 20\d\d)", part)
        for part in (
            (ROOT / "README.md").read_text().partition("## How it compares")[2],
            (ROOT / "docs/speed.md").read_text().partition("## What was measured last")[2],
        )
    ]

    assert len(BENCHED) == 5
    assert dates[0][0] == dates[1][0]


LINKS = [
    (document.relative_to(ROOT).as_posix(), target)
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text())
]


@each("document, target", LINKS)
def test_a_link_leads_somewhere(document: str, target: str) -> None:
    assert ((ROOT / document).parent / target).exists()


def test_the_architecture_names_modules_that_exist() -> None:
    text = (ROOT / "docs/architecture.md").read_text()
    named = set(
        re.findall(
            r"`((?:coach|dialogue|outbox|reading|reminders|rules|squads|store|stories|words)/[a-z_/]+\.py)`",
            text,
        )
    )

    assert named
    assert all((ROOT / "bot" / name).exists() for name in named)


PROMISES = (ROOT / "docs/reliability.md").read_text()
KEEPERS = re.findall(r"^- `(tests/[a-z_/]+\.py)::(\w+)`$", PROMISES, flags=re.MULTILINE)


@each("file, name", KEEPERS, ids=[name for _, name in KEEPERS])
def test_a_promise_names_a_test_that_exists(file: str, name: str) -> None:
    text = (ROOT / file).read_text()

    assert re.search(rf"^(?:(?:async )?def {name}\(|{name} = )", text, flags=re.MULTILINE)


def test_every_promise_is_kept_by_a_test() -> None:
    promised, _, _ = PROMISES.partition("## What is not promised")
    bold = re.findall(r"^\*\*.+?(?=^\*\*|^## |\Z)", promised, flags=re.MULTILINE | re.DOTALL)

    assert len(bold) > 10
    assert [one.splitlines()[0] for one in bold if "- `tests/" not in one] == []


PINNED = [
    name
    for file in ("run", "build")
    for name in re.findall(
        r"^([a-z0-9.-]+)==", (ROOT / f"requirements/{file}.txt").read_text(), re.MULTILINE
    )
]
LICENCES = dict(
    re.findall(r"^\| ([a-z][a-z0-9-]+) \| (.+?) \|", (ROOT / "docs/licences.md").read_text(), re.M)
)


def test_what_is_installed_beside_it_is_named_with_its_licence() -> None:
    assert set(LICENCES) == {"package", *PINNED}


def test_a_licence_that_asks_something_is_not_called_one_that_does_not() -> None:
    asking = re.compile(r"GPL|MPL|GNU|Mozilla")
    installed = {
        one.name.lower().replace(".", "-").replace("_", "-"): one for one in distributions()
    }

    assert {name for name in PINNED if asking.search(LICENCES[name])} == {
        name
        for name in set(PINNED) & set(installed)
        if asking.search(_licence_of(installed[name].metadata))
    }


def _licence_of(metadata: PackageMetadata) -> str:
    fields = ("License-Expression", "License", "Classifier")
    told = [value for field in fields for value in metadata.get_all(field) or ()]
    return " ".join(value.splitlines()[0] for value in told if value)  # some hold the whole text


def test_each_document_stands_in_the_index() -> None:
    index = (ROOT / "docs/README.md").read_text()

    left_out = [file.name for file in ROOT.glob("docs/*.md") if f"({file.name})" not in index]
    assert left_out == ["README.md"]


@pytest.mark.parametrize("picture", DRAWN)
@pytest.mark.parametrize("theme", THEMES)
def test_the_picture_is_drawn_from_the_conversations_as_they_are(theme: str, picture: str) -> None:
    """Where this fails, `make picture` draws it anew."""
    stands = (PICTURES / f"{picture}{theme}.svg").read_text(encoding="utf-8")
    assert stands == drawn(theme, picture)
