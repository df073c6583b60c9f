"""A rest that is over rings once, from the store, whatever happens to the process meanwhile."""

import asyncio
from datetime import timedelta

import pytest

from bot.clock import RehearsalClock
from bot.contract import Outgoing
from bot.delivering import Delivery, Later, Unknown
from bot.rules.log.done import Log
from tests.apps import TELEGRAM
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.talk.pullers import ADA


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox(TELEGRAM)


A_LENGTH, A_REST = timedelta(seconds=40), timedelta(seconds=60)


async def is_resting(ada: Person, clock: RehearsalClock) -> None:
    """Go through the first set; the rest is a minute."""
    for line, span in (("/today", A_LENGTH), ("let's go", A_REST), ("ready", A_LENGTH)):
        await ada.types(line)
        clock.move_to(clock.now() + span)
    await ada.types("done")


async def rests_as_the_coach_stops(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened() as coach:
        await is_resting(Person("ada", clock, coach, platform=TELEGRAM), clock)
        await coach.drained()


async def passes(
    opened: Opening, mailbox: Mailbox, clock: RehearsalClock, late: float = 0
) -> None:
    """Let the rest be over, and the coach look some time later."""
    async with opened(mailbox) as coach:
        clock.move_to(clock.now() + A_REST + timedelta(seconds=late))
        for _ in range(2):
            await coach.fire_due(clock.now())
            await coach.drained()


async def test_it_rings_after_a_restart_once_and_its_card_takes_the_place(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await rests_as_the_coach_stops(on_file, opened, clock)
    before = len(mailbox.arrived)

    await passes(opened, mailbox, clock)

    said = [one for one in mailbox.arrived[before:] if one.words]
    assert [one.body.plain.split("\n")[0] for one in said] == ["Set 2 of 4", "Set 2 of 4"]
    ring, card = said
    assert not ring.choices
    assert card.choices
    assert card.replaces is not None
    assert any(one.removes for one in mailbox.arrived[before:])


async def test_half_a_minute_late_it_makes_no_sound_and_the_card_is_right(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await rests_as_the_coach_stops(on_file, opened, clock)
    before = len(mailbox.arrived)

    await passes(opened, mailbox, clock, late=31)

    (card,) = (one for one in mailbox.arrived[before:] if one.words)
    assert card.body.plain.startswith("Set 2 of 4")
    assert card.quiet
    assert card.choices


async def test_a_ring_that_cannot_be_sent_in_time_is_dropped_and_its_card_comes_quietly(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    def says(message: Outgoing) -> Delivery | None:
        is_ring = not message.choices and message.body.plain.startswith("Set 2 of 4")
        return Later(timedelta(seconds=20), failed="away") if is_ring else None

    mailbox = Mailbox(TELEGRAM, says=says)
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened(mailbox) as coach:
        await is_resting(Person("ada", clock, coach, platform=TELEGRAM), clock)
        clock.move_to(clock.now() + A_REST)
        await coach.fire_due(clock.now())
        await coach.drained()
        before = len(mailbox.arrived)
        for _ in range(4):
            clock.move_to(clock.now() + timedelta(seconds=20))
            await coach.tick(clock.now())
            await coach.drained()

    (card,) = (one for one in mailbox.arrived[before:] if one.words)
    assert (card.quiet, card.replaces) == (True, None)
    assert card.choices


def standing(mailbox: Mailbox) -> list[str]:
    """Return how the messages begin that stand in the chat, and are of a session under way."""
    stands: dict[str, str] = {}
    for number, one in enumerate(mailbox.arrived, 1):
        ref = one.replaces or f"m{number}"
        if one.removes:
            stands.pop(ref, None)
        elif one.words:
            stands[ref] = one.body.plain.partition("\n")[0]
    return [words for words in stands.values() if words.startswith(("Warm-up", "Set", "Already"))]


async def test_of_all_that_is_said_in_one_breath_one_card_is_left(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened(mailbox) as coach:
        ada = Person("ada", clock, coach, platform=TELEGRAM)
        await is_resting(ada, clock)
        await coach.drained()
        resting = standing(mailbox)
        clock.move_to(clock.now() + A_LENGTH)
        await asyncio.gather(*map(ada.types, ("skip the rest", "done", "which load?")))
        await coach.drained()
        asked = standing(mailbox)
        await asyncio.gather(*map(ada.types, ("done", "stop here")))
        await coach.drained()

    assert resting == ["Set 1 of 4 is done"]
    assert asked == ["Set 2 of 4"]
    assert standing(mailbox) == []


async def test_a_card_that_comes_behind_the_one_after_it_is_taken_away(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    held = timedelta(seconds=20)

    def says(message: Outgoing) -> Delivery | None:
        is_held = message.body.plain.startswith("Set 1 of 4 is done") and message.choices
        return Later(held) if is_held and clock.now() < released else None

    mailbox = Mailbox(TELEGRAM, says=says)
    released = clock.now() + timedelta(days=1)
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened(mailbox) as coach:
        ada = Person("ada", clock, coach, platform=TELEGRAM)
        await is_resting(ada, clock)
        clock.move_to(clock.now() + timedelta(seconds=5))
        await ada.types("skip the rest")
        released = clock.now()
        for _ in range(3):
            clock.move_to(clock.now() + held)
            await coach.tick(clock.now())
            await coach.drained()

    assert any(one.body.plain.startswith("Set 1 of 4 is done") for one in mailbox.arrived)
    assert standing(mailbox) == ["Set 2 of 4"]


async def test_the_same_tap_twice_counts_one_set(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened() as coach:
        ada = Person("ada", clock, coach, platform=TELEGRAM)
        await is_resting(ada, clock)
        await coach.drained()
        clock.move_to(clock.now() + A_REST)
        await coach.fire_due(clock.now())
        await coach.drained()
        done = next(
            choice.token
            for message in reversed(mailbox.arrived)  # the ring, its card and what goes overtake
            for row in message.choices
            for choice in row
            if choice.label == "Set done"
        )
        clock.move_to(clock.now() + A_LENGTH)
        first, second = await ada.presses(done), await ada.presses(done)

    assert first[0].startswith("Set 2 of 4 is done")
    assert second == ["That card is from an earlier set; the latest one counts."]


async def test_a_ring_of_which_nobody_knows_whether_it_arrived_does_not_ring_again(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    tried: list[str] = []

    def says(message: Outgoing) -> Delivery | None:
        if message.choices or not message.body.plain.startswith("Set 2 of 4"):
            return None
        tried.append(message.id)
        return Unknown("no answer")

    mailbox = Mailbox(TELEGRAM, says=says)
    await on_file("ada", ADA, Log(), platform=TELEGRAM)
    async with opened(mailbox) as coach:
        await is_resting(Person("ada", clock, coach, platform=TELEGRAM), clock)
        clock.move_to(clock.now() + A_REST)
        for _ in range(3):
            await coach.tick(clock.now())
            await coach.drained()
            clock.move_to(clock.now() + timedelta(seconds=5))

    assert len(tried) == 1
    assert [one.quiet for one in mailbox.arrived if one.body.plain.startswith("Set 2 of 4\n")] == [
        True
    ]
