"""What a link out of a room says in the private chat: whose squad it was, what was tapped there.

The word holds the squad, a button's verb, a day, and a seal: whoever was given it pressed in that
room.  Followed by anybody else it is the squad's own link, which all its people have, and no more.
"""

from dataclasses import dataclass
from datetime import date

from bot.contract import Account
from bot.dialogue.turn import short_id
from bot.rules.squads.squad import Squad
from bot.rules.week.days import day_named

START = "squad"
"""What a link from a room into the private chat says there: `/start squad`, or with the squad."""
_SEALED = 8  # letters of 32: nobody guesses one in a lifetime of tries


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody came: from which squad, by which tap of theirs, about which day.

    `squad` "": from a room without one.  `verb` "": by the squad's own link.
    """

    squad: str
    verb: str = ""
    day: date | None = None
    seal: str = ""


def start_of(way: Way) -> str:
    """Return what a link says.

    >>> start_of(Way("")), start_of(Way("abc"))
    ('squad', 'squad-abc')
    >>> start_of(Way("abc", "in", date(2026, 3, 5), "xyz"))
    'squad-abc-in-20260305-xyz'
    """
    if not way.squad:
        return START
    if not way.verb:
        return f"{START}-{way.squad}"
    day = "" if way.day is None else f"{way.day:%Y%m%d}"
    return "-".join((START, way.squad, way.verb, day, way.seal))


def way_of(argument: str) -> Way | None:
    """Return how somebody came who followed a link; None where it names no squad.

    >>> way_of("squad-abc"), way_of("squad-abc-join--xyz"), way_of("squad")
    (Way(squad='abc', verb='', day=None, seal=''), \
Way(squad='abc', verb='join', day=None, seal='xyz'), None)
    """
    match argument.strip().split("-"):
        case [word, squad] if word == START and squad:
            return Way(squad)
        case [word, squad, verb, day, seal] if word == START and squad:
            return Way(squad, verb, day_named(day), seal)
        case _:
            return None


def seal_of(squad: Squad, account: Account) -> str:
    """Return what shows that an account pressed in the room of a squad.

    It is made of who manages the squad too, whom the link does not tell.
    """
    return short_id("way in", squad.id, squad.owner, account.platform, account.id)[:_SEALED]
