"""What nobody asked for is rare, and grows rarer where nobody answers."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.reminders.recurrence import Kind
from bot.reminders.unasked import GOODBYE, OF_HOLD, May, may_be_said, noted
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Fixture, Flag, Persona, Slot, Unasked
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import pass_to
from tests.thorough import tries

BACKENDS = ("sqlite",)  # what is decided is the same on either
DAY = timedelta(days=1)
MONDAY = date(2026, 3, 2)
BEGINNING = datetime(2026, 3, 2, 18, tzinfo=UTC)  # that evening
TWICE = Athlete(
    consent=Consent(1, BEGINNING),
    birth_year=1990,
    body_mass_kg=70,
    screened=MONDAY,
    start="L0a",
    started=MONDAY,
    slots=(Slot(1, time(18)), Slot(3, time(18))),
    heard=MONDAY,
)
THRICE = replace(TWICE, slots=(*TWICE.slots, Slot(5, time(10))))


def day(number: int) -> date:
    """Return the day so many days behind that Monday."""
    return MONDAY + number * DAY


def told(*days: int, about: str = Kind.SESSION) -> tuple[Unasked, ...]:
    return tuple(Unasked(day(number), about) for number in days)


def on_hold(since: int) -> Log:
    """Return a log whose one session, with too much pain in it, is on a day."""
    logged = datetime.combine(day(since), time(19), UTC)
    pulls = (Pulls(4, 20.0),)
    return Log((Entry("one", day(since), logged, pulls, rpe=4, pain_during=8, pain_after=8),))


USED = Log(
    (Entry("one", day(-1), BEGINNING, (Pulls(4, 20.0),), rpe=2, pain_during=0),),
)
TWO_WEEKS = told(1, 3, 8, 10)

CASES = [
    # what                                athlete, unasked, heard, log, kind, today, expected
    ("a week's first reminder", TWICE, (), 0, Log(), Kind.SESSION, 1, May.SAY),
    ("its second", TWICE, told(1), 0, Log(), Kind.SESSION, 3, May.SAY),
    ("a third day of three", THRICE, told(1, 3), 0, Log(), Kind.SESSION, 5, May.SAY),
    ("one more", TWICE, told(1, 3), 0, Log(), Kind.RECAP, 6, May.SAY),
    (
        "no second more of another kind",
        TWICE, told(1, 3, 4, about=Kind.REASK), 3, Log(), Kind.RECAP, 6, May.NOT,
    ),
    ("next week again", TWICE, told(6, about=Kind.RECAP), 7, Log(), Kind.REASK, 8, May.SAY),
    (
        "two mornings of two",
        TWICE, told(2, about=Kind.MORNING), 3, Log(), Kind.MORNING, 4, May.SAY,
    ),
    (
        "not a third",
        TWICE, told(2, 4, about=Kind.MORNING), 4, Log(), Kind.MORNING, 6, May.NOT,
    ),
    (
        "three of three",
        THRICE, told(2, 4, about=Kind.MORNING), 4, Log(), Kind.MORNING, 6, May.SAY,
    ),
    (
        "a hold asks each morning while it is answered",
        TWICE, told(2, 3, about=OF_HOLD), 3, on_hold(1), Kind.MORNING, 4, May.SAY,
    ),
    (
        "and twice where it is not",
        TWICE, told(2, 3, about=OF_HOLD), 1, on_hold(1), Kind.MORNING, 4, May.NOT,
    ),
    (
        "which does not cost the next session its own",
        TWICE, told(1, 2, 3, about=OF_HOLD), 3, Log(), Kind.MORNING, 4, May.SAY,
    ),
    (
        "the one more is the safety questions'",
        replace(TWICE, screened=day(-30)), (), 0, USED, Kind.REASK, 1, May.NOT,
    ),
    (
        "which do come",
        replace(TWICE, screened=day(-30)), (), 0, USED, Kind.RESCREEN, 3, May.SAY,
    ),
    ("thirteen days of silence", TWICE, TWO_WEEKS, 0, Log(), Kind.RECAP, 13, May.SAY),
    ("after two weeks the offer", TWICE, TWO_WEEKS, 0, Log(), Kind.SESSION, 15, May.OFFER_PAUSE),
    ("nobody ignores an outage", TWICE, told(1, 3), 0, Log(), Kind.SESSION, 80, May.SAY),
    ("two weeks before it count", TWICE, TWO_WEEKS, 0, Log(), Kind.SESSION, 80, May.OFFER_PAUSE),
    ("no recap any more", TWICE, TWO_WEEKS, 0, Log(), Kind.RECAP, 20, May.NOT),
    ("one a week", TWICE, told(1, 3, 8, 10, 15), 0, Log(), Kind.SESSION, 17, May.NOT),
    ("the next a week on", TWICE, told(1, 3, 8, 10, 15), 0, Log(), Kind.SESSION, 22, May.SAY),
    (
        "a hold asks once a week, too",
        TWICE, told(2, 3, 7, about=OF_HOLD), 1, on_hold(1), Kind.MORNING, 17, May.SAY,
    ),
    (
        "after four of those goodbye",
        TWICE, told(1, 3, 8, 10, 15, 22, 29, 36), 0, Log(), Kind.SESSION, 43, May.SAY_GOODBYE,
    ),
    (
        "then nothing",
        TWICE, told(1, 15, 22, 29, 36) + told(43, about=GOODBYE), 0, Log(), Kind.SESSION, 400,
        May.NOT,
    ),
    (
        "any act is an answer",
        TWICE, told(1, 15, 22, 29, 36) + told(43, about=GOODBYE), 44, Log(), Kind.SESSION, 45,
        May.SAY,
    ),
    (
        "what a clock that was ahead dated is not this week's",
        TWICE, told(1) + told(400, about=Kind.RECAP), 0, Log(), Kind.RECAP, 6, May.SAY,
    ),
    (
        "nor the latest of the weekly ones",
        TWICE, told(1, 3, 8, 10, 15, 400), 0, Log(), Kind.SESSION, 22, May.SAY,
    ),
    (
        "nor a goodbye",
        TWICE, told(1) + told(400, about=GOODBYE), 0, Log(), Kind.SESSION, 3, May.SAY,
    ),
    (
        "a file from before acts were noted tells by its log",
        replace(TWICE, heard=None), TWO_WEEKS, None, USED, Kind.SESSION, 15, May.OFFER_PAUSE,
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    "athlete, unasked, heard, log, kind, today, expected",
    [row[1:] for row in CASES],
    ids=[row[0] for row in CASES],
)
def test_what_may_go_out(
    athlete: Athlete,
    unasked: tuple[Unasked, ...],
    heard: int | None,
    log: Log,
    kind: Kind,
    today: int,
    expected: May,
) -> None:
    on_file = replace(athlete, unasked=unasked, heard=None if heard is None else day(heard))

    assert may_be_said(on_file, log, kind, day(today)) is expected


def test_no_more_is_remembered_than_a_rule_looks_at() -> None:
    athlete = replace(TWICE, unasked=told(1, 3, 8, 10), heard=day(12))

    assert noted(athlete, Log(), Kind.SESSION, day(15)).unasked == told(15)
    assert noted(athlete, Log(), Kind.RECAP, day(13)).unasked == told(8, 10) + told(
        13, about=Kind.RECAP
    )


# --- through the coach -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "athlete, log",
    [
        pytest.param(TWICE, USED, id="two-a-week"),
        pytest.param(THRICE, USED, id="three-a-week"),
        pytest.param(replace(TWICE, screened=day(-40)), USED, id="to-be-screened"),
        pytest.param(TWICE, on_hold(-1), id="on-hold"),
        pytest.param(replace(TWICE, flags=(Flag("RF04", MONDAY),)), USED, id="stopped"),
        pytest.param(replace(TWICE, flags=(Flag("RF14", MONDAY),)), USED, id="unwell"),
        pytest.param(replace(TWICE, slots=()), USED, id="no-days"),
    ][:: tries(2, 1)],
)
async def test_nine_silent_months_are_at_most_sixteen_messages(
    athlete: Athlete,
    log: Log,
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
) -> None:
    await on_file("ada", athlete, log)

    async with opened() as coach:
        await pass_to(coach, clock, BEGINNING + timedelta(days=275))

    said = [words for words in mailbox.words if words]  # a card that is closed says nothing new
    assert 1 <= len(said) <= 16
    if not athlete.flags and athlete.slots:
        assert "I'm here; /today whenever you like" in said[-1]


async def test_any_act_in_any_app_is_an_answer(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """A button of a room would do; here it is a command that answers nothing that was asked."""
    await on_file("ada", TWICE)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        for weeks in range(1, 9):
            await pass_to(coach, clock, BEGINNING + timedelta(weeks=weeks))
            await ada.types("/help")

    assert sum("Session" in said for said in mailbox.words) == 16


async def test_the_morning_after_a_long_match_is_the_weeks_one_message_more(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    saturday = day(5)
    played = (Fixture(saturday, 90),)
    player = replace(TWICE, persona=Persona.PLAYER, match_weekday=5, fixtures=played, slots=())
    await on_file("ada", player)
    async with opened() as coach:
        await pass_to(coach, clock, BEGINNING + timedelta(days=6, hours=5))

    (asked,) = mailbox.words
    assert asked.startswith("Morning check")


async def test_a_week_of_two_sessions_holds_two_reminders_two_mornings_and_one_more(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", TWICE)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        for evening in (1, 3):
            await pass_to(coach, clock, BEGINNING + timedelta(days=evening, hours=1))
            await ada.types("4x20 rpe 2 pain 0 smooth")
            await coach.drained()
            mailbox.arrived = [one for one in mailbox.arrived if one.answers is None]
        await pass_to(coach, clock, BEGINNING + timedelta(days=6, hours=5))

    first_words = [said.split(":")[0].split("?")[0] for said in mailbox.words if said]
    assert first_words == [
        "Session time",
        "Morning check",
        "Session time",
        "Morning check",
        "Your week",
    ]
