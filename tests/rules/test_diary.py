"""The joint's diary says one thing where the mornings carry it, else nothing."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bot.rules.log.done import Check, Log
from bot.rules.log.records import Athlete, Fixture
from bot.rules.pain.diary import (
    FEWEST_TIMES,
    After,
    Finding,
    finding_in,
    mornings_after,
    seen_of,
)
from tests.cases import each
from tests.rules.athletes import an_athlete, day
from tests.rules.diaries import TURF, a_life, with_mornings
from tests.thorough import tries

ON_TURF, NEAR_MATCH, HARDER = After(TURF), After(match=True), After(harder=True)
BOTH = After(TURF, match=True)
ALTERNATING = "tg" * 9


def with_matches(matches: tuple[Fixture, ...]) -> Athlete:
    return replace(an_athlete(), fixtures=matches)


def found(log: Log) -> Finding | None:
    return finding_in(mornings_after(an_athlete(), log, day(60)))


def test_lives_in_which_nothing_matters_are_told_so_in_at_most_one_of_twenty() -> None:
    rng = Random(31)
    lives = tries(150, 1000)
    told = sum(a_life(rng, rng.choice([8, 12, 16, 26])).found is not None for _ in range(lives))

    assert told <= lives * 0.05


@pytest.mark.parametrize("planted", [ON_TURF, NEAR_MATCH, HARDER, BOTH], ids=str)
def test_what_raises_mornings_for_sixteen_weeks_is_named_and_hardly_ever_another(
    planted: After,
) -> None:
    rng = Random(7)
    lives = tries(60, 1000)
    named: Counter[After | None] = Counter()
    while named.total() < lives:
        life = a_life(rng, 16, planted)
        mornings = mornings_after(life.athlete, life.log, day(16 * 7 + 1))
        if seen_of(mornings, planted).after < 2 * FEWEST_TIMES:
            continue  # it hardly came about
        finding = finding_in(mornings)
        named[None if finding is None else finding.after] += 1

    wrong = lives - named[planted] - named[None]
    assert (named[planted] >= 0.8 * lives, wrong <= max(0.02 * lives, 1)) == (True, True)


def test_a_finding_says_by_how_much_and_how_often() -> None:
    pains = (3, 1) * 8 + (1, 1)

    finding = found(with_mornings(*pains, floors=ALTERNATING))

    assert finding is not None
    assert (finding.after, finding.times, finding.of) == (ON_TURF, 8, 9)
    assert finding.higher == pytest.approx(16 / 9)


@each(
    "pains, floors",
    [
        pytest.param((3, 1) * 4, "tg" * 4, id="too few times"),
        pytest.param((2, 1, 2, 2, 1, 2) * 3, ALTERNATING, id="hardly higher"),
        pytest.param((0,) * 18, ALTERNATING, id="never any pain"),
        pytest.param((3,) * 18, "t" * 18, id="nothing to hold it against"),
        pytest.param((3,) * 9 + (1,) * 9, "t" * 9 + "g" * 9, id="a floor of last winter"),
        pytest.param(tuple(range(10)) * 2, "g" * 10 + "t" * 10, id="worse and worse"),
    ],
)
def test_it_is_silent_where_the_mornings_carry_nothing(
    pains: tuple[int, ...], floors: str
) -> None:
    assert found(with_mornings(*pains, floors=floors)) is None


def test_a_floor_only_ever_pulled_on_after_a_match_is_not_named() -> None:
    log = with_mornings(*(3, 1) * 9, floors=ALTERNATING)
    matches = tuple(Fixture(one.day, 90) for one in log.entries if one.surface is TURF)

    mornings = mornings_after(an_athlete(), log, day(60))
    with_match = mornings_after(with_matches(matches), log, day(60))

    assert finding_in(mornings) is not None
    assert finding_in(with_match) is None


@each(
    "minutes, after, match",
    [(90, 0, True), (60, 2, True), (59, 1, False), (90, 3, False), (None, 1, None)],
)
def test_a_match_counts_from_an_hour_on_and_for_two_days(
    minutes: int | None, after: int, match: bool | None
) -> None:
    log = with_mornings(1, floors="t", first=10)

    (morning,) = mornings_after(with_matches((Fixture(day(10 - after), minutes),)), log, day(20))

    assert morning.match is match


def test_what_is_no_morning_and_a_morning_after_nothing_are_left_out() -> None:
    log = with_mornings(1, floors="t")
    beside = (Check(day(1), None, in_session=4), Check(day(9), 5))

    mornings = mornings_after(an_athlete(), Log(log.entries, beside), day(20))

    assert mornings == ()


def test_it_looks_half_a_year_back() -> None:
    log = with_mornings(*(3, 1) * 9, floors=ALTERNATING)
    last = log.checks[-1].day

    assert finding_in(mornings_after(an_athlete(), log, last + timedelta(weeks=26))) is None
