"""The whole coach on a database, and people on three platforms who say and press anything.

What arrives goes the way it goes in earnest: through the webhook's app and the reception, the
reading of Discord's messages, the terminal's sitting, then the door, the batch, one transaction
and the outbox; what is said is made into each platform's own calls.
"""

import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, text
from telegram import Bot

from adapters.console.outbound import page, plain
from adapters.console.sitting import Sitting
from adapters.discord.catchup import edited_in, said_in
from adapters.discord.outbound import drafts_of, new_message
from adapters.telegram.inbound import Bearer
from adapters.telegram.outbound import calls_of
from adapters.telegram.reception import Reception
from adapters.telegram.webhook import SECRET_HEADER, WebhookApp
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import (
    Account,
    Act,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Incoming,
    Joined,
    Left,
    Outgoing,
    Platform,
    Room,
    Said,
)
from bot.delivering import Delivery, Sent
from bot.dialogue.changes import Snapshot
from bot.dialogue.state import Dialogue
from bot.errors import StoreError
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit
from bot.settings import Settings
from bot.squads.asking import needs_rights
from bot.store.accounts.contacts import Contact
from bot.store.people import People, Revised
from bot.store.values import stored_dialogue
from bot.stories.screening.questions import AskWho
from bot.words.voice import Voice
from tests import apps
from tests.fuzz import inputs
from tests.heart.people import MONDAY
from tests.talk.pullers import ADA
from tests.talk.test_every_question import EVERY_QUESTION, FLAGGED, LOG, TYPICAL

SECRET = "a-secret-of-the-fuzz"
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
GROUP, SQUAD = "-1001", "5002"
ATHLETES = {
    "ada": ADA,
    "lucia": replace(ADA, language=Language.SPANISH, zone="America/Mexico_City"),
    "bo": replace(ADA, load_unit=LoadUnit.LB, distance_unit=DistanceUnit.YD, flags=FLAGGED),
    "kim": replace(ADA, birth_year=2011, zone="Pacific/Kiritimati", slots=()),
    "new": Athlete(),
    "nuevo": Athlete(language=Language.SPANISH),
}
NUMBERS = {name: 41 + at for at, name in enumerate(ATHLETES)}
STUMBLED = {Voice(language).say("common-stumbled") for language in Language}
KEPT = 60  # tokens remembered of each person


class Faults(logging.Handler):
    """Whatever was logged as an error: how a fault shows that raised nowhere."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@dataclass
class Screens:
    """A courier that makes of each message what its platform is told, and remembers buttons."""

    platform: Platform
    shown: dict[str, list[str]]
    sent: int = 0
    words: list[str] = field(default_factory=list)

    async def deliver(self, message: Outgoing) -> Delivery:
        match self.platform:
            case apps.TELEGRAM:
                for call in calls_of(message, "SledTestBot"):
                    repr(call).encode()
            case apps.DISCORD:
                for draft in drafts_of(message):
                    json.dumps(new_message(draft)).encode()
            case apps.TERMINAL:
                plain(page(message, ())).encode()
        self.sent += 1
        self.words.append(message.body.plain)
        known = self.shown.setdefault(message.to.id, [])
        known += [choice.token for row in message.choices for choice in row]
        del known[:-KEPT]
        return Sent(f"{message.to.id}:{self.sent}")


class Acknowledging:
    """Stands where the courier lets a pressed button stop glowing."""

    def acknowledge(self, query: str, toast: Outgoing | None = None) -> None:
        if toast is not None:
            toast.body.plain.encode()


class Mighty:
    """Rights of a group in which everybody manages."""

    async def has(self, chat: int, person: int) -> bool:
        return True


@dataclass
class Talk:
    """People who talk to a running coach."""

    coach: Coach
    clock: RehearsalClock
    screens: Sequence[Screens]
    faults: Faults
    hook: WebhookApp
    sittings: dict[str, Sitting]
    count: int = 0

    async def turn(self, chance: Random) -> None:
        """Let somebody do something.  Raises `AssertionError` where it broke."""
        self.count += 1
        name = chance.choice(tuple(ATHLETES))
        if chance.random() < 0.3:
            await self._asks(chance, name)
        ways = (self._telegram, self._telegram, self._discord, self._terminal)
        await chance.choice(ways)(chance, name)
        if chance.random() < 0.05:
            self.clock.move_to(self.clock.now() + timedelta(minutes=chance.choice((1, 90, 900))))
            await self.coach.fire_due(self.clock.now())
        await self.coach.drained()
        self.check()

    async def says(self, name: str, question: int, words: str) -> None:
        """Let somebody answer a question of `TYPICAL` in such words, and by a button."""
        await self._open(name, Dialogue(TYPICAL[question % len(TYPICAL)], 7))
        room, person = Room(apps.TERMINAL, name), Account(apps.TERMINAL, name)
        inputs.put_in((name, question, words))
        for act in (Said(words, "m"), Chose(words), Chose(f"a.7.{words}"), Filled(words, ())):
            self.count += 1
            await self.coach.answer(
                Incoming(f"says {self.count}", room, person, self.clock.now(), act)
            )
        await self.coach.drained()
        self.check()

    def check(self) -> None:
        """Raise where something broke since the last look."""
        heard, self.faults.heard = self.faults.heard, []
        words = [one for screen in self.screens for one in screen.words]
        for screen in self.screens:
            screen.words.clear()
        assert not heard, heard
        assert not STUMBLED & set(words), "it stumbled"

    async def _asks(self, chance: Random, name: str) -> None:
        dialogue = Dialogue(chance.choice((None, *EVERY_QUESTION)), chance.choice((1, 7, 999_999)))
        await self._open(name, dialogue)

    async def _open(self, name: str, dialogue: Dialogue) -> None:
        if isinstance(dialogue.question, AskWho):
            return  # is asked of flags alone, and those may be over

        def work(connection: Connection) -> None:
            named = "SELECT athlete FROM account WHERE id = :name OR id = :number LIMIT 1"
            put = f"UPDATE athlete SET dialogue = :dialogue WHERE id = ({named})"
            values = {
                "name": name,
                "number": str(NUMBERS[name]),
                "dialogue": stored_dialogue(dialogue),
            }
            connection.execute(text(put), values)

        await self.coach._database.transact(work)

    # --- platforms -------------------------------------------------------------------------

    async def _telegram(self, chance: Random, name: str) -> None:
        update: Any = {"update_id": self.count, **self._update(chance, name)}
        odd = chance.random() < 0.08
        if odd:
            update = inputs.mangled(chance, update)
        body = json.dumps(update).encode()
        if chance.random() < 0.01:
            body, odd = (
                chance.choice((b"[" * 90_000, body[:-5], b"\xff" + body, b"9" * 5_000)),
                True,
            )
        inputs.put_in(body[:3_000])
        status = await self._posted(body)
        assert status == 200 or (odd and status == 400), status
        if odd:
            # what cannot be read is told to the operator, by its number alone
            self.faults.heard = [one for one in self.faults.heard if not one.startswith("update ")]

    def _update(self, chance: Random, name: str) -> dict[str, Any]:
        number = NUMBERS[name]
        among = chance.random() < 0.2
        user = {
            "id": number,
            "is_bot": False,
            "first_name": chance.choice((name, inputs.text(chance))),
        }
        user["language_code"] = chance.choice(("en", "es", "es-MX", "xx", "\ud83d", ""))
        chat: dict[str, Any] = {"id": number, "type": "private", "first_name": name}
        if among:
            chat = {"id": int(GROUP), "type": "supergroup", "title": inputs.text(chance)[:200]}
        at = int(self.clock.now().timestamp()) - chance.choice((0, 0, 0, 90_000, 10**9))
        message: dict[str, Any] = {
            "message_id": self.count,
            "date": at,
            "chat": chat,
            "from": user,
        }
        if chance.random() < 0.1:
            message |= {"is_topic_message": True, "message_thread_id": 7}
        if chance.random() < 0.1:
            earlier = {"message_id": max(self.count - 1, 1), "date": at, "chat": chat}
            message["reply_to_message"] = earlier
        words = chance.choice((inputs.text, inputs.text, inputs.command))(chance)
        match chance.randrange(12):
            case 0 | 1 | 2 | 3:
                press = {"id": "1", "from": user, "chat_instance": "1", "message": message}
                known = self._known(number if not among else GROUP)
                return {"callback_query": press | {"data": inputs.token(chance, known)}}
            case 4:
                was = max(self.count - chance.randint(1, 9), 1)
                return {
                    "edited_message": message | {"message_id": was, "edit_date": at, "text": words}
                }
            case 5:
                place = {"latitude": chance.choice((0, 91, 52.5, 1e300)), "longitude": 13.4}
                return {
                    "message": message | chance.choice(({"caption": words}, {"location": place}))
                }
            case 6 if among:
                return {"message": message | {"new_chat_members": [user]}}
            case 7 if among:
                return {"message": message | {"left_chat_member": user}}
            case _:
                return {"message": message | {"text": words}}

    async def _posted(self, body: bytes) -> int:
        statuses: list[int] = []

        async def read() -> dict[str, Any]:
            return {"type": "http.request", "body": body}

        async def write(message: Any) -> None:
            statuses.append(message.get("status", 0))

        headers = [(SECRET_HEADER, SECRET.encode())]
        scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
        await self.hook(scope, read, write)
        return statuses[0]

    async def _discord(self, chance: Random, name: str) -> None:
        number, among = NUMBERS[name], chance.random() < 0.2
        channel = int(SQUAD) if among else 9_000_000 + number
        if chance.random() < 0.5:
            words = chance.choice((inputs.text, inputs.text, inputs.command))(chance)
            author = {"id": str(number), "global_name": inputs.text(chance), "username": name}
            edited = None if chance.random() < 0.8 else self.clock.now().isoformat()
            message: Any = {"id": str((self.count + 10**9) << 22), "author": author, "type": 0}
            message |= {"content": words, "edited_timestamp": edited, "mentions": []}
            told = (edited_in if edited else said_in)(channel, message, 1077, private=not among)
            if told is not None:
                inputs.put_in(told)
                await self._answered(replace(told, at=self.clock.now()))
            return
        known = self._known(channel if not among else SQUAD)
        act = self._done(chance, known)
        place = Room(apps.DISCORD, str(channel)), Account(apps.DISCORD, str(number))
        await self._answered(self._made(chance, act, *place, among=among))

    def _done(self, chance: Random, known: Sequence[str]) -> Act:
        match chance.randrange(8):
            case 0 | 1 | 2:
                return Chose(inputs.token(chance, known), chance.choice((None, "1:2", "\ud83d")))
            case 3 | 4:
                return Filled(inputs.token(chance, known), inputs.form(chance))
            case 5:
                name, _, argument = inputs.command(chance)[1:].partition(" ")
                return Called(name, argument, f"m{self.count}")
            case 6:
                return Edited(inputs.text(chance), f"m{self.count - chance.randint(1, 9)}")
            case _:
                return chance.choice(
                    (
                        Erased(f"m{self.count - 1}"),
                        Joined(True),
                        Joined(False),
                        Left(True),
                        Left(False),
                    )
                )

    def _made(
        self, chance: Random, act: Act, room: Room, person: Account, *, among: bool
    ) -> Incoming:
        ends = (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, tzinfo=UTC))
        return Incoming(
            f"{room.platform} {self.count}",
            replace(room, topic=chance.choice((None, None, None, inputs.text(chance)))),
            person,
            chance.choice((self.clock.now(), self.clock.now(), *ends)),
            act,
            private=not among,
            locale=chance.choice((None, "en-US", "es-ES", inputs.text(chance))),
            admin=chance.random() < 0.5,
            called=inputs.text(chance),
            titled=inputs.text(chance),
            aside=among,
            toast=chance.choice((0, 200)),
        )

    async def _terminal(self, chance: Random, name: str) -> None:
        line = chance.choice((inputs.text, inputs.text, inputs.command, _addressed))(chance)
        inputs.put_in(line)
        await self._answered(self.sittings[name].typed(line))
        act = self._done(chance, self._known(name))
        place = Room(apps.TERMINAL, name), Account(apps.TERMINAL, name)
        await self._answered(self._made(chance, act, *place, among=False))

    async def _answered(self, incoming: Incoming) -> None:
        inputs.put_in(incoming)
        try:
            if isinstance(incoming.act, Chose | Called):
                await self.coach.form(incoming)
            await self.coach.answer(incoming)
        except StoreError as wrong:
            raise AssertionError("it is to be delivered again") from wrong

    def _known(self, room: object) -> list[str]:
        return self.screens[0].shown.get(str(room), [])


def _addressed(chance: Random) -> str:
    number = chance.choice(("", "#1 ", "#0 ", "#999999 ", "#٣ "))
    return f"/{chance.choice(('edit', 'reply'))} {number}{inputs.text(chance)}"


async def _well() -> None:
    """Say that nothing ails the coach."""


@asynccontextmanager
async def talking(folder: Path) -> AsyncIterator[Talk]:
    """Open the coach for a while, with people it knows."""
    clock, shown, faults = RehearsalClock(MONDAY), dict[str, list[str]](), Faults()
    screens = [Screens(platform, shown) for platform in apps.EVERYWHERE]
    settings = Settings(f"sqlite:///{folder}/coach.db")
    logging.getLogger().addHandler(faults)
    try:
        async with open_coach(settings, clock, screens) as coach:
            await coach._database.transact(lambda connection: _file(connection, clock.now()))
            reception = Reception(
                Bearer(1077, "SledTestBot"),
                Mighty(),
                Acknowledging(),
                coach.answer,
                needs_rights,
                clock.now,
            )
            hook = WebhookApp(Bot(TOKEN), reception.receive, "/", SECRET, _well)
            sittings = {
                name: Sitting(name, run=name, clock=clock, show=lambda _: None, keep=folder)
                for name in ATHLETES
            }
            yield Talk(coach, clock, screens, faults, hook, sittings)
    finally:
        logging.getLogger().removeHandler(faults)


def _file(connection: Connection, now: datetime) -> None:
    """Put everybody on file but those who are new, each reached on all platforms."""
    revised, contacts = [], []
    for name, athlete in ATHLETES.items():
        if athlete.consent is None:
            continue
        snapshot = Snapshot(f"athlete {name}", athlete, LOG, Dialogue())
        revised.append(Revised(None, snapshot))
        number = str(NUMBERS[name])
        homes = {
            apps.TERMINAL: (name, name),
            apps.TELEGRAM: (number, number),
            apps.DISCORD: (number, str(9_000_000 + NUMBERS[name])),
        }
        contacts += [
            Contact(Account(platform, own), snapshot.id, Room(platform, room), since=now)
            for platform, (own, room) in homes.items()
        ]
    write_answers(connection, Decided(revised, contacts), People(), now)
