"""Takes the coach's messages to Discord.

Three ways lead to a person.  A standing message is rewritten, through the press on it where that
is what is answered: to a card that one person alone sees there is no other way.  What answers an
interaction takes the place of its placeholder, or, where others are around, follows it for that
person's eyes only.  All else is a message in a channel, under a nonce: Discord creates it once,
however often it is asked to.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import discord

from adapters.discord import outbound
from adapters.discord.access import room_of
from adapters.discord.asking import Ask, ask_of
from adapters.discord.calling import MESSAGES, NO_ANSWER, REACTION, STANDING, THREADS, Calling
from adapters.discord.errors import NOT_ALLOWED, Lapsed
from adapters.discord.interactions import Interactions
from adapters.discord.markdown import parts_of
from adapters.discord.outbound import Draft
from adapters.discord.reach import Reach, Way
from adapters.discord.rest import Call, Rest, Unavailable
from adapters.discord.rights import invitation
from adapters.discord.settings import PLATFORM
from adapters.kit.limiter import Limiter
from adapters.kit.parts import Latest, Parts, message_of
from bot.contract import Account, Attached, Opens, Outgoing, Right, Room
from bot.delivering import Delivery, Gone, Refused, Sent

log = logging.getLogger(__name__)

MANY_OPEN = 2048  # conversations remembered


class DiscordCourier:
    """A courier that keeps to Discord's limits."""

    platform = PLATFORM

    def __init__(self, rest: Rest, limiter: Limiter, now: Callable[[], datetime]) -> None:
        self._rest = rest
        self._calling = Calling(rest, limiter)
        self._interactions = Interactions(rest, self._calling)
        self._now = now
        self._parts = Parts()
        self._conversations = Latest[str, int](MANY_OPEN)  # the channel to write to an account in
        self._reach = Reach(now)
        self.commands: dict[str, int] = {}  # by name, as Discord numbered them

    def expect(self, ask: Ask) -> None:
        """Know that a placeholder stands there."""
        self._interactions.expect(ask)

    def meet(self, ask: Ask, person: int, shut: str) -> None:
        """Know that somebody is there; `shut` is said where nothing can be written to them."""
        self._reach.meet(Way(ask, shut), person)

    async def dismiss(self, ask: Ask) -> None:
        """Take the placeholder away: nothing is going to take its place."""
        await self._interactions.dismiss(ask)

    async def show(self, ask: Ask, toast: Outgoing) -> None:
        """Show something to whoever acted, and to them alone, or to nobody."""
        for content in parts_of(toast.body, self.commands):
            await self._interactions.followed(ask, Draft(toast.id, content), aside=True)

    async def deliver(self, message: Outgoing) -> Delivery:
        """Send one message; of one in parts, only those that have not arrived yet."""
        if message.reacts_to is not None:
            return await self._reacted(message.reacts_to)
        if message.removes:
            return await self._removed(message)
        if message.opens is not None:
            return await self._begun(message, message.opens)
        if message.file is not None and len(message.file.content) > outbound.LARGEST_FILE:
            return Refused("a file larger than Discord takes")
        drafts = outbound.drafts_of(message, self.commands, self._invites())
        standing = outbound.rewrites(message, drafts)
        return await self._parts.sent(
            message.id, drafts, lambda draft: self._sent(message, draft, standing)
        )

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        """Return what was attached to a message; nothing from where Discord keeps no files."""
        try:
            content = await self._rest.content(file.ref)
        except (discord.DiscordException, Unavailable, *NO_ANSWER) as error:
            log.warning("Discord did not hand out a file: %s", type(error).__name__)
            return None
        return content if content is not None and len(content) <= at_most else None

    def close(self) -> None:
        """Send nothing more; what waits for its turn is to come later."""
        self._calling.close()

    async def _begun(self, message: Outgoing, opens: Opens) -> Delivery:
        """Open a thread and speak first in it; done again after a crash, it is done once.

        What a thread takes and is not granted says nothing of the channel.
        """
        named = message_of(opens.under)
        if named is None:
            return Refused("no message on Discord")
        channel, number = named
        places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
        call = Call("POST", THREADS, places, outbound.thread(opens.name))
        opened = await self._calling.in_turn(call, channel)
        if not isinstance(opened, Sent):
            return _without(opened, Right.OPEN_THREADS)
        inside = replace(message, to=room_of(number), opens=None)  # it has its message's number
        return _without(await self.deliver(inside), Right.WRITE_IN_THREADS)

    def _invites(self) -> str:
        """Return the link that adds the coach to a server, "" while nobody is logged in."""
        me = self._rest.application
        return "" if me is None else invitation(me)

    # --- ways ------------------------------------------------------------------------------

    async def _reacted(self, to: str) -> Delivery:
        named = message_of(to)
        if named is None:
            return Refused("no message on Discord")
        channel, number = named
        places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
        call = Call("PUT", REACTION, {**places, "emoji": outbound.NOTED_HERE})
        return await self._calling.in_turn(call, channel)

    async def _removed(self, message: Outgoing) -> Delivery:
        named = None if message.replaces is None else message_of(message.replaces)
        if named is None:
            return Refused("no message on Discord")
        channel, number = named
        places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
        return await self._calling.in_turn(Call("DELETE", STANDING, places), channel)

    async def _sent(
        self, message: Outgoing, draft: Draft, standing: tuple[int, int] | None
    ) -> Delivery:
        ask = ask_of(message.answers)
        if standing is not None:
            return await self._rewritten(message, draft, standing, ask)
        if ask is not None and ask.shows(message.to) and ask.is_open(self._now()):
            outcome = await self._interactions.answered(ask, draft)
            if not isinstance(outcome, Lapsed):
                return outcome
        outcome = await self._written(message.to, draft)
        if isinstance(outcome, Gone):
            return await self._told_otherwise(message, draft, outcome)
        if isinstance(outcome, Sent):
            self._reach.reached(message.to)
        return outcome

    async def _rewritten(
        self, message: Outgoing, draft: Draft, standing: tuple[int, int], ask: Ask | None
    ) -> Delivery:
        """Rewrite a message; a card that all in a room see keeps to the room's pace."""
        if ask is not None and ask.came_from(standing) and ask.shows(message.to):
            if ask.is_open(self._now()):
                outcome = await self._interactions.rewritten(ask, draft)
                if not isinstance(outcome, Lapsed):
                    return outcome
            if ask.aside:
                return Refused("only its interaction led to the card")
        channel, number = standing
        is_pressed = ask is not None and not ask.aside and ask.channel == channel
        if not is_pressed and (message.answers is None or isinstance(message.to, Room)):
            home = await self._channel(message.to)
            if not isinstance(home, int):
                return home
            if home != channel:
                return Refused("a card that was shown aside, and is not pressed now")
        places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
        call = Call("PATCH", STANDING, places, outbound.edit(draft), draft.files)
        return await self._calling.in_turn(call, channel)

    async def _told_otherwise(self, message: Outgoing, draft: Draft, gone: Gone) -> Delivery:
        """Answer through what was called, where messages are shut out, and say that they are."""
        way = self._reach.way_to(message.to)
        if way is None:
            return gone
        if self._reach.is_news(message.to):
            await self._interactions.followed(way.ask, Draft("", way.shut))
        if message.answers is None:
            return gone
        outcome = await self._interactions.followed(way.ask, draft)
        return gone if isinstance(outcome, Lapsed) else outcome

    async def _written(self, to: Room | Account, draft: Draft) -> Delivery:
        channel = await self._channel(to)
        if not isinstance(channel, int):
            return channel
        places: dict[str, int | str] = {"channel_id": channel}
        call = Call("POST", MESSAGES, places, outbound.new_message(draft), draft.files)
        return await self._calling.in_turn(call, channel)

    async def _channel(self, to: Room | Account) -> int | Delivery:
        """Return the channel to write in; to an account it is opened first."""
        if isinstance(to, Room):
            place = to.topic or to.id
            return int(place) if place.isdecimal() else Refused("no channel on Discord")
        if to.id in self._conversations:
            return self._conversations[to.id]
        if not to.id.isdecimal():
            return Refused("no account on Discord")
        call = Call("POST", "/users/@me/channels", payload={"recipient_id": to.id})
        opened = await self._calling.answer_to(call)
        if isinstance(opened, Lapsed):
            return Refused("no conversation")
        if not isinstance(opened, dict):
            return opened
        self._conversations[to.id] = int(opened["id"])
        return self._conversations[to.id]


def _without(outcome: Delivery, right: Right) -> Delivery:
    """Return what became of a thread: a channel that allows none is not gone by that."""
    if not isinstance(outcome, Gone):
        return outcome
    return Refused(outcome.why, (right,) if outcome in NOT_ALLOWED else ())
