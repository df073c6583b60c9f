"""Who sees whose place at the sled: whoever agreed, and nobody else by any way round."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest

from bot.clock import RehearsalClock
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag
from bot.rules.squads.at_sled import own_turn, sled_order
from bot.rules.squads.kit import SquadKit
from bot.rules.squads.squad import Coming, Member, Occasion, Reply, Squad
from bot.rules.squads.togetherness import OnFileWith
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman
from tests.thorough import tries

DAY = date(2026, 3, 2)
AT = datetime(2026, 3, 2, 18, tzinfo=UTC)
KIT = "/squad sled 5, plates 10 5 4 2"
NAMES = ("ana", "ben", "cara", "dan", "eva", "fay", "gil", "hal")


# --- by trying -----------------------------------------------------------------------------


def somebody(chance: Random) -> Athlete:
    """Return somebody of any weight and step: with a sled, walking, or stopped by a flag."""
    kit = chance.choice((TRAINED.kit, replace(TRAINED.kit, equipment=Equipment.HILL)))
    return replace(
        TRAINED,
        body_mass_kg=chance.choice((None, *range(45, 110))),
        start=chance.choice(("L0a", "L1a", "L2a", "L3a")),
        kit=kit,
        flags=(Flag("RF04", DAY),) * (chance.random() < 0.2),
    )


def squad_of(chance: Random) -> Squad:
    members = tuple(
        Member(
            name,
            name.capitalize(),
            DAY,
            adult=chance.random() < 0.8,
            guardian=chance.random() < 0.5,
            at_sled=chance.random() < 0.5,
        )
        for name in NAMES[: chance.randint(2, len(NAMES))]
    )
    said = tuple(Reply(one.athlete, chance.choice((Coming.IN, *Coming))) for one in members)
    kit = SquadKit(
        chance.choice(((5.0,), (5.0, 8.0))),
        chance.choice(((), (10.0, 5.0, 4.0, 2.0), (10.0, 10.0, 5.0, 5.0, 2.5, 2.5))),
    )
    return Squad("s", "cara", members=members, occasions=(Occasion(DAY, AT, said),), kit=kit)


def is_seen(member: Member) -> bool:
    return member.at_sled and (member.adult or member.guardian)


def views(squad: Squad, files: Mapping[str, OnFileWith]) -> dict[str, object]:
    """Return all that anybody is shown: the manager's order, and each one's own turn."""
    (occasion,) = squad.occasions
    turns = {one.athlete: own_turn(squad, occasion, one.athlete, files) for one in squad.members}
    return {"the manager": sled_order(squad, occasion, files), **turns}


@pytest.mark.parametrize("seed", range(tries(25, 1000)))
def test_no_view_changes_with_a_load_that_is_not_to_be_seen(seed: int) -> None:
    chance = Random(seed)
    squad = squad_of(chance)
    files = {one.athlete: OnFileWith(somebody(chance), Log()) for one in squad.members}
    before = views(squad, files)

    for hidden in (one for one in squad.members if not is_seen(one)):
        others = {**files, hidden.athlete: OnFileWith(somebody(chance), Log())}
        after = views(squad, others)

        assert {**after, hidden.athlete: None} == {**before, hidden.athlete: None}


@pytest.mark.parametrize("seed", range(tries(25, 1000)))
def test_the_order_names_who_agreed_and_the_rest_without_a_place(seed: int) -> None:
    chance = Random(seed)
    squad = squad_of(chance)
    (occasion,) = squad.occasions
    files = {one.athlete: OnFileWith(somebody(chance), Log()) for one in squad.members}
    coming = {one.athlete for one in occasion.replies if one.coming is Coming.IN}

    seen = sled_order(squad, occasion, files)
    placed = [name for q in seen.order.queues for stage in q for name in stage.names]

    assert set(placed) <= {one.athlete for one in squad.members if is_seen(one)} & coming
    assert {*placed, *(one.athlete for one in seen.also)} == coming & {
        one.athlete for one in squad.shown
    }


# --- the real path -------------------------------------------------------------------------


@pytest.fixture
async def at_pitch(hall: Hall) -> Hall:
    """A squad with a sled; its card stands there, and Ana, Ben and Cara are in."""
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.types("cara", "/squad lead at the hour")
    await hall.joins("ana", "ben", "cara")
    await hall.types("cara", KIT)
    await hall.until(AT)
    for name in ("ana", "ben", "cara"):
        await hall.taps(name, "I'm in")
    return hall


async def agrees(hall: Hall, *names: str) -> None:
    for name in names:
        await hall.tells(name, "/squad")
        await hall.touches(name, "Show my plates at the sled")


async def order_of(hall: Hall, who: str = "cara") -> str:
    said = await hall.taps(who, "Pulling order")
    assert said == []
    return hall.post.to(who)[-1].body.plain


async def test_nobody_is_in_the_order_who_did_not_agree(at_pitch: Hall) -> None:
    told = await order_of(at_pitch)

    assert told.splitlines()[1:3] == [
        "Nobody who is in lets their plates be seen at the sled.",
        "Also in: Ana, Ben, Cara; each finds their own turn under My session.",
    ]


async def test_who_agreed_stands_in_it_with_plates(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana", "ben")

    assert (await order_of(at_pitch)).splitlines() == [
        "Mon 2 Mar - pulling order",
        "Sled 5 kg",
        "+6 kg (4 + 2): Ana, Ben",
        "2 plates moved in all.",
        "Also in: Cara; each finds their own turn under My session.",
        "Only you see this, and only who agreed is in it. Each of them may stop that in /squad.",
    ]


async def test_who_comes_late_is_named_beneath_it(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana", "ben")
    await at_pitch.taps("ben", "Later")

    told = (await order_of(at_pitch)).splitlines()

    assert "+6 kg (4 + 2): Ana" in told
    assert "Late, not in the order: Ben." in told


async def test_it_is_taken_back_at_any_time(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana")
    await at_pitch.touches("ana", "Hide my plates at the sled")

    assert "Ana," in (await order_of(at_pitch)).splitlines()[2]


async def test_leaving_takes_it_back(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana")
    await at_pitch.leaves("ana")
    await at_pitch.joins("ana")
    await at_pitch.taps("ana", "I'm in")

    assert "+6 kg" not in await order_of(at_pitch)


async def test_only_who_manages_the_squad_reads_it(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana")

    assert await at_pitch.taps("ben", "Pulling order") == []
    assert at_pitch.saw("ben") == "Only an admin of the group sees that."


async def test_each_reads_their_own_turn_in_private(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana", "ben")

    await at_pitch.taps("ben", "My session")
    await at_pitch.taps("cara", "My session")

    ben, cara = (at_pitch.post.to(name)[-1].body.plain for name in ("ben", "cara"))
    assert ben.endswith("\n\nYour turn: number 2 at the 5 kg sled, +6 kg (4 + 2).")
    assert cara.endswith("\n\nYour turn: after number 2 at the 5 kg sled, +6 kg (4 + 2).")


async def test_whoever_is_on_hold_is_named_without_a_place(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana", "ben")
    await at_pitch.tells("ana", "6x20m 6kg rpe 6 pain 9")

    told = await order_of(at_pitch)

    assert "+6 kg (4 + 2): Ben" in told
    assert "Also in: Ana, Cara" in told


@pytest.fixture
async def with_leo(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Leo is fifteen, in, and a parent agreed that his name is shown."""
    await on_file("cara")
    await on_file("leo", athlete=replace(TRAINED, birth_year=2010, guardian=True))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad lead at the hour")
        await hall.types("cara", "/squad London")
        await hall.types("cara", KIT)
        await hall.taps("leo", "Join, under 18")
        await hall.touches("leo", "A parent agrees")
        await hall.until(AT)
        await hall.taps("leo", "I'm in")
        yield hall


async def test_of_a_minor_a_parent_says_yes_to_it_as_well(with_leo: Hall) -> None:
    await agrees(with_leo, "leo")
    before = await order_of(with_leo)

    await with_leo.touches("leo", "They agree")

    assert "kg (" not in before
    assert "): Leo" in await order_of(with_leo)


async def test_where_the_parent_takes_it_back_nothing_is_seen(with_leo: Hall) -> None:
    await agrees(with_leo, "leo")
    await with_leo.touches("leo", "They agree")
    await with_leo.touches("leo", "Don't show me")

    assert "Leo" not in await order_of(with_leo)

    await with_leo.tells("leo", "/squad")
    await with_leo.touches("leo", "A parent agrees")

    assert "Also in: Leo" in await order_of(with_leo)


async def test_an_old_button_shows_nothing(at_pitch: Hall) -> None:
    await at_pitch.waits(days=1)

    told = await order_of(at_pitch)

    assert "pulling order" not in told


async def test_an_admin_without_a_private_chat_is_shown_the_way_there(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana")
    at_pitch.admins = {"dan"}

    assert await at_pitch.taps("dan", "Pulling order") == []
    there, *_ = await at_pitch.follows("dan")
    assert there.startswith("Now I can write to you. Tap it again in the group.\n")


async def test_plates_are_in_the_readers_own_unit(at_pitch: Hall) -> None:
    await agrees(at_pitch, "ana")
    await at_pitch.tells("cara", "/units lb")

    assert "+13 lb (9 + 4): Ana" in await order_of(at_pitch)
