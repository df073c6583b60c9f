"""What is said in private about a squad: to its members, its coaches and whoever set it up."""

from dataclasses import dataclass

from bot.rules.squads.readiness import Readiness
from bot.rules.squads.squad import Scope
from bot.words.line import Content, Line
from bot.words.lines import OneEach

SCOPES = OneEach("squad-scope", Scope)


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
