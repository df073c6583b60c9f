"""The way out through an interaction: a placeholder filled, a card rewritten, or words behind it.

An interaction has no nonce, so what may have been said through it already is looked at first.
"""

import logging
from typing import Any

from adapters.discord import outbound
from adapters.discord.asking import Ask
from adapters.discord.calling import NO_ANSWER, Calling, sent
from adapters.discord.errors import Lapsed
from adapters.discord.markdown import unlinked
from adapters.discord.outbound import Draft
from adapters.discord.rest import Call, Rest, Unavailable
from adapters.kit.parts import Latest
from bot.delivering import Delivery, Later

log = logging.getLogger(__name__)

MANY_OPEN = 2048  # placeholders remembered

_FOLLOW = "/webhooks/{webhook_id}/{webhook_token}"
_PLACEHOLDER = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"  # or what was pressed
_LOADING = 1 << 7  # the flag of a placeholder that nothing took the place of yet


class Interactions:
    """What stands and follows where commands and buttons are answered."""

    def __init__(self, rest: Rest, calling: Calling) -> None:
        self._rest = rest
        self._calling = calling
        # placeholders by interaction: still to be filled?
        self._waiting = Latest[int, bool](MANY_OPEN)

    def expect(self, ask: Ask) -> None:
        """Know that a placeholder stands there."""
        self._waiting[ask.interaction] = True

    async def dismiss(self, ask: Ask) -> None:
        """Take the placeholder away: nothing is going to take its place."""
        if not self._waiting.pop(ask.interaction, False):
            return
        try:
            await self._rest.call(_call("DELETE", _PLACEHOLDER, ask))
        except (*NO_ANSWER, Unavailable) as error:
            log.debug("a placeholder was left standing: %s", type(error).__name__)

    async def answered(self, ask: Ask, draft: Draft) -> Delivery | Lapsed:
        """Answer the interaction; `Lapsed` where it is no longer, or was never, the way."""
        waits = await self._still_waits(ask, draft)
        if not isinstance(waits, bool):
            return waits
        if not waits:
            # between two people a message does, and it has a nonce
            return await self.followed(ask, draft) if ask.aside else Lapsed()
        outcome = await self._calling.made(
            _call("PATCH", _PLACEHOLDER, ask, outbound.edit(draft), draft)
        )
        if not isinstance(outcome, Later):
            self._waiting[ask.interaction] = False
        return outcome

    async def rewritten(self, ask: Ask, draft: Draft) -> Delivery | Lapsed:
        """Rewrite the card whose button was pressed: of one shown aside there is no other way.

        As often as it is made, it reads the same in the end.
        """
        return await self._calling.made(
            _call("PATCH", _PLACEHOLDER, ask, outbound.edit(draft), draft)
        )

    async def followed(
        self, ask: Ask, draft: Draft, *, aside: bool | None = None
    ) -> Delivery | Lapsed:
        """Say it behind the answer.

        `aside`: to this person alone; None: where others are around.
        """
        payload = outbound.following(draft, aside=ask.aside if aside is None else aside)
        return await self._calling.made(_call("POST", _FOLLOW, ask, payload, draft))

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
        found = await self._calling.answer_to(_call("GET", _PLACEHOLDER, ask))
        if not isinstance(found, dict):
            return found
        waits = bool(int(found.get("flags", 0)) & _LOADING)
        if not waits and unlinked(found.get("content", "")) == unlinked(draft.content):
            return sent(found)
        self._waiting[ask.interaction] = waits
        return waits


def _call(
    method: str,
    path: str,
    ask: Ask,
    payload: dict[str, Any] | None = None,
    draft: Draft | None = None,
) -> Call:
    query: dict[str, int | str] = {"wait": "true"} if method == "POST" else {}
    files = () if draft is None else draft.files
    places: dict[str, int | str] = {"webhook_token": ask.token}
    return Call(
        method, path, places, payload, files, query, by_interaction=True, adds=method == "POST"
    )
