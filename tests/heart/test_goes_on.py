"""Whole lives, taken along: an export comes in elsewhere as all that was told, and goes on so."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from random import Random

import pytest

from bot.archive.shape import Export
from bot.clock import RehearsalClock
from bot.contract import Chose, File, Outgoing
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.records import (
    Athlete,
    CalendarTitle,
    Consent,
    DistanceUnit,
    Fixture,
    ForwardChoice,
    Goal,
    InCalendar,
    Kit,
    Language,
    LoadUnit,
    Move,
    NudgeLevel,
    Pause,
    PauseReason,
    Slot,
    Unasked,
)
from bot.rules.verdict import decide
from tests.archive.test_profile import OF_HERE
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_bringing import Box, as_told, log_of, sends
from tests.heart.test_export import document
from tests.lives import Life, a_life, lives_a_day
from tests.thorough import tries

WEEKS = tries(6, 40)
LIVES = tries(2, 12)
SEED = 11
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NOT_OF_THE_FILE = {*OF_HERE, "consents_before"}


@pytest.fixture
def mailbox() -> Box:
    return Box()


@cache
def lived(number: int) -> Life:
    life = a_life(number, SEED)
    for _ in range(7 * WEEKS):
        lives_a_day(life)
    return life


def told(athlete: Athlete, chance: Random, today: date) -> Athlete:
    """Return somebody who set everything there is to set, one way or another."""

    def day(within: int = 60) -> date:
        return today + timedelta(days=chance.randint(-within, 20))

    kit = Kit(
        chance.choice((athlete.kit.equipment, Equipment.TYRE)),
        chance.choice((15, 22.5)),
        chance.choice((2.5, 5.0)),
        chance.choice(tuple(Surface)),
        chance.choice((None, 0.42)),
        day(),
        chance.random() < 0.5,
        ("wall", "step"),
        chance.choice(((), (2.5, 5.0, 10.0))),
    )
    zone = chance.choice(("UTC", "America/Lima", "Pacific/Chatham", "Europe/Madrid"))
    language = chance.choice((Language.ENGLISH, Language.SPANISH))
    handed_out = InCalendar(
        "one@sled", today, day(), time(18), zone, 25, CalendarTitle.SLED, language, NOON, 3
    )
    return replace(
        athlete,
        language=language,
        load_unit=chance.choice(tuple(LoadUnit)),
        distance_unit=chance.choice(tuple(DistanceUnit)),
        zone=zone,
        goal=chance.choice(tuple(Goal)),
        kit=kit,
        slots=tuple(Slot(one, time(7, 30)) for one in sorted(chance.sample(range(7), 2))),
        quiet_from=time(22),
        match_weekday=chance.choice((None, 5)),
        fixtures=tuple(sorted({Fixture(day(), chance.choice((None, 45)))})),
        match_off=(day(),),
        pauses=(Pause(today - timedelta(days=50), today - timedelta(days=44), PauseReason.SICK),),
        moves=(Move(day(), day(), time(9)),),
        not_done=(day(),),
        easier_weeks=(date(2026, 3, 9),),
        nudges=chance.choice(tuple(NudgeLevel)),
        morning_checks=chance.random() < 0.7,
        reminders=chance.random() < 0.7,
        reminded=(day(),),
        unasked=(Unasked(today, "session"),),
        not_watched=("hip",),
        footwear_tip=chance.random() < 0.5,
        forward_choice=ForwardChoice(today, "step_up"),
        videos_seen=(1, 2),
        calendar=(handed_out,),
        calendar_title=CalendarTitle.SLED,
    )


def new_account(athlete: Athlete, today: date) -> Athlete:
    """Return the same person, through the start of another coach in a hurry."""
    return Athlete(
        consent=Consent(1, datetime.combine(today, time(8), UTC)),
        birth_year=athlete.birth_year,
        guardian=athlete.guardian,
        screened=today,
        start="L1a",
        started=today,
    )


async def exported(person: Person, mailbox: Mailbox) -> File:
    arrived = len(mailbox.arrived)
    await person.types("/export")
    await person.coach.drained()
    (file,) = [one.file for one in mailbox.arrived[arrived:] if one.file]
    return file


async def presses(person: Person, answer: Outgoing, label: str) -> list[Outgoing]:
    (token,) = [one.token for row in answer.choices for one in row if label in one.label]
    return list(await person.coach.answer(person.act(Chose(token))))


def of_the_person(export: Export) -> dict[str, object]:
    names = [one.name for one in fields(Athlete) if one.name not in NOT_OF_THE_FILE]
    return {name: getattr(export.profile, name) for name in names}


@pytest.mark.parametrize("number", range(LIVES))
async def test_a_life_goes_on_elsewhere_as_it_was(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str, number: int
) -> None:
    life = lived(number)
    now = life.person.now
    clock.move_to(now)
    athlete = told(life.person.athlete, Random(number), now.date())
    name = await on_file("ada", athlete, life.person.log)
    await on_file("bob", new_account(athlete, now.date()))
    async with opened() as coach:
        ada, bob = Person("ada", clock, coach), Person("bob", clock, coach)
        mailbox.files["life"] = (await exported(ada, mailbox)).content
        preview = await sends(bob, "life.zip", "life")
        (whose,) = await presses(bob, preview, "Take")
        await presses(bob, whose, "As in the file")
        first = document(File("", "", mailbox.files["life"]))
        second = document(await exported(bob, mailbox))

    assert first.id == name
    assert of_the_person(second) == of_the_person(first)
    assert second.profile.consents_before == (first.profile.consent,)
    was, now_is = (Log(one.sessions, one.mornings) for one in (first, second))
    assert as_told(now_is) == as_told(was)
    for days in range(15):
        day = now.date() + timedelta(days=days)
        before, after = decide(first.profile, was, day), decide(second.profile, now_is, day)
        assert after.prescription == before.prescription
        assert after.hold == before.hold


async def test_an_undo_brings_the_new_account_back_as_it_was(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str
) -> None:
    life = lived(0)
    clock.move_to(life.person.now)
    today = life.person.now.date()
    athlete = told(life.person.athlete, Random(0), today)
    await on_file("ada", athlete, life.person.log)
    name = await on_file("bob", new_account(athlete, today))
    async with opened() as coach:
        ada, bob = Person("ada", clock, coach), Person("bob", clock, coach)
        before = document(await exported(bob, mailbox))
        mailbox.files["life"] = (await exported(ada, mailbox)).content
        (whose,) = await presses(bob, await sends(bob, "life.zip", "life"), "Take")
        await presses(bob, whose, "As in the file")
        await bob.types("/undo")
        after = document(await exported(bob, mailbox))

    assert await log_of(url, name) == Log()
    assert after.profile == before.profile
