"""What was told of a joint, noted: put together with the day's other answers, and its meaning."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue import buttons
from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Change, Checked, Wrote
from bot.dialogue.registry import playing
from bot.dialogue.story import RedFlags
from bot.dialogue.turn import Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.reading.pain_answer import read_pain
from bot.rules.log.done import Check, Entry, entries_on, together, worst_of
from bot.rules.log.past import Past, past_of
from bot.rules.outlook import outlook
from bot.rules.pain.holding import (
    FLAG_OF_LASTING_SWELLING,
    Holding,
    hold_in,
    lasting_swelling,
)
from bot.rules.safety.red_flags import EVERY_FLAG, FlagKey
from bot.rules.verdict import decide_in
from bot.stories.morning.said import check_noted
from bot.stories.session.because import ahead_of, following
from bot.stories.session.beside import is_morning, pain_check
from bot.stories.session.minors import is_minor
from bot.stories.session.said import Following, pause_card
from bot.stories.session.telling import after_word
from bot.stories.session.watching import watch_asked
from bot.words.line import Card, Content, Figure, Line


def told(scene: Scene, check: Check) -> Turn:
    """Note a pain that was told in words; in daily life it is no morning's, but the next day's."""
    return noted(scene, check, in_daily_life=check.elsewhere is not None)


def told_anew(scene: Scene, was: Check, text: str) -> Turn:
    """Take up how the message that told of a day reads now.

    More pain is noted, as if told later that day; less lowers nothing: that is what undo is for.
    """
    answer = read_pain(text, habits_of(scene))
    if answer.pain is None:
        return Turn()
    check = pain_check(was.day, answer.pain, scene.athlete.joint, answer.site, answer.side)
    if was.pain is None and was.elsewhere is not None:  # that it was no morning's is not told anew
        check = Check(was.day, None, elsewhere=answer.pain, elsewhere_at=check.elsewhere_at)
    if together(was, check) != was:
        return told(scene, check)
    worst = worst_of(was.pain, was.elsewhere)
    if worst is None or answer.pain >= worst:
        return Turn()
    return Turn((Say(Line("morning-as-it-was", day=was.day, pain=Figure(worst))),))


def noted(
    scene: Scene, told: Check, undo: str | None = None, *, in_daily_life: bool = False
) -> Turn:
    """Note what was told of a day, raise what must be looked at, and say what it means.

    `undo` names what takes it back where a part of it was noted before; None: this turn does.
    """
    changes = changes_for(scene, told)
    codes = _codes(told)
    if codes:
        return playing(RedFlags).raised(scene, codes, also=changes)
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    back = ((buttons.undo(scene, undo),),)
    past = after.past
    if lasting_swelling(past):  # nothing but somebody's look ends that, so it goes on file
        return playing(RedFlags).raised(scene, (FLAG_OF_LASTING_SWELLING,), also=changes)
    holding = hold_in(past)
    beside = _beside(scene, told, in_daily_life=in_daily_life)
    if not isinstance(holding, Holding):
        meaning = _meaning(after, past, told, beside, _announced(scene, told, undo))
        asks = None if told.elsewhere_at is None else watch_asked(after)
        return Turn((Say(meaning, back),), changes, asks, undoable=undo is None)
    card = pause_card(holding, for_guardian=is_minor(scene))
    noted_as: Content = check_noted(told.pain, of_morning=_is_of_morning(scene, told))
    if beside is not None:
        noted_as = beside
    if told.swelling:
        noted_as = Line("morning-swelling", earliest=holding.until_at_least)
    return Turn((Say(noted_as), Say(card, back)), changes, undoable=undo is None)


def changes_for(scene: Scene, told: Check) -> tuple[Change, ...]:
    """Return what noting it writes: the day's check, and the pain after that day's session."""
    check = Checked(_together(scene, told))
    sessions = entries_on(scene.log, told.day)
    pain = worst_of(told.pain, told.elsewhere)
    after = _sorer(sessions[-1], pain) if sessions and pain is not None else None
    return (check,) if after is None else (check, Wrote(after))


def _together(scene: Scene, told: Check) -> Check:
    """Return all that was told of that day: a later answer adds to it and never lowers it.

    A number that was a slip is taken back by undo; a calmer hour does not undo a bad one.
    """
    known = next((one for one in scene.log.checks if one.day == told.day), None)
    if known is None:
        return replace(told, at=scene.now, message=scene.message)
    both = together(known, told)
    message = scene.message or known.message
    return known if both == known else replace(both, at=scene.now, message=message)


def _sorer(entry: Entry, pain: int) -> Entry | None:
    """Return the session with a higher pain after it; None where no more was told."""
    if entry.pain_after is not None and pain <= entry.pain_after:
        return None
    return replace(entry, pain_after=pain)


def _codes(told: Check) -> tuple[str, ...]:
    """Return the red flags an answer raises: giving way, and locking."""
    keys = []
    if told.gave_way:
        keys.append(FlagKey.GIVING_WAY)
    if told.locked:
        keys.append(FlagKey.LOCKED)
    return tuple(code for code, row in EVERY_FLAG.items() if row.key in keys)


def _beside(scene: Scene, told: Check, *, in_daily_life: bool) -> Line | None:
    """Return how a pain is noted that is no morning's; None where it is one."""
    if told.elsewhere is None:
        return None
    pain = Figure(told.elsewhere)
    if not in_daily_life:
        return Line("morning-elsewhere-noted", pain=pain)
    if entries_on(scene.log, told.day):
        return Line("morning-after-noted", pain=pain)
    return Line("morning-daily-noted", pain=pain)


def _meaning(scene: Scene, past: Past, told: Check, beside: Line | None, was: Following) -> Card:
    verdict = decide_in(past)
    zone = verdict.decided.reading.zone if scene.log.entries else None
    coming = after_word(was, following(outlook(past, verdict)))
    if beside is not None:
        return Card(beside, coming)
    return check_noted(told.pain, zone, coming, of_morning=_is_of_morning(scene, told))


def _announced(scene: Scene, told: Check, undo: str | None) -> Following:
    """Return what was to come next before this was told; `undo` names a part noted before.

    Where nothing was said today, it is what was to come as seen from the day before: a pause
    that has run out meanwhile is news.
    """
    is_first_half = undo is not None
    has_check = any(check.day == told.day for check in scene.log.checks) and not is_first_half
    if has_check or entries_on(scene.log, scene.today):
        return following(ahead_of(scene))
    others = tuple(check for check in scene.log.checks if check.day != told.day)
    yesterday = scene.today - timedelta(days=1)
    log = replace(scene.log, checks=others)
    return following(outlook(past_of(scene.athlete, log, yesterday)))


def _is_of_morning(scene: Scene, told: Check) -> bool:
    return is_morning(scene, told.day)
