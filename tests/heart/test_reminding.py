"""Reminders arrive in the open chat, once, also over restarts and outages."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Outgoing
from bot.delivering import Gone
from bot.reminders.recurrence import Kind
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Slot
from bot.store import people
from bot.store.agenda import agenda_of
from bot.store.database import open_database
from bot.store.people import Revised
from tests.apps import TERMINAL
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person
from tests.thorough import tries

TUESDAY_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
ADA = Athlete(
    consent=Consent(1, MONDAY),
    birth_year=1990,
    body_mass_kg=70,
    screened=date(2026, 2, 23),
    start="L0a",
    started=date(2026, 2, 23),
    slots=(Slot(1, time(18)), Slot(3, time(18))),
)
LOG = Log(
    (
        Entry(
            "one", date(2026, 3, 2), MONDAY, (Pulls(4, 20.0),), rpe=2, pain_during=0, pain_after=0
        ),
    )
)


async def pass_to(coach: Coach, clock: RehearsalClock, end: datetime) -> None:
    """Let time pass, saying whatever falls due on the way at its own moment."""
    while (due := await coach.next_due()) is not None and due <= end:
        clock.move_to(max(due, clock.now()))
        await coach.fire_due(clock.now())
        await coach.drained()
    clock.move_to(end)


async def test_a_session_is_reminded_of_at_its_hour(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX - timedelta(seconds=1))
        assert mailbox.words == []

        await pass_to(coach, clock, TUESDAY_SIX)

        assert len(mailbox.arrived) == 1


async def test_the_morning_after_a_session_is_asked_about_and_answered_in_words(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    await on_file("ada", ADA, LOG)
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2026, 3, 3, 8, tzinfo=UTC))

        assert len(mailbox.arrived) == 1
        assert mailbox.arrived[0].choices

        await Person("ada", clock, coach).types("3")

    assert rows("SELECT count(*) FROM outbox WHERE kind = 'answer' AND state = 'sent'") == [(1,)]
    ((dialogue,),) = rows("SELECT dialogue FROM athlete")
    assert '"pain":3' in str(dialogue)


@pytest.mark.parametrize("line", ["", "/today", "/history"], ids=["silent", "today", "a look"])
async def test_the_morning_on_which_a_pause_is_over_by_itself_is_the_last_asked_about(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, line: str
) -> None:
    hurt = Log((replace(LOG.entries[0], pain_during=7),))
    await on_file("ada", replace(ADA, slots=()), hurt)
    async with opened() as coach:
        await pass_to(coach, clock, datetime(2026, 3, 3, 8, tzinfo=UTC))
        ada = Person("ada", clock, coach)
        await ada.types("0")
        assert "quiet until Wed 4 Mar" in "".join(await ada.types("none"))
        await pass_to(coach, clock, datetime(2026, 3, 4, 7, tzinfo=UTC))
        if line:
            await ada.types(line)
        await coach.drained()  # what closes an earlier card comes behind the answer
        arrived = len(mailbox.arrived)

        await pass_to(coach, clock, datetime(2026, 3, 5, 12, tzinfo=UTC))

        assert len(mailbox.arrived) == arrived + 1
        assert "Morning check" in mailbox.words[-1]


async def test_what_has_rung_does_not_ring_again_after_a_restart(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    for _ in range(2):
        async with opened() as coach:
            await pass_to(coach, clock, TUESDAY_SIX)
            await coach.fire_due(clock.now())
            await coach.drained()

    assert len(mailbox.arrived) == 1


@pytest.mark.parametrize(
    "away, messages",
    [(timedelta(minutes=30), 1), (timedelta(hours=2), 1), (timedelta(days=3), 1)],
    ids=["half an hour: one, late", "two hours: one, late", "three days: one summary"],
)
async def test_after_an_outage_one_message_comes(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    away: timedelta,
    messages: int,
) -> None:
    await on_file("ada", ADA)
    clock.move_to(TUESDAY_SIX + away)

    async with opened() as coach:
        await coach.fire_due(clock.now())
        await coach.drained()
        await coach.fire_due(clock.now())
        await coach.drained()

    assert len(mailbox.arrived) == messages


async def test_who_cannot_be_reached_hears_nothing_and_holds_nobody_up(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    for name in ("ada", "bea"):
        await on_file(name, ADA)

    def blocked_by_ada(message: Outgoing) -> Gone | None:
        return Gone("blocked") if message.to.id == "room of ada" else None

    courier = Mailbox(says=blocked_by_ada)
    async with opened(courier) as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(days=7))

    assert {message.to.id for message in courier.arrived} == {"room of bea"}
    assert rows("SELECT count(*) FROM outbox WHERE athlete = 'athlete ada'") == [(1,)]


async def test_a_year_passes_without_a_reminder_twice_or_left_out(
    backend: str, on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    """Nobody answers, so after the first week there is one a week; clocks change twice.

    The other database lives until the clocks have changed once: what is asked is the same.
    """
    weeks = 52 if backend == "sqlite" else tries(13, 52)
    zone = ZoneInfo("America/New_York")
    await on_file("ada", replace(ADA, zone=zone.key, morning_checks=False))
    rung: list[datetime] = []
    async with opened() as coach:
        while (due := await coach.next_due()) is not None and due < MONDAY + timedelta(
            weeks=weeks
        ):
            ((agenda,),) = rows("SELECT agenda FROM athlete")
            if agenda_of(str(agenda))[Kind.SESSION].next_at == due:
                rung.append(due.astimezone(zone))
            clock.move_to(due)
            await coach.fire_due(due)

    assert {at.time() for at in rung} == {time(18)}
    assert len({at.date() for at in rung}) == len(rung)
    tuesdays = [date(2026, 3, 3) + timedelta(weeks=week) for week in range(weeks)]
    assert [at.date() for at in rung if at.weekday() == 1] == tuesdays


async def test_stopped_five_minutes_around_a_reminder_and_started_half_an_hour_later(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX - timedelta(minutes=5))
    clock.move_to(TUESDAY_SIX + timedelta(minutes=30))

    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(hours=1))

    (said,) = mailbox.words
    assert "due 30 min ago" in said


async def test_stopped_for_three_days_one_summary_and_no_flood(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA, LOG)
    async with opened() as coach:
        await pass_to(coach, clock, MONDAY + timedelta(hours=1))
    clock.move_to(TUESDAY_SIX + timedelta(days=3))

    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(days=3, hours=1))

    assert len(mailbox.words) == 1


@pytest.mark.parametrize(
    "days, told",
    [
        (3, "I was away and didn't remind you: Thu 5 Mar."),
        (80, "I was away from Thu 5 Mar to Thu 21 May: 23 sessions without a word."),
    ],
)
async def test_an_outage_is_told_in_one_line_to_who_had_not_answered_before_it(
    days: int, told: str, on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA, LOG)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(days=1))
    before = len(mailbox.words)
    clock.move_to(TUESDAY_SIX + timedelta(days=days))

    async with opened() as coach:
        await pass_to(coach, clock, clock.now() + timedelta(hours=1))

    (said,) = filter(None, mailbox.words[before:])  # beside it, yesterday's card is closed
    assert said.startswith(told)


async def test_a_session_missed_by_hours_is_spoken_of_though_to_ask_how_it_went_is_due_in_time(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """How it went is asked only where a reminder went out, and here none did."""
    await on_file("ada", replace(ADA, slots=(Slot(1, time(17)), Slot(3, time(18)))))
    clock.move_to(datetime(2026, 3, 3, 20, 30, tzinfo=UTC))

    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(days=1))

    (said,) = mailbox.words
    assert "Tue 3 Mar" in said


async def test_a_session_within_the_two_hours_is_reminded_of_although_an_earlier_one_was_missed(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    clock.move_to(TUESDAY_SIX + timedelta(days=2, minutes=40))

    async with opened() as coach:
        await pass_to(coach, clock, clock.now() + timedelta(hours=1))

    (said,) = mailbox.words
    assert "due 40 min ago" in said


async def refile(url: str, athlete: Athlete, clock: RehearsalClock) -> None:
    """Change what is on file of Ada, as an answer of hers would."""

    def change(connection: Connection) -> None:
        known = people.by_account(connection, [Account(TERMINAL, "ada")])
        (file,) = known.files.values()
        decided = Decided([Revised(file, replace(file.snapshot, athlete=athlete))])
        write_answers(connection, decided, known, clock.now())

    database = await open_database(url)
    await database.transact(change)
    await database.close()


async def test_an_hour_changed_while_its_reminder_is_due_rings_once(
    on_file: Filing, opened: Opening, url: str, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """The change is made after six, before anybody rang; the day still has one reminder."""
    await on_file("ada", ADA)
    clock.move_to(TUESDAY_SIX + timedelta(minutes=1))
    await refile(url, replace(ADA, slots=(Slot(1, time(19)), Slot(3, time(18)))), clock)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(hours=2))

    assert len(mailbox.words) == 1


async def test_a_zone_changed_after_it_rang_does_not_ring_again(
    on_file: Filing, opened: Opening, url: str, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX)
    await refile(url, replace(ADA, zone="America/New_York"), clock)
    async with opened() as coach:
        await pass_to(coach, clock, TUESDAY_SIX + timedelta(hours=8))

    assert len(mailbox.words) == 1
