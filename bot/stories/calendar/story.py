"""The sessions to come, for a calendar of one's own."""

from dataclasses import replace

from bot.archive.feed import Feeds
from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Audience, Button, Hands, Say, Scene, Turn, undo_id
from bot.enclosed.handout import Kind
from bot.rules.log.records import Athlete, CalendarTitle
from bot.rules.week.in_calendar import handed_out, minutes_of_next, to_come
from bot.stories.session.halted import halted
from bot.words.line import Card, Line

NAME = "calendar"

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
        case "link", ("show" | "new" | "off" as wish,) if scene.reach.feeds is not None:
            return _linked(scene, scene.reach.feeds, wish)
        case _:
            return stale(Line("common-unknown-button"))


def _handed(scene: Scene, athlete: Athlete) -> Turn:
    """Return the file with its words; words alone where nothing is planned, and nothing was."""
    sessions = to_come(athlete, scene.log, scene.today)
    calendar = handed_out(
        athlete,
        scene.log,
        sessions,
        scene.now,
        scene.today,
        minutes=minutes_of_next(athlete, scene.log, scene.today),
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
    buttons = ((_OTHERS[athlete.calendar_title],), *_ways_to_link(scene))
    says = (Say(content, buttons, stands=True, hands=hands), *(() if stop is None else (stop,)))
    return Turn(says, (Filed(after),), keeps=True)


def _ways_to_link(scene: Scene) -> tuple[tuple[Button, ...], ...]:
    """Return the way to a link that a calendar follows, where there are any."""
    if scene.reach.feeds is None or scene.athlete.consent is None:
        return ()
    return ((Button(Does(NAME, "link", ("show",)), Line("calendar-button-link")),),)


def _linked(scene: Scene, feeds: Feeds, wish: str) -> Turn:
    """Show the link, another one in its place, or that it is gone."""
    was = scene.athlete.feed
    if wish == "off":
        after = replace(scene.athlete, feed=-abs(was))
        return Turn((Say(Line("calendar-link-gone")),), (Filed(after),), keeps=True)
    after = replace(scene.athlete, feed=was if was > 0 and wish == "show" else abs(was) + 1)
    content = Card(
        Line("calendar-link", link=feeds.link(scene.snapshot.id, after.feed)),
        Line("calendar-link-renewed") if wish == "new" and was > 0 else None,
        Line("calendar-link-follows"),
    )
    buttons = (
        Button(Does(NAME, "link", ("new",)), Line("calendar-button-link-new")),
        Button(Does(NAME, "link", ("off",)), Line("calendar-button-link-off")),
    )
    say = Say(content, (buttons,), stands=True, to=Audience.PRIVATE)
    return Turn((say,), (Filed(after),), keeps=True)


STORY: Story[Asking] = Story(
    NAME,
    ("calendar",),
    called,
    pressed,
    intents={"calendar": lambda scene, arguments, said: called(scene, NAME, said)},
)
