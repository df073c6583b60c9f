"""Whatever arrives that is no typed line: met with a human line, and never with silence.

The coach reads words and nothing else.  What else somebody sends is met with what it cannot do
and the way to say the same in words; nothing of it is looked at, kept or counted.
"""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.archive.brought import Refused, Why
from bot.contract import Brought, Thing
from bot.dialogue.arriving import without_command
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.setting import setting
from bot.dialogue.story import Brings, FirstContact, Interrupts, Receives
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.zones import city_in, is_zone
from bot.rules.prescription import Session
from bot.rules.verdict import decide
from bot.stories.arrivals.questions import AskThere, AskWhose
from bot.stories.session.halted import halted
from bot.stories.session.said import Example
from bot.words.line import Card, Content, Line, Literally
from bot.words.lines import OneEach

NAME = "arrivals"

CANNOT = OneEach("arrivals-cannot", Thing)
INSTEAD = OneEach(
    "arrivals-instead", (Thing.PHOTO, Thing.VIDEO, Thing.CONTACT, Thing.POLL, Thing.OTHER)
)
LIGHT = OneEach("arrivals-light", (Thing.GIF, Thing.STICKER, Thing.DICE))
TOGETHER = timedelta(seconds=10)  # what is passed on so soon after is of the same move [D]
_USUAL = (
    Button(Does("talk", "wish", ("today",)), Line("talk-button-today")),
    Button(Does("talk", "wish", ("week",)), Line("talk-button-week")),
    Button(Does("talk", "wish", ("help",)), Line("talk-button-help")),
)


def met(scene: Scene, act: Brought) -> Turn:
    """Answer what arrived without words of theirs; the open question is asked again behind it."""
    first = playing(FirstContact)
    urgent = _urgent(scene, act)
    if not first.is_done(scene.athlete):
        says = (*urgent, *plainly(scene, act))
        if scene.snapshot.dialogue.question is not None:
            return Turn(says, keeps=True)
        begins = first.begin(scene)
        return replace(begins, says=(*says, *begins.says))
    if scene.found is not None:
        return playing(Brings).met(scene, scene.found)
    asking = _of_today(scene)
    is_asked = asking is not None and not asking.quiet
    match act.thing:
        case Thing.FORWARDED if act.text and not without_command(act.text):
            return Turn((Say(Line("arrivals-no-command")),), keeps=asking is not None)
        case Thing.FORWARDED if act.text:
            turn = _whose(scene, act)
            return replace(turn, says=(*urgent, *turn.says))
        case Thing.PLACE:
            return _there(scene, act)
        case _ if is_asked:
            return Turn(plainly(scene, act), keeps=True)
        case Thing.CALL:
            return Turn((_called(scene),))
        case Thing.DOCUMENT:
            return playing(Brings).met(scene, Refused(Why.ENDING))
        case thing if thing in LIGHT:
            return Turn((Say(Line(LIGHT[thing])),))
        case thing:
            return Turn((Say(Card(Line(CANNOT[thing]), *_instead(scene, thing))),))


def _of_today(scene: Scene) -> Asking | None:
    """Return the open question; None, too, where one of an earlier day waits for nobody."""
    dialogue = scene.snapshot.dialogue
    asking, opened = dialogue.question, dialogue.opened
    if asking is None or asking.insists or opened is None:
        return asking
    return (
        asking if opened.astimezone(ZoneInfo(scene.athlete.zone)).date() == scene.today else None
    )


def plainly(scene: Scene, act: Brought) -> tuple[Say, ...]:
    """Say that it cannot be taken, and no more: a question comes first."""
    return (*_urgent(scene, act), Say(Line(CANNOT[act.thing])))


def beside(act: Brought, turn: Turn, of_a_body: bool) -> Turn:
    """Add that nobody looks at it, where the words with it tell of a body, or lead to nothing.

    Below a session that is told and noted that is beside the point.
    """
    is_words = act.thing in (Thing.FORWARDED, Thing.PLACE)
    if is_words or not (of_a_body or (not turn.changes and turn.asks is None)):
        return turn
    unseen = Line(CANNOT[act.thing])
    if of_a_body or not turn.says:
        return replace(turn, says=(*turn.says, Say(unseen)))
    first, *others = turn.says
    return replace(turn, says=(replace(first, content=Card(unseen, first.content)), *others))


def _urgent(scene: Scene, act: Brought) -> tuple[Say, ...]:
    """Return where help is, whoever wrote of a life in danger; nothing of it is noted."""
    is_theirs = act.thing is not Thing.FORWARDED
    return () if is_theirs else playing(Interrupts).help_for(scene, act.text)


def _instead(scene: Scene, thing: Thing) -> tuple[Content, ...]:
    """Return how the same is said in words.  Whoever is stopped is shown no line to log."""
    if thing in INSTEAD:
        return (Line(INSTEAD[thing]),)
    if halted(scene) is not None:
        return (Line("arrivals-type"),)
    coming = decide(scene.athlete, scene.log, scene.today).prescription
    example = Example(coming if isinstance(coming, Session) else None)
    return (Line("arrivals-type-as", example=example),)


def _called(scene: Scene) -> Say:
    """Answer to the name; whoever is stopped is told that, too."""
    here, stop = Line("arrivals-called"), halted(scene)
    if stop is not None:
        return replace(stop, content=Card(here, stop.content))
    return Say(here, (_USUAL,))


def _whose(scene: Scene, act: Brought) -> Turn:
    """Ask whose words these are; of several passed on at once that is asked of the first."""
    dialogue = scene.snapshot.dialogue
    asking, opened = dialogue.question, dialogue.opened
    if isinstance(asking, AskWhose) and opened and scene.now - opened < TOGETHER:
        return Turn(amends=replace(asking, more=asking.more + 1))
    words = without_command(act.text)
    return Turn(asks=AskWhose(words, act.written), interrupts=_of_today(scene) is not None)


def _there(scene: Scene, act: Brought) -> Turn:
    """Ask whether they train there, where that is on another clock than theirs."""
    zones = tuple(one for one in act.text.split(" / ") if is_zone(one))
    here = scene.athlete.zone
    if not zones:
        return Turn(plainly(scene, act), keeps=True)
    if here in zones:
        city = Literally(city_in(here, scene.athlete.language))
        said = Line("arrivals-there-already", zone=city, clock=scene.local.time())
        return Turn((Say(said),), keeps=True)
    return Turn(asks=AskThere(zones), interrupts=_of_today(scene) is not None)


STORY = setting(
    NAME,
    (),
    lambda scene, command, argument: Turn(),
    {},
    (AskWhose, AskThere),
    role=Receives(met, plainly, beside),
)
