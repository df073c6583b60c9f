"""What is looked at of some weeks: drags, metres, pains by their place, and what stood beside."""

from dataclasses import replace
from datetime import timedelta

from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.progress import Done, Progress, progress_in
from bot.rules.log.records import (
    Athlete,
    Fixture,
    Flag,
    Joint,
    Kit,
    Pause,
    PauseReason,
    Place,
    Region,
)
from bot.rules.log.sites import Moment, Pain, Site
from bot.rules.pain.held import Days
from tests.cases import each
from tests.rules.athletes import an_athlete, day, done, log_of, morning, planned

KNEE = replace(an_athlete(), joint=Joint(Region.KNEE))
TODAY = day(27)


def of_weeks(*what: Entry | Check, athlete: Athlete = KNEE, weeks: int = 4) -> Progress:
    return progress_in(athlete, log_of(*what), TODAY, weeks)


def pulled(number: int, added_kg: float) -> Entry:
    """Return a session on the sled of 15 kg as planned, with so much on it."""
    plan = replace(planned("L2a"), added_kg=added_kg, total_kg=15 + added_kg, friction=0.35)
    return replace(done(number, plan), pulls=(Pulls(4, 20, added_kg=added_kg),))


def test_a_drag_is_the_weight_that_was_pulled_times_the_floors_friction() -> None:
    (one,) = of_weeks(pulled(3, 10)).done

    assert one.drag_kg is not None
    assert (round(one.drag_kg, 2), one.metres, one.own) == (8.75, 80, False)


@each(
    "entry, drag, by_clock",
    [
        (replace(done(3, None), pulls=(Pulls(4, 20, added_kg=10),)), 8.75, False),  # on their kit
        (replace(done(3, None), pulls=(Pulls(4, 20),)), None, False),
        (replace(done(3, "L0b"), pulls=(Pulls(4, work_s=120),)), None, True),
    ],
)
def test_a_drag_is_told_where_a_scale_tells_it(
    entry: Entry, drag: float | None, by_clock: bool
) -> None:
    kit = Kit(Equipment.SLED, empty_kg=15)
    athlete = replace(KNEE, kit=kit)

    (one,) = of_weeks(entry, athlete=athlete).done

    assert (None if one.drag_kg is None else round(one.drag_kg, 2)) == drag
    assert one.by_clock is by_clock


def test_without_a_body_mass_there_is_no_drag_and_no_band() -> None:
    seen = of_weeks(pulled(3, 10), athlete=replace(KNEE, body_mass_kg=None))

    assert (seen.dragged, seen.bands) == ((), ())


def test_what_lies_before_the_weeks_is_not_shown() -> None:
    seen = progress_in(KNEE, log_of(done(0), done(20), morning(1, 3)), day(47), 4)

    assert [one.day for one in seen.done] == [day(20)]
    assert [one.day for _, pains in seen.sites for one in pains] == [day(20), day(20)]


def test_pain_stands_by_its_place_the_watched_joint_first() -> None:
    hip = replace(done(3, pain=4, after=None), pain_at=Place.HIP)
    knee = replace(done(6, pain=2, after=1), pain_at=Place.KNEE)

    assert of_weeks(hip, knee, morning(7, 3), done(9, pain=0, after=None)).sites == (
        (
            Site.KNEE,
            (
                Pain(day(6), Moment.DURING, Site.KNEE, 2),
                Pain(day(6), Moment.AFTER, Site.KNEE, 1),
                Pain(day(7), Moment.MORNING, Site.KNEE, 3),
                Pain(day(9), Moment.DURING, Site.KNEE, 0),
            ),
        ),
        (Site.HIP, (Pain(day(3), Moment.DURING, Site.HIP, 4),)),
    )


def test_a_hold_is_there_from_the_day_after_what_began_it_until_it_is_over() -> None:
    seen = of_weeks(done(0), done(3, pain=7), morning(4, 4), morning(6, 1), done(7))

    assert seen.holds == (Days(day(4), day(5)),)


def test_a_stop_lasts_until_it_was_cleared() -> None:
    flag = Flag("RF04", day(10), cleared_by="physio", cleared=day(15))
    seen = of_weeks(done(3), morning(4), athlete=replace(KNEE, flags=(flag,)))

    assert [row.since for row in seen.holds] == [day(10)]
    assert seen.holds[0].until >= day(14)


def test_lighter_weeks_time_off_and_matches_stand_beside() -> None:
    lighter = replace(done(9), plan=replace(planned("L2a"), reasons=("deload",)))
    pause = Pause(day(16), None, PauseReason.SICK)
    played = (Fixture(day(5), 90), Fixture(day(12), 0), Fixture(day(40), None))
    athlete = replace(KNEE, pauses=(pause,), fixtures=played)

    seen = of_weeks(done(2), lighter, athlete=athlete)

    assert seen.lighter == (Days(day(7), day(13)),)
    assert seen.away == (Days(day(16), TODAY),)
    assert seen.matches == (day(5),)


def test_years_of_a_log_cost_what_the_weeks_do() -> None:
    entries = tuple(pulled(27 - number, 5) for number in range(28))
    years = tuple(
        replace(entries[0], id=f"old {n}", day=day(0) - timedelta(days=70 + n))
        for n in range(5000)
    )

    assert progress_in(KNEE, Log((*years[::-1], *entries[::-1])), TODAY, 4) == progress_in(
        KNEE, Log(entries[::-1]), TODAY, 4
    )


def test_a_session_without_pulls_is_still_one() -> None:
    assert of_weeks(replace(done(3, None), pulls=())).done == (Done(day(3), None, 0, own=True),)
