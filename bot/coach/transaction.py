"""What was decided is written, all of it or nothing, in the order the tables need."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.coach.batch import Decided
from bot.coach.erasure import erase
from bot.dialogue.changes import UNREAD
from bot.outbox.tidying.closed import shown_again
from bot.outbox.tidying.closing import letters_closing
from bot.reminders.agenda import agenda_after, agenda_of_look
from bot.reminders.keeping import next_step
from bot.reminders.recurrence import GRACE
from bot.reminders.unasked import heard_on
from bot.squads.loading import nudge, write_squads
from bot.store import brought, outbox, people, queues
from bot.store.accounts import contacts, links
from bot.store.agenda import ATHLETES, Agenda, without_end
from bot.store.people import People, Revised
from bot.store.squads import roll


def write_answers(
    connection: Connection,
    decided: Decided,
    known: People,
    now: datetime,
    claim: outbox.Claim = outbox.UNCLAIMED,
) -> None:
    """Write what was decided on the people `known`, and when to speak to them next.

    This process sends the letters of its `claim` itself.  Raises `StaleWrite` where
    somebody changed one of the athletes meanwhile.
    """
    apart = {one.after.id for one in decided.squads}
    apart |= {one.squad.id for one in decided.dissolved}
    erase(connection, decided.erased, now, apart)
    agendas = {one.after.id: _agenda(one, now) for one in decided.revised if one.facts_changed}
    people.save(connection, decided.revised, now, agendas)
    links.write(connection, decided.links)
    brought.keep_waiting(connection, decided.brought)
    gone = set(decided.erased)
    met_before = {one.account for one in known.contacts.values() if one.athlete not in gone}
    contacts.meet(connection, decided.contacts, met_before)
    roll.dissolve(connection, decided.dissolved)
    write_squads(connection, decided.squads, now)
    nudge(connection, decided.revised, now)
    rests = outbox.supersede(connection, decided.letters)
    outbox.put(connection, decided.letters, now, claim, rests)


def _agenda(one: Revised, now: datetime) -> Agenda:
    was = one.agenda
    if one.before is not None and one.after.log is UNREAD:
        looked = agenda_of_look(one.before.snapshot.athlete, one.after, was, now)
        if looked is not None:
            return looked
    return agenda_after(one.after, was, now)


def replan(connection: Connection, names: Sequence[str], now: datetime) -> None:
    """Bring the agendas of athletes in line with a clock that has been set back."""
    files = people.by_account(connection, (), names).files
    ATHLETES.save(
        connection,
        [
            (name, one.agenda, agenda_after(one.snapshot, one.agenda, now))
            for name, one in files.items()
        ],
    )


def plan_end(connection: Connection, now: datetime, at_once: int) -> int:
    """Plan until when what is on file of athletes is kept, where it is not yet; return how many.

    They are from before that was done, and silent since.  Of whom it is not known when they were
    heard of last, it is kept as from today.
    """
    files = people.by_athlete(connection, without_end(connection, at_once)).files
    revised = [
        Revised(one, replace(one.snapshot, athlete=heard_on(one.snapshot.athlete, now.date())))
        for one in files.values()
        if next_step(one.snapshot.athlete, one.snapshot.log) is None
    ]
    people.save(connection, revised, now)
    after = {name: one.snapshot for name, one in files.items()}
    after |= {one.after.id: one.after for one in revised}
    ATHLETES.save(
        connection,
        [
            (name, one.agenda, agenda_after(after[name], one.agenda, now))
            for name, one in files.items()
        ],
    )
    return len(files)


def write_reminders(
    connection: Connection,
    decided: Decided,
    agendas: Sequence[tuple[str, Agenda, Agenda]],
    now: datetime,
    *,
    at: datetime,
) -> None:
    """Write what due reminders led to, dated `at`, and when each athlete is spoken to next."""
    erase(connection, decided.erased, at)
    after = {name: agenda for name, _, agenda in agendas}
    people.save(connection, decided.revised, now, after)
    written = {one.after.id for one in decided.revised}
    ATHLETES.save(connection, [one for one in agendas if one[0] not in written])
    nudge(connection, decided.revised, now)
    again, _ = shown_again(decided.letters)
    closing = letters_closing(connection, [*decided.closed, *again])
    outbox.put(connection, [*decided.letters, *closing], at)
    queues.overtake(connection, decided.letters, now - GRACE)
