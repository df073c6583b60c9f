"""A session together: one clock in the room, each one's own card in private, little said there."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.contract import Joined
from bot.rules.log.done import Check, Log
from tests.postgres import Lender
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
A_LENGTH, A_TICK = timedelta(seconds=40), timedelta(seconds=1)
MEMBERS = ("ana", "ben", "dan", "eva")
MOST_CALLS = 20
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> RehearsalClock:
    return RehearsalClock(AT_SIX)


async def set_up(hall: Hall, *members: str) -> None:
    await hall.acts_in_room("cara", Joined(coach=True))
    await hall.types("cara", "/squad mon thu 18:00 London")
    await hall.joins(*members)


async def passes(hall: Hall, span: timedelta) -> None:
    """Let time go by as it does: what is due is said each second, and when it says so."""
    until = hall.clock.now() + span
    while hall.clock.now() < until:
        due = await hall.coach.tick(hall.clock.now())
        await hall.coach.drained()
        following = min(until, hall.clock.now() + A_TICK)
        hall.clock.move_to(max(hall.clock.now(), min(due or following, following)))
    await hall.coach.tick(hall.clock.now())
    await hall.coach.drained()


async def begins(hall: Hall, *who: str) -> None:
    """Begin together, all of them warm."""
    await hall.types("cara", "/squad start together")
    for one in who:
        await hall.taps(one, "I'm in")
    hall.clock.move_to(hall.clock.now() + timedelta(minutes=4))
    for one in who:
        await hall.touches(one, "Ready")
    await hall.taps("cara", "Go")
    await passes(hall, A_TICK)


def card(hall: Hall) -> str:
    """Return how the room's card reads now."""
    every = [words for words, _ in hall.standing().values()]
    return [words for words in every if words.startswith(("Together", "Set "))][-1]


def heading(hall: Hall, who: str) -> str:
    return hall.post.to(who)[-1].body.plain.partition("\n")[0]


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'coach.sqlite'}"
        return
    databases: Lender = request.getfixturevalue("databases")
    with databases.lent() as name:
        yield databases.server.url(name)


class TestOnEitherDatabase:
    @pytest.fixture
    def url(self, either: str) -> str:
        return either

    async def test_a_restart_in_a_rest_loses_nothing_and_rings_once(
        self, opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
    ) -> None:
        await on_file("cara", *MEMBERS)
        async with opened() as coach:
            hall = Hall(coach, clock, post)
            await set_up(hall, *MEMBERS)
            await begins(hall, *MEMBERS)
            await passes(hall, A_LENGTH)
            for one in MEMBERS:
                await hall.touches(one, "Set done")
            await passes(hall, timedelta(seconds=6))
            resting = card(hall)
        clock.move_to(clock.now() + timedelta(seconds=50))
        before = len(post.arrived)
        async with opened() as coach:
            hall = Hall(coach, clock, post)
            await passes(hall, timedelta(seconds=10))

        assert resting.startswith("Set 1 is done\nRest until 18:05:")
        assert card(hall).startswith("Set 2, together\n")
        assert all(heading(hall, one).startswith("Set 2 of") for one in MEMBERS)
        rings = [one for one in post.arrived[before:] if one.body.plain.startswith("Set 2 of")]
        loud = [one for one in rings if not one.quiet and one.replaces is None and not one.choices]
        assert len(loud) == len(MEMBERS)


async def test_the_room_is_told_no_more_than_twenty_times_a_minute_whatever_is_tapped(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    many = tuple(f"m{n}" for n in range(8))
    await on_file("cara", *many)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, *many)
        await passes(hall, A_MINUTE)
        calls: list[datetime] = []
        seen = len(post.arrived)
        taps = ("I'm in", "I'm in", "I'm in", "I'm in", "I'm in", "Go", "I'm in", "End it")
        for second in range(150):
            who, label = many[second % len(many)], taps[second % len(taps)]
            if any(label in buttons for _, buttons in hall.standing().values()):
                await hall.taps("cara", label)
                await hall.taps(who, label)
            else:
                await hall.types("cara", "/squad start together")
            await hall.coach.tick(clock.now())
            await hall.coach.drained()
            came = [one for one in post.arrived[seen:] if one.to == hall.room]
            calls += [clock.now()] * len(came)
            seen = len(post.arrived)
            clock.move_to(clock.now() + A_TICK)

    assert len(calls) >= MOST_CALLS  # in two and a half minutes
    for begun in calls:
        assert sum(begun <= at < begun + A_MINUTE for at in calls) <= MOST_CALLS


@pytest.fixture
async def started(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Five who are pulling their first set together."""
    await on_file("cara", *MEMBERS)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, *MEMBERS)
        await begins(hall, *MEMBERS)
        yield hall


async def test_pain_in_a_set_is_told_in_private_and_the_room_cannot_tell(started: Hall) -> None:
    await passes(started, A_LENGTH)
    before, said = card(started), len(started.post.in_room())

    answer = await started.tells("ben", "that one hurt, 7 left knee")
    for one in ("ana", "dan", "eva"):
        await started.touches(one, "Set done")
    await passes(started, timedelta(seconds=6))

    assert any(words.startswith("Pain 7, noted") for words in answer)
    after = card(started)
    assert after.startswith("Set 1 is done")
    # the others rest as if he had told his set, and he stays named
    assert before.splitlines()[-1] == after.splitlines()[-1] == "In: Ana, Ben, Dan, Eva"
    assert len(started.post.in_room()) == said + 1


async def test_whoever_has_not_seen_how_it_goes_is_shown_it_until_their_first_set_is_done(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana")
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, "ana")
        await begins(hall, "ana")
        warming_up = [one for one in post.to("ana") if one.picture is not None]
        await passes(hall, A_LENGTH)
        before = len(post.arrived)
        await hall.touches("ana", "Set done")
        await passes(hall, A_TICK)
        at_rest = post.arrived[before:]
        await passes(hall, timedelta(minutes=2))
        again = [one for one in post.to("ana") if one.picture is not None]

    (loop,) = warming_up
    shown = post.to("ana").index(loop)
    assert post.to("ana")[shown + 1].body.plain.startswith("Warm-up")
    ref = post.refs[post.arrived.index(loop)]
    assert [one.replaces for one in at_rest if one.removes].count(ref) == 1
    assert again == [loop]


async def test_who_coaches_there_may_begin_it_and_nobody_else(
    hall: Hall, clock: RehearsalClock
) -> None:
    await set_up(hall, "ana", "ben")
    await hall.taps("cara", "More")
    hall.admins = {"ana"}
    await hall.taps("ana", "I coach here")
    hall.admins = set()

    assert await hall.types("ben", "/squad start together") == []
    assert "Whoever manages the squad or coaches there" in hall.post.to("ben")[-1].body.plain
    assert (await hall.types("ana", "/squad start together"))[0].startswith("Together: warm-up")


async def test_who_has_no_session_today_is_not_in_and_the_room_does_not_see_why(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana")
    held = Log((), (Check(AT_SIX.date(), 8),))
    await on_file("ben", log=held)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, "ana", "ben")
        await hall.types("cara", "/squad start together")
        await hall.taps("ben", "I'm in")
        await passes(hall, timedelta(seconds=6))
        await hall.taps("ana", "I'm in")
        await passes(hall, timedelta(seconds=6))

    assert hall.saw("ben") == (
        "Your own session is not for today's sets; what is so stands in our private chat."
    )
    assert card(hall).splitlines()[-1] == "In: Ana"


async def test_who_cannot_be_written_to_is_led_into_their_own_chat_and_is_in(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana")
    await on_file("dan", chat=False)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, "ana", "dan")
        await hall.types("cara", "/squad start together")
        await hall.taps("dan", "I'm in")
        there = await hall.follows("dan")
        await passes(hall, timedelta(seconds=6))

    assert any(words.startswith("Warm-up") for words in there)
    assert card(hall).splitlines()[-1] == "In: Dan"


async def test_a_minor_whom_nobody_may_see_is_in_and_not_named(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana")
    await on_file("leo", athlete=replace(TRAINED, birth_year=2010, guardian=True))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await set_up(hall, "ana", "leo")
        await begins(hall, "ana", "leo")
        await passes(hall, timedelta(seconds=6))

    assert heading(hall, "leo").startswith("Set 1 of")
    assert card(hall).splitlines()[-1] == "In: Ana"


async def test_whoever_goes_on_alone_is_not_waited_for(started: Hall) -> None:
    await passes(started, A_LENGTH)
    for one in ("ana", "ben", "dan"):
        await started.touches(one, "Set done")
    await passes(started, timedelta(seconds=6))
    waiting = card(started)

    await started.taps("cara", "Rest now")
    await passes(started, timedelta(seconds=6))

    assert waiting.startswith("Set 1, together")
    assert card(started).startswith("Set 1 is done")
    assert heading(started, "eva").startswith("Set 1 of")  # she pulls on, and rests with them


async def test_nothing_heard_for_half_an_hour_ends_it_and_frees_everybody(started: Hall) -> None:
    clock = started.clock
    clock.move_to(clock.now() + timedelta(minutes=31))
    await passes(started, A_TICK)

    assert card(started).startswith("Together: one set.")
    assert "I'm in" not in started.standing()[next(reversed(started.standing()))][1]
