"""What is refused for good is told of once, in private, and never goes round in a circle."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Outgoing
from bot.delivering import Delivery, Later, Refused, Unknown
from bot.outbox.follow_up import WORTH
from bot.rules.log.records import Athlete, Consent, Language, Slot
from bot.store.message import Kind
from bot.words.voice import Voice
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA as TRAINING
from tests.heart.test_reminding import LOG, TUESDAY_SIX

ADA = Athlete(consent=Consent(1, MONDAY))
NOTICE = Voice().say("common-unsaid")


def refusing_answers(message: Outgoing) -> Delivery | None:
    return Refused("malformed") if message.answers is not None else None


async def test_whoever_misses_an_answer_is_told_so_in_plain_words(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = refusing_answers
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()

    assert mailbox.words == [NOTICE]
    assert mailbox.arrived[0].choices == ()


async def test_it_is_said_in_their_language(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", Athlete(consent=Consent(1, MONDAY), language=Language.SPANISH))
    mailbox.says = refusing_answers
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()

    assert mailbox.words == [Voice(Language.SPANISH).say("common-unsaid")]


async def test_however_much_is_refused_it_is_told_once_a_day(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = refusing_answers
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        for _ in range(3):
            await ada.types("/cancel")
        await coach.drained()
        assert mailbox.words == [NOTICE]

        clock.move_to(clock.now() + timedelta(days=1))
        await ada.types("/cancel")
        await coach.drained()

    assert mailbox.words == [NOTICE, NOTICE]


async def test_what_was_told_while_the_clock_was_ahead_silences_nothing_after_it(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = refusing_answers
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        clock.set_to(MONDAY + timedelta(days=100))
        await ada.types("/cancel")
        await coach.drained()
        clock.set_to(MONDAY)
        await ada.types("/cancel")
        await coach.drained()

    assert mailbox.words == [NOTICE, NOTICE]


async def test_of_a_refused_telling_nobody_is_told(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, rows: Asking
) -> None:
    await on_file("ada", ADA)
    mailbox.says = lambda message: Refused("malformed")
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()

    assert mailbox.words == []
    assert rows("SELECT kind, state FROM outbox ORDER BY seq") == [
        ("answer", "put_aside"),
        ("notice", "put_aside"),
    ]


async def test_of_a_telling_that_is_refused_the_day_after_nobody_is_told_either(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, rows: Asking
) -> None:
    """Within one day a second telling would be the same letter, and not be written anyway."""
    await on_file("ada", ADA)
    mailbox.says = lambda one: Refused("malformed") if one.answers else Later(timedelta(hours=9))
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
        mailbox.says = lambda _: Refused("malformed")
        for _ in range(3):
            clock.move_to(clock.now() + timedelta(hours=9))
            await asyncio.sleep(0)
            await coach.drained()

    assert clock.now().date() > MONDAY.date()
    assert rows("SELECT kind, state FROM outbox ORDER BY seq") == [
        ("answer", "put_aside"),
        ("notice", "put_aside"),
    ]


async def test_of_what_is_refused_to_somebody_erased_meanwhile_nobody_is_told(
    opened: Opening, clock, on_file: Filing, rows: Asking
) -> None:
    await on_file("ada", ADA)
    under_way, erased = asyncio.Event(), asyncio.Event()

    class Slow(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            if erased.is_set():
                return await super().deliver(message)
            under_way.set()
            await erased.wait()
            return Refused("malformed")

    courier = Slow()
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await under_way.wait()
        await ada.types("/delete")
        await ada.types("DELETE")
        erased.set()
        await coach.drained()

    assert NOTICE not in courier.words
    assert rows("SELECT * FROM outbox WHERE state = 'waiting'") == []
    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_what_arrives_in_a_lesser_form_is_not_told_of(
    opened: Opening, clock, mailbox: Mailbox
) -> None:
    mailbox.says = lambda message: Refused("no buttons") if message.choices else None
    async with opened() as coach:
        await Person("ada", clock, coach).types("/start")
        await coach.drained()

    assert mailbox.words
    assert NOTICE not in mailbox.words


async def until(clock: RehearsalClock, coach: Coach, end: datetime, step: timedelta) -> None:
    """Let time pass, so that whatever waits is tried again."""
    while clock.now() < end:
        clock.move_to(min(clock.now() + step, end))
        await asyncio.sleep(0)
        await coach.drained()


async def test_an_answer_that_nobody_says_has_arrived_is_told_of(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, caplog
) -> None:
    await on_file("ada", ADA)
    mailbox.says = lambda one: Unknown("no answer", timedelta(seconds=1)) if one.answers else None
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await until(clock, coach, clock.now() + timedelta(minutes=1), timedelta(seconds=1))

    assert mailbox.words == [NOTICE]
    told = [one for one in caplog.messages if "put aside" in one]
    assert told == [
        "a message (answer) to somebody on terminal was put aside, perhaps sent",
    ]


FAILED = Later(timedelta(seconds=1), failed="status 500")


@pytest.mark.parametrize("failing", [timedelta(seconds=3), timedelta(minutes=10)], ids=str)
async def test_a_reminder_outlives_a_platform_that_fails_for_a_while(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, failing: timedelta
) -> None:
    await on_file("ada", TRAINING)
    mailbox.says = lambda _: FAILED if clock.now() < TUESDAY_SIX + failing else None
    async with opened() as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.drained()
        await until(clock, coach, clock.now() + 2 * failing, timedelta(seconds=1))

    assert [words.splitlines()[0] for words in mailbox.words] == [
        "Session time? 18:00, about 14 min."
    ]


async def test_a_reminder_that_lost_its_worth_is_told_of_and_never_said_late(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, caplog
) -> None:
    await on_file("ada", TRAINING)
    back = TUESDAY_SIX + WORTH[Kind.REMINDER] + timedelta(minutes=30)
    mailbox.says = lambda _: FAILED if clock.now() < back else None
    async with opened() as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.drained()
        await until(clock, coach, back + timedelta(minutes=10), timedelta(minutes=1))

    assert mailbox.words == [NOTICE]
    assert "a message (reminder) to somebody on terminal was put aside, not sent in time" in (
        caplog.messages
    )


async def test_a_reminder_that_lost_its_worth_is_not_told_of_where_a_later_one_waits(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    """The morning after a session is asked about; half an hour later the next one is due."""
    morning = TUESDAY_SIX.replace(hour=8)
    soon = morning + timedelta(minutes=30)
    early = Slot(1, soon.time())
    await on_file("ada", replace(TRAINING, slots=(early, *TRAINING.slots[1:])), LOG)
    back = morning + WORTH[Kind.REMINDER] + timedelta(minutes=10)
    mailbox.says = lambda _: FAILED if clock.now() < back else None
    async with opened() as coach:
        for due in (morning, soon):
            clock.move_to(due)
            await coach.tick(due)
            await coach.drained()
        await until(clock, coach, back + timedelta(minutes=10), timedelta(minutes=1))

    assert len(mailbox.words) == 1
    assert mailbox.words[0].startswith("Session time?")


async def test_a_reminder_written_before_a_long_standstill_is_not_said_after_it(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", TRAINING)
    mailbox.says = lambda _: FAILED
    async with opened() as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.drained()
    mailbox.says = lambda _: None
    clock.move_to(TUESDAY_SIX + timedelta(hours=5))
    async with opened() as coach:
        await coach.drained()

    assert mailbox.words == [NOTICE]


async def test_an_answer_is_tried_for_a_day_and_then_told_of(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = lambda one: FAILED if one.answers else None
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await until(clock, coach, clock.now() + timedelta(hours=23), timedelta(hours=1))
        assert mailbox.words == []

        await until(clock, coach, clock.now() + timedelta(hours=2), timedelta(minutes=30))

    assert mailbox.words == [NOTICE]


async def test_whoever_speaks_again_need_not_wait_for_the_next_try(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = lambda _: FAILED
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await until(clock, coach, clock.now() + timedelta(minutes=10), timedelta(seconds=10))
        mailbox.says = lambda _: None

        await ada.types("/cancel")
        await coach.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1", "ada-2"]
