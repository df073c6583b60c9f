"""A room at one terminal: several people, the coach among them, and each one's private chat.

ana: /squad               said in the room
ana> /today               said to the coach in private
I'm in                    said by whoever spoke last, where they did
ben: /reply 3x20m 40kg    in reply to the coach's last message with choices
ben: /enter  /leave       comes into the room, or goes
ben: /admin               may manage the room from now on, or no longer
ben: /shy                 follows no link into a chat of their own from now on, or does again
room: moves NAME          goes on elsewhere, as a group that becomes a supergroup does
room: loses its topic     nothing can be written there any more
room: opens NAME          has a topic of that name
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from adapters.console.inbound import act_of
from adapters.console.outbound import page
from adapters.console.screen import Screen, sending, showing, typing, without
from adapters.console.sitting import Clock, Sitting
from bot.coach.validation import LONGEST_NAME, sound_text
from bot.contract import (
    TERMINAL,
    Account,
    Act,
    Called,
    Chose,
    Incoming,
    Joined,
    Left,
    Outgoing,
    Room,
    Said,
)
from bot.delivering import Delivery, Gone, Moved, Sent
from bot.rich import Rich, faint, lines

GLANCED = 200
"""As many letters as Telegram shows over a chat: a rehearsal is to fit there."""
_SPOKEN = re.compile(r"(?P<who>\w+)\s*(?P<where>[:>])\s*(?P<text>.*)", re.DOTALL)
_ROOM = "room"


def sees(name: str) -> str:
    """Return what heads words shown for a glance, to one person alone."""
    return f"({name} sees)"


def opens_a_chat(name: str) -> str:
    """Return what stands for a link that leads somebody into their own chat."""
    return f"({name} opens a chat)"


class Gathering:
    """A courier for a room and the people in it, and the maker of their `Incoming`s."""

    platform = TERMINAL

    def __init__(
        self,
        room: str,
        people: Sequence[str],
        *,
        run: str,
        clock: Clock,
        show: Callable[[Rich], None],
        keep: Path,
        locale: str | None = None,
        stamp: Callable[[], str] | None = None,
    ) -> None:
        room = sound_text(room, LONGEST_NAME)  # a shell passes on any bytes
        people = [sound_text(name.strip(), LONGEST_NAME) for name in people]
        self.room = Room(TERMINAL, f"room {room}")
        self.screen = Screen(f"{run}-room")
        self.has_left = False
        self._named = room
        self._run, self._clock, self._show, self._stamp = run, clock, show, stamp
        self._locale = locale
        self._sittings = {
            name.strip().casefold(): Sitting(
                name,
                run=f"{run}-{name}",
                clock=clock,
                show=self._aside(name),
                keep=keep,
                locale=locale,
                stamp=stamp,
            )
            for name in people
        }
        self._called = {name.strip().casefold(): name.strip() for name in people}
        self._who, self._privately = next(iter(self._sittings)), False
        self._admins = {self._who}
        self._shy: set[str] = set()
        self._met: set[str] = set()
        self._moved: dict[Room, Room] = {}
        self._closed: set[Room] = set()
        self._asked: str | None = None  # the coach's last message with choices

    @property
    def people(self) -> tuple[str, ...]:
        """Whoever is in the room, by name, the first to manage it first."""
        return tuple(self._called.values())

    def seat(self, name: str) -> Sitting:
        """Return where somebody reads what is for them alone."""
        return self._sittings[name.casefold()]

    def calling(self, command: str) -> Incoming:
        """Return what opening the terminal stands for: the coach is in the room."""
        return self._among(Joined(coach=True), f"{self._run}-{command}")

    def turn(self) -> None:
        """Number the choices from 1 again: it is the coach's turn to speak."""
        self.screen = replace(self.screen, is_fresh=True)
        for sitting in self._sittings.values():
            sitting.turn()

    def typed(self, text: str) -> Incoming | None:
        """Return the line as the coach gets it; None for what happens to the room alone."""
        spoken = _SPOKEN.fullmatch(text)
        who = "" if spoken is None else spoken["who"].casefold()
        if spoken is not None and who == _ROOM:
            self._happen(spoken["text"].split())
            return None
        if spoken is not None and who in self._sittings:
            self._who, self._privately = who, spoken["where"] == ">"
            text = spoken["text"].strip()
        if self._privately:
            self._met.add(self._who)
            return self.seat(self._who).typed(text)
        self.screen = typing(self.screen)
        act = self._act(text)
        if act is None:
            return None
        self.screen = sending(self.screen, act)
        return self._among(act, self.screen.line)

    def _act(self, text: str) -> Act | None:
        """Return what is done in the room, None for what the coach is not told."""
        match act_of(text, self.screen, self._clock.now()):
            case Called("enter"):
                return Joined(coach=False)
            case Called("leave"):
                return Left(coach=False)
            case Called("admin"):
                self._admins ^= {self._who}
                return None
            case Called("shy"):
                self._shy ^= {self._who}
                return None
            case Said(words, message, replies_to) if replies_to is not None:
                return Said(words, message, self._asked)
            case act:
                return act

    def _happen(self, words: Sequence[str]) -> None:
        before = self.room
        match words:
            case ["moves", *name]:
                self.room = Room(TERMINAL, f"room {' '.join(name)}")
                self._moved[before] = self.room
            case ["loses", *_]:
                self._closed.add(before)
            case ["opens", *name]:
                self.room = replace(before, topic=" ".join(name))
            case _:
                pass

    def glimpse(self, incoming: Incoming, answers: Sequence[Outgoing]) -> Incoming | None:
        """Show what is for a glance; return what a link has whoever acted say in private."""
        shown = [one for one in answers if one.toast is not None]
        for one in shown:
            if (word := self.follows(incoming, one)) is not None:
                return self.seat(incoming.person.id).typed(f"/start {word}")
            self.sees(incoming, one.body)
        return None

    def follows(self, incoming: Incoming, shown: Outgoing) -> str | None:
        """Return the word that somebody says in their own chat who is led there; None: they stay.

        As on a phone they are there at once.
        """
        word = None if shown.toast is None else shown.toast.start
        if word is None or incoming.person.id in self._shy:
            return None
        self._show(lines([faint(opens_a_chat(self._called[incoming.person.id]))]))
        self._met.add(incoming.person.id)
        return word

    def sees(self, incoming: Incoming, body: Rich) -> None:
        """Show what is for a glance of whoever acted."""
        self._show(lines([faint(sees(self._called[incoming.person.id])), body]))

    async def deliver(self, message: Outgoing) -> Delivery:
        """Show a message where it belongs; who never wrote in private is not reached there."""
        to = message.to
        if isinstance(to, Room) and to in self._moved:
            return Moved(self._moved[to])
        if isinstance(to, Room) and to in self._closed:
            return Gone("the topic was deleted")
        if to == self.room:
            return self._shown(message)
        for name, sitting in self._sittings.items():
            if to == sitting.room or (to == sitting.account and name in self._met):
                return await sitting.deliver(message)
        return Gone("never talked to the coach in private")

    def _shown(self, message: Outgoing) -> Delivery:
        if message.replaces is not None and not message.words:
            self.screen = without(self.screen, message.replaces)
            return Sent(message.replaces)  # the lines above say it
        self.screen, rows = showing(self.screen, message, self._clock.now())
        if rows:
            self._asked = self.screen.message
        heading = None
        unasked = message.answers is None and message.reacts_to is None
        if self._stamp is not None and unasked and message.replaces is None:
            heading = faint(f"-- {self._stamp()}")
        try:
            self._show(lines([heading, page(message, rows)]))
        except BrokenPipeError:
            self.has_left = True
        return Sent(self.screen.message)

    def _aside(self, name: str) -> Callable[[Rich], None]:
        def show(page: Rich) -> None:
            heading = faint(f"({name.strip()} alone)")
            self._show(lines([heading, page]))

        return show

    def _among(self, act: Act, delivery: str) -> Incoming:
        at: datetime = self._clock.now()
        return Incoming(
            delivery=delivery,
            chat=self.room,
            person=Account(TERMINAL, self._who),
            at=at,
            act=act,
            private=False,
            locale=self._locale,
            admin=self._who in self._admins,
            called=self._called[self._who],
            titled=self._named,
            toast=GLANCED if isinstance(act, Chose) else 0,
        )
