"""What is said in private about a squad: to its members, its coaches and whoever set it up."""

from dataclasses import dataclass
from datetime import date

from bot.contract import Right
from bot.rules.squads.eye import Worth
from bot.rules.squads.readiness import Readiness
from bot.rules.squads.squad import Coming, Scope
from bot.words.line import Content, Line
from bot.words.lines import OneEach

SCOPES = OneEach("squad-scope", Scope)
SAID = OneEach("squad-said", Coming)
TAPPED = OneEach("squad-tapped", Coming)
"""What is shown over the chat to whoever tapped it."""
RIGHTS: OneEach[Right] = OneEach(
    "squad-right", (one for one in Right if one is not Right.BE_THERE)
)
"""What a right is called where it is given."""
WORTH = OneEach("squad-worth", Worth)


def named(squad: str) -> str | Line:
    """Return the room's name, "" where none is known, as it stands in a sentence."""
    return squad or Line("squad-unnamed")


@dataclass(frozen=True, slots=True)
class BoardRow:
    called: str
    readiness: Readiness


@dataclass(frozen=True, slots=True)
class CoachBoard(Content):
    """The squad as one coach may see it, who needs them first on top.

    `heard` of all that share were heard of in seven days; `silent` members share nothing.
    """

    squad: str
    rows: tuple[BoardRow, ...]
    heard: int
    silent: int


@dataclass(frozen=True, slots=True)
class SledStage:
    """Some people pull with the same plates; `plates` is empty where nobody said what there is."""

    added_kg: float
    plates: tuple[float, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WholeOrder(Content):
    """The pulling order of a session, for whoever manages the squad.

    `queues` are the sleds by their empty mass, each with its stages; `moved` the plates put on and
    taken off, None: it is not known which there are.  `also` are in as well, without their
    place; `late` come later.
    """

    day: date
    queues: tuple[tuple[float, tuple[SledStage, ...]], ...]
    moved: int | None
    also: tuple[str, ...]
    late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SledTurn(Content):
    """One's own turn: `behind` so many of the order, on a sled, with plates.

    `is_in`: one of the order; else beside it.  `is_order`: there is one.
    """

    sled_kg: float
    added_kg: float
    plates: tuple[float, ...]
    behind: int
    is_in: bool
    is_order: bool
