"""Pages of logs that acts turn to, looked up beforehand: years of a log cost what weeks do."""

from collections.abc import Mapping, Sequence

from bot.contract import Account, Called, Chose, Incoming, Platform
from bot.dialogue.registry import by_command, stories
from bot.dialogue.tokens import Does, decode
from bot.rules.log.pages import Page
from bot.store import people
from bot.store.database import Database
from bot.store.reading import Look
from bot.words.menu import meant_by

Pages = Mapping[tuple[Platform, str], Page]
"""The page each delivery turns to."""
NO_PAGES: Pages = {}


def turned_to(incoming: Incoming) -> int | None:
    """Return where the page begins that an act turns to; None: it may need more than a page."""
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


async def pages_for(database: Database, arrived: Sequence[Incoming]) -> Pages:
    """Return the pages that acts turn to, none where none does.

    What is changed meanwhile is not in them: they are only ever shown.
    """
    firsts = [(one, first) for one in arrived if (first := turned_to(one)) is not None]
    if not firsts:
        return NO_PAGES

    async def looking(look: Look) -> Pages:
        known = await look.ask(people.athletes_of, [one.person for one, _ in firsts])
        return {
            (one.chat.platform, one.delivery): await look.ask(
                people.page_on_file, known[one.person], first
            )
            for one, first in firsts
            if one.person in known
        }

    return await database.look(looking)


def only_looking(arrived: Sequence[Incoming], pages: Pages) -> frozenset[Account]:
    """Return whoever does nothing but turn to pages that are there: their logs stay unread."""
    doing = {one.person for one in arrived if (one.chat.platform, one.delivery) not in pages}
    return frozenset(one.person for one in arrived) - doing
