"""A plain sentence: nothing but a line of the words, by its name."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.stories.link.said import App

Fact = str | int | date | datetime | time | App | None


@dataclass(frozen=True, slots=True, init=False)
class Line:
    """Say the line of this name, with what it tells put in.

    A number is one that the wording goes by, such as a count; days, hours and moments come out
    as the reader writes them, an app under its name in their language.  What has more to it
    than that (a load, a second line that depends) is a content of its own, with a layout.

    >>> Line("link-unlink-later", app=App.DISCORD).facts
    (('app', <App.DISCORD: 'discord'>),)
    """

    name: str
    facts: tuple[tuple[str, Fact], ...]

    def __init__(self, name: str, /, **facts: Fact) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "facts", tuple(facts.items()))
