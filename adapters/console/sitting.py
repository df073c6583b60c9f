"""One person at one terminal: what they type goes in, what the coach sends is shown."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from adapters.console.inbound import act_of
from adapters.console.outbound import page
from adapters.console.screen import Screen, sending, showing, typing, without
from bot.coach.validation import LONGEST_NAME, sound_text
from bot.contract import TERMINAL, Account, Act, Attached, Called, File, Incoming, Outgoing, Room
from bot.delivering import Delivery, Later, Sent
from bot.rich import Rich, faint, lines
from bot.store.own_files import content_of, make_new_file

ELSEWHERE = timedelta(hours=1)
"""When to try again a message for somebody who is not at this terminal."""


class Clock(Protocol):
    """Where the time of a line comes from."""

    def now(self) -> datetime: ...


class Sitting:
    """A courier for one person, and the maker of their `Incoming`s.

    `show` prints a page; `keep` is the folder that files the coach sends are put in.  `stamp`
    says when it is, where that is not on the wall: above what the coach says unasked.
    `has_left` turns true when nobody reads what is shown any more.
    """

    platform = TERMINAL

    def __init__(
        self,
        person: str,
        *,
        run: str,
        clock: Clock,
        show: Callable[[Rich], None],
        keep: Path,
        locale: str | None = None,
        stamp: Callable[[], str] | None = None,
    ) -> None:
        person = sound_text(person.strip(), LONGEST_NAME)  # a shell passes on any bytes
        self.account = Account(TERMINAL, person.casefold())
        self.room = Room(TERMINAL, self.account.id)
        self.screen = Screen(run)
        self.has_left = False
        self._called = person
        self._clock = clock
        self._show = show
        self._keep = keep
        self._locale = locale
        self._stamp = stamp

    def typed(self, text: str) -> Incoming:
        """Return the line as the coach gets it, and count it as typed."""
        self.screen = typing(self.screen)
        act = act_of(text, self.screen, self._clock.now())
        self.screen = sending(self.screen, act)
        return self._incoming(act, self.screen.line)

    def turn(self) -> None:
        """Number the choices from 1 again: it is the coach's turn to speak."""
        self.screen = replace(self.screen, is_fresh=True)

    def glimpse(self, incoming: Incoming, answers: Sequence[Outgoing]) -> Incoming | None:
        """Return nothing: one person reads all there is, line below line."""

    def calling(self, command: str) -> Incoming:
        """Return a command that opening the terminal stands for; no line is typed for it."""
        name = f"{self.screen.run}-{command}"
        return self._incoming(Called(command, "", name), name)

    async def deliver(self, message: Outgoing) -> Delivery:
        """Show a message of this person's; any other waits until its own person sits down."""
        if message.to not in (self.room, self.account):
            return Later(ELSEWHERE, or_heard=True)
        is_closed = not (message.words and message.answers) and not message.choices
        if message.replaces is not None and (is_closed or message.quiet):
            self.screen = without(self.screen, message.replaces)
            return Sent(message.replaces)  # the lines above say it
        self.screen, rows = showing(self.screen, message, self._clock.now())
        kept = None if message.file is None else self._kept(message.file)
        try:
            self._show(lines([self._heading(message), page(message, rows), kept]))
        except BrokenPipeError:
            self.has_left = True  # what was not seen is said again when they come back
            return Later(ELSEWHERE, or_heard=True)
        return Sent(self.screen.message)

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        """Return a file of whoever sits here."""
        return await asyncio.to_thread(content_of, Path(file.ref), at_most)

    def _incoming(self, act: Act, delivery: str) -> Incoming:
        return Incoming(
            delivery=delivery,
            chat=self.room,
            person=self.account,
            at=self._clock.now(),
            act=act,
            locale=self._locale,
            called=self._called,
        )

    def _heading(self, message: Outgoing) -> Rich | None:
        if self._stamp is None or message.answers is not None:
            return None
        return faint(f"-- {self._stamp()}")

    def _kept(self, file: File) -> str:
        """Put a file into the folder under its name, over no other; return where it is."""
        place = make_new_file(self._keep, file.name)
        place.write_bytes(file.content)
        return str(place)
