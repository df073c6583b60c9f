"""All that is stored about one person, looked at a page at a time."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, Table, select

from bot.archive.shape import (
    Answer,
    Due,
    Export,
    InSquad,
    KnownAs,
    Membership,
    Message,
    OpenCode,
    Shared,
    Standing,
    WaitingFile,
    WrittenDown,
)
from bot.dialogue.state import Dialogue
from bot.rules.log.done import Check, Entry
from bot.rules.squads.squad import Squad, calls, member_of
from bot.store import brought, tables
from bot.store.accounts.contacts import Contact, accounts_of
from bot.store.agenda import ATHLETES
from bot.store.values import athlete_of, check_of, dialogue_of, entry_of, squad_of

PAGE = 32
"""Rows read in one go: some milliseconds of work with what becomes of them."""


class _When(msgspec.Struct):
    day: date
    logged_at: datetime


class _Dated(msgspec.Struct):
    kept: _When


_DATED = msgspec.json.Decoder(_Dated)

Order = tuple[date, datetime, str]
"""When a session was, and its id: what sessions are put in order by."""


def is_on_file(connection: Connection, athlete: str) -> bool:
    """Say whether they are: they may have been erased since they asked."""
    found = select(tables.athlete.c.id).where(tables.athlete.c.id == athlete)
    return connection.execute(found).first() is not None


def head(connection: Connection, athlete: str, asked: datetime, program: str) -> Export:
    """Return all but what there may be much of."""
    whole = select(tables.athlete).where(tables.athlete.c.id == athlete)
    row = connection.execute(whole).one()
    return Export(
        exported_at=asked,
        program_version=program,
        id=athlete,
        known_since=row.created_at,
        profile=athlete_of(row.file),
        accounts=tuple(map(_known_as, accounts_of(connection, [athlete]).get(athlete, ()))),
        conversation=_standing(dialogue_of(row.dialogue)),
        reminders=_reminders(connection, athlete),
        open_codes=_codes(connection, athlete),
        waiting_files=_files(connection, athlete),
        squads=_squads(connection, athlete),
    )


def _known_as(contact: Contact) -> KnownAs:
    return KnownAs(
        app=str(contact.account.platform),
        id=contact.account.id,
        private_chat=None if contact.room is None else contact.room.id,
        topic=None if contact.room is None else contact.room.topic,
        linked_at=contact.since,
        unreachable_since=contact.gone_at,
        refusals=contact.refusals,
    )


def _standing(dialogue: Dialogue) -> Standing:
    return Standing(
        asked_at=dialogue.opened,
        questions=dialogue.asked,
        last_card_at=None if dialogue.card is None else dialogue.card.at,
        session_shown_at=dialogue.session_at,
        explained=tuple(one.value for one in dialogue.explained),
        movements_shown=dialogue.shown,
        live=dialogue.live,
        gone_through=dialogue.gone_through,
        undo=dialogue.undos,
    )


def _reminders(connection: Connection, athlete: str) -> tuple[Due, ...]:
    agenda = ATHLETES.of(connection, [athlete])[athlete]
    return tuple(
        Due(
            kind=kind.value,
            next_at=one.next_at,
            day=one.occurrence,
            done=one.done,
            rung_at=one.rung_at,
        )
        for kind, one in sorted(agenda.items())
    )


def _codes(connection: Connection, athlete: str) -> tuple[OpenCode, ...]:
    kept = _of(tables.link_code, athlete).order_by(tables.link_code.c.until)
    return tuple(OpenCode(until=row.until) for row in connection.execute(kept))


def _files(connection: Connection, athlete: str) -> tuple[WaitingFile, ...]:
    waiting = brought.waiting_for(connection, (athlete,)).values()
    return tuple(WaitingFile(id=one.name, until=one.until, held=one.found) for one in waiting)


def _of(table: Table, athlete: str):  # type: ignore[no-untyped-def]
    return select(table).where(table.c.athlete == athlete)


# --- squads --------------------------------------------------------------------------------


def _squads(connection: Connection, athlete: str) -> tuple[InSquad, ...]:
    of, squad = tables.squad_person, tables.squad
    theirs = (
        select(squad.c.platform, squad.c.body)
        .join(of, of.c.squad == squad.c.id)
        .where(of.c.athlete == athlete)
        .order_by(squad.c.id)
    )
    return tuple(
        in_squad(squad_of(row.body), row.platform, athlete) for row in connection.execute(theirs)
    )


def in_squad(squad: Squad, app: str, athlete: str) -> InSquad:
    """Return what a squad has on file of one person, and of others no more than it takes."""
    called = dict(calls(squad))
    trainer = next((one for one in squad.coaches if one.athlete == athlete), None)
    waiting = next((one for one in squad.asking if one.athlete == athlete), None)
    coach = trainer or waiting
    return InSquad(
        called=squad.own_name or squad.called,
        app=app,
        weekdays=squad.weekdays,
        at=squad.at,
        zone=squad.zone,
        member=_membership(squad, athlete),
        answers=tuple(_answers(squad, athlete)),
        shared=tuple(
            Shared(coach=called.get(one.coach, ""), what=one.scope)
            for one in squad.grants
            if one.member == athlete
        ),
        owner=squad.owner == athlete,
        coaches=trainer is not None,
        coach_called=None if coach is None else coach.called,
        watches=trainer is not None and trainer.watches,
        wants_to_coach=waiting is not None,
        offered=squad.offered == athlete,
        sees=len({one.member for one in squad.grants if one.coach == athlete}),
        written_down=tuple(
            WrittenDown(day=one.day, at=one.at, for_me=one.athlete == athlete, pulls=one.pulls)
            for one in squad.told
            if athlete in (one.athlete, one.by)
        ),
    )


def _membership(squad: Squad, athlete: str) -> Membership | None:
    member = member_of(squad, athlete)
    if member is None:
        return None
    return Membership(
        called=member.called,
        joined=member.joined,
        adult=member.adult,
        guardian=member.guardian,
        on_board=member.on_board,
        at_sled=member.at_sled,
        asked=member.asked,
    )


def _answers(squad: Squad, athlete: str) -> list[Answer]:
    found: list[Answer] = []
    for occasion in squad.occasions:
        said = next((one.coming for one in occasion.replies if one.athlete == athlete), None)
        if said is not None or athlete in occasion.asked:
            found.append(Answer(day=occasion.day, at=occasion.at, coming=said))
    return found


# --- pages ---------------------------------------------------------------------------------


def session_order(connection: Connection, athlete: str, behind: str) -> Sequence[Order]:
    """Return when sessions were, of the next page of them by id; empty behind the last."""
    entry = tables.entry
    rows = connection.execute(
        select(entry.c.id, entry.c.body)
        .where(entry.c.athlete == athlete, entry.c.id > behind)
        .order_by(entry.c.id)
        .limit(4 * PAGE)
    )
    dated = ((row.id, _DATED.decode(row.body).kept) for row in rows)
    return [(when.day, when.logged_at, name) for name, when in dated]


def sessions(connection: Connection, athlete: str, names: Sequence[str]) -> Sequence[Entry]:
    """Return sessions by their ids, in the order of these."""
    entry = tables.entry
    rows = connection.execute(
        select(entry.c.id, entry.c.body).where(entry.c.athlete == athlete, entry.c.id.in_(names))
    )
    found: Mapping[str, str] = {row.id: row.body for row in rows}
    return [entry_of(found[name]) for name in names]


def mornings(connection: Connection, athlete: str, behind: str) -> Sequence[Check]:
    """Return the next page of mornings, by day; empty behind the last."""
    morning = tables.morning
    rows = connection.execute(
        select(morning.c.body)
        .where(morning.c.athlete == athlete, morning.c.day > behind)
        .order_by(morning.c.day)
        .limit(PAGE)
    )
    return [check_of(row.body) for row in rows]


def messages(connection: Connection, athlete: str, behind: int) -> Sequence[tuple[int, Message]]:
    """Return the next page of messages with their place in the outbox; empty behind the last."""
    outbox = tables.outbox
    rows = connection.execute(
        select(outbox)
        .where(outbox.c.athlete == athlete, outbox.c.seq > behind)
        .order_by(outbox.c.seq)
        .limit(PAGE)
    )
    return [
        (
            row.seq,
            Message(
                id=row.id,
                app=row.platform,
                kind=row.kind,
                state=row.state,
                at=row.at,
                about=row.about,
                ref=row.ref,
                reason=row.reason,
            ),
        )
        for row in rows
    ]
