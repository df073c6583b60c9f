"""B21: a session set by set: how late a rest rings among a thousand, and what a tap costs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, select

from bench.beside import timed
from bench.cast import Character, evening, trained
from bench.measuring import ROUNDS, Row, at_most, in_turn, spread
from bot.clock import RehearsalClock, SystemClock
from bot.coach.app import open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import TERMINAL, Account, Called, Chose, Incoming, Outgoing, Platform, Room, Said
from bot.delivering import Delivery, Sent
from bot.dialogue.changes import Snapshot
from bot.dialogue.step import step
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Scene
from bot.rules.live import Live
from bot.settings import Settings
from bot.store import tables
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.message import Kind
from bot.store.people import People, Revised

EARLIER = 4
SESSIONS = 1_000
OVER_S = 100.0  # in which each has one rest end: a minute of it, and a slow length
MEDIAN_S, WORST_S = 0.3, 1.5
A_LENGTH = timedelta(seconds=40)
BEGINS = timedelta(seconds=45)  # until the first rest ends: all are on file by then
TAPS = 15
LOGGED = TAPS * (ROUNDS + 1)
TAP = 0.5
APP = Platform("telegram")  # where a ring goes before its card
LINES: tuple[tuple[str, timedelta], ...] = (
    ("let's go", timedelta(minutes=5)),
    ("ready", A_LENGTH),
    ("done", A_LENGTH),
)


def resting() -> Snapshot:
    """Return somebody in the first rest of a session, through the real dialogue."""
    snapshot, now = trained(EARLIER), evening(EARLIER)
    snapshot = step(Scene(snapshot, now, "shown", "shown"), Called("today", "", "shown")).after
    for text, passes in LINES:
        snapshot = step(Scene(snapshot, now, text, text), Said(text, text)).after
        now += passes
    return snapshot


def _live(snapshot: Snapshot) -> Live:
    live = snapshot.dialogue.live
    assert live is not None
    return live


def _with(snapshot: Snapshot, live: Live) -> Snapshot:
    return replace(snapshot, dialogue=replace(snapshot.dialogue, live=live))


# --- lateness ------------------------------------------------------------------------------


@dataclass
class Bells:
    """A courier that notes when each ring is handed to it."""

    clock: SystemClock
    platform: Platform = APP
    rung: dict[str, datetime] = field(default_factory=dict)

    async def deliver(self, message: Outgoing) -> Delivery:
        if message.replaces is None:
            self.rung.setdefault(message.to.id, self.clock.now())
        return Sent(message.replaces or message.id)


def _thousand(now: datetime) -> Iterator[tuple[Revised, Contact]]:
    """Yield people whose rests end one after the other, a fraction of a second apart."""
    base = resting()
    athlete = replace(base.athlete, heard=now.date(), screened=now.date())
    for number in range(SESSIONS):
        until = now + BEGINS + timedelta(seconds=number * OVER_S / SESSIONS)
        live = replace(_live(base), day=now.date(), began=now, touched=now, until=until)
        snapshot = replace(_with(base, live), id=f"athlete {number}", athlete=athlete)
        at = Room(APP, f"room {number}")
        yield Revised(None, snapshot), Contact(Account(APP, str(number)), snapshot.id, at)


async def _lateness() -> tuple[list[float], list[float]]:
    """Return by how many seconds rings were committed late, and handed on."""
    clock = SystemClock()
    bells = Bells(clock)
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        now = clock.now()
        people = list(_thousand(now))
        decided = Decided([one for one, _ in people], [one for _, one in people])
        database = await open_database(url)
        await database.transact(lambda held: write_answers(held, decided, People(), now))
        await database.close()
        due = {one.after.id: _until(one.after) for one, _ in people}
        assert clock.now() < min(due.values()), "it took too long to put all of them on file"
        async with open_coach(Settings(url), clock, [bells]):
            await clock.wait(max(due.values()) + timedelta(seconds=2 * WORST_S) - clock.now())
        database = await open_database(url)
        written = await database.transact(_written)
        await database.close()
    committed = [(written[name] - at).total_seconds() for name, at in due.items()]
    handed = [
        (bells.rung[contact.address.id] - due[contact.athlete]).total_seconds()
        for _, contact in people
    ]
    return committed, handed


def _until(snapshot: Snapshot) -> datetime:
    until = _live(snapshot).until
    assert until is not None
    return until


def _written(held: Connection) -> dict[str, datetime]:
    """Return when each ring was written."""
    outbox = tables.outbox
    rows = held.execute(
        select(outbox.c.athlete, outbox.c.at).where(outbox.c.kind == Kind.RING.value)
    )
    return {row.athlete: row.at for row in rows}


# --- a tap ---------------------------------------------------------------------------------


class Standing:
    """A courier at once done, where a card that is rewritten stays where it is."""

    platform = TERMINAL

    async def deliver(self, message: Outgoing) -> Delivery:
        return Sent(message.replaces or message.id)


async def _tap() -> Row:
    """Measure a set told by a tap beside a session told in a line."""
    logger, puller = Character(0), Character(1)
    filed, contact = puller.on_file(EARLIER)
    base = resting()
    pulling = replace(filed, after=replace(base, id=filed.after.id))
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        database = await open_database(url)
        other, to = logger.on_file(EARLIER)
        decided = Decided([pulling, other], [contact, to])
        began = evening(EARLIER)
        await database.transact(lambda held: write_answers(held, decided, People(), began))
        await database.close()
        # late enough for all of it: nobody acts in what is to come
        clock = RehearsalClock(evening(EARLIER + LOGGED))
        async with open_coach(Settings(url), clock, [Standing()]) as coach:
            numbers = count()
            at = _live(base).touched
            name = _live(base).name

            def taps(verb: str, point: int) -> Incoming:
                nonlocal at
                at += A_LENGTH
                token = encode(Does("live", verb, (name, str(point))), 0)
                said = f"tap {next(numbers)}"
                return Incoming(said, puller.room, puller.account, at, Chose(token, card))

            card: str | None = None
            (message,) = await coach.answer(taps("skip", 2))
            await coach.drained()
            card = message.id

            async def at_rest(act: Incoming) -> float:
                took = await timed(coach, act)
                await coach.drained()  # nobody tells two sets within a second: their cards arrive
                return took

            async def tapped() -> float:
                took = 0.0
                for _ in range(TAPS):
                    took += await at_rest(taps("done", 3))
                    await at_rest(taps("back", 4))  # so that it is to be told again
                return took

            sessions = count(EARLIER)

            async def logged() -> float:
                return sum([await at_rest(logger.logs(next(sessions))) for _ in range(TAPS)])

            pairs = await in_turn(tapped, logged)
    figures = {
        "tap_ms": round(spread(pairs.subject).median / TAPS * 1e3, 1),
        "log_ms": round(spread(pairs.rival).median / TAPS * 1e3, 1),
    }
    return at_most("B21", "a set told by a tap", "a session logged", pairs.ratio, TAP, figures)


async def ringing() -> Sequence[Row]:
    """Measure B21."""
    committed, handed = await _lateness()
    middle, late = median(committed), quantiles(committed, n=100)[-1]
    figures = {
        "longest_ms": round(max(committed) * 1e3),
        "handed_on_median_ms": round(median(handed) * 1e3),
        "handed_on_99th_ms": round(quantiles(handed, n=100)[-1] * 1e3),
    }
    subject = f"{SESSIONS:,} sessions set by set: from the end of a rest to its ring committed"
    return [
        _within(f"{subject}, the median", middle, MEDIAN_S, figures),
        _within("the same, 99 of 100", late, WORST_S, {}),
        await _tap(),
    ]


def _within(subject: str, measured: float, limit: float, figures: Mapping[str, float]) -> Row:
    told = f"{measured:.2f} s"
    return Row("B21", subject, "-", f"<= {limit:g} s", told, measured <= limit, figures)
