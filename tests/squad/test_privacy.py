"""Nothing about a body is ever read in a room: by type, and by trying everything there is."""

import types
from collections.abc import AsyncIterator, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args, get_type_hints

import pytest

from bot.clock import RehearsalClock
from bot.contract import Chose
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Flag, Joint, NudgeLevel, Region, Side
from bot.rules.squads.kit import SquadKit
from bot.rules.together import Stage
from bot.squads.room.fitting import USUAL_KG
from bot.squads.room.said import GroupContent, MetresTogether, RoomLine
from bot.squads.room.turn import RoomButtonLabel, RoomTick
from bot.words.line import Hours, Literally, OnWeekday
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman
from tests.talk.asked import asked
from tests.talk.samples import kinds_of
from tests.thorough import tries

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)

# --- by type -------------------------------------------------------------------------------

HARMLESS = {
    str,
    int,
    bool,
    date,
    datetime,
    time,
    timedelta,
    type(None),
    NudgeLevel,
    Stage,
    MetresTogether,
    RoomLine,
    SquadKit,
}
"""What a room may be told: names, counts, days and hours, metres of several together, and what
lies beside its pitch."""

NAMES_AND_DAYS = {"called", "squad", "chosen", "of", "day", "monday", "sled"}
"""What is put into a plain sentence in a room: who, which squad, how many days, which day,
which of its sleds."""


def leaves(annotation: Any) -> Iterator[Any]:
    """Yield the plain types an annotation is made of."""
    inner = [one for one in get_args(annotation) if one is not Ellipsis]
    if isinstance(annotation, types.UnionType) or inner:
        for one in inner:
            yield from leaves(one)
    else:
        yield annotation


CONTENTS = [one for one in kinds_of(GroupContent) if one is not RoomLine]


@pytest.mark.parametrize("content", CONTENTS, ids=lambda one: one.__name__)
def test_a_rooms_content_has_no_place_for_a_body(content: type) -> None:
    hints = get_type_hints(content)

    assert is_dataclass(content)
    assert {leaf for one in fields(content) for leaf in leaves(hints[one.name])} <= HARMLESS


def test_a_rooms_sentence_takes_no_load_and_only_what_a_room_may_know() -> None:
    taken = set(leaves(get_type_hints(RoomLine.__init__)["facts"]))
    said = [one for one in asked() if any(name.startswith("room-") for name in one.names)]
    sentences = [one for one in said if one.is_content]

    assert taken <= HARMLESS
    assert {fact for one in sentences for fact in one.facts} <= NAMES_AND_DAYS
    assert all(name.startswith("room-") for one in sentences for name in one.names)


def test_a_rooms_button_has_no_place_for_a_load() -> None:
    labels = set(get_args(RoomButtonLabel))

    assert labels == {RoomLine, RoomTick, Hours, OnWeekday, time, Literally}


# --- by trying -----------------------------------------------------------------------------

# Odd numbers, none of which can stand there for any other reason.
TELLING = (
    "41.5",
    "41,5",
    "91.5",
    "83",
    "187",
    "6.5",
    "kg",
    "lb",
    "%",
    "rpe",
    "effort",
    "esfuerzo",
    "knee",
    "rodilla",
    "ankle",
    "swell",
    "swoll",
    "hinch",
    "gave way",
    "gives way",
    "chest",
    "pecho",
    "numb",
    "pregnan",
    "embaraz",
    "surgery",
    "hold",
    "pausa",
    "physio",
    "doctor",
    "médic",
    "red flag",
    "sore",
    "L1a",
    "L2b",
)
SAID = (
    "6x21m 41.5kg rpe 6.5 pain 7",
    "6x21m 41,5 kg rpe 6,5 dolor 7",
    "3x20m 91.5 lb, knee pain 8, rpe 9",
    "done, my knee gave way",
    "hecho, pero la rodilla hinchada",
    "I weigh 83 kg",
    "chest pain",
    "numb foot, 41.5kg",
    "I'm pregnant",
    "had surgery in january",
    "skipped it, too sore, knee pain 7",
    "can't come, swollen ankle",
    "rpe 6.5",
    "41.5",
    "pain 7 this morning",
    "6x21 with 187 lb on the sled, last one choppy",
    "can I pull a car with 41.5 kg?",
    "see you there",
    "who is ready?",
    "a sheet for my physio",
    "how were the last 12 weeks?",
    "ana 41.5, ben 41,5 kg only 3 sets rpe 6.5, dan: knee pain 7",
)
COMMANDS = (
    "/today",
    "/log 6x21m 41.5kg rpe 6.5 pain 7",
    "/check",
    "/why",
    "/week",
    "/review 12",
    "/marks",
    "/physio 12",
    "/physio knee pain 7",
    "/kit",
    "/fix",
    "/undo",
    "/settings",
    "/screen",
    "/cleared",
    "/consent",
    "/privacy",
    "/ask knee",
    "/squad",
    "/board",
    "/squad 41.5kg knee pain 7",
    "/squad hand over ana",
    "/squad delete",
    "/nonsense 41.5",
)
SICK = replace(
    TRAINED,
    body_mass_kg=83,
    joint=Joint(Region.KNEE, Side.LEFT, baseline=4, walking_pain=3),
    flags=(Flag("RF04", date(2026, 3, 1)),),
)
HISTORY = Log(
    tuple(
        Entry(
            f"e{day}",
            date(2026, 2, day),
            datetime(2026, 2, day, 19, tzinfo=UTC),
            (Pulls(6, metres=21, added_kg=41.5, entered_load=91.5),),
            rpe=6.5,
            minutes=33,
            pain_during=7,
            pain_after=6,
        )
        for day in (20, 23, 26)
    ),
    (Check(date(2026, 2, 27), 7, swelling=True, gave_way=True),),
)


@pytest.fixture
async def squad(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Ana has everything on file that a body can have; Ben is well; Dan is a stranger."""
    await on_file("ana", athlete=SICK, log=HISTORY)
    await on_file("ben", "cara", log=HISTORY)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "ben", "cara", "dan")
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        yield hall


def told(hall: Hall) -> str:
    """Return everything the room has read: words, buttons, and what buttons carry."""
    messages = hall.post.in_room()
    words = [one.body.plain for one in messages]
    buttons = [
        f"{choice.label} {choice.token}"
        for one in messages
        for row in one.choices
        for choice in row
    ]
    all_of_it = "\n".join((*words, *buttons)).casefold()
    for sled in USUAL_KG:  # what the squad's own sleds weigh is nobody's load
        all_of_it = all_of_it.replace(f"{sled:g} kg", "a sled")
    return all_of_it


@pytest.mark.parametrize("language", ["English", "Español"])
async def test_no_group_path_tells_the_room_anything(squad: Hall, language: str) -> None:
    if language == "Español":
        await squad.taps("cara", "More")
        await squad.taps("cara", "Español")
    await squad.types("cara", "/squad kit sleds 10, 15, plates 20 10 10 5 2.5")
    for who in ("ana", "ben"):
        await squad.tells(who, "/squad")
        await squad.touches(who, "Show my plates at the sled")
        await squad.touches(who, "Share with Cara")
        for scope in ("sessions", "loads", "effort", "pain"):
            await squad.touches(who, scope)
        await squad.tells(who, "/squad")
        await squad.touches(who, "Put me on the consistency board")
    for number in range(tries(2, 4)):  # up to two weeks of reminders, questions and recaps
        await _a_session(squad, number)

    assert [one for one in TELLING if one.casefold() in told(squad)] == []
    assert all(one.picture is None for one in squad.post.in_room())


async def _a_session(squad: Hall, number: int) -> None:
    """Do all there is to do at one reminder; of what is typed, everybody a part each time."""
    parts = tries(7, 1)
    day = squad.clock.now().date() + timedelta(days=1)
    while day.weekday() not in (0, 3):
        day += timedelta(days=1)
    if squad.clock.now() < AT_SIX:
        day = AT_SIX.date()
    await squad.until(datetime.combine(day, time(18), UTC))
    reminder = squad.reminder()
    for place, who in enumerate(("ana", "ben", "cara", "dan"), number):
        for choice in [c for row in squad.post.in_room()[-1].choices for c in row]:
            await squad.acts_in_room(who, Chose(choice.token, reminder))
        day_named = squad.clock.now().date().isoformat()
        for verb in ("in", "mine", "order"):
            await squad.acts_in_room(who, Chose(f"d.squad.{verb}.{day_named}", reminder))
        for line in SAID[place % parts :: parts]:
            await squad.types(who, line, reminder)
            await squad.edits(who, f"line {squad.acts}", "6x21m 41.5kg rpe 6.5 pain 7")
        for command in COMMANDS[place % parts :: parts]:
            await squad.types(who, command)
    for choice in _every_button(squad):
        await squad.acts_in_room("cara", Chose(choice, reminder))
        await squad.acts_in_room("ana", Chose(choice, reminder))
    await squad.types("cara", "/squad mon thu 18:00")
    await squad.waits(hours=20)


def _every_button(squad: Hall) -> list[str]:
    """Return every button the room has shown but those that end or silence the squad."""
    tokens = {
        choice.token for one in squad.post.in_room() for row in one.choices for choice in row
    }
    ends = (
        "erase",
        "sleep",
        "day.",
        "off.",
        "put.",
        "tongue.",
        "nudge.off",
        "at.",
        "zone.",
        "hush.",
    )
    return sorted(one for one in tokens if not any(end in one for end in ends))
