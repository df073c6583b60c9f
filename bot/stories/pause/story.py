"""Planned time off."""

import re
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.aside import log_in_passing
from bot.dialogue.story import Story
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Filed, Reply, Rows, Say, Scene, Tapped, Turn, Typed, undo_id
from bot.reading.answers import Misread, Wanted, read_plain_yes_no
from bot.reading.when import read_day_ahead
from bot.reading.zones import folded
from bot.rules.log.records import Athlete, Pause, PauseReason
from bot.rules.week.gaps import GAP_TABLE
from bot.rules.week.planning import next_session
from bot.stories.pause.ending import back_on, pause_on, paused, resumed, unwell, well_again
from bot.stories.pause.questions import AskUntil, AskWell, AskWhyPause, PauseQuestion
from bot.stories.pause.said import (
    PauseEnded,
    PauseLabel,
    PauseMisheard,
    PauseNoted,
    PauseShown,
    PauseUnclear,
    UntilWanted,
)
from bot.words.line import Line

NAME = "pause"

_WHY = {
    PauseReason.SICK: PauseLabel.SICK,
    PauseReason.TRAVEL: PauseLabel.TRAVEL,
    PauseReason.EXAMS: PauseLabel.EXAMS,
    PauseReason.OTHER: PauseLabel.OTHER,
}
_HEARD_WHY = {
    PauseReason.SICK: r"\b(?:sick|ill|flu|cold|covid|unwell|enferm\w*|gripe|resfri\w*|malit\w*)\b",
    PauseReason.TRAVEL: r"\b(?:travel\w*|trip|holidays?|vacation|away|viaj\w*|vacacion\w*)\b",
    PauseReason.EXAMS: r"\b(?:exams?|school|study|finals|examen\w*|estudi\w*|escuela)\b",
    PauseReason.OTHER: r"\b(?:other|something else|work|family|busy|otr[ao]|trabajo|familia)\b",
}
_DAYS_OFF = {
    3: PauseLabel.THREE_DAYS,
    7: PauseLabel.WEEK,
    14: PauseLabel.TWO_WEEKS,
}
_LONGEST_DAYS = 366  # past a year it is an open end
_OPEN = "open"
_OPEN_END = re.compile(
    r"\b(?:open|open end|don't know|dont know|no idea|no se|sin fecha|abiert\w)\b"
)
_COUNT = re.compile(r"\b(?:(\d{1,3})|(an?|one|una?|un))\s*(days?|dias?|weeks?|semanas?)\b")
_TWO_ENDS = re.compile(r"\s(?:to|until|till|hasta(?: el)?|al?|-|–)\s")


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Start a pause, or end it."""
    if command == "resume":
        return _resume(scene)
    if argument:
        return _typed(scene, argument)
    pause = pause_on(scene.athlete, scene.today)
    return Turn(asks=AskWhyPause()) if pause is None else _shown(pause)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb:
        case "resume":
            return _resume(scene)
        case "pause" | "change":
            return Turn(asks=AskWhyPause())
        case _:
            return Turn((Say(Line("common-unknown-button")),))


def question(scene: Scene, asking: PauseQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskWhyPause():
            why = tuple(Button(Answers(reason.value), label) for reason, label in _WHY.items())
            return Say(Line("pause-why-pause"), (why[:2], why[2:]))
        case AskUntil(reason):
            spans = tuple(Button(Answers(str(days)), label) for days, label in _DAYS_OFF.items())
            open_end = Button(Answers(_OPEN), PauseLabel.OPEN_END)
            return Say(UntilWanted(reason), (spans[:2], (*spans[2:], open_end)))
        case AskWell():
            yes = Button(Answers("yes"), Line("common-button-yes"))
            return Say(
                Line("pause-well-wanted"), ((yes, Button(Answers("no"), PauseLabel.NOT_YET)),)
            )
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: PauseQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskWhyPause():
            return _why(scene, reply)
        case AskUntil(why, since):
            return _until(scene, why, since, reply)
        case AskWell():
            return _well(scene, reply)
        case _:
            assert_never(asking)


# --- starting ---


def _why(scene: Scene, reply: Reply) -> Turn:
    match reply:
        case Tapped(value) if value in set(PauseReason):
            return Turn(asks=AskUntil(PauseReason(value), scene.today))
        case Typed(text) if (why := _heard_why(text)) is not None:
            return _with_ends(scene, why, text)
        case _:
            return _or_log(scene, reply, PauseMisheard.WHY)


def _typed(scene: Scene, text: str) -> Turn:
    """Act on what stands behind the command; a reason is asked for where none was given."""
    why = _heard_why(text)
    if why is not None:
        return _with_ends(scene, why, text)
    since, until = _ends(text, scene.today)
    if until is not None:
        return _noted(scene, Pause(since, until, PauseReason.OTHER))
    return Turn(asks=AskWhyPause())


def _with_ends(scene: Scene, why: PauseReason, text: str) -> Turn:
    since, until = _ends(text, scene.today)
    if until is not None:
        return _noted(scene, Pause(since, until, why))
    if _OPEN_END.search(folded(text)):
        return _noted(scene, Pause(since, None, why))
    return Turn(asks=AskUntil(why, since))


def _until(scene: Scene, why: PauseReason, since: date, reply: Reply) -> Turn:
    match reply:
        case Tapped("open"):
            return _noted(scene, Pause(since, None, why))
        case Tapped(value) if value in {str(days) for days in _DAYS_OFF}:
            return _noted(scene, Pause(since, since + timedelta(days=int(value) - 1), why))
        case Typed(text) if _OPEN_END.search(folded(text)):
            return _noted(scene, Pause(since, None, why))
        case Typed(text) if (ends := _ends(text, scene.today))[1] is not None:
            first = max(since, ends[0])
            return _noted(scene, Pause(first, max(first, ends[1]), why))
        case _:
            return _or_log(scene, reply, PauseMisheard.UNTIL)


def _noted(scene: Scene, pause: Pause) -> Turn:
    athlete = paused(scene.athlete, pause)
    if pause.until is None:
        content = PauseNoted(pause, None, GAP_TABLE)
    else:
        content = PauseNoted(pause, back_on(scene.log, pause.until + timedelta(days=1)))
    resume = Button(Does(NAME, "resume"), PauseLabel.RESUME)
    back = Button(Does("undo", undo_id(scene)), Line("common-button-undo"))
    return Turn((Say(content, ((back, resume),)),), (Filed(athlete),), undoable=True)


def _shown(pause: Pause) -> Turn:
    rows: Rows = (
        (
            Button(Does(NAME, "resume"), PauseLabel.RESUME),
            Button(Does(NAME, "change"), PauseLabel.CHANGE),
        ),
    )
    return Turn((Say(PauseShown(pause), rows),))


# --- ending ---


def _resume(scene: Scene) -> Turn:
    if unwell(scene.athlete) is not None:
        return Turn(asks=AskWell())
    if pause_on(scene.athlete, scene.today) is None:
        start = Button(Does(NAME, "pause"), PauseLabel.PAUSE)
        return Turn((Say(Line("pause-not-paused"), ((start,),)),))
    return _ended(scene, resumed(scene.athlete, scene.today))


def _well(scene: Scene, reply: Reply) -> Turn:
    match _said_well(scene, reply):
        case True:
            well = well_again(scene.athlete, scene.today)
            return _rest_on() if well is None else _ended(scene, resumed(well, scene.today))
        case False:
            return _rest_on()
        case Misread():
            return _or_log(scene, reply, PauseMisheard.WELL)


def _said_well(scene: Scene, reply: Reply) -> bool | Misread:
    if isinstance(reply, Tapped):
        return {"yes": True, "no": False}.get(reply.value, Misread(Wanted.YES_NO))
    return read_plain_yes_no(reply.text, scene.athlete.language)


def _rest_on() -> Turn:
    resume = Button(Does(NAME, "resume"), PauseLabel.RESUME)
    return Turn((Say(Line("pause-rest-on"), ((resume,),)),))


def _ended(scene: Scene, athlete: Athlete) -> Turn:
    coming = next_session(athlete, scene.log, scene.today)
    content = PauseEnded(
        back_on(scene.log, scene.today if coming is None else coming.day),
        None if coming is None else coming.day,
        None if coming is None else coming.at,
    )
    back = Button(Does("undo", undo_id(scene)), Line("common-button-undo"))
    return Turn((Say(content, ((back,),)),), (Filed(athlete),), undoable=True)


# --- reading ---


def _heard_why(text: str) -> PauseReason | None:
    plain = folded(text)
    return next((why for why, words in _HEARD_WHY.items() if re.search(words, plain)), None)


def _ends(text: str, today: date) -> tuple[date, date | None]:
    """Return the first and last day off that a text names; None where it names no last one."""
    plain = folded(text)
    ends = _TWO_ENDS.split(f" {plain} ")
    if len(ends) == 2:
        first, last = read_day_ahead(ends[0], today), read_day_ahead(ends[1], today)
        if first is not None and last is not None:
            return first, last if last >= first else None
    counted = _COUNT.search(plain)
    if counted is not None:
        days = int(counted[1] or 1) * (7 if counted[3][0] in "ws" else 1)
        if 0 < days <= _LONGEST_DAYS:
            return today, today + timedelta(days=days - 1)
    return today, read_day_ahead(plain, today)


def _or_log(scene: Scene, reply: Reply, wanted: PauseMisheard) -> Turn:
    passing = log_in_passing(scene, reply.text) if isinstance(reply, Typed) else None
    return passing or Turn((Say(PauseUnclear(wanted)),), keeps=True)


STORY: Story[PauseQuestion] = Story(
    NAME,
    ("pause", "resume"),
    called,
    pressed,
    (AskWhyPause, AskUntil, AskWell),
    question,
    answered,
)
