"""Takes the coach's messages to Discord; the library's exceptions end here.

Three ways lead to a person.  A standing message is rewritten.  What answers an interaction
takes the place of its placeholder, or, where others are around, follows it for that person's
eyes only.  All else is a message in a channel, under a nonce: Discord creates it once, however
often it is asked to.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, assert_never

import aiohttp
import discord

from adapters.discord import outbound
from adapters.discord.asking import Ask, ask_of
from adapters.discord.fates import ASLEEP, TOO_MANY, Lapsed, fate_of, may_have_been_done
from adapters.discord.outbound import Draft
from adapters.discord.reach import Reach, Way
from adapters.discord.rest import Call, Rest, Unavailable
from adapters.pacing.limiter import Limiter
from bot.contract import (
    Account,
    Delivery,
    Gone,
    Later,
    Moved,
    Outgoing,
    Platform,
    Refused,
    Room,
    Sent,
    Unknown,
)

log = logging.getLogger(__name__)

FIRST_REST = timedelta(seconds=1)
LONGEST_REST = timedelta(seconds=30)
MANY_OPEN = 2048  # placeholders and conversations remembered

_CHANNEL = "/channels/{channel_id}"
_CREATE = "/channels/{channel_id}/messages"
_STANDING = "/channels/{channel_id}/messages/{message_id}"
_REACTION = _STANDING + "/reactions/{emoji}/@me"
_FOLLOW = "/webhooks/{webhook_id}/{webhook_token}"
_PLACEHOLDER = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
_LOADING = 1 << 7  # the flag of a placeholder that nothing took the place of yet

NO_ANSWER = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
"""What a call raises where Discord said no, or nothing."""


class DiscordCourier:
    """A courier that keeps to Discord's limits."""

    platform = Platform.DISCORD

    def __init__(self, rest: Rest, limiter: Limiter, now: Callable[[], datetime]) -> None:
        self._rest = rest
        self._limiter = limiter
        self._now = now
        self._arrived: dict[str, int] = {}  # parts of messages that have not arrived as a whole
        self._waiting: dict[int, bool] = {}  # placeholders by interaction: still to be filled?
        self._conversations: dict[str, int] = {}  # the channel to write to an account in
        self._reach = Reach(now)
        self._failures = 0

    def expect(self, ask: Ask) -> None:
        """Know that a placeholder stands there."""
        self._waiting[ask.interaction] = True
        while len(self._waiting) > MANY_OPEN:
            del self._waiting[next(iter(self._waiting))]

    def meet(self, ask: Ask, person: int, shut: str) -> None:
        """Know that somebody is there; `shut` is said where nothing can be written to them."""
        self._reach.meet(Way(ask, shut), person)

    async def dismiss(self, ask: Ask) -> None:
        """Take the placeholder away: nothing is going to take its place."""
        if not self._waiting.pop(ask.interaction, False):
            return
        try:
            await self._rest.call(self._by_interaction("DELETE", _PLACEHOLDER, ask))
        except (*NO_ANSWER, Unavailable) as error:
            log.debug("a placeholder was left standing: %s", type(error).__name__)

    async def deliver(self, message: Outgoing) -> Delivery:
        """Send one message; of one in parts, only those that have not arrived yet."""
        if message.reacts_to is not None:
            return await self._reacted(message.reacts_to)
        drafts = outbound.drafts_of(message)
        outcome: Delivery = Refused("nothing to say")
        for draft in drafts[self._arrived.get(message.id, 0) :]:
            outcome = await self._sent(message, draft, outbound.rewrites(message, drafts))
            if not isinstance(outcome, Sent):
                break
            self._arrived[message.id] = self._arrived.get(message.id, 0) + 1
        if not isinstance(outcome, Later | Unknown):
            self._arrived.pop(message.id, None)
        return outcome

    def close(self) -> None:
        """Send nothing more; what waits for its turn is to come later."""
        self._limiter.close()

    # --- ways ------------------------------------------------------------------------------

    async def _reacted(self, to: str) -> Delivery:
        named = outbound.message_of(to)
        if named is None:
            return Refused("no message on Discord")
        channel, number = named
        places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
        call = Call("PUT", _REACTION, {**places, "emoji": outbound.NOTED_HERE})
        return await self._attempt(call, channel, urgent=True)

    async def _sent(
        self, message: Outgoing, draft: Draft, standing: tuple[int, int] | None
    ) -> Delivery:
        urgent = message.answers is not None
        if standing is not None:
            channel, number = standing
            places: dict[str, int | str] = {"channel_id": channel, "message_id": number}
            call = Call("PATCH", _STANDING, places, outbound.edit(draft), draft.files)
            return await self._attempt(call, channel, urgent=urgent)
        ask = ask_of(message.answers)
        if ask is not None and ask.shows(message.to) and ask.is_open(self._now()):
            outcome = await self._answered(ask, draft)
            if not isinstance(outcome, Lapsed):
                return outcome
        outcome = await self._written(message.to, draft, urgent=urgent)
        if isinstance(outcome, Gone):
            return await self._told_otherwise(message, draft, outcome)
        if isinstance(outcome, Sent):
            self._reach.reached(message.to)
        return outcome

    async def _told_otherwise(self, message: Outgoing, draft: Draft, gone: Gone) -> Delivery:
        """Answer through what was called, where messages are shut out, and say that they are."""
        way = self._reach.way_to(message.to)
        if way is None:
            return gone
        if self._reach.is_news(message.to):
            await self._follow(way.ask, Draft("", way.shut))
        if message.answers is None:
            return gone
        outcome = await self._follow(way.ask, draft)
        return gone if isinstance(outcome, Lapsed) else outcome

    async def _answered(self, ask: Ask, draft: Draft) -> Delivery | Lapsed:
        """Answer the interaction; `Lapsed` where it is no longer, or was never, the way."""
        waits = await self._still_waits(ask, draft)
        if not isinstance(waits, bool):
            return waits
        if waits:
            call = self._by_interaction("PATCH", _PLACEHOLDER, ask, outbound.edit(draft), draft)
        elif ask.aside:
            return await self._follow(ask, draft)
        else:
            return Lapsed()  # between two people a message does, and it has a nonce
        outcome = await self._try(call, by_interaction=True)
        if waits and not isinstance(outcome, Later):
            self._waiting[ask.interaction] = False
        return outcome

    async def _follow(self, ask: Ask, draft: Draft) -> Delivery | Lapsed:
        payload = outbound.following(draft, aside=ask.aside)
        call = self._by_interaction("POST", _FOLLOW, ask, payload, draft)
        return await self._try(call, by_interaction=True)

    async def _still_waits(self, ask: Ask, draft: Draft) -> bool | Delivery | Lapsed:
        """Say whether the placeholder is still to be filled.

        What an earlier process left behind is looked at: it may have filled it, and with this
        very message, without living to note that down.
        """
        if not ask.waits:
            return False
        known = self._waiting.get(ask.interaction)
        if known is not None:
            return known
        found = await self._ask(self._by_interaction("GET", _PLACEHOLDER, ask), True)
        if not isinstance(found, dict):
            return found
        if not int(found.get("flags", 0)) & _LOADING and found.get("content") == draft.content:
            return _sent(found)
        self._waiting[ask.interaction] = bool(int(found.get("flags", 0)) & _LOADING)
        return self._waiting[ask.interaction]

    async def _written(self, to: Room | Account, draft: Draft, *, urgent: bool) -> Delivery:
        channel = await self._channel(to)
        if not isinstance(channel, int):
            return channel
        places: dict[str, int | str] = {"channel_id": channel}
        call = Call("POST", _CREATE, places, outbound.new_message(draft), draft.files)
        return await self._attempt(call, channel, urgent=urgent)

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
        opened = await self._ask(call, False)
        if isinstance(opened, Lapsed):
            return Refused("no conversation")
        if not isinstance(opened, dict):
            return opened
        while len(self._conversations) >= MANY_OPEN:
            del self._conversations[next(iter(self._conversations))]
        self._conversations[to.id] = int(opened["id"])
        return self._conversations[to.id]

    def _by_interaction(
        self,
        method: str,
        path: str,
        ask: Ask,
        payload: dict[str, Any] | None = None,
        draft: Draft | None = None,
    ) -> Call:
        places: dict[str, int | str] = {"webhook_token": ask.token}
        query: dict[str, int | str] = {"wait": "true"} if method == "POST" else {}
        files = () if draft is None else draft.files
        return Call(method, path, places, payload, files, query)

    # --- one call --------------------------------------------------------------------------

    async def _attempt(self, call: Call, channel: int, *, urgent: bool) -> Delivery:
        async with self._limiter.turn(channel, urgent=urgent) as granted:
            if not granted:
                return Later(self._limiter.rest(channel))
            outcome = await self._try(call, by_interaction=False)
        return Refused("lapsed") if isinstance(outcome, Lapsed) else outcome

    async def _try(self, call: Call, *, by_interaction: bool) -> Delivery | Lapsed:
        found = await self._ask(call, by_interaction)
        if found == {}:  # a reaction: it has no name but that of what it is for
            return Sent(outbound.reference(call.places["channel_id"], call.places["message_id"]))
        return _sent(found) if isinstance(found, dict) else found

    async def _ask(self, call: Call, by_interaction: bool) -> dict[str, Any] | Delivery | Lapsed:
        """Return what Discord answers, or what its no means."""
        try:
            found: dict[str, Any] = await self._called(call) or {}
        except Unavailable as error:
            return Later(error.rest)
        except NO_ANSWER as error:
            return self._fate(call, error, by_interaction=by_interaction)
        self._failures = 0
        return found

    async def _called(self, call: Call) -> Any:
        """Return what Discord answers; a thread that fell asleep is woken first."""
        try:
            return await self._rest.call(call)
        except discord.HTTPException as error:
            if error.code != ASLEEP or "channel_id" not in call.places:
                raise
        thread = {"channel_id": call.places["channel_id"]}
        await self._rest.call(Call("PATCH", _CHANNEL, thread, {"archived": False}))
        return await self._rest.call(call)

    def _fate(self, call: Call, error: Exception, *, by_interaction: bool) -> Delivery | Lapsed:
        outcome = fate_of(error, self._rest_now(), by_interaction=by_interaction)
        # all else is known by its nonce, or done twice is done once
        if call.path == _FOLLOW and isinstance(outcome, Later) and may_have_been_done(error):
            outcome = Unknown(type(error).__name__, outcome.after)
        match outcome:
            case Refused() if call.path == _REACTION:
                pass  # said in words instead
            case Refused(why):
                log.error("Discord refused a message: %s", why)
            case Later(after) | Unknown(_, after):
                self._failures += 1
                if self._failures == 1:
                    log.warning("Discord takes no messages now (%s)", type(error).__name__)
                if isinstance(error, discord.HTTPException) and error.status == TOO_MANY:
                    # who guards Discord said it, and means all that comes from this address
                    self._limiter.hold(1, after)
            case Gone() | Moved() | Sent() | Lapsed():
                pass
            case _:
                assert_never(outcome)
        return outcome

    def _rest_now(self) -> timedelta:
        """Return how long to leave Discord alone: twice as long after each failure."""
        return min(FIRST_REST * (1 << min(self._failures, 8)), LONGEST_REST)


def _sent(found: dict[str, Any]) -> Sent:
    return Sent(outbound.reference(found["channel_id"], found["id"]))
