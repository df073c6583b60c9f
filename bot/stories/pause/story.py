"""Planned time off."""

from dataclasses import replace

from bot.dialogue.closing import Becomes
from bot.dialogue.setting import setting
from bot.dialogue.story import Proposal
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.dialogue.wishing import coming, on_day
from bot.reading.intents.wishes import Arguments
from bot.rules.log.records import Pause, PauseReason
from bot.stories.pause.ending import pause_on, resumed, unwell
from bot.stories.pause.questions import (
    RESUME,
    AskUntil,
    AskWell,
    AskWhyPause,
    ended,
    ends_in_figures,
    ends_of,
    following,
    noted,
    told,
)
from bot.words.line import Card, Line

NAME = "pause"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Start a pause, or end it; a reason is asked for where none was given."""
    pause = pause_on(scene.athlete, scene.today)
    if command == "resume":
        return _resume(scene)
    if argument:
        return _typed(scene, argument)
    if pause is None:
        return Turn(asks=AskWhyPause())
    change = Button(Does(NAME, "change"), Line("pause-button-change"))
    return Turn((Say(Card(told(pause), Line("pause-nothing-counts")), ((RESUME, change),)),))


def _typed(scene: Scene, text: str) -> Turn:
    since, until = ends_of(text, scene.today, scene.athlete.language)
    for_a_reason = AskWhyPause().read(scene, text)
    if for_a_reason is not None or until is None:
        return for_a_reason or Turn(asks=AskWhyPause())
    return noted(scene, Pause(since, until, PauseReason.OTHER))


def _resume(scene: Scene) -> Turn:
    if unwell(scene.athlete) is not None:
        return Turn(asks=AskWell())
    if pause_on(scene.athlete, scene.today) is None:
        start = Button(Does(NAME, "pause"), Line("pause-button-pause"))
        return Turn((Say(Line("pause-not-paused"), ((start,),)),))
    return ended(scene, resumed(scene.athlete, scene.today))


def _wished(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer a pause from the day said, else from today, to the last day; ask for that one."""
    if not (arguments.day or arguments.until or said) and pause_on(scene.athlete, scene.today):
        return called(scene, NAME, "")
    first = None if arguments.day == arguments.until else coming(arguments.day, scene.today)
    since, until = ends_of(said, scene.today, scene.athlete.language)
    named = None if ends_in_figures(said) else coming(arguments.until, scene.today)
    since, until = first or since, named or until
    if until is None and said:
        return Turn(asks=AskUntil(PauseReason.OTHER, since))
    if until is None:
        return Turn(asks=AskWhyPause())
    pause = Pause(min(since, until), until, PauseReason.OTHER)
    kept = replace(on_day(arguments, pause.since), until=until.isoformat())
    return Proposal(
        Line("pause-from-to", since=pause.since, until=until), noted(scene, pause), kept
    )


def _wished_back(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """End the pause; who is on none hears when the next session is."""
    if unwell(scene.athlete) is not None or pause_on(scene.athlete, scene.today) is not None:
        return _resume(scene)
    show = Button(Does("today", "show", (scene.today.isoformat(),)), Line("pause-button-today"))
    return Turn((Say(Card(Line("pause-not-paused"), following(scene)), ((show,),)),))


STORY = setting(
    NAME,
    ("pause", "resume"),
    called,
    {"resume": _resume, "pause": AskWhyPause(), "change": AskWhyPause()},
    (AskWhyPause, AskUntil, AskWell),
    answers_rows={"pause": "RF14"},  # rest, and a day of being well
    pressed_cards={"resume": Becomes.GOES_ON},
    intents={"pause": _wished, "resume": _wished_back},
)
