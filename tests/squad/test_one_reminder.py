"""Whoever trains at their squad's hour is reminded of it once: in the room."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.clock import RehearsalClock
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Athlete, Kit, Move, Slot
from bot.rules.squads.squad import Coming, Member, Occasion, Reply, Squad
from bot.squads.agenda import rings_for
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman

MONDAY, LAST_MONDAY = date(2026, 3, 2), date(2026, 2, 23)
AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
REMINDED = replace(TRAINED, reminders=True)


def at(*hour: int) -> Athlete:
    return replace(REMINDED, slots=(Slot(0, time(*hour)), Slot(3, time(*hour))))


BARE = Kit(Equipment.SLED, empty_kg=15, surface=Surface.GYM_TURF, barefoot_surface_ok=True)
BY_CHOICE = replace(REMINDED, slots=(Slot(3, time(18)), Slot(5, time(18))))


@pytest.mark.parametrize(
    "athlete, joins, private",
    [
        (at(18), True, 0),
        (at(18, 30), True, 0),
        (at(17, 30), True, 0),
        (at(16, 30), True, 0),
        (at(16, 29), True, 1),
        (at(19, 30), True, 0),
        (at(19, 31), True, 1),
        (at(18), False, 1),
        (replace(at(18), footwear_tip=True, kit=BARE), True, 1),
        (replace(at(18), footwear_tip=True), True, 0),
        (replace(BY_CHOICE, moves=(Move(LAST_MONDAY, MONDAY, time(18)),)), True, 1),
        (replace(at(18), zone="Europe/Berlin"), True, 0),
        (replace(at(18), zone="Europe/Moscow"), True, 1),
    ],
    ids=[
        "at the very hour",
        "half an hour after the room's",
        "half an hour before it",
        "an hour and a half before it",
        "more than that before it",
        "an hour and a half after it",
        "more than that after it",
        "of a squad they are not in",
        "with a tip about shoes",
        "where the floor is for no bare feet",
        "at an hour chosen for that day",
        "an hour before it on another clock",
        "three hours before it on another clock",
    ],
)
async def test_a_session_is_reminded_of_in_private_where_the_room_does_not(
    athlete: Athlete,
    joins: bool,
    private: int,
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    post: Postman,
) -> None:
    await on_file("ana", athlete=athlete)
    await on_file("cara")
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad lead at the hour")
        await hall.types("cara", "/squad London")
        await hall.joins("ana" if joins else "cara")
        before = len(post.to("ana"))

        in_room = await hall.until(AT_SIX.replace(hour=20))

        assert len(in_room) == 1
        await hall.until(AT_SIX.replace(day=3, hour=9))

        alone = [one.body.plain for one in post.to("ana")[before:]]
        reminded = [one for one in alone if one.startswith(("Session", "Optional"))]
        assert len(reminded) == private
        assert [one.split(" go ")[0] for one in alone if one not in reminded] == ["How did it"]


SQUAD = Squad(
    "falcons",
    "cara",
    zone="UTC",
    weekdays=(0, 3),
    at=time(18),
    awake=True,
    members=(Member("ana", "Ana", LAST_MONDAY),),
)
ANSWERED = Occasion(MONDAY, AT_SIX, (Reply("ana", Coming.OUT),))


@pytest.mark.parametrize(
    "squad, rings",
    [
        (SQUAD, True),
        (replace(SQUAD, occasions=(replace(ANSWERED, replies=(Reply("ana", Coming.IN),)),)), True),
        (
            replace(SQUAD, occasions=(replace(ANSWERED, replies=(Reply("ben", Coming.OUT),)),)),
            True,
        ),
        (replace(SQUAD, occasions=(ANSWERED,)), False),
        (replace(SQUAD, off=(MONDAY,)), False),
        (replace(SQUAD, awake=False), False),
        (replace(SQUAD, gone=True), False),
        (replace(SQUAD, resting=True), False),
        (replace(SQUAD, quiet_from=time(17), quiet_to=time(8)), True),
        (replace(SQUAD, quiet_from=time(16), quiet_to=time(8)), False),
        (replace(SQUAD, members=(Member("ben", "Ben", LAST_MONDAY),)), False),
        (replace(SQUAD, zone="Europe/Berlin"), True),
        (replace(SQUAD, zone="America/New_York"), False),
        (replace(SQUAD, at=time(19, 30)), True),
        (replace(SQUAD, at=time(19, 31)), False),
        (replace(SQUAD, at=time(16, 30)), True),
        (replace(SQUAD, at=time(16, 29)), False),
        (replace(SQUAD, at=time(19), off=(MONDAY,)), False),
        (replace(SQUAD, at=time(19), occasions=(ANSWERED,)), False),
    ],
    ids=[
        "nobody answered",
        "they come",
        "another does not",
        "they do not",
        "called off",
        "switched off",
        "nowhere",
        "resting",
        "said before the quiet hours, an hour ago",
        "said before the quiet hours, long ago",
        "of others",
        "an hour ago",
        "hours later",
        "in an hour and a half",
        "in more than that",
        "an hour and a half ago",
        "more than that ago",
        "called off before it is time",
        "they will not, later",
    ],
)
def test_a_room_rings_for_who_may_come_at_its_hour(squad: Squad, rings: bool) -> None:
    assert rings_for(squad, "ana", AT_SIX, "UTC") is rings


@pytest.mark.parametrize(
    "moment, zone, rings",
    [
        (datetime(2026, 3, 2, 23, 30, tzinfo=UTC), "UTC", False),
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), "UTC", True),
        (datetime(2026, 3, 2, 23, 30, tzinfo=UTC), "Europe/Berlin", True),
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), "Atlantic/Azores", True),
        (datetime(2026, 3, 3, 1, 30, tzinfo=UTC), "Atlantic/Azores", False),
    ],
    ids=[
        "of the day before",
        "of the same day",
        "of the same day on their clock",
        "of the same evening, west of it",
        "of the next day, west of it",
    ],
)
def test_another_day_on_their_own_clock_is_another_session(
    moment: datetime, zone: str, rings: bool
) -> None:
    """The room rings at a quarter past midnight, UTC, of Tuesday."""
    late = replace(SQUAD, weekdays=(1, 4), at=time(0, 15), quiet_from=time(3), quiet_to=time(8))

    assert rings_for(late, "ana", moment, zone) is rings
