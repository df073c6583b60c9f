"""Several sessions told in one message: shown as a file's are, and written as if told one by one.

What is clear is offered together.  What is not is named with what is unclear of it and left
aside; the message, changed, or that part sent by itself, brings it.  A pain that stops holds at
once, whatever becomes of the sessions.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter

from bot.archive.brought import BadLine, Found, Program, Wrong
from bot.archive.taking import High, Taking, deed_of
from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import undo
from bot.dialogue.changes import Change, Filed, LetGo, Struck, Wrote
from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback, Joints
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, entry_id
from bot.reading.heard import About, Logged, NotALog, NotDone, Unclear
from bot.reading.several.dates import names_no_day
from bot.reading.several.telling import MOST_SESSIONS, DayTold, told_of_days
from bot.rules.load.plausibility import implausible_beside
from bot.rules.log.done import Check, Entry, entries_on
from bot.rules.prescription import Hold
from bot.rules.verdict import decide
from bot.stories.imports import said
from bot.stories.logging.amending import changed, reworded
from bot.stories.logging.correcting import note_with
from bot.stories.logging.draft import (
    drafted,
    heaviest_of,
    is_all_but_sets,
    lacks_load,
    plan_beside,
)
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


def found_in(scene: Scene, days: Sequence[DayTold], before: Found | None = None) -> Found:
    """Return the sessions told of days, each beside the plan of its day, and what is unclear.

    `before` is what waits for a yes from other messages: it waits together with these.
    """
    entries = [] if before is None else list(before.entries)
    checks = [] if before is None else list(before.checks)
    left_out = [] if before is None else list(before.left_out)
    wrong: list[BadLine] = []
    seen = seen_with(scene, *map(Wrote, entries))
    first = len(entries)
    for number, one in sorted(enumerate(days, 1), key=_by_day):
        is_wrong = _wrong(scene, one)
        entry = _more_of_one(scene, one)
        if entry is None and is_wrong is None and isinstance(one.heard, Logged) and one.day:
            entry = drafted(seen, one.heard.details, one.day).entry
            is_wrong = _lacking(scene, entry)
        elif entry is not None:
            is_wrong = None
        if is_wrong is not None:
            wrong.append(BadLine(number, is_wrong, one.written))
        elif entry is not None and (at := _told_before(entries, entry)) is not None:
            entries[at] = _with_more(entries[at], entry)
            wrong += [] if at < first else [BadLine(number, Wrong.TWICE, one.written)]
        elif entry is not None:
            entries.append(replace(entry, id=entry_id(scene, len(entries))))
            seen = seen_with(seen, Wrote(entries[-1]))
        elif isinstance(one.heard, NotDone) and one.day is not None:
            left_out.append(one.day)
            pain = pain_told(scene, one.heard.details, one.day)
            checks += [] if pain is None else [pain]
    over = [BadLine(0, Wrong.WHOLE) for _ in entries[MOST_SESSIONS:]]
    twice = [bad for bad in wrong if bad.wrong is Wrong.TWICE]
    unclear = sorted((bad for bad in (*wrong, *over) if bad not in twice), key=attrgetter("line"))
    return Found(
        Program.MESSAGE,
        tuple(entries[:MOST_SESSIONS]),
        tuple(checks),
        (*twice, *unclear[: said.PARTS_NAMED]),
        len(twice) + len(unclear),
        left_out=tuple(dict.fromkeys(left_out)),
    )


def without_message(found: Found, message: str | None) -> Found:
    """Return what waits without what a message told that reads otherwise now."""
    left = tuple(one for one in found.entries if one.message != message)
    return found if left == found.entries else replace(found, entries=left)


def _told_before(entries: Sequence[Entry], entry: Entry) -> int | None:
    """Return where the same session was told already; None: it was not."""
    deeds = list(map(deed_of, entries))
    return deeds.index(deed_of(entry)) if deed_of(entry) in deeds else None


def _more_of_one(scene: Scene, told: DayTold) -> Entry | None:
    """Return the one session on file of a day with what is told of it; None where it is none.

    "26 feb effort 6" tells of no pulls: those on file are meant.
    """
    if told.day is None or isinstance(told.heard, NotALog | NotDone):
        return None
    details = told.heard.details
    on_file = entries_on(scene.log, told.day)
    doubts = told.heard.doubts if isinstance(told.heard, Unclear) else ()
    is_clear = all(is_all_but_sets(one, habits_of(scene)) for one in doubts)
    if len(on_file) != 1 or not is_clear or details.sets or details.as_planned:
        return None
    more = changed(scene, on_file[0], details)
    more = replace(more, note=note_with(on_file[0].note, details.note), message=scene.message)
    return more if deed_of(more) == deed_of(on_file[0]) else None


_BESIDE = ("rpe", "minutes", "smooth", "pain_during", "pain_after", "soreness")


def _with_more(was: Entry, told: Entry) -> Entry:
    """Return a session with what was told of it anew; what was not told stays."""
    said_anew = {name: getattr(told, name) for name in _BESIDE if getattr(told, name) is not None}
    return replace(
        was,
        **said_anew,
        pain_at=was.pain_at if told.pain_at is None else told.pain_at,
        is_sore=was.is_sore or told.is_sore,
        forward_sets=told.forward_sets if was.forward_sets is None else was.forward_sets,
        barefoot_sets=max(was.barefoot_sets, told.barefoot_sets),
        note=note_with(was.note, told.note),
    )


def _by_day(numbered: tuple[int, DayTold]) -> tuple[date, int]:
    number, told = numbered
    return told.day or date.max, number


def _wrong(scene: Scene, told: DayTold) -> Wrong | None:
    """Return what is unclear of a day's words; None where nothing is."""
    born, day, heard = scene.athlete.birth_year, told.day, told.heard
    if day is None and names_no_day(told.written):
        return Wrong.NO_SUCH_DAY
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
    on_file = {deed_of(entry): entry for entry in scene.log.entries}
    fresh: list[Entry] = []
    amended: list[Entry] = []
    there = other = 0
    for entry in found.entries:
        was = on_file.get(deed_of(entry))
        if was is not None and (more := _with_more(was, entry)) != was:
            amended.append(more)
        elif was is not None or any(one.pulls for one in entries_on(scene.log, entry.day)):
            there, other = there + 1, other + (was is None)
        else:
            fresh.append(entry)
    high = tuple(one for one in fresh if _is_high(scene, fresh, one))
    return Taking(
        tuple(fresh),
        found.checks,
        there,
        other,
        tuple(High(one.day, heaviest_of(one) or 0.0) for one in high),
        frozenset(one.id for one in high),
        tuple(day for day in found.left_out if _is_news(scene, day)),
        tuple(amended),
    )


def _is_news(scene: Scene, day: date) -> bool:
    return day not in scene.athlete.not_done and not entries_on(scene.log, day)


def _is_high(scene: Scene, fresh: Iterable[Entry], entry: Entry) -> bool:
    """Say whether a load would be questioned, told alone; the others of the message count."""
    heaviest = heaviest_of(entry)
    others = tuple(one for one in fresh if one.id != entry.id and one.day < entry.day)
    log = replace(scene.log, entries=(*scene.log.entries, *others))
    plan = plan_beside(scene, entry)
    return heaviest is not None and implausible_beside(heaviest, plan, log) is not None


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
    warnings: list[Say] = []
    for now in taken.amended:
        seen = seen_with(replace(scene, message=None), *changes)
        was = next(one for one in scene.log.entries if one.id == now.id)
        turn = corrected(seen, was, now)
        changes += turn.changes
        warnings += turn.says[:-1]
    for check in taken.checks:
        changes += playing(Joints).changes(seen_with(scene, *changes), check)
    if taken.left_out:
        days = tuple(sorted({*scene.athlete.not_done, *taken.left_out}))
        changes.append(Filed(replace(scene.athlete, not_done=days)))
    after = seen_with(scene, *changes)
    stop = halted(after)
    following = () if stop is not None else playing(Fallback).following(after)
    card = Card(
        said.told(entries, taken.amended, taken.left_out), *(one.content for one in following)
    )
    says = (*warnings, Say(card, ((undo(scene),),)), *(() if stop is None else (stop,)))
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
