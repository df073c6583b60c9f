"""Somebody with Discord on their phone."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

from bot.contract import Thing
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.components import UPLOAD
from tests.discord_adapter.sent import KINDS, passed_on
from tests.discord_adapter.things import Asked, Posted
from tests.discord_adapter.world import CHANNEL, GUILD

MANAGE_SERVER = 1 << 5
COMMAND, PRESS, COMPLETE, FORM = 2, 3, 4, 5
IN_SERVER, WITH_BOT, AMONG_PEOPLE = 0, 1, 2  # discord.com/developers/docs/interactions contexts

_edits = count()


@dataclass
class Member:
    """`says`, `calls` and `taps` return once the bot has answered, with its newest message."""

    discord: FakeDiscord
    id: int = 42
    name: str = "Ada"
    locale: str = "en-US"
    permissions: int = 0
    channel: int = CHANNEL
    channel_name: str = "squad"
    guild: int = GUILD
    has_it_alone: bool = False  # as an app of their own: the server has not added it
    dm: int = field(init=False)

    def __post_init__(self) -> None:
        self.dm = self.discord.meet(self.id, self.name)

    # --- words ---

    async def writes(self, text: str, *, replies_to: int | None = None, **more: Any) -> int:
        """Write to the bot in private; returns the message's number."""
        if replies_to is not None:
            more |= self._reply(self.dm, replies_to)
        more = {"content": text, **more}
        message = self.discord.written(self.dm, self.discord.user(self.id), **more)
        await self.discord.tell("MESSAGE_CREATE", message)
        return int(message["id"])

    async def sends(self, thing: Thing, words: str = "", **more: Any) -> int:
        """Send the bot something else than words in private, with words beside it."""
        sent = KINDS[thing]
        if words and thing is Thing.FORWARDED:
            sent = passed_on(words, timestamp=self.discord.now().isoformat())
        elif words:
            sent = {**sent, "content": words}
        return await self.writes("", **{**sent, **more})

    async def writes_in_server(
        self, text: str, *, calls_bot: bool = False, replies_to: int | None = None
    ) -> int:
        """Write in the server's channel, to the bot by name where `calls_bot`.

        A reply rings whoever wrote what it is to, unless they who reply say no.
        """
        calls_bot = calls_bot or replies_to is not None
        mentions = [self.discord._me() | {"member": {}}] if calls_bot else []
        message = self.discord.written(
            self.channel,
            self.discord.user(self.id),
            text if calls_bot else "",  # without consent a bot sees no other words
            mentions=mentions,
            guild_id=str(GUILD),
            member=self._membership(),
            **({} if replies_to is None else self._reply(self.channel, replies_to)),
        )
        await self.discord.tell("MESSAGE_CREATE", message)
        return int(message["id"])

    async def rewrites(self, number: int, text: str) -> None:
        """Change an earlier message in private."""
        message = self.discord.messages[self.dm][number]
        later = timedelta(milliseconds=next(_edits))  # no two of them at once
        edited = (self.discord.now() + later).isoformat()
        message |= {"content": text, "edited_timestamp": edited}
        await self.discord.tell("MESSAGE_UPDATE", message)

    async def deletes(self, number: int) -> None:
        """Take a message in private away."""
        del self.discord.messages[self.dm][number]
        gone = {"id": str(number), "channel_id": str(self.dm)}
        await self.discord.tell("MESSAGE_DELETE", gone)

    async def says(self, text: str, **more: Any) -> Posted:
        before = len(self.heard)
        await self.writes(text, **more)
        return await self.hears(before)

    async def edits(self, number: int, text: str) -> Posted:
        before = len(self.heard)
        await self.rewrites(number, text)
        return await self.hears(before)

    # --- commands, buttons, forms ---

    async def asks(self, name: str, in_server: bool = False, **options: str) -> Asked:
        """Call a command; returns the interaction."""
        given = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
        data = {"id": "1", "name": name, "type": 1, "options": given}
        return await self._ask(COMMAND, data, in_server)

    async def calls(self, name: str, in_server: bool = False, **options: str) -> Posted:
        before = len(self.seen(in_server))
        await self.asks(name, in_server, **options)
        return await self.hears(before, in_server)

    async def taps(self, card: Posted, part: str) -> Posted:
        in_server = card.channel != self.dm
        before = len(self.seen(in_server))
        await self.presses(card.token(part), card)
        return await self.hears(before, in_server)

    async def types(self, card: Posted, text: str) -> Posted:
        """Answer a question in a server in words: by the form behind its button."""
        before = len(self.seen(True))
        opened = await self.presses(card.token("words.type"), card)
        await self.discord.until(lambda: opened.kind is not None)
        await self.sends_form(opened, words=text)
        return await self.hears(before, True)

    async def presses(self, token: str, card: Posted) -> Asked:
        """Press a button; returns the interaction."""
        data = {"custom_id": f"sled:{token}", "component_type": 2}
        message = self.discord.messages[card.channel].get(card.message)
        assert message is not None, "the card is gone"
        return await self._ask(PRESS, data, card.channel != self.dm, message=message)

    async def logs_this(self, number: int, *, in_server: bool = False) -> Asked:
        """Choose "Log this" in a message's own menu."""
        channel = self.channel if in_server else self.dm
        message = self.discord.messages[channel][number]
        data = {
            "id": "2",
            "name": "Log this",
            "type": 3,
            "target_id": str(number),
            "resolved": {"messages": {str(number): message}},
        }
        return await self._ask(COMMAND, data, in_server)

    async def completes(self, name: str, option: str, typed: str, of: str = "name") -> list[str]:
        """Return what is suggested for an option, as it reads or, `of` "value", as it is sent."""
        focused = {"name": option, "type": 3, "value": typed, "focused": True}
        data = {"id": "1", "name": name, "type": 1, "options": [focused]}
        asked = await self._ask(COMPLETE, data, False)
        await self.discord.until(lambda: asked.kind is not None)
        return [choice[of] for choice in asked.data["choices"]]

    async def sends_form(
        self, opened: Asked, file: dict[str, Any] | None = None, **fields: str
    ) -> Asked:
        """Fill in the form that was opened, a `file` put into its field, and send it off."""
        components = [
            {"type": 18, "id": index, "component": _answered(one["component"], fields)}
            for index, one in enumerate(opened.data["components"])
        ]
        data = {"custom_id": opened.data["custom_id"], "components": components}
        if file is not None:
            for one in components:
                if one["component"]["type"] == UPLOAD:
                    one["component"]["values"] = [file["id"]]
            data["resolved"] = {"attachments": {file["id"]: file}}
        card = self.discord.messages[opened.channel].get(opened.message or 0)
        more = {} if card is None else {"message": card}  # of a form that a button opened
        return await self._ask(FORM, data, opened.channel != self.dm, **more)

    # --- what comes back ---

    @property
    def heard(self) -> list[Posted]:
        """What the bot posted in private."""
        return self.discord.to(self.dm)

    async def hears(self, before: int = 0, in_server: bool = False) -> Posted:
        """Return the newest message to them, once there are more than `before`."""
        await self.discord.until(lambda: len(self.seen(in_server)) > before)
        return await self.settles(in_server)

    async def settles(self, in_server: bool = False) -> Posted:
        """Return the newest message to them once nothing more follows."""
        if self.discord.coach_idle is not None:
            await self.discord.coach_idle()
            return self.seen(in_server)[-1]
        count = -1
        while count != len(self.seen(in_server)):
            count = len(self.seen(in_server))
            await asyncio.sleep(0.15)
        return self.seen(in_server)[-1]

    async def news(self, before: int) -> str:
        """Return all that came in private since there were `before`, once something has."""
        await self.hears(before)
        return "\n".join(one.content for one in self.heard[before:])

    async def reads(self, part: str) -> Posted:
        """Return the newest message in private that holds the words, once there is one."""
        return await self.discord.until(lambda: self._holding(part))

    def _holding(self, part: str) -> Posted | None:
        found = [one for one in self.heard if part in one.content]
        return found[-1] if found else None

    def seen(self, in_server: bool) -> list[Posted]:
        """Return what the bot posted in private, or in the server's channel."""
        return self.discord.to(self.channel) if in_server else self.heard

    def _reply(self, channel: int, number: int) -> dict[str, Any]:
        reference = {"message_id": str(number), "channel_id": str(channel)}
        return {"type": 19, "message_reference": reference}

    def _channel(self) -> dict[str, Any]:
        if self.channel in self.discord.threads:
            return self.discord.threads[self.channel]
        return {"id": str(self.channel), "type": 0, "name": self.channel_name, "position": 0}

    def _membership(self) -> dict[str, Any]:
        return {
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
            "permissions": str(self.permissions),
        }

    def _added_by(self) -> dict[str, str]:
        return {"1": str(self.id)} if self.has_it_alone else {"0": str(self.guild)}

    async def _ask(self, kind: int, data: dict[str, Any], in_server: bool, **more: Any) -> Asked:
        if in_server:
            more |= {
                "guild_id": str(self.guild),
                "guild": {"id": str(self.guild), "locale": "en-US", "features": []},
                "channel": self._channel(),
                "member": self._membership() | {"user": self.discord.user(self.id)},
                "context": IN_SERVER,
                "authorizing_integration_owners": self._added_by(),
            }
        else:
            more |= {
                "channel": {
                    "id": str(self.dm),
                    "type": 1,
                    "recipients": [self.discord.user(self.id)],
                },
                "user": self.discord.user(self.id),
                "context": WITH_BOT,
            }
        channel = self.channel if in_server else self.dm
        return await self.discord.ask(kind, channel, data, locale=self.locale, **more)


def _answered(component: dict[str, Any], fields: dict[str, str]) -> dict[str, Any]:
    name = component["custom_id"]
    answer: dict[str, Any] = {"type": component["type"], "custom_id": name}
    if component["type"] == UPLOAD:
        return answer | {"values": []}
    if component["type"] == 3:
        return answer | {"values": [fields[name]] if name in fields else []}
    return answer | {"value": fields.get(name, component.get("value", ""))}
