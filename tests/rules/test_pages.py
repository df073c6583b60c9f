"""Which sessions are looked for, a page of them, and what they add up to."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.pages import ALL, Sieve, heaviest_of, page_of, sifted, totals_of, within

DAY = date(2026, 3, 2)


def done(ago: int, *pulls: Pulls, **told) -> Entry:
    day = DAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    return Entry(f"e{ago}", day, at, pulls or (Pulls(3, 20.0, added_kg=40.0),), **told)


SORE = done(0, pain_during=1, pain_after=2)
LOG = Log(
    (
        done(21, Pulls(4, work_s=30), surface=Surface.TRACK),
        done(14, Pulls(2, 20.0, added_kg=10.0), Pulls(1, 20.0, added_kg=45.0), rpe=7),
        done(7, surface=Surface.GRASS_WET, pain_during=4),
        SORE,
    ),
    (Check(DAY + timedelta(days=1), 5),),
)


@pytest.mark.parametrize(
    "sieve, kept",
    [
        (ALL, "e0 e7 e14 e21"),
        (Sieve(since=DAY - timedelta(days=7)), "e0 e7"),
        (Sieve(until=DAY - timedelta(days=7)), "e7 e14 e21"),
        (Sieve(since=DAY, until=DAY), "e0"),
        (Sieve(surfaces=(Surface.GRASS_DRY, Surface.GRASS_WET)), "e7"),
        (Sieve(pain_above=3), "e0 e7"),  # e0: the next morning was 5
        (Sieve(pain_above=4), "e0"),
        (Sieve(pain_above=0), "e0 e7"),  # of the others nothing was told
        (Sieve(effort_above=6), "e14"),
        (Sieve(effort_above=7), ""),
        (Sieve(load_above_kg=40), "e14"),  # its heaviest run
        (Sieve(load_above_kg=9, pain_above=4), "e0"),
    ],
    ids=str,
)
def test_a_sieve_keeps_what_it_says(sieve: Sieve, kept: str) -> None:
    assert " ".join(entry.id for entry in sifted(LOG, sieve)) == kept


def test_a_page_has_the_mornings_after_its_sessions() -> None:
    page = page_of(LOG, 0, most=2)

    assert ([one.id for one in page.entries], page.first, page.of) == (["e0", "e7"], 0, 4)
    assert (page.morning_after(SORE), page.morning_after(page.entries[1])) == (5, None)


@pytest.mark.parametrize(
    "first, of, begins", [(0, 0, 0), (5, 12, 5), (10, 12, 10), (15, 12, 10), (3, 12, 3)]
)
def test_a_page_past_the_last_is_the_last(first: int, of: int, begins: int) -> None:
    assert within(first, of) == begins


def test_totals_count_metres_seconds_weeks_in_a_row_and_the_heaviest() -> None:
    told = totals_of(LOG.entries)

    assert (told.done.sessions, told.done.metres, told.done.work_s) == (4, 180.0, 120)
    assert told.weeks == 4
    assert told.heaviest == Pulls(1, 20.0, added_kg=45.0)


def test_a_gap_ends_the_weeks_in_a_row_and_nothing_on_the_sled_is_no_heaviest() -> None:
    walks = (done(28, Pulls(3, 20.0)), done(14, Pulls(3, 20.0, added_kg=0.0)), done(7, Pulls(1)))

    assert totals_of(walks).weeks == 2
    assert heaviest_of(walks) is None
    assert totals_of(()).weeks == 0
