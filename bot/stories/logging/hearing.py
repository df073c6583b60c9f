"""A line of free text: a session, a skipped one, a question, or something to ask about."""

import math
import re
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from typing import assert_never

from bot.dialogue import buttons
from bot.dialogue.aside import habits_of
from bot.dialogue.ear.readers import wish_in
from bot.dialogue.registry import informed, playing, pressed
from bot.dialogue.story import Brings, Joints
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.dialogue.wishing import not_understood, wished
from bot.reading.heard import (
    About,
    Details,
    Doubt,
    Heard,
    Logged,
    NotALog,
    NotDone,
    RelativeDay,
    Unclear,
)
from bot.reading.intents.looking_back import looked_back
from bot.reading.intents.wishes import Wishes, wishes_in
from bot.reading.page import folded
from bot.reading.past import past_day
from bot.reading.replies.reading import read
from bot.reading.topics import is_question
from bot.rules.log.done import Check, Mode, entries_on
from bot.rules.prescription import Session
from bot.rules.verdict import decide
from bot.rules.week.planning import room_on
from bot.stories.logging.amending import changed
from bot.stories.logging.days import coming, dated, lone_day, says_it_has_been
from bot.stories.logging.draft import drafted, is_all_but_sets
from bot.stories.logging.named_day import of_a_named_day
from bot.stories.logging.parts import part_in, with_part
from bot.stories.logging.passing import with_answer
from bot.stories.logging.questions import AskSession, Draft
from bot.stories.logging.said import Field, out_of_range
from bot.stories.logging.saving import considered, moved_to
from bot.stories.logging.skipping import not_done
from bot.stories.logging.values import in_plates
from bot.stories.session.beside import (
    is_morning,
    is_watched,
    moment_check,
    place_of,
    soreness_check,
    soreness_noted,
)
from bot.stories.session.planned import is_planned
from bot.stories.session.underway import is_under_way
from bot.stories.session.variants import AS_USUAL, variant_args
from bot.words.line import Line


def heard_line(scene: Scene, text: str, day: date | None = None) -> Turn:
    """Act on a line of free text; `day` is the one it was asked for, None where it says."""
    text = in_plates(scene, text, day)
    several = playing(Brings).told(scene, text) if day is None and scene.about is None else None
    if several is not None:
        return several
    otherwise = of_a_named_day(scene, text) if day is None and scene.about is None else None
    if otherwise is not None:
        return otherwise
    moved = None if day is not None else _said_later(scene, text)
    if moved is not None:
        return moved
    parted = _in_parts(scene, text, day)
    if parted is not None:
        return parted
    heard = dated(scene, text, read(text, habits_of(scene)))
    ahead = coming(scene, text, heard)
    if ahead is not None:
        return _to_leave_out(scene, text, ahead)
    wish = _wish_before(scene, text, heard) if day is None else None
    if wish is not None:
        return wish
    told_forward = _of_the_forward_half(scene, heard) if day is None else None
    if told_forward is not None:
        return told_forward
    is_none = isinstance(heard, NotALog) and not _is_in_session(scene, heard.details)
    if is_none and pain_told(scene, heard.details, day) is None:
        return _heard_otherwise(scene, text, heard)
    turn = understood(scene, heard, day, of_morning=_names_morning(text))
    return turn if day is not None else with_answer(scene, text, heard, turn)


def _of_the_forward_half(scene: Scene, heard: Heard) -> Turn | None:
    """Put forward or barefoot sets told alone into the session of that day; None: none are."""
    details = heard.details
    is_told = details.forward_sets is not None or details.forward_done
    is_told = is_told or details.barefoot_sets is not None
    if not is_told or details.sets or not isinstance(heard, NotALog):
        return None
    done = entries_on(scene.log, min(_day(scene, details, None), scene.today))
    if not done:
        return None
    return considered(scene, Draft(changed(scene, done[-1], details), corrects=done[-1].id))


# Wishes to see something: they wait behind a session told in the same line.
_TO_SEE = frozenset({"today", "next", "week", "history", "progress", "why"})
_OF_RECORDS = frozenset({"progress", "history", "export", "privacy"})
_TAKING_BACK = frozenset({"undo", "fix"})
EXPLAINED, EXPLAINED_TAKING_BACK = (
    0.5,
    0.3,
)  # of the words of weight, before a session without sets


def _wish_before(scene: Scene, text: str, heard: Heard) -> Turn | None:
    """Return what a line wishes for, where that says more of it than the session it may tell.

    None where it tells of sets, or leaves out today's session: that is undone as easily.
    """
    wishes = wishes_in(text, scene.athlete.language)
    best, details = wishes.best, heard.details
    if details.sets or best is None:
        return None
    least = EXPLAINED_TAKING_BACK if best.intent in _TAKING_BACK else EXPLAINED
    if best.explained < least:
        return None
    match heard:
        case NotDone():
            is_today = best.intent == "skip" and best.arguments.day in (None, "today")
            return None if is_today else wished(scene, wishes, text)
        case Logged() if details.rpe is not None or details.pain is not None:
            return None  # a score is of what was done: "done, rpe 3, after 0, 12 min"
        case Logged():
            waits = best.intent in _TO_SEE and _begins_with_a_session(scene, text)
            return None if waits else wished(scene, wishes, text)
        case Unclear():  # a correction is the log's own
            return None if best.intent == "fix" else wished(scene, wishes, text)
        case NotALog():
            is_of_records = best.intent in _OF_RECORDS and not details.pain_site
            is_said = details.pain_unrated and details.pain is None and is_of_records
            is_said = is_said or (best.intent == "history" and _is_of_pains(scene, text))
            return wished(scene, wishes, text) if is_said else None


def _is_of_pains(scene: Scene, text: str) -> bool:
    """Say whether a line asks for sessions with some pain or with none: it tells of none now."""
    athlete = scene.athlete
    asked = looked_back(text, scene.today, athlete.language, athlete.load_unit)
    return asked.sieve.pain_above is not None or asked.sieve.is_free_of_pain


def _begins_with_a_session(scene: Scene, text: str) -> bool:
    first, *rest = _CLAUSES.split(text.strip(), maxsplit=1)
    return bool(rest) and isinstance(read(first, habits_of(scene)), Logged)


_CLAUSES = re.compile(r"[,;.!?]+\s+")


def _heard_otherwise(scene: Scene, text: str, heard: Heard) -> Turn:
    """Act on a line that tells of no session: a wish, a question, or sore muscles after all."""
    if heard.details.pain_unrated and not is_question(
        text
    ):  # never a topic, never an example (A1)
        return _how_much(scene, of_morning=_names_morning(text))
    if heard.details.pain_unrated or _is_only_soreness(heard.details):
        return informed(scene, text) or understood(scene, heard)
    wishes = wishes_in(text, scene.athlete.language)
    return wish_in(scene, text) or not_understood(scene, wishes)


def _in_parts(scene: Scene, text: str, asked_for: date | None) -> Turn | None:
    """Act on a line that says how some of the sets went: the others were as said, or as planned.

    None where no line says so.
    """
    rest = part_in(scene, text)
    if rest is None:
        return None
    details = read(rest, habits_of(scene)).details
    day = _day(scene, details, asked_for)
    if not details.sets:
        details = replace(details, as_planned=True)
    draft = drafted(scene, details, day)
    pulls = with_part(scene, draft.entry.pulls, text)
    if pulls is None or (details.as_planned and _is_unseen(scene, details, day)):
        return Turn(asks=AskSession(day))
    entry = replace(draft.entry, pulls=pulls, forward_sets=None)
    return considered(scene, replace(draft, entry=entry))


def _to_leave_out(scene: Scene, text: str, day: date) -> Turn:
    """Offer to leave out or to move a session that is still to come."""
    wish = wished(scene, wishes_in(text, scene.athlete.language), text)
    if wish is not None:
        return wish
    if not is_planned(scene, day):
        return Turn((Say(Line("reminding-not-planned")),))
    named = (day.isoformat(),)
    leave = Button(Does("today", "leave", named), Line("logging-button-take-out"))
    move = Button(Does("today", "move", named), Line("logging-button-move"))
    return Turn((Say(Line("logging-leave-out-asked", day=day), ((leave, move),)),))


def _is_unseen(scene: Scene, details: Details, day: date) -> bool:
    """Say whether "done" is said of a day of rest, whose warm-up nobody was shown."""
    if not details.as_planned or details.sets or not scene.athlete.slots:
        return False
    if day != scene.today or is_planned(scene, day) or entries_on(scene.log, day):
        return False
    shown = scene.snapshot.dialogue.session_at
    is_shown = shown is not None and shown.astimezone(scene.local.tzinfo).date() == day
    return not is_shown and room_on(scene.athlete, scene.log, day).mode is Mode.WARM_UP


def understood(
    scene: Scene, heard: Heard, day: date | None = None, *, of_morning: bool = False
) -> Turn:
    """Act on a reply that has been read already; `of_morning`: its pain was told of a morning."""
    match heard:
        case Logged(details) | Unclear(details) if _is_unseen(
            scene, details, _day(scene, details, day)
        ):
            return Turn((Say(Line("logging-none-planned")),), asks=AskSession())
        case Logged(details):
            return considered(scene, drafted(scene, details, _day(scene, details, day)))
        case NotDone(details):
            told = pain_told(scene, details, day, of_morning=of_morning)
            return not_done(scene, _day(scene, details, day), told)
        case Unclear(details, doubts):
            return _unclear(scene, details, doubts, _day(scene, details, day))
        case NotALog(details) if day is None and _is_in_session(scene, details):
            return pressed(scene, Does("today", "hurts", _told_in_session(scene, details)))
        case NotALog(details) if _is_only_soreness(details):
            return _sore_muscles(scene, details, day)
        case NotALog(details):
            told = pain_told(scene, details, day, of_morning=of_morning)
            if told is None and details.pain_unrated:
                return _how_much(scene, of_morning=of_morning)  # "my knee hurts", "ouch"
            if told is None:
                return not_understood(scene, Wishes())
            return _noted(scene, details, told)
        case _:
            assert_never(heard)


def _is_in_session(scene: Scene, details: Details) -> bool:
    """Tell whether pain is told in the middle of today's session."""
    is_pain = details.pain is not None or details.pain_unrated
    return is_pain and details.day in (None, RelativeDay.TODAY) and is_under_way(scene)


def _told_in_session(scene: Scene, details: Details) -> tuple[str, ...]:
    pain = "" if details.pain is None else str(math.ceil(details.pain))
    return (*variant_args(scene.today, AS_USUAL), pain, details.pain_site or "")


def _is_only_soreness(details: Details) -> bool:
    is_told = details.is_sore or details.soreness is not None
    return is_told and not details.pain and not details.pain_unrated


def _sore_muscles(scene: Scene, details: Details, asked_for: date | None) -> Turn:
    """Keep sore muscles with their day: they pause nothing and hold nothing back."""
    on = min(_day(scene, details, asked_for), scene.today)
    told = soreness_check(on, details.soreness, is_sore=details.is_sore)
    says = (Say(soreness_noted(told), ((buttons.undo(scene),),)),)
    return Turn(says, playing(Joints).changes(scene, told), undoable=True)


_MORNING = re.compile(
    r"\b(?:(?:this|in the|yesterday) morning|woke|(?:got|getting|get) up|waking"
    r"|(?:esta|por la|en la|ayer por la|de la) manana|al (?:despertar|levantar)\w*|despert\w+"
    r"|levante|amaneci\w*)\b"
)


def _names_morning(text: str) -> bool:
    return _MORNING.search(folded(text).text) is not None


def _how_much(scene: Scene, *, of_morning: bool) -> Turn:
    """Ask how much it hurts: in a set, this morning, or just now."""
    if is_under_way(scene):
        return pressed(scene, Does("today", "hurts", variant_args(scene.today, AS_USUAL)))
    if of_morning or is_morning(scene, scene.today):
        return pressed(scene, Does("morning", "check"))
    return pressed(scene, Does("today", "aches", (scene.today.isoformat(),)))


def _is_watched(scene: Scene, details: Details) -> bool:
    return is_watched(scene.athlete.joint, details.pain_site, details.pain_side)


def _noted(scene: Scene, details: Details, told: Check) -> Turn:
    joints = playing(Joints)
    return joints.told(scene, told) if _is_watched(scene, details) else joints.noted(scene, told)


def pain_told(
    scene: Scene, details: Details, asked_for: date | None, *, of_morning: bool = False
) -> Check | None:
    """Return the pain told with no session beside it, with its moment; None where none was.

    "No pain" is left alone: what is calm is for the morning check to hear.
    """
    if not details.pain:
        return None
    on, pain = min(_day(scene, details, asked_for), scene.today), math.ceil(details.pain)
    if not _is_watched(scene, details):
        return Check(on, None, elsewhere=pain, elsewhere_at=place_of(details.pain_site))
    return moment_check(scene, on, pain, of_morning=of_morning)


def _day(scene: Scene, details: Details, asked_for: date | None) -> date:
    """Return the day meant: the one said, else the one asked for, else today.

    A date of a year to come stays what it is, and is answered as such.
    """
    said = None if details.day is None else past_day(details.day, scene.today)
    return said or asked_for or scene.today


def _unclear(scene: Scene, details: Details, doubts: tuple[Doubt, ...], day: date) -> Turn:
    """Ask about the first doubt; a lone effort after a session belongs to that session."""
    draft = drafted(scene, details, day, doubts)
    first = doubts[0]
    if first.about is not About.SETS or draft.entry.pulls or len(first.readings) > 1:
        return considered(scene, draft)
    done = entries_on(scene.log, day)
    if done and is_all_but_sets(first, habits_of(scene)):
        after = changed(scene, done[-1], details)
        return considered(scene, Draft(after, corrects=done[-1].id))
    if first.readings:  # "-3x20m": what else was said went with it, so all of it is asked
        odd = out_of_range(Field.SETS, first.phrase)
        return Turn((Say(odd),), asks=AskSession(day))
    return considered(scene, draft)


def example_of(scene: Scene, day: date) -> Session | None:
    """Return the session of a day to write an example from; None where there is none."""
    prescription = decide(scene.athlete, scene.log, day).prescription
    return prescription if isinstance(prescription, Session) else None


MOVED_WITHIN = timedelta(hours=18)  # a later "it was yesterday" speaks of something else [D]


def _said_later(scene: Scene, text: str) -> Turn | None:
    """Move the session logged last to the day that is all a text says it was on.

    None where the text says more, or nothing was logged within the last hours.
    """
    latest = max(scene.log.entries, key=attrgetter("logged_at"), default=None)
    if latest is None or scene.now - latest.logged_at > MOVED_WITHIN:
        return None
    day = lone_day(scene, text) if says_it_has_been(text) else None
    return None if day is None else moved_to(scene, latest, day)


def is_whole_session(scene: Scene, text: str) -> bool:
    """Tell whether a text names the sets of a session: nothing else is asked for so."""
    heard = read(text, habits_of(scene))
    return isinstance(heard, Logged | Unclear) and bool(heard.details.sets)
