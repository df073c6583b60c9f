"""Messages that a platform takes only in parts, and how they are named there."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.delivering import Delivery, Later, Refused, Sent, Unknown

Part = TypeVar("Part")
Key = TypeVar("Key")
Value = TypeVar("Value")


class Parts:
    """Which parts of a message have arrived, of those that have not arrived as a whole."""

    def __init__(self) -> None:
        self._arrived: dict[str, int] = {}

    async def sent(
        self,
        message: str,
        parts: Sequence[Part],
        send: Callable[[Part], Awaitable[Delivery]],
    ) -> Delivery:
        """Send the parts of a message in order, only those that have not arrived yet.

        Stops at the first that does not arrive, and returns what became of that; else of the
        last.  A message without any says nothing, and is refused.
        """
        outcome: Delivery = Refused("nothing to say")
        for part in parts[self._arrived.get(message, 0) :]:
            outcome = await send(part)
            if not isinstance(outcome, Sent):
                break
            self._arrived[message] = self._arrived.get(message, 0) + 1
        if not isinstance(outcome, Later | Unknown):
            self._arrived.pop(message, None)
        return outcome


def reference(chat: int | str, message: int | str) -> str:
    """Return how a message is named outside its adapter."""
    return f"{chat}:{message}"


def message_of(reference: str) -> tuple[int, int] | None:
    """Return chat and number of a message that was named by `reference`, None for another's.

    >>> message_of("-100123:45"), message_of("elsewhere")
    ((-100123, 45), None)
    """
    found = re.fullmatch(r"(-?\d+):(\d+)", reference)
    return None if found is None else (int(found[1]), int(found[2]))


class Latest(dict[Key, Value]):
    """What was put in last, at most so many: what came first is forgotten first."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: Key, value: Value) -> None:
        self.pop(key, None)
        super().__setitem__(key, value)
        while len(self) > self._most:
            del self[next(iter(self))]
