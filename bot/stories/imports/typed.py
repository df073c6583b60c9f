"""Several sessions told in one message: shown as a file's are, and written as if told one by one.

What is clear is offered together.  What is not is named with what is unclear of it and left
aside; the message, changed, or that part sent by itself, brings it.  A pain that stops holds at
once, whatever becomes of the sessions.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.archive.brought import BadLine, Found, Program, Wrong
from bot.archive.taking import High, Taking, deed_of
from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import undo
from bot.dialogue.changes import Change, Filed, LetGo, Struck, Wrote
from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback, Joints
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, entry_id
from bot.reading.heard import About, Heard, Logged, NotALog, NotDone, Unclear
from bot.reading.several import MOST_SESSIONS, DayTold, told_of_days
from bot.rules.load.plausibility import implausible_beside
from bot.rules.log.done import Check, Entry, Log, entries_on
from bot.rules.prescription import Hold
from bot.rules.verdict import decide
from bot.stories.imports import said
from bot.stories.logging.amending import reworded
from bot.stories.logging.draft import drafted, heaviest_of, lacks_load
from bot.stories.logging.hearing import pain_told
from bot.stories.logging.saving import corrected, seen_with
from bot.stories.session.halted import halted
from bot.stories.session.minors import limits_of
from bot.words.line import Card, Line

NAME = "imports"
_WRONG = {
    About.LOAD: Wrong.LOAD,
    About.SETS: Wrong.PULLS,
    About.DISTANCE: Wrong.DISTANCE,
    About.RPE: Wrong.EFFORT,
    About.PAIN: Wrong.PAIN,
    About.DURATION: Wrong.SECONDS,
    About.MINUTES: Wrong.MINUTES,
    About.DAY: Wrong.DAY,
}


def days_in(scene: Scene, text: str) -> tuple[DayTold, ...] | None:
    """Return what a message tells of several days; None where it tells of one, or of none."""
    return told_of_days(text, habits_of(scene), scene.today)


def found_in(scene: Scene, days: Sequence[DayTold]) -> Found:
    """Return the sessions told of days, each beside the plan of its day, and what is unclear."""
    entries: list[Entry] = []
    checks: list[Check] = []
    wrong: list[BadLine] = []
    left_out: list[date] = []
    seen = scene
    for number, one in sorted(enumerate(days, 1), key=_by_day):
        is_wrong = _wrong(scene, one.day, one.heard)
        entry = None
        if is_wrong is None and isinstance(one.heard, Logged) and one.day is not None:
            entry = drafted(seen, one.heard.details, one.day).entry
            is_wrong = _lacking(scene, entry)
        if is_wrong is not None:
            wrong.append(BadLine(number, is_wrong, one.written))
        elif entry is not None and deed_of(entry) not in map(deed_of, entries):
            entries.append(replace(entry, id=entry_id(scene, len(entries))))
            seen = seen_with(seen, Wrote(entries[-1]))
        elif isinstance(one.heard, NotDone) and one.day is not None:
            left_out.append(one.day)
            pain = pain_told(scene, one.heard.details, one.day)
            checks += [] if pain is None else [pain]
    over = [BadLine(0, Wrong.WHOLE) for _ in entries[MOST_SESSIONS:]]
    wrong = sorted((*wrong, *over), key=lambda bad: bad.line)
    return Found(
        Program.MESSAGE,
        tuple(entries[:MOST_SESSIONS]),
        tuple(checks),
        tuple(wrong[: said.PARTS_NAMED]),
        len(wrong),
        left_out=tuple(left_out),
    )


def _by_day(numbered: tuple[int, DayTold]) -> tuple[date, int]:
    number, told = numbered
    return told.day or date.max, number


def _wrong(scene: Scene, day: date | None, heard: Heard) -> Wrong | None:
    """Return what is unclear of a day's words; None where nothing is."""
    born = scene.athlete.birth_year
    if isinstance(heard, NotALog):
        return Wrong.WHOLE
    if isinstance(heard, Unclear):
        return _WRONG[heard.doubts[0].about]
    if day is None:
        return Wrong.DAY
    if day > scene.today:
        return Wrong.AHEAD
    return Wrong.BEFORE_BIRTH if born is not None and day.year < born else None


def _lacking(scene: Scene, entry: Entry) -> Wrong | None:
    if not entry.pulls:
        return Wrong.PULLS
    return Wrong.NO_LOAD if lacks_load(scene, entry) else None


def taking(scene: Scene, found: Found) -> Taking:
    """Return what the yes would write: a session of a day that has another one stays aside."""
    on_file = {deed_of(entry) for entry in scene.log.entries}
    fresh: list[Entry] = []
    there = other = 0
    for entry in found.entries:
        is_there = deed_of(entry) in on_file
        if is_there or any(one.pulls for one in entries_on(scene.log, entry.day)):
            there, other = there + 1, other + (not is_there)
        else:
            fresh.append(entry)
    high = tuple(one for one in fresh if _is_high(scene.log, fresh, one))
    return Taking(
        tuple(fresh),
        found.checks,
        there,
        other,
        tuple(High(one.day, heaviest_of(one) or 0.0) for one in high),
        frozenset(one.id for one in high),
        tuple(day for day in found.left_out if _is_news(scene, day)),
    )


def _is_news(scene: Scene, day: date) -> bool:
    return day not in scene.athlete.not_done and not entries_on(scene.log, day)


def _is_high(log: Log, fresh: Iterable[Entry], entry: Entry) -> bool:
    """Say whether a load would be questioned, told alone; the others of the message count."""
    heaviest = heaviest_of(entry)
    others = tuple(one for one in fresh if one.id != entry.id and one.day < entry.day)
    beside = replace(log, entries=(*log.entries, *others))
    return heaviest is not None and implausible_beside(heaviest, entry.plan, beside) is not None


def held_at_once(scene: Scene, entries: Iterable[Entry], turn: Turn) -> Turn:
    """Return a turn with a pain told of a session that pauses them, before anything is asked."""
    limit = limits_of(scene).red
    red = [one for one in entries if (one.pain_during or 0) >= limit]
    if not red or isinstance(_today(scene), Hold):
        return turn
    worst = max(red, key=lambda one: one.day)
    told = Check(worst.day, None, elsewhere=worst.pain_during, elsewhere_at=worst.pain_at)
    noted = playing(Joints).told(scene, told)
    after = seen_with(scene, *noted.changes)
    if not isinstance(_today(after), Hold):
        return turn
    says = tuple(replace(one, stands=True) for one in noted.says)
    changes = (*noted.changes, *turn.changes)
    return replace(turn, says=(*says, *turn.says), changes=changes, undoable=noted.undoable)


def _today(scene: Scene) -> object:
    return decide(scene.athlete, scene.log, scene.today).prescription


def written(scene: Scene, entries: tuple[Entry, ...], taken: Taking) -> Turn:
    """Write the sessions, and say what they lead to."""
    changes: list[Change] = [Wrote(entry) for entry in entries]
    for check in taken.checks:
        changes += playing(Joints).changes(seen_with(scene, *changes), check)
    if taken.left_out:
        days = tuple(sorted({*scene.athlete.not_done, *taken.left_out}))
        changes.append(Filed(replace(scene.athlete, not_done=days)))
    after = seen_with(scene, *changes)
    stop = halted(after)
    following = () if stop is not None else playing(Fallback).following(after)
    card = Card(said.told(entries, taken.left_out), *(one.content for one in following))
    says = (Say(card, ((undo(scene),),)), *(() if stop is None else (stop,)))
    return Turn(says, (*changes, LetGo()), undoable=True)


# --- the message, changed or gone ----------------------------------------------------------


def of_message(scene: Scene) -> tuple[Entry, ...]:
    """Return the sessions on file that the message told, the earliest first."""
    if scene.message is None:
        return ()
    return tuple(one for one in scene.log.entries if one.message == scene.message)


def reread(scene: Scene, days: Sequence[DayTold]) -> tuple[Turn, tuple[DayTold, ...]]:
    """Return the sessions of a message as they read now, and the days that are new in it.

    What it no longer tells stays as it is: that is what taking out is for.
    """
    left = list(of_message(scene))
    seen, changes, cards, warnings = scene, list[Change](), list[Say](), list[Say]()
    fresh: list[DayTold] = []
    for one in days:
        was = next((entry for entry in left if entry.day == one.day), None)
        if was is None or not isinstance(one.heard, Logged):
            fresh.append(one)
            continue
        left.remove(was)
        details = one.heard.details
        now = reworded(seen, was, details, None)
        if now != was:
            turn = corrected(seen, was, now)
            changes += turn.changes
            seen = seen_with(seen, *turn.changes)
            *told, card = turn.says
            warnings += told
            cards.append(card)
    if not cards:
        return Turn(keeps=True), tuple(fresh)
    all_of_it = Card(*(one.content for one in cards))
    says = (*warnings, Say(all_of_it, ((undo(scene),),)))
    return Turn(says, tuple(changes), undoable=True, keeps=True), tuple(fresh)


def taken_out(scene: Scene, name: str) -> Turn | None:
    """Take out all sessions of the message that told the one of that name; None: it is out."""
    told = next((one for one in scene.log.entries if one.id == name), None)
    if told is None or told.message is None:
        return None
    every = of_message(replace(scene, message=told.message))
    card = Say(Line("common-sessions-out", count=len(every)), ((undo(scene),),))
    return Turn((card,), tuple(Struck(one.id) for one in every), undoable=True)


def gone(entries: Sequence[Entry]) -> Turn:
    """Offer to take the sessions out whose message was deleted."""
    out = Button(
        Does(NAME, "told", (entries[0].id,)),
        Line("imports-button-out", count=len(entries)),
        danger=True,
    )
    return Turn((Say(Line("imports-message-gone", count=len(entries)), ((out,),)),), keeps=True)
