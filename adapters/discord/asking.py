"""How an interaction is named, so that its name alone is enough to answer it.

The name holds Discord's token for it, good for fifteen minutes: an answer that a process
committed and did not get to send is still sent to the right place by the next one.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from discord.utils import snowflake_time

from bot.contract import Account, Room

GOOD_FOR = timedelta(minutes=14, seconds=45)
"""Fifteen minutes, discord.com/developers/docs/interactions, less the way there."""

_NAME = re.compile(
    r"(?P<interaction>\d+)(?P<waits>[cb])(?P<where>[ad])(?P<channel>\d+)"
    r"(?:m(?P<pressed>\d+))?\.(?P<token>[\w\-.]+)"
)


@dataclass(frozen=True, slots=True)
class Ask:
    """An interaction to answer, in the channel it came from.

    `waits`: a placeholder stands there until the first answer takes its place.  `aside`:
    others are around, so what answers it is shown to this person alone.  `pressed` is the
    message whose button it was, None where it was none, or is not known.
    """

    interaction: int
    channel: int
    token: str
    waits: bool
    aside: bool
    pressed: int | None = None

    @property
    def name(self) -> str:
        """The delivery it is known by."""
        kind = ("c" if self.waits else "b") + ("a" if self.aside else "d")
        pressed = "" if self.pressed is None else f"m{self.pressed}"
        return f"{self.interaction}{kind}{self.channel}{pressed}.{self.token}"

    def shows(self, to: Room | Account) -> bool:
        """Say whether a message to there may answer it: not one that all in a room shall see."""
        return not (self.aside and isinstance(to, Room) and to.id == str(self.channel))

    def came_from(self, standing: tuple[int, int]) -> bool:
        """Say whether it was a press on that message, by channel and number."""
        return standing == (self.channel, self.pressed)

    def is_open(self, now: datetime) -> bool:
        """Say whether Discord still takes answers to it."""
        return now < snowflake_time(self.interaction) + GOOD_FOR


def ask_of(delivery: str | None) -> Ask | None:
    """Return the interaction behind a delivery's name; None: it was no interaction.

    >>> ask_of("77ca12.tok-en"), ask_of("77")
    (Ask(interaction=77, channel=12, token='tok-en', waits=True, aside=True, pressed=None), None)
    >>> ask_of("77bd12m13.tok").pressed
    13
    """
    found = _NAME.fullmatch(delivery or "")
    if found is None:
        return None
    return Ask(
        int(found["interaction"]),
        int(found["channel"]),
        found["token"],
        waits=found["waits"] == "c",
        aside=found["where"] == "a",
        pressed=None if found["pressed"] is None else int(found["pressed"]),
    )
