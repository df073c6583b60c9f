"""A platform that keeps its own log: the judge believes it, not the coach.

Updates are handed out until they are confirmed.  A send counts from the moment its request has
arrived, whether or not the answer is ever read.
"""

import json
import os
import select
import signal
import socket
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from time import monotonic
from typing import Any

from bot.outbox.follow_up import REPEATS
from bot.store.message import Kind
from bot.store.outbox import LEASE
from tests.kill.life import Life, begin
from tests.kill.patience import LOOK_EVERY_S, Patience

BATCH = 6
FLOODED_S = 0.02
AT_ONCE_S = LEASE.total_seconds() / 4  # clocks are put on by no more: nobody takes one for dead
LONGEST_S = 3 * 3600.0  # nothing waits for so long
SILENCES = min(REPEATS[Kind.ANSWER], REPEATS[Kind.REMINDER])

Update = dict[str, str]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message that arrived."""

    chat: str
    id: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A message arrived, and nobody was told."""

    id: str


@dataclass(frozen=True, slots=True)
class Birth:
    """One or several processes begin; those before them have ended."""


@dataclass(frozen=True, slots=True)
class Killing:
    """A process ended; what arrived before stands before it in the log."""


@dataclass(slots=True)
class _Client:
    process: int
    connection: socket.socket
    unread: bytes = b""
    at_work: set[str] = field(default_factory=set)
    idle: dict[str, Any] | None = None  # what it said of it, and waits for a word on
    gone: bool = False

    def tell(self, request: dict[str, Any], answer: dict[str, Any]) -> None:
        with suppress(OSError):  # it died meanwhile; what it asked for has happened
            line = json.dumps({"n": request["n"], **answer})
            self.connection.sendall(line.encode() + b"\n")


class Stalled(Exception):
    """A life did not come to its end."""


@dataclass(slots=True)
class FakePlatform:
    """Hands out updates, takes messages, and now and then asks to wait.

    `remembers` makes it drop a message whose id it has seen, as platforms do that take a key
    with each send.  `silence` is how often it takes a message and does not say so, of one never
    more often than it is sent again.  `alone` says that one process at a time asks for updates;
    else a person's next update is handed out when the one before is confirmed, to whichever
    process asks.  `lived` is how long by the clocks of its processes the last serving took:
    where all of them are idle, these are put on to when something need wait no more.
    """

    random: Random
    flood: float = 0.0
    silence: float = 0.0
    remembers: bool = False
    alone: bool = True
    log: list[Arrival | Silence | Birth | Killing] = field(default_factory=list)
    waiting: list[Update] = field(default_factory=list)
    lived: timedelta = timedelta(0)
    _put_on_s: float = 0.0
    _patience: Patience = field(default_factory=Patience)
    _flooded: set[str] = field(default_factory=set)
    _unheard: Counter[str] = field(default_factory=Counter)
    _clients: list[_Client] = field(default_factory=list)

    def serve(self, lives: Sequence[Life], kill_after_s: float | None = None) -> int:
        """Serve some processes until each has ended; return how many were killed.

        One of them is killed after so long, if it still lives then.
        """
        self.log.append(Birth())
        self._clients = []
        self._put_on_s, self._patience = 0.0, Patience()
        born = monotonic()
        try:
            for life in lives:
                self._clients.append(self._welcomed(life))
            return self._served(born, kill_after_s)
        finally:
            self.lived = timedelta(seconds=monotonic() - born + self._put_on_s)
            for client in self._clients:
                client.connection.close()  # whoever still lives ends with it

    def _served(self, born: float, kill_after_s: float | None) -> int:
        victim = self.random.choice(self._clients)
        kill_at = float("inf") if kill_after_s is None else born + kill_after_s
        killed = 0
        while alive := [one for one in self._clients if not one.gone]:
            left_s = min(max(kill_at - monotonic(), 0), LOOK_EVERY_S)
            ready, _, _ = select.select([one.connection for one in alive], [], [], left_s)
            if self._patience.is_over(one.process for one in alive):
                raise Stalled("a life did not come to its end")
            if monotonic() >= kill_at:
                kill_at = float("inf")
                if not victim.gone:
                    os.kill(victim.process, signal.SIGKILL)
            for client in alive:
                if client.connection in ready:
                    killed += self._heard(client)
            self._agree()
        return killed

    def _agree(self) -> None:
        """Where nobody has anything to do, say what is next: the end, or a later hour."""
        alive = [one for one in self._clients if not one.gone]
        idle = [(one, one.idle) for one in alive if one.idle is not None]
        if len(idle) < len(alive):
            return
        # what a dead process was told to send later is leased to it for a while
        one_died = any(one.gone for one in self._clients)
        stop = not self.waiting and (one_died or not self._flooded)
        left_s = [said["left_s"] for _, said in idle if said["left_s"] is not None]
        put_on_s = min(*left_s, AT_ONCE_S) if left_s and not stop else 0.0
        if put_on_s > 0:
            self._progressed(put_on_s)
        for one, said in idle:
            one.idle = None
            one.tell(said, {"stop": stop, "put_on_s": put_on_s})

    def _progressed(self, put_on_s: float = 0.0) -> None:
        self._patience.renew()
        self._put_on_s += put_on_s
        if self._put_on_s > LONGEST_S:
            raise Stalled("hours went by, and something still waits")

    def _welcomed(self, life: Life) -> _Client:
        ours, theirs = socket.socketpair()
        process = begin(life, theirs, [ours, *(one.connection for one in self._clients)])
        theirs.close()
        return _Client(process, ours)

    def _heard(self, client: _Client) -> int:
        """Act on what a process says; return 1 where it was killed."""
        try:
            read = client.connection.recv(1 << 16)
        except ConnectionResetError:  # it died without having read all we said
            read = b""
        if not read:
            return self._buried(client)
        *lines, client.unread = (client.unread + read).split(b"\n")
        for line in lines:
            request = json.loads(line)
            if "idle" in request:
                client.idle = request
                continue
            client.tell(request, self._answer(client, request))
            if client.idle is not None:  # not any more
                client.tell(client.idle, {"stop": False, "put_on_s": 0.0})
                client.idle = None
        return 0

    def _buried(self, client: _Client) -> int:
        client.connection.close()
        client.gone = True
        client.at_work.clear()
        self._progressed()
        _, status = os.waitpid(client.process, 0)
        code = os.waitstatus_to_exitcode(status)
        if code == 0:
            return 0
        if code != -signal.SIGKILL:
            raise Stalled(f"a life ended with code {code}")
        self.log.append(Killing())
        return 1

    def _answer(self, client: _Client, request: dict[str, Any]) -> dict[str, Any]:
        if "send" in request:
            self._progressed()
            return self._taken(request["send"], request["chat"])
        confirmed = set(request["confirm"])
        if confirmed:
            self._progressed()
        self.waiting = [one for one in self.waiting if one["delivery"] not in confirmed]
        client.at_work -= confirmed
        return {"updates": self._handed_out(client)}

    def _taken(self, message: str, chat: str) -> dict[str, Any]:
        if self.random.random() < self.flood:
            self._flooded.add(message)
            return {"later": FLOODED_S}
        self._flooded.discard(message)
        arrival = Arrival(chat, message)
        if not (self.remembers and arrival in self.log):
            self.log.append(arrival)
        if self._unheard[message] < SILENCES and self.random.random() < self.silence:
            self._unheard[message] += 1
            self._flooded.add(message)
            self.log.append(Silence(message))
            return {"silent": FLOODED_S}
        return {"ref": f"{chat}/{message}"}

    def _handed_out(self, client: _Client) -> list[Any]:
        if self.alone:
            return self.waiting[:BATCH]
        first: dict[str, Update] = {}
        for update in self.waiting:
            first.setdefault(update["person"], update)
        elsewhere = {name for one in self._clients if one is not client for name in one.at_work}
        free = [
            update
            for update in first.values()
            # now and then a platform repeats itself while the first is still being handled
            if update["delivery"] not in elsewhere or self.random.random() < 0.1
        ]
        chosen = self.random.sample(free, min(len(free), BATCH))
        client.at_work |= {one["delivery"] for one in chosen}
        return chosen or (["later"] if self.waiting else [])
