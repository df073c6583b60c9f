"""What somebody told is kept for two years of silence, told of twice, and then deleted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.delivering import Gone
from bot.reminders.keeping import NextStep, next_step
from bot.reminders.recurrence import Kind
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Consent, Language, Unasked
from tests.heart.people import Asking, Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA, LOG, pass_to

BACKENDS = ("sqlite",)
HEARD = date(2026, 3, 2)
QUIET = replace(ADA, heard=HEARD, reminders=False, morning_checks=False)
AGREED = Consent(1, datetime(2026, 1, 1, tzinfo=UTC))


def told(*days: date) -> tuple[Unasked, ...]:
    return tuple(Unasked(day, Kind.KEEPING) for day in days)


@pytest.mark.parametrize(
    "athlete, expected",
    [
        pytest.param(
            Athlete(consent=AGREED, heard=HEARD),
            NextStep(date(2028, 1, 2), erases=False),
            id="the first notice",
        ),
        pytest.param(
            Athlete(consent=AGREED, heard=HEARD, unasked=told(date(2028, 1, 2))),
            NextStep(date(2028, 2, 2), erases=False),
            id="the second",
        ),
        pytest.param(
            Athlete(consent=AGREED, heard=HEARD, unasked=told(date(2028, 1, 2), date(2028, 2, 2))),
            NextStep(date(2028, 3, 2), erases=True),
            id="the end",
        ),
        pytest.param(
            Athlete(consent=AGREED, heard=HEARD, unasked=told(date(2030, 5, 1))),
            NextStep(date(2030, 5, 29), erases=False),
            id="the coach was away: four weeks lie between two steps",
        ),
        pytest.param(
            Athlete(consent=AGREED, heard=date(2026, 4, 30)),
            NextStep(date(2028, 2, 29), erases=False),
            id="a month without such a day",
        ),
        pytest.param(
            Athlete(heard=HEARD),
            NextStep(date(2028, 3, 2), erases=True),
            id="nothing of a body on file, nothing told",
        ),
        pytest.param(Athlete(), None, id="nobody knows when they were heard of"),
    ],
)
def test_what_follows_on_silence(athlete: Athlete, expected: NextStep | None) -> None:
    assert next_step(athlete, Log()) == expected


def months_of(mailbox: Mailbox) -> list[str]:
    return [one for one in mailbox.words if "delete everything" in one]


async def test_two_notices_then_nothing_is_left(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 1, 3, tzinfo=UTC))
        assert len(months_of(mailbox)) == 1
        await pass_to(coach, clock, datetime(2028, 3, 1, tzinfo=UTC))
        assert rows("SELECT count(*) FROM entry") == [(1,)]
        await pass_to(coach, clock, datetime(2028, 3, 3, tzinfo=UTC))

    assert len(months_of(mailbox)) == 2
    assert "on Thu 2 Mar 2028, 24 months after your last word" in mailbox.words[-1]
    for table in ("athlete", "entry", "account"):
        assert rows(f"SELECT count(*) FROM {table}") == [(0,)]
    assert rows("SELECT count(*) FROM erasure") != [(0,)]


async def test_a_tap_keeps_it(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 1, 3, tzinfo=UTC))
        (keep,) = mailbox.arrived[-1].choices[0]
        assert "Kept" in (await Person("ada", clock, coach).presses(keep.token))[0]
        await pass_to(coach, clock, datetime(2029, 12, 1, tzinfo=UTC))

    assert rows("SELECT count(*) FROM entry") == [(1,)]


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_notice_hands_everything_out_and_leads_to_the_end(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    rows: Asking,
    language: str,
) -> None:
    await on_file("ada", replace(QUIET, language=Language(language)), LOG)
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 1, 3, tzinfo=UTC))
        export, delete = mailbox.arrived[-1].choices[1]
        ada = Person("ada", clock, coach)
        await ada.presses(export.token)
        await coach.drained()
        assert mailbox.arrived[-1].file is not None
        await ada.presses(delete.token)
        await ada.types("delete")

    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_who_is_reached_nowhere_is_kept_as_long(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    mailbox.says = lambda _: Gone("blocked")
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 3, 1, tzinfo=UTC))
        assert rows("SELECT count(*) FROM entry") == [(1,)]
        await pass_to(coach, clock, datetime(2028, 3, 3, tzinfo=UTC))

    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_nobody_is_deleted_untold_because_the_coach_was_away(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    clock.move_to(datetime(2028, 9, 1, tzinfo=UTC))
    async with opened() as coach:
        await pass_to(coach, clock, clock.now() + timedelta(days=55))
        assert rows("SELECT count(*) FROM entry") == [(1,)]
        await pass_to(coach, clock, clock.now() + timedelta(days=4))

    assert len(months_of(mailbox)) == 2
    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_who_wrote_once_and_never_agreed_leaves_nothing_either(
    opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    async with opened() as coach:
        await Person("ada", clock, coach).types("/start")
        await pass_to(coach, clock, datetime(2028, 3, 30, tzinfo=UTC))

    assert months_of(mailbox) == []
    assert rows("SELECT count(*) FROM athlete") == [(0,)]
