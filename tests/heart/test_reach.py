"""Who could not be reached is tried again as soon as there is a reason to, and never given up."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Called, Outgoing, Room, Said
from bot.delivering import Delivery, Gone
from bot.outbox.reach import JUST_TOLD, closed_for
from bot.rules.log.records import Language
from bot.words.voice import Voice
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA, TUESDAY_SIX

WEEK = timedelta(days=7)


def shut(message: Outgoing) -> Delivery | None:
    """Take no message in private but what answers somebody who asked."""
    return Gone("takes no messages") if message.answers is None else None


async def rung(clock: RehearsalClock, coach: Coach, at: datetime) -> None:
    clock.move_to(at)
    await coach.tick(at)
    await asyncio.sleep(0)
    await coach.drained()


async def calls_in_server(ada: Person, coach: Coach) -> None:
    """Have a command called where others are, and answered to this person alone."""
    act = ada.act(Called("week", "", "m"), private=False, aside=True)
    await coach.answer(replace(act, chat=Room(ada.platform, "the server")))
    await coach.drained()


def reminders(mailbox: Mailbox) -> list[Outgoing]:
    return [one for one in mailbox.arrived if one.answers is None]


async def test_one_refusal_does_not_silence_reminders_while_commands_work(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = shut
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await rung(clock, coach, TUESDAY_SIX)
        mailbox.says = lambda _: None

        await calls_in_server(ada, coach)
        await rung(clock, coach, TUESDAY_SIX + WEEK)

    assert reminders(mailbox)


async def test_without_a_sign_of_them_nobody_is_tried(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    mailbox.says = shut
    async with opened() as coach:
        await rung(clock, coach, TUESDAY_SIX)
        mailbox.says = lambda _: None
        await rung(clock, coach, TUESDAY_SIX + WEEK)

    assert reminders(mailbox) == []


async def test_each_failed_try_makes_the_next_one_later_and_what_arrives_ends_that(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, rows
) -> None:
    await on_file("ada", ADA)
    mailbox.says = shut
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await rung(clock, coach, TUESDAY_SIX)
        await calls_in_server(ada, coach)
        await rung(clock, coach, TUESDAY_SIX + WEEK)
        assert rows("SELECT refusals, gone_at IS NULL FROM account") == [(2, 0)]

        await calls_in_server(ada, coach)  # within a day of the second refusal
        assert rows("SELECT gone_at IS NULL FROM account") == [(0,)]
        clock.move_to(clock.now() + closed_for(2))
        await calls_in_server(ada, coach)
        mailbox.says = lambda _: None
        await rung(clock, coach, TUESDAY_SIX + 2 * WEEK)

    assert reminders(mailbox)
    assert rows("SELECT refusals, gone_at IS NULL FROM account") == [(0, 1)]


async def test_who_was_refused_while_the_clock_was_years_ahead_is_tried_like_anybody(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, rows
) -> None:
    await on_file("ada", ADA)
    mailbox.says = shut
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await rung(clock, coach, TUESDAY_SIX)
        clock.set_to(TUESDAY_SIX + 100 * WEEK)
        await calls_in_server(ada, coach)
        clock.set_to(TUESDAY_SIX + WEEK)
        await calls_in_server(ada, coach)
        mailbox.says = lambda _: None
        await rung(clock, coach, TUESDAY_SIX + 2 * WEEK)

    assert reminders(mailbox)


async def test_a_line_in_private_opens_at_once(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, rows
) -> None:
    await on_file("ada", ADA)
    mailbox.says = shut
    async with opened() as coach:
        await rung(clock, coach, TUESDAY_SIX)
        await coach.answer(Person("ada", clock, coach).act(Said("hello", "m")))
        await coach.drained()

    assert rows("SELECT refusals, gone_at IS NULL FROM account") == [(0, 1)]


@pytest.mark.parametrize(
    "language, words",
    [(language, Voice(language).say("common-shut-out")) for language in Language],
)
async def test_they_are_told_once_where_they_are_and_in_their_language(
    opened: Opening, clock, mailbox: Mailbox, on_file: Filing, language: Language, words: str
) -> None:
    await on_file("ada", replace(ADA, language=language))
    mailbox.says = shut
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await rung(clock, coach, TUESDAY_SIX)
        clock.move_to(clock.now() + 2 * JUST_TOLD)
        await calls_in_server(ada, coach)
        await calls_in_server(ada, coach)

    assert mailbox.words.count(words) == 1
    assert all(one.answers is not None for one in mailbox.arrived)
