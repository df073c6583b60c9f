"""The composition root: the coach, its clock and its database put together for a terminal."""

import asyncio
import os
import re
import signal
import sys
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote
from zoneinfo import ZoneInfo

from adapters.console.gathering import Gathering
from adapters.console.lines import Lines, Pipe
from adapters.console.outbound import plain
from adapters.console.rehearsal import moment
from adapters.console.run import Coach, Rehearsal, converse, follow
from adapters.console.sitting import Sitting
from adapters.places import database_url, home
from adapters.platforms import titles_of
from bot.clock import Clock, RehearsalClock, SystemClock
from bot.coach.app import open_coach
from bot.coach.validation import LONGEST_NAME, sound_text
from bot.errors import SettingsError
from bot.rich import Rich, faint, rich, strong
from bot.rules.log.records import Athlete
from bot.settings import Settings

KEYS = "/help · Tab · Ctrl-D · sled-coach chat --help"
"""The first line at a terminal, the same in every language."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line; None: not said."""

    person: str = "me"
    database: str | None = None
    language: str | None = None
    zone: str | None = None
    clock: str | None = None
    room: str | None = None
    people: tuple[str, ...] = ()


def locale_of(language: str | None, environment: str | None) -> str | None:
    """Return the language to begin in, as "es-MX": the one asked for, else this machine's.

    >>> locale_of(None, "es_MX.UTF-8"), locale_of("en", "es_MX.UTF-8"), locale_of(None, "C")
    ('es-MX', 'en', None)
    """
    if language is not None:
        return language
    found = re.match(r"([a-z]{2})(?:_([A-Z]{2}))?(?:[.@]|$)", environment or "")
    return None if found is None else "-".join(part for part in found.groups() if part)


def zone_of(wish: str | None) -> ZoneInfo:
    """Return the zone asked for, else this machine's, else UTC."""
    from tzlocal import get_localzone_name

    try:
        return ZoneInfo(wish or get_localzone_name() or "UTC")
    except (LookupError, ValueError, OSError):
        if wish is None:
            return ZoneInfo("UTC")  # a machine may be set up in any way
        raise SettingsError(
            f'--zone must be an IANA zone such as Europe/Berlin, got "{wish}"'
        ) from None


def clock_of(wish: str, zone: ZoneInfo) -> RehearsalClock:
    """Return a clock that stands at the moment asked for."""
    at = moment(wish, zone)
    if at is None:
        raise SettingsError(f'--clock must be a moment such as 2026-03-02T18:00, got "{wish}"')
    return RehearsalClock(at)


def _time(wish: str | None, zone: ZoneInfo) -> tuple[Clock, Rehearsal | None]:
    if wish is None:
        return SystemClock(), None
    clock = clock_of(wish, zone)
    return clock, Rehearsal(clock, zone)


@dataclass(frozen=True, slots=True)
class Table:
    """Somebody at a terminal, the coach, and time as it passes between them."""

    sitting: Sitting
    coach: Coach
    rehearsal: Rehearsal | None


@asynccontextmanager
async def seated(
    wishes: Wishes, show: Callable[[Rich], None], home: Path, run: str
) -> AsyncIterator[Table]:
    """Open the coach for one person; what is sent to them goes to `show`.

    `run` names the sitting, see `Screen`.  With a clock of its own time moves only when told.
    """
    zone = zone_of(wishes.zone)
    clock, rehearsal = _time(wishes.clock, zone)
    sitting = Sitting(
        wishes.person,
        run=run,
        clock=clock,
        show=show,
        keep=home / "files",
        locale=locale_of(wishes.language, os.environ.get("LC_ALL") or os.environ.get("LANG")),
        stamp=None if rehearsal is None else lambda: rehearsal.shown,
    )
    settings = Settings(
        database_url(wishes.database, home), Athlete(zone=zone.key), apps=titles_of()
    )
    async with open_coach(settings, clock, [sitting]) as coach:
        yield Table(sitting, coach, rehearsal)


@dataclass(frozen=True, slots=True)
class Hall:
    """Several people in a room at a terminal, the coach, and time as it passes."""

    sitting: Gathering
    coach: Coach
    rehearsal: Rehearsal | None


@asynccontextmanager
async def gathered(
    wishes: Wishes, show: Callable[[Rich], None], home: Path, run: str
) -> AsyncIterator[Hall]:
    """Open the coach for a room of people; what is sent there and to them goes to `show`."""
    zone = zone_of(wishes.zone)
    clock, rehearsal = _time(wishes.clock, zone)
    gathering = Gathering(
        wishes.room or "",
        wishes.people or (wishes.person,),
        run=run,
        clock=clock,
        show=show,
        keep=home / "files",
        locale=locale_of(wishes.language, os.environ.get("LC_ALL") or os.environ.get("LANG")),
        stamp=None if rehearsal is None else lambda: rehearsal.shown,
    )
    settings = Settings(
        database_url(wishes.database, home), Athlete(zone=zone.key), apps=titles_of()
    )
    async with open_coach(settings, clock, [gathering]) as coach:
        yield Hall(gathering, coach, rehearsal)


def chat(wishes: Wishes) -> int:
    """Talk to the coach until the person leaves; returns the exit code."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        asyncio.run(_chat_at_keyboard(wishes, home()))
    else:
        asyncio.run(_chat_through_pipe(wishes, home()))
    return 0


async def _chat_at_keyboard(wishes: Wishes, home: Path) -> None:
    from prompt_toolkit.patch_stdout import patch_stdout

    from adapters.console.keyboard import Keyboard, show
    from bot.words.commands import COMMANDS

    with patch_stdout(raw=True):
        show(rich(faint(KEYS)))
        of = wishes.room or wishes.person.strip().casefold()
        history = home / f"history-{quote(sound_text(of), safe='')[:LONGEST_NAME]}"
        async with _opened(wishes, show, home) as table:
            await _talk(table, Keyboard(COMMANDS, history))


async def _chat_through_pipe(wishes: Wishes, home: Path) -> None:
    async with _opened(wishes, show_plain, home) as table:
        await _talk(table, Pipe(sys.stdin.fileno()))


def _opened(
    wishes: Wishes, show: Callable[[Rich], None], home: Path
) -> AbstractAsyncContextManager[Table | Hall]:
    """Open the coach for one person, or for a room where one was wished for."""
    if wishes.room is None:
        return seated(wishes, show, home, _new_run())
    return gathered(wishes, show, home, _new_run())


async def _talk(table: Table | Hall, lines: Lines) -> None:
    _leave_when_told(lines)
    await converse(table.sitting, table.coach, lines, table.rehearsal)


def _leave_when_told(lines: Lines) -> None:
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows ends a process without asking
        for please_end in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(please_end, lines.stop)


def demo(*, language: str, fast: bool) -> int:
    """Play the demo on the screen, on a database that is thrown away; returns the exit code."""
    asyncio.run(_demo(language, fast))
    return 0


async def _demo(language: str, fast: bool) -> None:
    from adapters.console.demo import START, ZONE, Pace, Player

    pace = Pace(None if fast else asyncio.sleep)
    show = show_plain
    if sys.stdout.isatty():
        from adapters.console.keyboard import show

    def shown(page: Rich) -> None:
        show(page)
        pace.heard(page)

    wishes = Wishes(person="Tom", language=language, zone=ZONE, clock=START)
    with TemporaryDirectory() as folder:
        async with seated(wishes, shown, Path(folder), run="demo") as table:
            assert table.rehearsal is not None  # a clock was wished for
            await Player(table.sitting, table.coach, table.rehearsal, show, pace).play(language)


def demo_to_try(*, language: str) -> int:
    """Let somebody look into twelve made-up weeks and type on; returns the exit code."""
    asyncio.run(_demo_to_try(language))
    return 0


async def _demo_to_try(language: str) -> None:
    from adapters.console.demo import START, ZONE, said_in
    from adapters.console.trying import PEOPLE, ROOM, Trial

    with TemporaryDirectory() as folder, ExitStack() as at_keyboard:
        lines: Lines = Pipe(sys.stdin.fileno())
        show = show_plain
        if sys.stdin.isatty() and sys.stdout.isatty():
            from prompt_toolkit.patch_stdout import patch_stdout

            from adapters.console.keyboard import Keyboard, show
            from bot.words.commands import COMMANDS

            at_keyboard.enter_context(patch_stdout(raw=True))
            lines = Keyboard(COMMANDS, Path(folder) / "history")
        show(rich(strong(said_in(language)["wait"])))
        is_living = True

        def shown(page: Rich) -> None:
            if not is_living:
                show(page)

        wishes = Wishes(
            language=language, zone=ZONE, clock=START, room=ROOM, people=PEOPLE, person=PEOPLE[0]
        )
        async with gathered(wishes, shown, Path(folder), _new_run()) as hall:
            assert hall.rehearsal is not None  # a clock was wished for
            trial = Trial(hall.sitting, hall.coach, hall.rehearsal, language)
            await trial.live()
            is_living = False
            await trial.look(show)
            show(rich(faint(said_in(language)["yours"].strip())))
            _leave_when_told(lines)
            await follow(hall.sitting, hall.coach, lines, hall.rehearsal)


def show_plain(page: Rich) -> None:
    """Print a page for a file or another program to read, with an empty line after it."""
    print(f"{plain(page)}\n", flush=True)


def _new_run() -> str:
    return uuid.uuid4().hex[:12]
