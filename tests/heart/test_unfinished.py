"""Who leaves the start in the middle is led back: the next evening, once, without a sound."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.contract import Outgoing
from bot.reminders.called_for import rules_for
from bot.reminders.recurrence import Kind
from bot.reminders.unasked import May, may_be_said
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Consent, Flag, Unasked
from tests.heart.people import Mailbox, Opening, Person
from tests.heart.test_reminding import pass_to

MONDAY = datetime(2026, 3, 2, 20, 15, tzinfo=UTC)
TUESDAY = date(2026, 3, 3)
TUESDAY_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
LATER = datetime(2026, 4, 30, 12, tzinfo=UTC)
LEFT = "short questions are left before your first session"
GONE = Athlete(consent=Consent(1, MONDAY), birth_year=1990, heard=MONDAY.date())


def unasked(mailbox: Mailbox) -> list[Outgoing]:
    return [one for one in mailbox.arrived if one.answers is None and one.replaces is None]


async def leaves(person: Person, *lines: str) -> None:
    for line in lines:
        await person.types(line)


async def test_the_next_evening_the_open_question_is_led_back_to(
    opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    clock.move_to(MONDAY)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await leaves(ada, "hello", "yes", "1988", "none")
        await coach.drained()

        await pass_to(coach, clock, TUESDAY_SIX - timedelta(seconds=1))
        assert unasked(mailbox) == []
        await pass_to(coach, clock, TUESDAY_SIX)

        (said,) = unasked(mailbox)
        assert (LEFT in said.body.plain, said.quiet, said.to) == (True, True, ada.room)
        (go_on,) = [one.token for row in said.choices for one in row]
        assert "a joint you want to watch?" in " ".join(await ada.presses(go_on))


async def test_it_comes_once_whatever_follows(
    opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    clock.move_to(MONDAY)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await leaves(ada, "hello", "yes", "1988")
        await coach.drained()
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(minutes=5))
        await leaves(ada, "none", "knee")  # and gone again
        await coach.drained()
        await pass_to(coach, clock, LATER)

    assert [LEFT in one.body.plain for one in unasked(mailbox)] == [True]


@pytest.mark.parametrize(
    "lines",
    [
        ("hello",),
        ("hello", "no"),
        ("hello", "yes", "2015"),
        ("hello", "yes", "2010", "not now"),
        ("hello", "yes", "1988", "my chest hurts and I feel faint", "yes"),
        ("hello", "yes", "1991", "none", "none", "no", "0", "nothing"),
    ],
    ids=["asked", "declined", "too young", "without a guardian", "stopped", "through"],
)
async def test_nobody_else_is_written_to(
    opened: Opening, clock: RehearsalClock, mailbox: Mailbox, lines: tuple[str, ...]
) -> None:
    clock.move_to(MONDAY)
    async with opened() as coach:
        await leaves(Person("ada", clock, coach), *lines)
        await coach.drained()
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(hours=3))

    assert not any(LEFT in one.body.plain for one in mailbox.arrived)


def kinds(athlete: Athlete) -> list[Kind]:
    return [rule.kind for rule in rules_for(athlete, Log(), TUESDAY)]


@pytest.mark.parametrize(
    ("athlete", "expected"),
    [
        (GONE, [Kind.UNFINISHED]),
        (replace(GONE, flags=(Flag("ASK_A", TUESDAY),)), [Kind.UNFINISHED]),
        (replace(GONE, flags=(Flag("RF04", TUESDAY),)), []),
        (replace(GONE, birth_year=2010, guardian=True), [Kind.UNFINISHED]),
        (replace(GONE, birth_year=2010), []),
        (replace(GONE, declined=MONDAY), []),
        (replace(GONE, reminders=False), []),
        (replace(GONE, unasked=(Unasked(TUESDAY, Kind.UNFINISHED),)), []),
    ],
)
def test_whom_it_is_for(athlete: Athlete, expected: list[Kind]) -> None:
    assert kinds(athlete) == expected


def test_it_is_the_one_more_of_its_week() -> None:
    told = replace(GONE, unasked=(Unasked(TUESDAY, Kind.RESCREEN),))

    assert may_be_said(GONE, Log(), Kind.UNFINISHED, TUESDAY) is May.SAY
    assert may_be_said(told, Log(), Kind.UNFINISHED, TUESDAY) is May.NOT
