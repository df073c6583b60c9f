"""What happens to all letters for one place: they rest, overtake, go on, end there, or move."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    or_,
    select,
    tuple_,
    update,
)

from bot.contract import Account, Platform, Room
from bot.store.message import (
    AT_ONCE,
    AWAY,
    IS_WAITING,
    OVERTAKEN,
    TOLD_TO_WAIT,
    TRYING,
    Kind,
    Letter,
    Place,
    Settled,
    State,
    lines_of,
    place_of,
)
from bot.store.outcomes import remark
from bot.store.tables import account, outbox
from bot.store.upsert import each
from bot.store.values import sealed, unsealed


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing goes to a place before `until`, `or_heard`: before somebody there is heard of.

    `is_ours`: the wait is one of ours between two tries, which no platform asked for; `asked` is
    how long it asked for when it began, None: nobody knows.
    """

    until: datetime
    or_heard: bool
    is_ours: bool = False
    asked: timedelta | None = None


def resting(connection: Connection, now: datetime) -> dict[Place, Rest]:
    """Return the places where something waits for a later moment, and for which."""
    waiting = select(outbox).where(IS_WAITING, outbox.c.not_before > now)
    return {
        (Platform(row.platform), row.chat): Rest(
            row.not_before,
            (row.reason or "").startswith((AWAY, TRYING)),
            (row.reason or "").startswith(TRYING),
            _asked(row.reason or ""),
        )
        for row in connection.execute(waiting)
    }


def _asked(reason: str) -> timedelta | None:
    told = _ASKED.match(reason)
    return None if told is None else timedelta(seconds=int(told[1]))


_ASKED = re.compile(rf"{TOLD_TO_WAIT} (\d+) s")


def hasten(connection: Connection, places: Iterable[Place], now: datetime) -> None:
    """Let what waits for somebody at these places go now."""
    for_them = or_(outbox.c.reason.startswith(AWAY), outbox.c.reason.startswith(TRYING))
    waits = _waits_at(places, now) & for_them
    connection.execute(update(outbox).where(waits).values(not_before=AT_ONCE))


def resume(connection: Connection, places: Iterable[Place], now: datetime) -> None:
    """Let what waits at these places go now: it has waited long enough, whatever clocks say."""
    connection.execute(update(outbox).where(_waits_at(places, now)).values(not_before=AT_ONCE))


def _waits_at(places: Iterable[Place], now: datetime) -> ColumnElement[bool]:
    keys = [(platform, chat) for platform, chat in places]
    return and_(
        tuple_(outbox.c.platform, outbox.c.chat).in_(keys),
        IS_WAITING,
        outbox.c.not_before > now,
    )


def from_the_future(connection: Connection, now: datetime) -> None:
    """Let go what was put off when the clock said later than now: it has been set back since."""
    waits = and_(
        IS_WAITING,
        outbox.c.not_before >= outbox.c.at,  # else its wait is by this clock already
        outbox.c.at > now,
    )
    connection.execute(update(outbox).where(waits).values(not_before=AT_ONCE))


def dated_after(connection: Connection, now: datetime) -> list[str]:
    """Return the ids of letters that wait and were written later than now, as their date says."""
    later = and_(IS_WAITING, outbox.c.at > now)
    return list(connection.execute(select(outbox.c.id).where(later)).scalars())


def reset(
    connection: Connection, until: Mapping[Place, datetime], postponed_after: datetime
) -> None:
    """Let what was to wait at places until after an instant wait until these instead."""
    rows = [
        {"place": platform, "line": chat, "then": then, "since": postponed_after}
        for (platform, chat), then in until.items()
    ]
    each(connection, _RESETTING, rows)


_RESETTING = (
    update(outbox)
    .where(
        outbox.c.platform == bindparam("place"),
        outbox.c.chat == bindparam("line"),
        IS_WAITING,
        outbox.c.not_before > bindparam("since", type_=outbox.c.at.type),
    )
    .values(not_before=bindparam("then", type_=outbox.c.at.type))
)


def says_more(
    connection: Connection, place: Place, since: datetime, now: datetime
) -> frozenset[Kind]:
    """Return which of these a line holds: a reminder that waits, a notice written since then."""
    platform, chat = place
    reminds = and_(outbox.c.kind == Kind.REMINDER.value, IS_WAITING)
    notes = and_(outbox.c.kind == Kind.NOTICE.value, outbox.c.at.between(since, now))
    found = select(outbox.c.kind).where(
        outbox.c.platform == platform, outbox.c.chat == chat, or_(reminds, notes)
    )
    return frozenset(Kind(kind) for kind in connection.execute(found.distinct()).scalars())


def overtake(connection: Connection, letters: Sequence[Letter], before: datetime) -> None:
    """Put aside reminders from `before` that wait where these go, and have a later one behind.

    A platform was away for so long: the later one stands for what nobody could be told.
    """
    places = {place_of(one) for one in letters if one.kind is Kind.REMINDER}
    if places:
        stale = [{"place": at, "line": chat, "since": before} for at, chat in sorted(places)]
        connection.execute(_OVERTAKING, stale)


_LATER = outbox.alias("later")
_OVERTAKING = (
    update(outbox)
    .where(
        outbox.c.platform == bindparam("place"),
        outbox.c.chat == bindparam("line"),
        outbox.c.kind == Kind.REMINDER.value,
        IS_WAITING,
        outbox.c.lease_until.is_(None),  # else it is on its way, or was at a crash
        outbox.c.at < bindparam("since", type_=outbox.c.at.type),
        select(_LATER.c.seq)
        .where(
            _LATER.c.platform == outbox.c.platform,
            _LATER.c.chat == outbox.c.chat,
            _LATER.c.seq > outbox.c.seq,
            _LATER.c.kind == Kind.REMINDER.value,
            _LATER.c.state == State.WAITING.value,
            _LATER.c.at > outbox.c.at,
        )
        .exists(),
    )
    .values(state=State.PUT_ASIDE.value, reason=OVERTAKEN, body="", named=None)
)


def give_way(connection: Connection, settled: Sequence[Settled]) -> None:
    """Drop rewritings that are to wait where a later one of the same was written meanwhile.

    The later one waits as long instead.
    """
    for one in settled:
        letter, until = one.letter, one.again_at
        if letter.kind is not Kind.UPDATE or letter.about is None or until is None:
            continue
        later = and_(
            outbox.c.platform == letter.message.to.platform,
            outbox.c.chat == letter.chat,
            outbox.c.about == letter.about,
            outbox.c.kind == Kind.UPDATE.value,
            outbox.c.id != letter.message.id,
            IS_WAITING,
        )
        waits = update(outbox).where(later).values(not_before=until)
        if connection.execute(waits).rowcount:
            own = outbox.c.id == letter.message.id
            connection.execute(delete(outbox).where(own, IS_WAITING))


def close(connection: Connection, to: Room | Account, reason: str, now: datetime) -> None:
    """Put aside whatever waits for a place that is gone, and remember that it is."""
    there = and_(outbox.c.platform == to.platform, outbox.c.chat.in_(lines_of(to)))
    connection.execute(
        update(outbox)
        .where(there, IS_WAITING)
        .values(
            state=State.PUT_ASIDE.value,
            reason=remark(reason),
            body="",
            named=None,
            lease_until=None,
        )
    )
    # the last words to somebody forgotten are the only row that says where they were
    connection.execute(
        delete(outbox).where(
            there, outbox.c.kind == Kind.FAREWELL.value, outbox.c.state == State.PUT_ASIDE.value
        )
    )
    column = account.c.id if isinstance(to, Account) else account.c.room
    here = and_(account.c.platform == to.platform, column == to.id)
    refused = {"gone_at": now, "refusals": account.c.refusals + 1}
    connection.execute(update(account).where(here).values(refused))


def reached(connection: Connection, platform: Platform, athletes: Iterable[str]) -> None:
    """Note that athletes can be reached on a platform: something came that was not asked for."""
    theirs = and_(
        account.c.athlete.in_(sorted(set(athletes))),
        account.c.platform == platform,
        account.c.refusals > 0,
    )
    connection.execute(update(account).where(theirs).values(gone_at=None, refusals=0))


def move(connection: Connection, old: Room | Account, new: Room) -> None:
    """Readdress whatever waits for a room that goes on elsewhere."""
    waiting = and_(
        outbox.c.platform == old.platform,
        outbox.c.chat.in_(lines_of(old)),
        IS_WAITING,
    )
    found = select(outbox.c.seq, outbox.c.body, outbox.c.chat).where(waiting)
    lines = dict(zip(lines_of(old), lines_of(new), strict=True))
    for row in connection.execute(found).all():
        message = replace(unsealed(row.body), to=new)
        readdressing = update(outbox).where(outbox.c.seq == row.seq)
        # not leased to anybody: the line is taken anew, from its beginning
        moved = {"body": sealed(message), "chat": lines[row.chat], "lease_until": None}
        connection.execute(readdressing.values(moved))
    here = and_(account.c.platform == old.platform, account.c.room == old.id)
    connection.execute(update(account).where(here).values(room=new.id, topic=new.topic))
