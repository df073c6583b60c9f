"""Pages of logs that acts turn to, looked up beforehand: years of a log cost what weeks do."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.contract import Account, Called, Chose, Incoming, Platform
from bot.dialogue.registry import by_command, stories
from bot.dialogue.tokens import Does, decode
from bot.rules.log.pages import Page, Window
from bot.store import logs
from bot.store.accounts.contacts import athletes_of
from bot.store.database import Database
from bot.store.reading import Look
from bot.words.menu import meant_by

Pages = Mapping[tuple[Platform, str], Page]
"""The page each delivery turns to."""
NO_PAGES: Pages = {}
A_ZONE = timedelta(days=1)
"""It may still be yesterday where somebody is."""


def turned_to(incoming: Incoming) -> int | Window | None:
    """Return where the page begins that an act turns to, or how far back it looks.

    None: it may need more than that.
    """
    match incoming.act:
        case Called(command, argument) if not argument.strip():
            meant = meant_by(command.lower())
            story = by_command().get(meant)
            press = None if story is None else Does(story.name, meant)
        case Chose(token):
            decoded = decode(token)
            press = decoded if isinstance(decoded, Does) else None
            story = None if press is None else stories().get(press.story)
        case _:
            return None
    if story is None or press is None or story.turns_to is None:
        return None
    return story.turns_to(press)


async def pages_for(database: Database, arrived: Sequence[Incoming], now: datetime) -> Pages:
    """Return the pages that acts turn to, none where none does.

    What is changed meanwhile is not in them: they are only ever shown.
    """
    turned = [(one, to) for one in arrived if (to := turned_to(one)) is not None]
    if not turned:
        return NO_PAGES

    async def looking(look: Look) -> Pages:
        known = await look.ask(athletes_of, [one.person for one, _ in turned])
        return {
            (one.chat.platform, one.delivery): await _looked_at(look, known[one.person], to, now)
            for one, to in turned
            if one.person in known
        }

    return await database.look(looking)


async def _looked_at(look: Look, athlete: str, to: int | Window, now: datetime) -> Page:
    if isinstance(to, Window):
        since = now.date() - to.reach - A_ZONE
        return await look.ask(logs.window_on_file, athlete, since)
    return await look.ask(logs.page_on_file, athlete, to)


def only_looking(arrived: Sequence[Incoming], pages: Pages) -> frozenset[Account]:
    """Return whoever does nothing but turn to pages that are there: their logs stay unread."""
    doing = {one.person for one in arrived if (one.chat.platform, one.delivery) not in pages}
    return frozenset(one.person for one in arrived) - doing
