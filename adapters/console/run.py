"""A conversation at a terminal, line by line, until its person leaves."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from adapters.console.lines import Lines
from adapters.console.rehearsal import Movable, is_move, moved, travel
from adapters.console.screen import Screen
from bot.contract import Incoming, Outgoing
from bot.errors import StoreError

LEAVING = ("/quit", "/exit")
RESTS_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 1.6)
"""Between tries: more of them than the coach needs to know that an act is to blame."""


class Coach(Protocol):
    """What a terminal needs of the coach."""

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]: ...

    async def drained(self) -> None: ...

    async def next_due(self) -> datetime | None: ...

    async def fire_due(self, now: datetime) -> object: ...


class Seat(Protocol):
    """Whoever types: one person, or several in a room."""

    has_left: bool

    @property
    def screen(self) -> Screen: ...

    def calling(self, command: str) -> Incoming: ...

    def typed(self, text: str) -> Incoming | None: ...

    def turn(self) -> None: ...

    def glimpse(self, incoming: Incoming, answers: Sequence[Outgoing]) -> Incoming | None: ...


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Time as the person at the terminal moves it, read and shown in their `zone`."""

    clock: Movable
    zone: ZoneInfo

    @property
    def shown(self) -> str:
        """The coach's time, for the prompt."""
        return f"{self.clock.now().astimezone(self.zone):%a %Y-%m-%d %H:%M}"


async def converse(
    sitting: Seat, coach: Coach, lines: Lines, rehearsal: Rehearsal | None = None
) -> None:
    """Greet whoever sits down and answer line after line, each to its end.

    Raises `BrokenPipeError` where nobody reads the answers any more.
    """
    await _deliver(sitting.calling("start"), sitting, coach)
    await follow(sitting, coach, lines, rehearsal)


async def follow(
    sitting: Seat, coach: Coach, lines: Lines, rehearsal: Rehearsal | None = None
) -> None:
    """Answer line after line, each to its end, of somebody who sits there already."""
    while (text := await _next(lines, sitting, rehearsal)) is not None:
        await hear(text, sitting, coach, rehearsal)


async def _next(lines: Lines, sitting: Seat, rehearsal: Rehearsal | None) -> str | None:
    if sitting.has_left:
        raise BrokenPipeError
    text = await lines.next(prompt(sitting, rehearsal))
    return None if text is None or text.strip().lower() in LEAVING else text.strip()


async def hear(text: str, sitting: Seat, coach: Coach, rehearsal: Rehearsal | None = None) -> None:
    """Do what one line asks for: move the clock, or pass it to the coach."""
    if rehearsal is not None and is_move(text):
        sitting.turn()
        await _move(text, coach, rehearsal)
    elif text:
        incoming = sitting.typed(text)
        if incoming is not None:
            await _deliver(incoming, sitting, coach)


async def _deliver(incoming: Incoming, seat: Seat, coach: Coach) -> None:
    """Have it answered to the end, and again where it could not be written, as platforms do.

    Whoever an answer leads into their own chat goes there.

    Raises `StoreError` where it cannot be written for some seconds.
    """
    for rest_s in (*RESTS_S, None):
        try:
            answers = await coach.answer(incoming)
            break
        except StoreError:
            if rest_s is None:
                raise
            await asyncio.sleep(rest_s)
    await coach.drained()
    led = seat.glimpse(incoming, answers)
    if led is not None:
        await _deliver(led, seat, coach)


def prompt(sitting: Seat, rehearsal: Rehearsal | None) -> str:
    """Return what stands before the line being typed: its number, in rehearsal the time."""
    number = f"#{sitting.screen.typed + 1}"
    return f"{number} › " if rehearsal is None else f"{rehearsal.shown} {number} › "


async def _move(text: str, coach: Coach, rehearsal: Rehearsal) -> None:
    to = moved(text, rehearsal.clock.now(), rehearsal.zone)
    if to is None:
        _complain(f'no such moment: "{text}"; +30m, +3h, +2d and @2026-03-05T08:00 are')
    elif to < rehearsal.clock.now():
        _complain(f"time only goes forward, and it is {rehearsal.shown} already")
    else:
        await travel(coach, rehearsal.clock, to)


def _complain(about: str) -> None:
    print(f"clock: {about}", file=sys.stderr)
