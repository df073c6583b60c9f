"""What the rest of the program knows of a platform: one record, and what comes of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from adapters.kit.secrets import Secret
from bot.clock import Clock
from bot.contract import Outgoing
from bot.delivering import Courier, Delivery
from bot.errors import SettingsError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.coach.app import Coach


def not_installed(extra: str) -> str:
    """Return how to install an extra that is missing."""
    return f"`make chat` installs all, `pip install 'sled-coach[{extra}]'` this alone"


def _nothing_more(settings: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class PlatformRecord:
    """A platform: all there is to say of it outside its folder.

    `name` is what it is stored and configured under, `title` what people call it.  `read` makes
    its settings of its table in the config, `secrets` names what these need, the token first.
    `starts` is the module that a `Starter` stands in: imported for who wants it alone, as is
    the platform's library.  `way` says in what way it is served, where there are several.
    `loggers` are those of its libraries, with the level from which they are heard.
    """

    name: str
    title: str
    read: Callable[[Mapping[str, Any], str], Any]
    secrets: Callable[[Any], tuple[Secret, ...]]
    starts: str
    way: Callable[[Any], str] = _nothing_more
    loggers: tuple[tuple[str, int], ...] = ()

    @property
    def token(self) -> Secret:
        """The secret that it cannot do without."""
        return self.secrets(self.read({}, self.name))[0]

    @property
    def starter(self) -> "Starter":
        """How a bot on it is started, and looked after.

        Raises `SettingsError` where the library it needs is not installed.
        """
        try:
            return cast("Starter", import_module(self.starts))
        except ModuleNotFoundError as missing:
            if self.starts.startswith(f"{missing.name}."):
                raise  # a module of ours: that is a fault, not an extra left out
            raise SettingsError(
                f"{self.title} needs {missing.name}, which is not installed: "
                f"{not_installed(self.name)}"
            ) from None

    def wanted(self, settings: Settings, environment: Mapping[str, str]) -> "Wanted | None":
        """Return what its bot needs, None where neither config nor environment names it.

        Raises `SettingsError` where a secret is missing.
        """
        own = settings.tables.get(self.name)
        if own is None:
            if self.token.variable not in environment:
                return None
            own = self.read({}, self.name)
        secrets = tuple(one.found(own, environment) for one in self.secrets(own))
        return Wanted(self, own, secrets, self.token.is_in_a_file(own, environment))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the bot on a platform needs: its settings, and its secrets in the record's order.

    `is_from_file`: its token is in a file, where another may stand by and by.
    """

    platform: PlatformRecord
    settings: Any
    secrets: tuple[str, ...] = field(repr=False)
    is_from_file: bool = False

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.platform.name, self.platform.way(self.settings))))


class Bot(Protocol):
    """A platform's side of the process."""

    @property
    def courier(self) -> Courier: ...
    async def open(self) -> None: ...
    def renew(self, secrets: Sequence[str]) -> None: ...
    async def wind_up(self) -> None: ...
    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Served:
    """A bot, and how it is run until told to stop."""

    bot: Bot
    run: "Callable[[Coach, asyncio.Event], Awaitable[None]]"


class Grade(StrEnum):
    """How grave it is what somebody looking finds."""

    FINE = "ok"
    NOTE = "note"  # the coach runs; somebody should know
    BAD = "PROBLEM"  # it does not, or not well


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.

    Where it is whose the token is, `door` says how somebody gets to that bot.
    """

    about: str
    what: str
    grade: Grade = Grade.FINE
    door: str = ""

    def __str__(self) -> str:
        return f"{self.grade:8}{self.about:10}{self.what}"


def unreachable(address: str, wrong: Exception) -> Finding:
    """Return that nobody answers at the address."""
    what = f"{address} cannot be reached ({wrong}); is the network up?"
    return Finding("network", what, Grade.BAD)


class Starter(Protocol):
    """What the module holds that starts bots on a platform."""

    def served(self, wanted: Wanted, clock: Clock, begun: float | None) -> Served:
        """Return a bot; `begun` is when the process began, on the monotonic clock."""
        ...

    async def said(self, wanted: Wanted, clock: Clock, message: Outgoing) -> Delivery:
        """Send one message without serving anybody; say what became of it."""
        ...

    def looked_at(self, wanted: Wanted, *, is_running: bool) -> AsyncIterator[Finding]:
        """Yield what an operator should know: whether the token counts, and what stands there.

        `is_running`: a coach is, here; what it holds is no fault, and nothing cuts in on it.
        """
        ...
