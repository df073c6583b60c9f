"""A room's story as a text file, played through the real coach, compared to the letter.

# clock 2026-03-02T17:00 Europe/London     where time stands still, and the zone
# people cara ana ben                      who is there; the first manages the room
# room Falcons
# trained ana Europe/London                has a private chat and is through the questions

> ana: /squad                              said in the room
> ana> /today                              said to the coach in private
(ana alone)                                heads what only she reads
# aside: brief                             from here on that is left out; "whole" again

What a session's card or a log's answer says is told in the stories of one person.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from adapters.compose import Wishes, clock_of, database_url, gathered, zone_of
from adapters.console.run import hear
from bot.answering import Decided
from bot.committing import write_answers
from bot.contract import Account, Platform, Room
from bot.rules.records import Language
from bot.store.database import open_database
from bot.store.people import Contact, People, Revised
from bot.talk.turn import Snapshot
from tests.squad.people import TRAINED
from tests.stories.playing import TYPED, Listener, Story, joined

KEPT = "#"
BRIEF, WHOLE = "# aside: brief", "# aside: whole"


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


async def play(story: Story, folder: Path) -> str:
    """Return the story's text as it goes now, on a new database in the folder."""
    listener = Listener()
    paragraphs: list[str] = []
    brief = False
    await _file(story, folder)
    async with gathered(story.wishes, listener.show, folder, run="story") as hall:
        await hall.coach.answer(hall.sitting.calling("start"))
        await hall.coach.drained()
        for line in story.lines:
            if not line.startswith(TYPED):
                paragraphs.append(line)
                brief = line == BRIEF or (brief and line != WHOLE)
                continue
            told = listener.take()
            paragraphs += told  # what the room read before anybody spoke
            await hear(line.removeprefix(TYPED), hall.sitting, hall.coach, hall.rehearsal)
            first, *others = _pages(listener.take(), brief=brief) or [""]
            paragraphs += [f"{line}\n{first}".rstrip(), *others]
    return joined(paragraphs)


def _pages(pages: Sequence[str], *, brief: bool) -> list[str]:
    """Return the pages; `brief`: of what one person alone reads just that they do."""
    if not brief:
        return list(pages)
    said = [f"{page.splitlines()[0]} …" if page.startswith("(") else page for page in pages]
    return list(dict.fromkeys(said))


async def _file(story: Story, folder: Path) -> None:
    """Put whoever has trained before on file."""
    notes = [line.removeprefix(KEPT).split() for line in story.lines if line.startswith(KEPT)]
    now = clock_of(story.wishes.clock or "", zone_of(story.wishes.zone)).now()
    language = Language(story.wishes.language or "en")
    decided = Decided()
    for _, name, zone in (note for note in notes if note[:1] == ["trained"]):
        snapshot = Snapshot(f"athlete-{name}", replace(TRAINED, zone=zone, language=language))
        chat = Room(Platform.TERMINAL, name)
        decided.revised.append(Revised(None, snapshot))
        decided.contacts.append(Contact(Account(Platform.TERMINAL, name), snapshot.id, chat))
    database = await open_database(database_url(None, folder))
    await database.transact(lambda connection: write_answers(connection, decided, People(), now))
    await database.close()
