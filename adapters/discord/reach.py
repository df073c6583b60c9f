"""Who cannot be written to unasked, and how they can be told.

Discord lets a bot answer anybody, but write first only to those who share a server with it and
allow messages from there.  Which it is shows at the first such message.  Whoever has just
called a command can still be told through that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from adapters.discord.asking import Ask
from adapters.kit.parts import Latest
from bot.contract import Account, Room

REMEMBERED = 2048


@dataclass(frozen=True, slots=True)
class Way:
    """An interaction that can still be answered; `shut` says that nothing else gets through."""

    ask: Ask
    shut: str


class Reach:
    """The latest way to each person, while Discord keeps it open."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._ways = Latest[str, Way](REMEMBERED)
        self._told = Latest[str, None](REMEMBERED)

    def meet(self, way: Way, person: int) -> None:
        """Note that somebody has just called, or pressed."""
        places = [f"@{person}"] if way.ask.aside else [f"@{person}", str(way.ask.channel)]
        for place in places:
            self._ways[place] = way

    def way_to(self, to: Room | Account) -> Way | None:
        """Return how somebody can be told all the same, None where they cannot."""
        way = self._ways.get(_place(to))
        return way if way is not None and way.ask.is_open(self._now()) else None

    def is_news(self, to: Room | Account) -> bool:
        """Say whether they have not been told yet; from now on they have."""
        place = _place(to)
        is_news = place not in self._told
        self._told[place] = None
        return is_news

    def reached(self, to: Room | Account) -> None:
        """Note that a message has arrived there after all."""
        self._told.pop(_place(to), None)


def _place(to: Room | Account) -> str:
    return f"@{to.id}" if isinstance(to, Account) else to.id
