"""The sessions to come, for a calendar of one's own."""

from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Hands, Say, Scene, Turn, undo_id
from bot.enclosed.handout import Kind
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, CalendarTitle
from bot.rules.outlook import outlook
from bot.rules.prescription import Session
from bot.rules.safety.screening import stopping_flag
from bot.rules.week.in_calendar import coming, handed_out
from bot.stories.session.halted import halted
from bot.words.line import Card, Line

NAME = "calendar"

MINUTES = 30
"""How long a session is of which that is not known yet [D]."""

_OTHERS = {
    CalendarTitle.PLAIN: Button(Does(NAME, "name", ("sled",)), Line("calendar-button-sled")),
    CalendarTitle.SLED: Button(Does(NAME, "name", ("plain",)), Line("calendar-button-plain")),
}
"""What it can be called instead."""


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Hand out what is to stand in the calendar; what is being asked stays open."""
    return _handed(scene, scene.athlete)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb, args:
        case "name", ("sled" | "plain" as named,):
            return _handed(scene, replace(scene.athlete, calendar_title=CalendarTitle(named)))
        case "file", ():
            return called(scene, NAME, "")
        case _:
            return stale(Line("common-unknown-button"))


def _handed(scene: Scene, athlete: Athlete) -> Turn:
    """Return the file with its words; words alone where nothing is planned, and nothing was."""
    stopped = stopping_flag(athlete, scene.today) is not None
    sessions = () if stopped else coming(athlete, scene.log, scene.today)
    calendar = handed_out(
        athlete,
        scene.log,
        sessions,
        scene.now,
        scene.today,
        minutes=_minutes(scene),
        named=undo_id(scene),
    )
    stop = halted(scene)
    if not calendar:
        return Turn((stop or Say(Line("calendar-nothing")),), keeps=True)
    after = replace(athlete, calendar=calendar)
    content = Card(
        Line("calendar-file", sessions=len(sessions)),
        Line("calendar-off") if any(one.off for one in calendar) else None,
        Line("calendar-again"),
    )
    hands = Hands(Kind.CALENDAR, scene.now, Line("calendar-failed"), Line("calendar-refused"))
    buttons = ((_OTHERS[athlete.calendar_title],),)
    says = (Say(content, buttons, stands=True, hands=hands), *(() if stop is None else (stop,)))
    return Turn(says, (Filed(after),), keeps=True)


def _minutes(scene: Scene) -> int:
    """Return how long the next session is, the rest before its sets included."""
    ahead = outlook(past_of(scene.athlete, scene.log, scene.today)).verdict.prescription
    return ahead.minutes if isinstance(ahead, Session) else MINUTES


STORY: Story[Asking] = Story(
    NAME,
    ("calendar",),
    called,
    pressed,
    intents={"calendar": lambda scene, arguments, said: called(scene, NAME, said)},
)
