"""What people do beside typing: they tap what stands in their chat, or stood there, and change
what they wrote; and a platform that hands over once more what it handed over before.

Drawn apart from all else, so that an evening's words and faults stay those of its seed.
"""

from collections.abc import Iterator, Sequence
from random import Random

from bot.contract import Outgoing
from tests.kill.world import CROWD
from tests.worlds.platform import Arrival, WorldPlatform, reference

NEWEST = 3  # cards; one of them is tapped mostly
OLD = 0.3  # of taps are on any card that ever was there
EDITS = 0.25  # of what is done is an edit
CAUGHT_UP_S = 60.0  # what was handed over so shortly before a start is handed over once more
ANEW = (
    "5x60s rpe 2 pain 0",
    "5x60s rpe 2 pain 0 windy",
    "4x60s rpe 3 pain 1",
    "hello again",
    "4x20m pain 7",
)

Update = dict[str, str]


class Hands:
    """Draws what somebody does next with their fingers."""

    def __init__(self, seed: int, platform: WorldPlatform) -> None:
        self.random = Random(f"hands {seed}")
        self._platform = platform

    def does(self, person: str, typed: Sequence[Update]) -> Update | None:
        """Return what of an update tells of it; None where there is nothing to do it with.

        `typed` is what they typed in their own chat.
        """
        if typed and self.random.random() < EDITS:
            line = self.random.choice(typed)["delivery"]
            return {"edits": f"message {line}", "text": self.random.choice(ANEW)}
        return self._tap(person)

    def _tap(self, person: str) -> Update | None:
        cards = [one for one in self._platform.arrivals if one.chat == f"room {person}"]
        there = [one.message for one in cards if _name(one.message) not in self._platform.gone]
        offered = [one for one in there if one.choices]
        if not offered:
            return None
        is_old = self.random.random() < OLD
        card = self.random.choice(offered if is_old else offered[-NEWEST:])
        choice = self.random.choice([one for row in card.choices for one in row])
        return {"press": choice.token, "on": _name(card), "text": ""}

    def anyone(self) -> str:
        return self.random.choice(CROWD)


def _name(card: Outgoing) -> str:
    return card.replaces or reference(card)


def standing(platform: WorldPlatform, person: str) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the cards that have buttons in somebody's chat: each name, and what they carry.

    Those that came once more are left out: on a real platform each would be another card.
    """
    came: dict[str, list[Arrival]] = {}
    for one in platform.arrivals:
        came.setdefault(one.message.id, []).append(one)
    twice = {_name(many[0].message) for many in came.values() if len(many) > 1}
    for ref, ((_, choices), _) in platform.standing.items():
        if ref.startswith(f"room {person}/") and ref not in twice | platform.gone and choices:
            yield ref, [one.token for row in choices for one in row]
