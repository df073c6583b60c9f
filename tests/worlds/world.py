"""One evening of a coach among everything that can go wrong, and what is to hold all the same.

People speak, reminders fall due at six, and a handful of faults drawn at random happen: to the
clock, to processes, to the way to the database, to the platform.  Then everything goes right for
a while, so that what can still arrive does; then it is judged.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

from bot.coach.app import Coach
from bot.contract import Incoming
from tests.kill.grounds import Ground
from tests.kill.life import incoming
from tests.kill.live import InRoom
from tests.kill.together import CUT, GO, JOINS, TAPS_IN
from tests.kill.world import CROWD, LINES, MONDAY
from tests.line import Line
from tests.worlds.hands import CAUGHT_UP_S, Hands, Update
from tests.worlds.platform import Fault, Trouble, WorldCourier, WorldPlatform
from tests.worlds.process import Process, WorldClock
from tests.worlds.turns import Turns

BEGINS = MONDAY - timedelta(seconds=90)
EVENING_S = 300.0  # in which things go wrong
CALM_S = 1500.0  # in which nothing does: the longest rests and leases are over by then
SHORTEST_CALM_S = 180.0
CALM_TICK_S = 15.0
STOPPING_S = 10.0
SESSIONS = 0.5  # of people go through one set by set
GOES_ON = 0.85  # from one line of it to the next; whoever does not leaves it in the middle
BEGINNING = ("/today", "let's go", "ready")
SET_TOLD = "done"
SET_UP = (
    InRoom(),
    InRoom("/squad tue thu sat 20:00"),
    JOINS,
    InRoom("/squad start together"),
    TAPS_IN,
)
LEADS = (GO, CUT)
IN_SESSION = (
    *(SET_TOLD,) * 5,
    "skip the rest",
    "water break 1 minute",
    "that one hurt, 3 left knee",
    "how many left?",
    "stop here",
)
CATCHES_UP = 0.5  # of starts begin with what was handed over before
SQUADS = 0.5  # of worlds have one, whose members go through a session together
PRELUDE_S = 0.6  # between what is done to begin it
RESTART_S = 2.0
REPOLL_S = 1.0
POLL_S = 0.4
SETTLED_S = 1.0  # what a process was about to commit as it was stopped is committed by then
ENDS_S = 60.0  # a process that has not ended by then never will


@dataclass(slots=True)
class Said:
    """What somebody said, and what became of it."""

    update: dict[str, str]
    at: float
    confirmed_at: float | None = None
    answers: tuple[str, ...] = ()
    is_shown: bool = False  # over the chat, or on a card
    is_repeat: bool = False  # it was answered before
    hindered: bool = False  # by a fault of the process that had it, or of everybody's


@dataclass(frozen=True, slots=True)
class Span:
    """A time in which everybody may wait."""

    since: float
    until: float
    why: str


@dataclass(slots=True)
class Story:
    """What happened in a world, for whoever judges it and whoever reads it."""

    told: list[str] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    chats: dict[str, list[Span]] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    steady: bool = True  # the clock never moved


class World:
    """A database, a platform, one or two processes, and a clock."""

    def __init__(self, ground: Ground, seed: int, socket: Path | None) -> None:
        self.random = Random(seed)  # of the faults: what people and the platform do is apart
        self._people = Random(f"people {seed}")
        self.ground = ground
        self.story = Story()
        self.turns = Turns(self._servers_at_work)
        self.clock = WorldClock(BEGINS, self.turns.time)
        self.platform = WorldPlatform(self.turns.time, Random(f"platform {seed}"))
        self.home = self.turns.loop()
        self.lines: dict[Process, Line] = {}
        self.processes: list[Process] = []
        self.couriers: dict[Process, WorldCourier] = {}
        self.held_by: dict[str, Process] = {}  # updates that are being answered, by their name
        self.graves: list[Process] = []
        self.stopped_at_start: list[Process] = []
        self.starts = 0
        self.set_to = {timedelta(0)}  # by how much the clock was ever wrong
        self.fails_until = 0.0  # until then statements do
        self.unheard = 0  # commits of which nobody hears
        size = self._people.randint(2, len(CROWD) // 2)
        has_squad = self._people.random() < SQUADS
        self.hands = Hands(seed, self.platform)
        self.members = tuple(self._people.sample(CROWD, size)) if has_squad else ()
        self._socket = socket
        self._count = 1 if socket is None else self.random.choice((1, 2))

    @property
    def now(self) -> float:
        return self.turns.time.now

    @property
    def lasted(self) -> timedelta:
        """How long this world has gone on, sleep included, for who knows its clock no better.

        Who began after it was set knows nothing of that.
        """
        passed = timedelta(seconds=self.now) + self.clock.slept
        if self.starts == self._count:
            return passed
        return passed + max(self.set_to) - min(self.set_to)

    def tells(self, what: str) -> None:
        self.story.told.append(f"{self.now:8.1f}  {what}")

    def _servers_at_work(self) -> bool:
        return any(line.awaits for line in self.lines.values())

    # --- one life after the other ------------------------------------------------------------

    def live(self) -> Story:
        """Live through the evening and the calm after it."""
        story = self.home.create_task(self._evening())
        with self._database_faults():
            if not self.turns.until(story.done, EVENING_S + CALM_S + 7200):
                self.story.broken.append("the evening does not end")
            else:
                story.result()
        return self.story

    async def _evening(self) -> None:
        for _ in range(self._count):
            await self._starts()
        await self._until(lambda: all(one.coach for one in self.processes), 60)
        people = asyncio.gather(self._people_speak(), self._people_tap())
        watch = asyncio.create_task(self._supervise())
        await self._things_go_wrong()
        await people
        self._all_is_well()
        await self._calm()
        watch.cancel()
        for one in list(self.processes):
            await self._ends(one)

    async def _calm(self) -> None:
        """Wait for all that can still come, and for some that must not."""
        for one in self.processes:
            one.tick_s = CALM_TICK_S
        end = self.now + CALM_S
        await asyncio.sleep(SHORTEST_CALM_S)
        await self._until(self._nothing_waits, end - self.now, 30)

    def _nothing_waits(self) -> bool:
        waiting = self.ground.asked("SELECT count(*) FROM outbox WHERE state = 'waiting'")
        confirmed = all(one.confirmed_at is not None for one in self.story.said)
        return confirmed and waiting[0][0] == 0

    async def _until(
        self, reached: Callable[[], bool], at_most_s: float, every_s: float = 0.2
    ) -> bool:
        end = self.now + at_most_s
        while not reached():
            if self.now >= end:
                return False
            await asyncio.sleep(every_s)
        return True

    async def _people_speak(self) -> None:
        if self.members:
            await self._gather()
        lines = {person: self._lines(person) for person in CROWD}
        for _ in range(self._people.randint(15, 40)):
            await asyncio.sleep(self._people.expovariate(40 / EVENING_S))
            person = self._people.choice(CROWD)
            self._says(person, next(lines[person]))

    async def _people_tap(self) -> None:
        random = self.hands.random
        for _ in range(random.randint(10, 25)):
            await asyncio.sleep(random.expovariate(25 / EVENING_S))
            person = self.hands.anyone()
            mine = [one.update for one in self.story.said if one.update["person"] == person]
            typed = [one for one in mine if not {"room", "press", "edits"} & one.keys()]
            done = self.hands.does(person, typed)
            if done is not None:
                self._says(person, done)

    def _catches_up(self) -> None:
        """Hand over once more what was confirmed last, as a platform does that is read back."""
        for one in list(self.story.said):
            since = self.now - CAUGHT_UP_S
            if one.confirmed_at is not None and one.confirmed_at > since and not one.is_repeat:
                self.story.said.append(Said(one.update, self.now, is_repeat=True))

    def _says(self, person: str, what: str | InRoom | Update) -> None:
        said = what.update if isinstance(what, InRoom) else what
        said = {"text": said} if isinstance(said, str) else said
        update = {
            "delivery": f"u{len(self.story.said)}",
            "person": person,
            "at": self.clock.right().isoformat(),
            **said,
        }
        self.story.said.append(Said(update, self.now))

    async def _gather(self) -> None:
        """Have a squad begin a session together; nobody waits to see what came of it."""
        leader, *_ = self.members
        for what in SET_UP:
            for person in self.members if isinstance(what, InRoom) and what.all else (leader,):
                self._says(person, what)
                await asyncio.sleep(PRELUDE_S)

    def _lines(self, person: str) -> Iterator[str | InRoom]:
        """Yield what one of them does: some go through a session set by set, to its end or not.

        Whoever leads a squad's has its clock go on.
        """
        if person in self.members:
            yield "ready"
            leads = person == self.members[0]
            yield from (GO,) if leads else ()
            while self._people.random() < GOES_ON:
                yield self._people.choice((*IN_SESSION, *LEADS) if leads else IN_SESSION)
        elif self._people.random() < SESSIONS:
            yield from BEGINNING
            while self._people.random() < GOES_ON:
                yield self._people.choice(IN_SESSION)
        while True:
            yield self._people.choice(LINES)

    # --- processes -------------------------------------------------------------------------

    async def _starts(self) -> None:
        self.starts += 1
        loop = self.turns.loop()
        courier = WorldCourier(self.platform)
        url = self.ground.url
        line = None
        if self._socket is not None:
            line = Line(self._socket)
            await line.begin()
            parts = urlsplit(url)
            url = line.url(parts.path.removeprefix("/"), parts.username or "coach")
        process = Process(loop, url, self.clock, courier)
        if line is not None:
            self.lines[process] = line
        self.couriers[process] = courier
        self.processes.append(process)
        if self.starts > self._count and self.hands.random.random() < CATCHES_UP:
            self._catches_up()
        process.begin(lambda coach, stop: self._works(process, coach, stop))

    async def _works(self, process: Process, coach: Coach, stop: asyncio.Event) -> None:
        """Ask for what people said, answer it and confirm it, as long as there is no end to it."""
        stopping = asyncio.ensure_future(stop.wait())
        while not stop.is_set():
            mine = self._handed_to(process)
            if not mine:
                await asyncio.wait([stopping], timeout=POLL_S)
                continue
            for one in mine:
                self.held_by[one.update["delivery"]] = process
            answered = await asyncio.gather(
                *(self._answers(coach, one) for one in mine), return_exceptions=True
            )
            for one in mine:
                self.held_by.pop(one.update["delivery"], None)
            if any(isinstance(one, BaseException) for one in answered):
                await asyncio.wait([stopping], timeout=REPOLL_S)

    async def _answers(self, coach: Coach, said: Said) -> None:
        act: Incoming = incoming(said.update, self.clock.now())
        answers = await coach.answer(act)
        said.is_shown = said.is_shown or bool(answers)
        said.answers += tuple(one.id for one in answers if one.toast is None)
        said.confirmed_at = self.now

    def _handed_to(self, process: Process) -> list[Said]:
        """Return what a process gets to answer: of each person the first that is not, if free."""
        first: dict[str, Said] = {}
        for one in self.story.said:
            if one.confirmed_at is None:
                first.setdefault(one.update["person"], one)
        return [
            one
            for one in first.values()
            if self.held_by.get(one.update["delivery"]) not in self.processes
            and self._is_for(one, process)
        ]

    def _is_for(self, one: Said, process: Process) -> bool:
        alive = [each for each in self.processes if each.loop in self.turns.loops]
        if process not in alive:
            return False
        return alive.index(process) == CROWD.index(one.update["person"]) % len(alive)

    async def _supervise(self) -> None:
        """Start anew whatever ended by itself."""
        while True:
            await asyncio.sleep(RESTART_S)
            for one in list(self.processes):
                if one.is_over and one.told_to_stop_at is None:
                    self.tells(f"a process ended: {type(one.wrong).__name__}")
                    # who is stopped while it opens a database finds that it took too long
                    if not (self._in_trouble("database") or one in self.stopped_at_start):
                        self.story.broken.append(f"a process ended by itself: {one.wrong!r}")
                    await self._is_buried(one)
                    await self._starts()

    def _in_trouble(self, why: str) -> bool:
        return any(
            one.since - 1 <= self.now <= one.until + 15 and one.why.startswith(why)
            for one in self.story.spans
        )

    async def _ends(self, process: Process) -> None:
        """Tell a process to stop; it has to be gone in time, whatever is the matter."""
        process.terminate()
        await self._until(lambda: process.is_over, ENDS_S)
        took = self.now - (process.told_to_stop_at or 0.0)
        self.tells(f"told to stop, it took {took:.1f} s")
        if took > STOPPING_S + 0.1:
            self.story.broken.append(f"told to stop, it took {took:.1f} s")
        if not process.is_over:
            process.kill()
        await self._is_buried(process)

    async def _is_buried(self, process: Process) -> None:
        for chat in self.couriers[process].excused():
            self._hinders(chat, 0.0, 150.0, "its message was under way")
        for one in self.story.said:
            if self.held_by.get(one.update["delivery"]) is process:
                one.hindered = True
        self.processes.remove(process)
        if process.loop in self.turns.loops:
            self.turns.loops.remove(process.loop)
        self.graves.append(process)
        if (line := self.lines.pop(process, None)) is not None:
            await line.refuse()
        for chat in self._held_by(process):
            self._hinders(chat, 0.0, 150.0, "held by who is dead")

    # --- trouble ---------------------------------------------------------------------------

    async def _things_go_wrong(self) -> None:
        ways = [
            self._clock_jumps,
            self._machine_sleeps,
            self._process_stands,
            self._process_is_killed,
            self._process_is_told_to_stop,
            self._platform_fails,
            self._platform_fails,
            self._platform_fails,
            self._commit_is_not_heard_of,
            self._statements_fail if self._socket is None else self._line_breaks,
            self._statements_fail if self._socket is None else self._line_breaks,
        ]
        ends = EVENING_S
        count = self.random.randint(2, 6)
        times = sorted(self.random.uniform(5, ends) for _ in range(count))
        for at in times:
            await asyncio.sleep(max(at - self.now, 0))
            await self.random.choice(ways)()
        await asyncio.sleep(max(ends - self.now, 0))

    def _spans(self, length_s: float, why: str, after_s: float = 0.0) -> None:
        self.story.spans.append(Span(self.now, self.now + length_s + after_s, why))

    def _hinders(self, chat: str, length_s: float, after_s: float, why: str) -> None:
        span = Span(self.now, self.now + length_s + after_s, why)
        self.story.chats.setdefault(chat, []).append(span)

    async def _clock_jumps(self) -> None:
        by = self.random.choice((10, -10, 120, -120, 180, -180))
        self.tells(f"the clock jumps by {by} min")
        self.story.steady = False
        self.clock.wrong_by += timedelta(minutes=by)
        self.set_to.add(self.clock.wrong_by)

    async def _machine_sleeps(self) -> None:
        span = timedelta(seconds=self.random.choice((30, 180, 600, 7200)))
        self.tells(f"the machine sleeps for {span}")
        self.story.steady = False
        self.clock.slept += span
        if span > timedelta(seconds=100) and len(self.processes) > 1:
            for one in self.couriers.values():
                one.excused()

    async def _process_stands(self) -> None:
        process = self.random.choice(self.processes)
        length_s = self.random.choice((5.0, 60.0, 150.0, 600.0))
        self.tells(f"a process is stopped for {length_s:.0f} s")
        self.turns.loops.remove(process.loop)
        if process.coach is None:
            self.stopped_at_start.append(process)
        mid = self._freezes(process)
        alone = len(self.processes) == 1
        if alone:
            self._spans(length_s, "stopped", 15.0)
        elif mid:
            self._spans(min(length_s, 30.0), "database held by who is stopped")
        for one in self.story.said:
            if self.held_by.get(one.update["delivery"]) is process:
                one.hindered = True
        for chat in self._sending(process):
            self._hinders(chat, length_s, 150.0, "sent by who is stopped")
        await asyncio.sleep(SETTLED_S)
        for chat in self._held_by(process):
            self._hinders(chat, length_s, 150.0, "held by who is stopped")
        await asyncio.sleep(length_s - SETTLED_S)
        if length_s > 100:
            self.couriers[process].excused()
        self.turns.loops.append(process.loop)
        self.tells("it goes on")

    def _freezes(self, process: Process) -> bool:
        line = self.lines.get(process)
        return line is not None and line.awaits

    def _held_by(self, process: Process) -> list[str]:
        """Return the chats of which a process has a letter: taken, sent or not yet on record.

        Another waits for its lease to be over, and all that is behind it in the chat waits too.
        """
        if self._socket is None or process.life is None:
            return []
        held = "SELECT chat FROM outbox WHERE state = 'waiting' AND lease_of = "
        return [row[0] for row in self.ground.asked(f"{held}'{process.life}'")]

    def _sending(self, process: Process) -> list[str]:
        return [chat for chat, count in self.couriers[process].under_way.items() if count]

    async def _process_is_killed(self) -> None:
        process = self.random.choice(self.processes)
        if not await self._until(lambda: process.coach is not None, 30):
            return
        down_s = self.random.uniform(0.5, 20)
        self.tells(f"a process is killed, and started again in {down_s:.0f} s")
        if len(self.processes) == 1:
            self._spans(down_s, "killed", 10.0)
        process.kill()
        await self._is_buried(process)
        await asyncio.sleep(down_s)
        await self._starts()

    async def _process_is_told_to_stop(self) -> None:
        process = self.random.choice(self.processes)
        if not await self._until(lambda: process.coach is not None, 30):
            return
        if len(self.processes) == 1:
            self._spans(STOPPING_S, "told to stop", 10.0)
        self.tells("a process is told to stop")
        await self._ends(process)
        await self._starts()

    async def _platform_fails(self) -> None:
        trouble = self.random.choice(list(Trouble))
        chat = self.random.choice((None, f"room {self.random.choice(CROWD)}"))
        length_s = self.random.choice((1, 3, 10, 30, 120, 300))
        share = self.random.choice((1.0, 0.3))
        self.tells(f"{trouble} for {length_s} s: {chat or 'all'} ({share:.0%})")
        fault = Fault(trouble, chat, self.now, self.now + length_s, share)
        self.platform.faults.append(fault)
        rests = 20.0 + length_s + 330.0  # its silence, then as long again at most, or the longest
        if chat is None:
            self._spans(length_s, "platform", rests)
        else:
            self._hinders(chat, length_s, rests, "platform")

    async def _commit_is_not_heard_of(self) -> None:
        self.tells("the answer to a commit is lost")
        self._spans(20, "database: commit not heard of")
        if self._socket is None:
            self.unheard += 1
        else:
            self.lines[self.random.choice(self.processes)].loses += 1

    async def _statements_fail(self) -> None:
        length_s = self.random.choice((0.3, 5.0, 30.0))
        self.tells(f"every statement fails for {length_s} s")
        self._spans(length_s, "database: statements fail", 15.0)
        self.fails_until = self.now + length_s

    async def _line_breaks(self) -> None:
        process = self.random.choice(self.processes)
        line = self.lines[process]
        match self.random.choice(("mute", "mute for a while", "cut", "refused")):
            case "mute":
                self.tells("a line to the database goes mute")
                self._spans(1, "database: mute", 9.0)
                line.mute()
            case "cut":
                self.tells("the lines to the database are cut")
                self._spans(1, "database: cut", 5.0)
                await line.cut()
            case "mute for a while":
                length_s = self.random.choice((5.0, 30.0, 120.0))
                self.tells(f"the way to the database is mute for {length_s:.0f} s")
                self._spans(length_s, "database: mute for a while", 20.0)
                line.mute(for_good=True)
                await asyncio.sleep(length_s)
                line.is_mute = False
            case "refused":
                length_s = self.random.choice((2.0, 30.0, 120.0))
                self.tells(f"the database cannot be reached for {length_s:.0f} s")
                self._spans(length_s, "database: refused", 20.0)
                await line.refuse()
                await asyncio.sleep(length_s)
                if process in self.processes:
                    await line.begin()

    def _all_is_well(self) -> None:
        self.tells("all is well")
        self.fails_until, self.unheard = 0.0, 0
        for line in self.lines.values():
            line.is_mute, line.loses = False, 0
        self.clock.wrong_by = timedelta(0)

    # --- the file --------------------------------------------------------------------------

    @contextmanager
    def _database_faults(self) -> Iterator[None]:
        """Let statements fail, and commits go unheard, where there is no line to cut."""
        if self._socket is not None:
            yield
            return
        event.listen(Engine, "before_cursor_execute", self._executes)
        event.listen(Engine, "commit", self._commits)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self._executes)
            event.remove(Engine, "commit", self._commits)

    def _executes(self, *_: object) -> None:
        if self.now < self.fails_until:
            raise _broken()

    def _commits(self, connection: Connection) -> None:
        if self.unheard > 0:
            self.unheard -= 1
            connection.connection.commit()
            raise _broken()


def _broken() -> OperationalError:
    return OperationalError("a statement", {}, sqlite3.OperationalError("disk I/O error"))
