"""What is refused for good is told of once, in private, and never goes round in a circle."""

import asyncio
from datetime import timedelta

from bot.contract import Delivery, Later, Outgoing, Refused
from bot.rules.records import Athlete, Consent, Language
from bot.speech.en.common import English
from bot.speech.es.common import Spanish
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person

ADA = Athlete(consent=Consent(1, MONDAY))
NOTICE = English().unsaid()


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

    assert mailbox.words == [Spanish().unsaid()]


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


async def test_what_arrives_in_a_lesser_form_is_not_told_of(
    opened: Opening, clock, mailbox: Mailbox
) -> None:
    mailbox.says = lambda message: Refused("no buttons") if message.choices else None
    async with opened() as coach:
        await Person("ada", clock, coach).types("/start")
        await coach.drained()

    assert mailbox.words
    assert NOTICE not in mailbox.words
