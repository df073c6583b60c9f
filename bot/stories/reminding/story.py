"""What is said when a reminder is due.

Whether it still makes sense is decided here, on the facts of that moment: a reminder about
something done, left out, moved away or paused says nothing at all.
"""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import assert_never

from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed
from bot.dialogue.closing import Becomes
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.safety_first import is_held
from bot.dialogue.story import FirstContact, Story, Times
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reminders.keeping import erased_on, next_step
from bot.reminders.recurrence import Due, Kind
from bot.reminders.unasked import GOODBYE, May, about, may_be_said, noted
from bot.rules.forward.footwear import footwear_tip
from bot.rules.live import WORTH
from bot.rules.log.done import entries_on
from bot.rules.log.records import Persona
from bot.rules.safety.screening import needs_screening, stopping_flag
from bot.rules.week.days import day_named
from bot.rules.week.fixtures import matches_between
from bot.rules.week.planning import is_paused
from bot.stories.library import learning
from bot.stories.matches.fixing import match_without_minutes
from bot.stories.matches.questions import AskMatchDay, AskMinutes
from bot.stories.morning import story as morning
from bot.stories.pause.ending import unwell
from bot.stories.pause.questions import AskWell
from bot.stories.reminding.answering import taken_up
from bot.stories.reminding.putting_off import offered, put_off, snoozed
from bot.stories.reminding.said import lateness
from bot.stories.reminding.sessions import marked, reask, session, to_do, waits
from bot.stories.review import story as review
from bot.stories.screening import story as screening
from bot.stories.week import story as week
from bot.words.line import Card, Line, Literally, Paragraphs

NAME = "reminding"

KEEP = "keep"  # the button that keeps what is stored
_DAY = timedelta(days=1)
_WEEK_AHEAD = timedelta(days=7)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands: it has none."""
    return Turn()


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    days = [day_named(arg) for arg in args[:2]]
    match verb, days, args[2:]:
        case _, [date() as of, *_], _ if entries_on(scene.log, of):
            return stale(Line("today-logged-already", day=of))
        case "later", [date() as of], ():
            return offered(scene, of)
        case "to", [date() as of, date() as to], (clock,) if (at := _clock(clock)) is not None:
            return put_off(scene, of, to, at)
        case _ if verb == KEEP:
            return _kept(scene)
        case _:
            return stale(Line("common-unknown-button"))


def _kept(scene: Scene) -> Turn:
    """Answer that what is stored is to be kept: whatever somebody does keeps it."""
    return Turn((Say(Line("reminding-kept")),))


def due(scene: Scene, reminder: Due) -> Turn:
    """Return what a due reminder says; an empty turn where it has become pointless.

    No reminder says a safety question again: it would stand on a locked screen.  While one is
    open, the session's says that an answer is wanted, and all others are silent.
    """
    if reminder.kind is Kind.RING:
        return playing(Times).rung(scene, reminder.late > WORTH)
    if reminder.kind is Kind.STILL:
        return playing(Times).still(scene)
    is_of_session = reminder.kind in (Kind.SESSION, Kind.REASK)
    if is_of_session and playing(Times).under_way(scene) is not None:
        return Turn(unasked=True)  # they are at it, and its card asks how it went
    is_own = _is_own_hour(scene, reminder)
    may = May.SAY if is_own else may_be_said(scene.athlete, scene.log, reminder.kind, scene.today)
    if may is May.NOT:
        return Turn(unasked=True)
    is_first = is_held(scene) and reminder.kind is not Kind.KEEPING
    turn = _answer_first(scene, reminder) if is_first else _due(scene, reminder)
    is_silent = not turn.says and turn.asks is None
    if is_silent or is_own:
        return replace(turn, unasked=True)
    if may is May.SAY_GOODBYE:
        turn = Turn((Say(Line("reminding-goodbye")),))
    elif may is May.OFFER_PAUSE and not is_held(scene):
        offer = Say(Line("reminding-pause-or-move"), _other_ways(reminder.occurrence))
        turn = replace(turn, says=(offer,))
    what = about(scene.athlete, scene.log, reminder.kind, scene.today)
    return _noted(scene, turn, GOODBYE if may is May.SAY_GOODBYE else what)


def given_way(scene: Scene, reminder: Due) -> Turn:
    """Return what is left of a session's reminder where their squad's room reminds them of it.

    The day is one that they were reminded of, so that they are asked how it went.
    """
    planned = to_do(scene, reminder.occurrence)
    return Turn(changes=() if planned is None else (marked(scene, planned.day),), unasked=True)


def gives_way(scene: Scene, reminder: Due) -> bool:
    """Say whether a reminder tells no more than a squad's of the same hour does.

    An hour they chose for that day is a timer of their own, and the tip about shoes is for nobody
    else to read.
    """
    if reminder.kind is not Kind.SESSION or reminder.missed or _is_own_hour(scene, reminder):
        return False
    return footwear_tip(scene.athlete, scene.log, reminder.occurrence) is None


def _is_own_hour(scene: Scene, reminder: Due) -> bool:
    """Say whether they chose that hour for this session: that is a timer of their own."""
    moved_to = (move.to for move in scene.athlete.moves)
    return reminder.kind is Kind.SESSION and reminder.occurrence in moved_to


def _noted(scene: Scene, turn: Turn, what: str) -> Turn:
    """Return the turn with its message on record, so that a week has only so many."""
    filed = [change.athlete for change in turn.changes if isinstance(change, Filed)]
    athlete = filed[-1] if filed else scene.athlete
    record = Filed(noted(athlete, scene.log, what, scene.today))
    return replace(turn, changes=(*turn.changes, record), unasked=True)


def _answer_first(scene: Scene, reminder: Due) -> Turn:
    is_for_now = reminder.kind is Kind.SESSION and not reminder.missed
    if not is_for_now or not scene.athlete.reminders or is_paused(scene.athlete, scene.today):
        return Turn()
    if to_do(scene, reminder.occurrence) is None:
        return Turn()
    answer = Button(Does("body", "ask"), Line("reminding-button-answer"), primary=True)
    return Turn((Say(Line("reminding-answer-first"), ((answer,),)),))


def _due(scene: Scene, reminder: Due) -> Turn:
    athlete = scene.athlete
    if reminder.kind is Kind.KEEPING:
        return _keeping(scene)
    if reminder.kind is Kind.UNFINISHED:
        return _unfinished(scene)
    if athlete.screened is None or athlete.declined is not None:
        return Turn()
    if is_paused(athlete, scene.today):
        return Turn()
    match reminder.kind:
        case Kind.MORNING | Kind.MATCH_MORNING:
            return _morning(scene, reminder)
        case _ if not athlete.reminders:
            return Turn()
        case Kind.SESSION:
            return session(scene, reminder)
        case Kind.REASK:
            return reask(scene, reminder)
        case Kind.FIXTURES:
            return _with_lesson(scene, _fixtures(scene))
        case Kind.RECAP:
            turn = _recap(scene)
            return turn if turn.asks is not None else _with_lesson(scene, turn, alone=True)
        case Kind.RESCREEN:
            return _rescreen(scene)
        case Kind.TOLD | Kind.EYE | Kind.AHEAD | Kind.UNANSWERED | Kind.OVER | Kind.TOGETHER:
            return Turn()  # a squad's, which says it itself
        case Kind.RING | Kind.STILL:
            return Turn()  # of a session under way: said before all else
        case _:
            assert_never(reminder.kind)


# --- the rest ------------------------------------------------------------------------------


def _morning(scene: Scene, reminder: Due) -> Turn:
    if not scene.athlete.morning_checks:
        return Turn()
    return _late(morning.ask(scene, reminder.occurrence), reminder)


def _fixtures(scene: Scene) -> Turn:
    """Ask about the week to come where no match of it is known; else how long they played.

    Whoever is unwell is asked about that instead, an hour later.
    """
    athlete, tomorrow = scene.athlete, scene.today + _DAY
    if athlete.persona is not Persona.PLAYER or unwell(athlete) is not None:
        return Turn()
    unplayed = match_without_minutes(athlete, scene.today)
    if unplayed is not None:
        return Turn(asks=AskMinutes(unplayed))
    known = matches_between(athlete, tomorrow, scene.today + _WEEK_AHEAD)
    is_usual = athlete.match_weekday is not None
    return Turn() if known or is_usual else Turn(asks=AskMatchDay(tomorrow, weekly=True))


def _rescreen(scene: Scene) -> Turn:
    """Ask whether anything changed once that is due; whoever is unwell is asked that first.

    What a stop is for is named behind a tap only.
    """
    is_due = needs_screening(scene.athlete, scene.log, scene.today) is not None
    if not is_due or unwell(scene.athlete) is not None:
        return Turn()
    if stopping_flag(scene.athlete, scene.today) is None:
        return screening.called(scene, "screen", "")
    answer = Button(Does("screening", "screen"), Line("reminding-button-answer"), primary=True)
    return Turn((Say(Line("reminding-anything-changed"), ((answer,),)),))


def _keeping(scene: Scene) -> Turn:
    """Say when all will be deleted if nothing is heard, paused or stopped or not."""
    step = next_step(scene.athlete, scene.log)
    if step is None or step.erases or step.day > scene.today:
        return Turn()
    on = erased_on(scene.athlete, scene.log, scene.today)
    said = Line("reminding-keeping", on=on, year=Literally(str(on.year)))
    keep = Button(Does(NAME, KEEP), Line("reminding-button-keep"), primary=True)
    export = Button(Does("export", "file"), Line("reminding-button-export"))
    delete = Button(Does("settings", "delete"), Line("reminding-button-delete"), danger=True)
    return Turn((Say(said, ((keep,), (export, delete))),))


def _unfinished(scene: Scene) -> Turn:
    """Offer to go on with the start, without a sound; who went on meanwhile hears nothing."""
    athlete = scene.athlete
    if athlete.consent is None or athlete.screened is not None or athlete.declined is not None:
        return Turn()
    return Turn((playing(FirstContact).way_back(scene),))


def _recap(scene: Scene) -> Turn:
    """Look back on the week; ask first whether somebody who was not well is well again."""
    if unwell(scene.athlete) is not None:
        return Turn(asks=AskWell())
    if waits(scene) or not scene.athlete.slots:
        return Turn()
    return _with_review(scene, week.looked_back(scene))


def _with_review(scene: Scene, recap: Say) -> Turn:
    """Return the week's message; every few weeks it offers to look back on them as well."""
    due = review.due(scene)
    if due is None:
        return Turn((recap,))
    said, show, after = due
    content, rows = Card(recap.content, said), (*recap.buttons, (show,))
    return Turn((replace(recap, content=content, buttons=rows),), (Filed(after),))


def _with_lesson(scene: Scene, turn: Turn, *, alone: bool = False) -> Turn:
    """Return the week's message with the card that was asked for; `alone`: it may come by itself.

    Where the message is said both are one, and where it asks the card stands before the question.
    """
    lesson = learning.lesson(scene)
    if lesson is None or not (alone or turn.asks is not None):
        return turn
    says = lesson
    if turn.says:
        says = replace(lesson, content=Paragraphs(turn.says[0].content, lesson.content))
    known = [one.athlete for one in turn.changes if isinstance(one, Filed)]
    filed = Filed(learning.learned(known[-1] if known else scene.athlete))
    return replace(turn, says=(replace(says, quiet=True),), changes=(*turn.changes, filed))


def _late(turn: Turn, reminder: Due) -> Turn:
    late = lateness(reminder.late)
    if turn == Turn() or late is None:
        return turn
    return replace(turn, says=(Say(late), *turn.says))


def _other_ways(day: date) -> Rows:
    return (
        (
            Button(Does("pause", "pause"), Line("reminding-button-pause")),
            Button(Does("schedule", "days"), Line("reminding-button-other-days")),
        ),
        (Button(Does("today", "mine", (day.isoformat(),)), Line("reminding-button-mine")),),
    )


def _clock(value: str) -> time | None:
    try:
        return time.fromisoformat(value)
    except ValueError:
        return None


STORY: Story[Asking] = Story(
    NAME,
    (),
    called,
    pressed,
    takes_up=taken_up,
    intents={"snooze": snoozed},
    pressed_cards=dict.fromkeys(("later", "to", KEEP), Becomes.GOES_ON),
    until_done=frozenset(("later", "to")),
)
