"""A room's story as a text file, played through the real coach, compared to the letter.

# clock 2026-03-02T17:00 Europe/London     where time stands still, and the zone
# people cara ana ben                      who is there; the first manages the room
# room Falcons
# trained ana Europe/London                has a private chat and is through the questions
# trained ben Europe/London 95 L3a         weighs that, and began at that step
# trained leo Europe/London 55 L1a 2010    was born that year, and a guardian agrees to training

> ana: /squad                              said in the room
> ana> /today                              said to the coach in private
(ana alone)                                heads what only she reads
# aside: brief                             from here on that is left out; "whole" again

What a session's card or a log's answer says is told in the stories of one person.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from adapters.compose import Wishes, clock_of, database_url, gathered, zone_of
from adapters.console.gathering import Gathering, opens_a_chat, sees
from adapters.console.rehearsal import Rehearsed
from adapters.console.run import Rehearsal, hear
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Incoming, Room
from bot.dialogue.changes import Snapshot
from bot.rules.log.records import Language
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.apps import TERMINAL
from tests.squad.people import TRAINED
from tests.stories.playing import TYPED, Listener, Story, joined

KEPT = "#"
BRIEF, WHOLE = "# aside: brief", "# aside: whole"
BEFALLS = "room:"


def read(text: str) -> Story:
    """Return the story of a file."""
    lines = tuple(line for line in text.splitlines() if line.startswith((TYPED, KEPT)))
    notes = [line.removeprefix(KEPT).split() for line in lines if line.startswith(KEPT)]
    wished = {note[0]: note[1:] for note in notes if note}
    clock, zone = wished["clock"]
    wishes = Wishes(
        clock=clock,
        zone=zone,
        language=wished.get("language", ["en"])[0],
        room=" ".join(wished["room"]),
        people=tuple(wished["people"]),
    )
    return Story(wishes, lines)


class Stage(Rehearsed, Protocol):
    """Where a story is played: the coach itself, or a platform with the coach behind it."""

    async def answer(self, incoming: Incoming) -> object: ...


async def play(story: Story, folder: Path) -> str:
    """Return the story's text as it goes now, on a new database in the folder."""
    listener = Listener()
    await put_on_file(
        story, folder, {name: terminal_contact(name) for name in story.wishes.people}
    )
    async with gathered(story.wishes, listener.show, folder, run="story") as hall:
        assert hall.rehearsal is not None  # a story has a clock of its own
        return await told(story, hall.sitting, hall.coach, hall.rehearsal, listener)


async def told(
    story: Story,
    gathering: Gathering,
    stage: Stage,
    rehearsal: Rehearsal,
    listener: Listener,
    happens: Callable[[str], Awaitable[None]] | None = None,
) -> str:
    """Return the story's text as it goes on a stage.

    `happens` lets what befalls the room befall it there as well, once the gathering knows.
    """
    paragraphs: list[str] = []
    brief = False
    await stage.answer(gathering.calling("start"))
    await stage.drained()
    for line in story.lines:
        if not line.startswith(TYPED):
            paragraphs.append(line)
            brief = line == BRIEF or (brief and line != WHOLE)
            continue
        paragraphs += in_order(listener.take(), gathering)  # read before anybody spoke
        text = line.removeprefix(TYPED)
        await hear(text, gathering, stage, rehearsal)
        if happens is not None and text.startswith(BEFALLS):
            await happens(text.removeprefix(BEFALLS).strip())
        pages = _pages(in_order(listener.take(), gathering), brief=brief)
        first, *others = pages or [""]
        paragraphs += [f"{line}\n{first}".rstrip(), *others]
    return joined(paragraphs)


def in_order(pages: Sequence[str], gathering: Gathering) -> list[str]:
    """Return the pages by place: which of several chats a message reaches first is chance."""
    people = gathering.people
    places = {f"({name} alone)": index for index, name in enumerate(people)}
    places |= {head: -2 for name in people for head in (sees(name), opens_a_chat(name))}
    headed = [_headed(page, list(places)) for page in pages]
    return sorted(headed, key=lambda page: places.get(page.splitlines()[0], -1))


def _headed(page: str, heads: Sequence[str]) -> str:
    """Return the page with its heading on every paragraph: a story is parted at its free lines."""
    head = page.partition("\n")[0]
    return page.replace("\n\n", f"\n\n{head}\n") if head in heads else page


def in_the_room(text: str) -> list[str]:
    """Return what the room read in a story, page after page, without the hour."""
    pages = (re.sub(r"^> .*\n?", "", page) for page in text.split("\n\n"))
    pages = (re.sub(r"^-- .*\n", "", page) for page in pages)
    return [page for page in pages if page and not page.startswith((KEPT, "("))]


def terminal_contact(name: str) -> tuple[Account, Room]:
    return Account(TERMINAL, name), Room(TERMINAL, name)


def _pages(pages: Sequence[str], *, brief: bool) -> list[str]:
    """Return the pages; `brief`: of what one person alone reads just that they do."""
    if not brief:
        return list(pages)
    heads = [page.splitlines()[0] for page in pages]
    said = [
        f"{head} …" if head.endswith(" alone)") else page
        for head, page in zip(heads, pages, strict=True)
    ]
    return list(dict.fromkeys(said))


async def put_on_file(
    story: Story, folder: Path, contacts: Mapping[str, tuple[Account, Room]]
) -> None:
    """Put whoever has trained before on file, each with the chat they have with the coach."""
    notes = [line.removeprefix(KEPT).split() for line in story.lines if line.startswith(KEPT)]
    now = clock_of(story.wishes.clock or "", zone_of(story.wishes.zone)).now()
    language = Language(story.wishes.language or "en")
    decided = Decided()
    for _, name, zone, *more in (note for note in notes if note[:1] == ["trained"]):
        athlete = replace(TRAINED, zone=zone, language=language)
        if more:
            athlete = replace(athlete, body_mass_kg=int(more[0]), start=more[1])
        if more[2:]:
            athlete = replace(athlete, birth_year=int(more[2]), guardian=True)
        snapshot = Snapshot(f"athlete-{name}", athlete)
        account, chat = contacts[name]
        decided.revised.append(Revised(None, snapshot))
        decided.contacts.append(Contact(account, snapshot.id, chat))
    database = await open_database(database_url(None, folder))
    await database.transact(lambda connection: write_answers(connection, decided, People(), now))
    await database.close()
