"""Nobody is deleted for a clock that was wrong, nor untold because a platform was away."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.delivering import Gone, Later, Refused
from bot.reminders.keeping import as_told
from bot.rules.log.records import Athlete, Language
from bot.store import tables
from bot.store.agenda import EMPTY
from bot.store.database import open_database
from tests.cases import each
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, works
from tests.heart.test_keeping import HEARD, QUIET, months_of, told
from tests.heart.test_reminding import LOG, pass_to

SPAIN = replace(QUIET, language=Language.SPANISH, zone="Pacific/Kiritimati")
BEGUN = Athlete(heard=HEARD)
FAR = datetime(2099, 5, 1, 12, tzinfo=UTC)
A_DAY = timedelta(days=1)


@pytest.fixture
async def three(on_file: Filing) -> None:
    """One who trained, one who did elsewhere, and one who began and never agreed."""
    await on_file("ada", QUIET, LOG)
    await on_file("sara", SPAIN, LOG)
    await on_file("ben", BEGUN)


def who_is_left(rows: Asking) -> set[str]:
    return {str(one) for (one,) in rows("SELECT id FROM account")}


async def test_a_clock_that_leaps_by_years_again_and_again_erases_nobody(
    three: None, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    async with opened() as coach:
        await coach.fire_due(clock.now())
        for year in range(4):
            clock.set_to(FAR + year * timedelta(days=400))
            await coach.fire_due(clock.now())
            await works(coach)
            await coach.drained()
        clock.set_to(MONDAY + A_DAY)
        await coach.fire_due(clock.now())
        await pass_to(coach, clock, MONDAY + 60 * A_DAY)

    assert who_is_left(rows) == {"ada", "sara", "ben"}


async def test_after_a_leap_time_has_to_be_seen_to_pass_before_anybody_is_erased(
    three: None, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    clock.move_to(FAR)
    async with opened() as coach:
        await pass_to(coach, clock, FAR + 26 * A_DAY)
        assert who_is_left(rows) == {"ada", "sara", "ben"}
        await pass_to(coach, clock, FAR + 28 * A_DAY)
        assert who_is_left(rows) == {"ada", "sara"}
        await pass_to(coach, clock, FAR + 60 * A_DAY)

    assert who_is_left(rows) == set()
    assert len(months_of(mailbox)) == 2
    assert sum("Consérvalo" in str(one.choices) for one in mailbox.arrived) == 2


async def test_a_process_that_begins_anew_each_time_goes_by_what_was_seen_before(
    three: None, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    for day in range(0, 65, 13):
        clock.move_to(FAR + day * A_DAY)
        async with opened() as coach:
            await coach.fire_due(clock.now())
            await coach.drained()
            await pass_to(coach, clock, clock.now() + A_DAY)
            await coach.drained()
    left = who_is_left(rows)

    assert "ben" not in left
    assert len(months_of(mailbox)) == 2


@each(
    "arrived, told_of",
    (
        ((datetime(2028, 1, 2, 10, tzinfo=UTC),), True),
        ((datetime(2028, 1, 1, 23, tzinfo=UTC),), True),
        ((datetime(2027, 12, 2, 10, tzinfo=UTC),), False),
        ((), False),
    ),
)
def test_only_a_notice_that_arrived_counts(arrived: tuple[datetime, ...], told_of: bool) -> None:
    athlete = replace(QUIET, unasked=told(date(2028, 1, 2)))

    after = as_told(athlete, {at.date() for at in arrived})

    assert bool(after.unasked) is told_of


async def test_a_notice_that_came_to_nothing_is_told_again(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    mailbox.says = lambda _: Later(timedelta(hours=3))
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 1, 10, tzinfo=UTC))
        mailbox.says = lambda _: None
        await pass_to(coach, clock, datetime(2028, 3, 10, tzinfo=UTC))
        assert len(months_of(mailbox)) == 2
        assert who_is_left(rows) == {"ada"}
        await pass_to(coach, clock, datetime(2028, 4, 10, tzinfo=UTC))

    assert who_is_left(rows) == set()


@pytest.mark.parametrize("outcome", [Gone("blocked"), Refused("no")], ids=["gone", "refused"])
async def test_who_cannot_be_told_is_kept_no_longer_for_it(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    rows: Asking,
    outcome: Gone | Refused,
) -> None:
    await on_file("ada", QUIET, LOG)
    mailbox.says = lambda _: outcome
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2028, 3, 3, tzinfo=UTC))

    assert who_is_left(rows) == set()


async def test_it_is_told_once_and_at_a_civil_hour_also_over_a_crash(
    three: None, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    for _ in range(3):
        async with opened() as coach:
            await pass_to(coach, clock, datetime(2028, 1, 4, tzinfo=UTC))
            await coach.fire_due(clock.now())
            await coach.drained()

    assert len(mailbox.arrived) == 2


async def test_a_coach_that_is_off_in_the_mornings_tells_it_in_the_evening(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", QUIET, LOG)
    evening = datetime(2028, 1, 3, 18, 30, tzinfo=UTC)
    for day in range(0, 64, 3):
        clock.move_to(evening + timedelta(days=day))
        async with opened() as coach:
            await coach.fire_due(clock.now())
            await coach.drained()

    assert len(months_of(mailbox)) == 2
    assert who_is_left(rows) == set()


async def test_a_coach_that_is_on_at_night_alone_wakes_nobody(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", QUIET, LOG)
    for day in range(0, 64, 3):
        clock.move_to(datetime(2028, 1, 3, 22, 30, tzinfo=UTC) + timedelta(days=day))
        async with opened() as coach:
            await coach.fire_due(clock.now())
            await coach.drained()

    assert mailbox.arrived == []


async def test_who_was_silent_since_before_that_was_planned_is_kept_no_longer_either(
    three: None, opened: Opening, clock: RehearsalClock, url: str, rows: Asking
) -> None:
    database = await open_database(url)
    nothing = tables.athlete.update().values(agenda=EMPTY, next_at=None)
    await database.transact(lambda one: one.execute(nothing))
    await database.close()
    async with opened() as coach:
        assert await coach.next_due() is None
        await works(coach)
        await pass_to(coach, clock, datetime(2028, 4, 10, tzinfo=UTC))

    assert who_is_left(rows) == set()
