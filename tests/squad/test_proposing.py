"""A limit that a coach proposes: to who shares with them, in private, and theirs to keep."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.contract import Chose
from bot.rules.log.records import Language
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman
from tests.squad.test_sharing import shares, trained_on


@pytest.fixture
def called() -> str:
    """Who is there beside Ana."""
    return "Ben"


@pytest.fixture
async def squad(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing, called: str
) -> AsyncIterator[Hall]:
    """Cara coaches; Ana shares her sessions with her, Ben nothing."""
    await on_file("cara")
    other = called.lower()
    for who in ("ana", other):
        await on_file(who, athlete=TRAINED, log=trained_on(date(2026, 2, 24), date(2026, 2, 27)))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins("ana", other)
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        await shares(hall, "ana", "sessions")
        post.arrived.clear()
        post.refs.clear()
        yield hall


def token(hall: Hall, who: str) -> str:
    [[button]] = hall.post.to(who)[-1].choices
    return button.token


async def test_it_holds_once_who_it_is_for_taps_and_why_names_whose_it_is(squad: Hall) -> None:
    answer = await squad.tells("cara", "/board Ana max 10 kg until 20 mar")

    assert answer == ["Sent to Ana alone. It holds once they tap it."]
    [letter] = squad.post.to("ana")
    assert letter.body.plain.splitlines() == [
        "Cara of Falcons proposes a limit for your sessions:",
        "Your coach's limit until Fri 20 Mar: 10 kg of plates at most.",
        "It can only make a session less. It holds once you tap, and ends with a word of yours.",
    ]
    assert squad.post.in_room() == []
    assert (await squad.tells("ana", "/limits"))[0].startswith("No limit is on file.")

    kept = await squad.touches("ana", "Keep this limit")

    assert "10 kg of plates at most" in kept[0]
    assert "10 kg of plates at most" in (await squad.tells("ana", "/limits"))[0]
    assert "Your coach's limit until Fri 20 Mar" in (await squad.tells("ana", "/why"))[0]


@pytest.mark.parametrize(
    "typed, holds",
    [
        ("ana: my physio says no step-downs", "Your physio's limit"),
        ("Ana level 2 at most", "level 2 at most"),
        ("ANA max 12.5 % drag", "12.5 %"),
        ("ana two sessions a week at most", "2 sessions a week"),
        ("ana no treadmill until 1 apr", "until Wed 1 Apr"),
        ("ana max 7.5 kg", "7.5 kg"),
    ],
)
async def test_each_kind_of_limit_arrives_as_it_was_typed(
    squad: Hall, typed: str, holds: str
) -> None:
    await squad.tells("cara", f"/board {typed}")
    await squad.touches("ana", "Keep this limit")

    assert holds in (await squad.tells("ana", "/limits"))[0]


@pytest.mark.parametrize("language", list(Language))
async def test_what_is_given_as_an_example_is_read(squad: Hall, language: Language) -> None:
    await squad.tells("cara", f"/language {language}")
    said = await squad.tells("cara", "/board Ana !")
    example = said[0].rpartition("/")[2].partition(" ")[2]

    await squad.tells("cara", f"/board {example}")
    await squad.touches("ana", "Keep this limit")

    holds = (await squad.tells("ana", "/limits"))[0]
    assert "10 kg of plates at most" in holds
    assert "until Tue 1 Dec" in holds


@pytest.mark.parametrize(
    "language, called, typed",
    [
        ("de", "Max", "Max höchstens 10 kg"),
        ("de", "Jan", "Jan, max 10 kg"),
        ("fr", "Claire", "Claire max 10 kg"),
        ("fr", "Max", "Max : 10 kg au maximum"),
        ("es", "Sol", "Sol máximo 10 kg"),
    ],
)
async def test_a_name_that_is_a_word_is_a_name(
    squad: Hall, language: str, called: str, typed: str
) -> None:
    await shares(squad, called.lower(), "sessions")
    await squad.tells("cara", f"/language {language}")

    await squad.tells("cara", f"/board {typed}")

    assert "10 kg of plates at most" in squad.post.to(called.lower())[-1].body.plain


@pytest.mark.parametrize(
    "who, typed, answer",
    [
        ("cara", "Ben max 10 kg", "Ben shares nothing with you, so I carry no limit to them."),
        ("cara", "Ana run faster", "I couldn't read one limit behind Ana."),
        ("cara", "Ana max 10 kg and no step-downs", "I couldn't read one limit behind Ana."),
        ("cara", "Ana max 10 kg until 3/4", "I couldn't read one limit behind Ana."),  # or 4/3?
        ("cara", "Zoe max 10 kg", "Falcons: "),  # nobody here: the board
        ("ana", "Ben max 10 kg", "You coach no squad yet."),
    ],
)
async def test_nothing_is_carried_to_who_shares_nothing_or_by_who_is_no_coach(
    squad: Hall, who: str, typed: str, answer: str
) -> None:
    said = await squad.tells(who, f"/board {typed}")

    assert said[0].startswith(answer), said
    assert squad.post.to("ben") == []


async def test_what_a_coach_set_before_is_never_loosened(squad: Hall) -> None:
    await squad.tells("cara", "/board Ana max 5 kg")
    await squad.touches("ana", "Keep this limit")
    await squad.tells("cara", "/board Ana max 20 kg")

    said = await squad.touches("ana", "Keep this limit")

    assert said[0].startswith("It stays as it is.")
    assert "5 kg of plates at most" in (await squad.tells("ana", "/limits"))[0]


async def test_a_proposal_ends_nothing_that_was_said_before(squad: Hall) -> None:
    """Behind its last day what the physio said holds on."""
    await squad.tells("ana", "my physio says max 10 kg until told otherwise")
    await squad.tells("cara", "/board Ana my physio says max 5 kg until friday")
    await squad.touches("ana", "Keep this limit")
    assert "5 kg of plates at most" in (await squad.tells("ana", "/limits"))[0]

    squad.clock.move_to(squad.clock.now() + timedelta(days=9))

    assert "10 kg of plates at most" in (await squad.tells("ana", "/limits"))[0]


async def test_a_second_tap_on_the_same_proposal_adds_nothing(squad: Hall) -> None:
    await squad.tells("cara", "/board Ana max 5 kg")
    await squad.touches("ana", "Keep this limit")

    said = await squad.touches("ana", "Keep this limit")

    assert said[0].startswith("It stays as it is.")


async def test_whose_days_are_over_is_kept_no_more(squad: Hall) -> None:
    await squad.tells("cara", "/board Ana max 5 kg until friday")
    squad.clock.move_to(squad.clock.now() + timedelta(days=9))

    assert await squad.touches("ana", "Keep this limit") == [
        "That was for days that are over. Nothing changed."
    ]


async def test_a_button_that_was_never_made_changes_nothing(squad: Hall) -> None:
    await squad.tells("cara", "/board Ana max 10 kg")
    real = token(squad, "ana")
    for forged in (
        real.replace("plates", "weight"),
        real.replace("10000", "①"),
        real.replace("10000", "9" * 12),
        real.replace("coach", "king"),
        real.replace("told", "never"),
        real + ".more",
    ):
        assert forged != real
        await squad._privately("ana", Chose(forged, squad.post.to("ana")[-1].id))

    assert (await squad.tells("ana", "/limits"))[0].startswith("No limit is on file.")


async def test_it_is_read_in_the_language_of_who_it_is_for(squad: Hall, on_file: Filing) -> None:
    await squad.tells("ana", "/language es")
    await squad.tells("cara", "/board Ana max 10 kg")

    assert squad.post.to("ana")[-1].body.plain.startswith("Cara, de Falcons, te propone")
