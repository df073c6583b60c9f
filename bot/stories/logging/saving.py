"""From a draft to the log: what stands in between is asked, one thing at a time."""

from dataclasses import replace
from datetime import date

from bot.dialogue import buttons
from bot.dialogue.changes import Change, Filed, Wrote
from bot.dialogue.closing import in_one
from bot.dialogue.registry import playing
from bot.dialogue.story import Joints
from bot.dialogue.turn import Say, Scene, Turn, undo_id
from bot.dialogue.undo import apply
from bot.reading.heard import About
from bot.rules.load.plausibility import implausible_beside
from bot.rules.log.done import Entry, Log, Pulls, entries_on
from bot.rules.log.past import past_of
from bot.rules.pain.in_session import with_pain_told
from bot.rules.pain.judging import worst_pain
from bot.rules.prescription import Hold, StopRefer
from bot.rules.reasons import Reason
from bot.rules.verdict import Verdict, decide_in
from bot.stories.logging.advising import advice_for, advised, naming, otherwise_for
from bot.stories.logging.amending import on_day, rewritten, told_again
from bot.stories.logging.buttons import on_card
from bot.stories.logging.draft import (
    entry_named,
    heaviest_of,
    lacks_load,
    plan_beside,
    told_entry,
    with_words,
)
from bot.stories.logging.questions import (
    AskLoad,
    AskMissing,
    AskPlausible,
    AskReading,
    AskSecond,
    AskSession,
    Draft,
)
from bot.stories.logging.said import Field, left_out_line
from bot.stories.logging.warned import warnings
from bot.stories.session.because import ahead_of, following
from bot.stories.session.beside import moment_check
from bot.stories.session.halted import halted
from bot.stories.session.limited import passed_by
from bot.stories.session.minors import limits_of
from bot.stories.session.said import Noted, Retold
from bot.stories.session.telling import after_session, after_word
from bot.stories.session.variants import AS_USUAL, decided_with
from bot.stories.session.watching import watch_asked
from bot.words.line import Card, Content, Faint, Line, Paragraphs


def considered(scene: Scene, draft: Draft) -> Turn:
    """Ask the first thing that stands between a draft and the log, or write it down.

    A pain of today that stops holds at once, whichever way that is answered.
    """
    turn = _considered(scene, draft)
    is_sure = all(doubt.about is not About.PAIN for doubt in draft.doubts)
    of_today = is_sure and draft.entry.day == scene.today
    return held_meanwhile(scene, turn, draft.entry.pain_during if of_today else None)


def held_meanwhile(scene: Scene, turn: Turn, pain: int | None) -> Turn:
    """Hold at once for a pain that stops, where the session still waits for an answer.

    Kept with the session alone it would count only once that is written down, if ever.
    """
    if turn.changes or turn.asks is None or pain is None or pain < limits_of(scene).red:
        return turn
    told = [one for one in scene.log.checks if one.day == scene.today]
    if any(pain <= (value or 0) for one in told for value in (one.pain, one.elsewhere)):
        return turn  # it holds already
    check = moment_check(scene, scene.today, pain, of_morning=False)
    told_so = playing(Joints).told(scene, check)
    if told_so.asks is not None:
        return told_so
    says = tuple(replace(say, stands=True) for say in in_one(told_so.says))
    return replace(told_so, says=(*says, *turn.says), asks=turn.asks)


def _considered(scene: Scene, draft: Draft) -> Turn:
    entry = draft.entry
    if entry.day > scene.today:
        return Turn((Say(Line("logging-day-to-come")),))
    if draft.doubts:
        return Turn(asks=AskReading(draft))
    live = _gone_through(scene, draft)
    if live is not None:
        return _is_that_one(scene, live, draft)
    if not entry.pulls:
        return Turn(asks=AskSession(entry.day))
    if lacks_load(scene, entry) and not draft.has_no_sled:
        return Turn(asks=AskLoad(draft))
    heaviest = heaviest_of(entry)
    if heaviest is not None and not draft.is_sure:
        others = _without(scene.log, draft.corrects)
        beside = implausible_beside(heaviest, plan_beside(scene, entry), others)
        if beside is not None:
            return Turn(asks=AskPlausible(draft, heaviest, beside))
    if draft.corrects is None and not draft.is_another:
        same_day = entries_on(scene.log, entry.day)
        if same_day:
            return Turn(asks=AskSecond(draft, same_day[-1].id))
    return written(scene, draft)


def _gone_through(scene: Scene, draft: Draft) -> Entry | None:
    """Return the session gone through set by set that a draft tells once more, the same day.

    None where there is none, or they say that this is another.
    """
    if draft.corrects is not None or draft.is_another:
        return None
    name = scene.snapshot.dialogue.gone_through
    done = entries_on(scene.log, draft.entry.day)
    return next((one for one in done if one.id == name), None)


def _is_that_one(scene: Scene, before: Entry, draft: Draft) -> Turn:
    """Put what is told into the session gone through: it was one, and stays one."""
    told = told_again(scene, before, draft.entry)
    heaviest = heaviest_of(told)
    if heaviest is not None and heaviest != heaviest_of(before) and not draft.is_sure:
        beside = implausible_beside(heaviest, before.plan, _without(scene.log, before.id))
        if beside is not None:
            return Turn(asks=AskPlausible(draft, heaviest, beside))
    after = with_pain_told(told, scene.log.entries, scene.log.checks)
    is_new = after != before
    after = rewritten(scene, before, after) if is_new else before
    changes = (Wrote(after),) if is_new else ()
    said = _that_one(before, after)
    seen = seen_with(scene, *changes)
    turn = continued(seen, after, undo_id(scene), (), opening=True, said=said)
    says = (*warnings(scene, before, after), *turn.says)
    return replace(turn, says=says, changes=(*changes, *turn.changes), undoable=is_new)


def _that_one(before: Entry, after: Entry) -> Card:
    """Say that a session told is the one gone through, and what was added to it or changed."""
    if after.pulls == before.pulls:
        return Card(Line("logging-that-one", noted=Retold(before, after)))
    was, now = Noted(before), Noted(after)
    changed = Line("logging-corrected", before=was, after=now)
    another = Faint(Line("logging-was-another"))
    return Card(Line("logging-that-one-changed"), changed, another)


def _without(log: Log, name: str | None) -> Log:
    return replace(log, entries=tuple(entry for entry in log.entries if entry.id != name))


def written(scene: Scene, draft: Draft) -> Turn:
    """Write the session down, in place of the entry it corrects where it corrects one."""
    before = None if draft.corrects is None else entry_named(scene, draft.corrects)
    if before is not None:
        return corrected(scene, before, draft.entry)
    entry = with_pain_told(draft.entry, scene.log.entries, scene.log.checks)
    if (stop := _stop_against(scene, entry)) is not None:
        return _against(scene, entry, stop)
    after = seen_with(scene, Wrote(entry))
    is_known = draft.entry.pain_during is None and bool(entry.pain_during)
    asked = (Field.PAIN,) if is_known else ()  # asked and answered in the middle of it
    turn = continued(after, entry, undo_id(scene), asked, opening=True)
    changes = (Wrote(entry), *turn.changes)
    says = (*warnings(scene, None, entry), *turn.says)
    return replace(turn, says=says, changes=changes, undoable=True)


def _against(scene: Scene, entry: Entry, stop: Say) -> Turn:
    """Keep a session that was done against a stop, and answer with the stop.

    Nothing more is asked of it: it counts for no step.
    """
    noted = Line("logging-logged", noted=Noted(entry))
    above = passed_by(scene.athlete, scene.log, entry)
    kept = Card(noted, left_out_line(entry), above, Line("logging-kept-anyway"))
    shown = Say(kept, on_card(scene, entry, undo_id(scene)), about=entry.id)
    says = (*warnings(scene, None, entry), shown, stop)
    return Turn(says, (Wrote(entry),), undoable=True)


def corrected(scene: Scene, before: Entry, after: Entry) -> Turn:
    """Rewrite an entry and say what that means for the next session."""
    after = rewritten(scene, before, after)
    changes = (Wrote(after),)
    if _tells_the_same(before, after):
        card = Say(_words_of(before, after), ((buttons.undo(scene),),), about=after.id)
        return Turn((card,), changes, undoable=True)
    seen = seen_with(scene, *changes)
    line = Line(
        "logging-corrected",
        before=Noted(before, scene.today.year),
        after=Noted(after, scene.today.year),
    )
    then = after_word(following(ahead_of(scene)), following(ahead_of(seen)))
    if _stop_against(seen, after) is not None:
        then = Line("logging-kept-anyway")
    above = passed_by(scene.athlete, seen.log, after)
    card = Say(Card(line, above, then), ((buttons.undo(scene),),), about=after.id)
    return Turn((*warnings(scene, before, after), card), changes, undoable=True)


def on_its_card(scene: Scene, before: Entry, after: Entry, *, is_asked: bool) -> Say:
    """Return a session's card once its own message reads otherwise: whole, as it takes its place.

    `is_asked`: more is asked of it below, and what it leads to is said behind that.
    """
    seen = seen_with(scene, Wrote(after))
    is_same = _tells_the_same(before, after)
    stop = _stop_against(seen, after)
    follows = _what_follows(seen, after) if stop is None else Line("logging-kept-anyway")
    card = Card(
        Line("logging-logged" if is_same else "logging-rewritten", noted=Noted(after)),
        left_out_line(after),
        passed_by(scene.athlete, seen.log, after),
        None if is_same else Faint(Line("logging-before", before=Noted(before))),
        None if is_asked else follows,
    )
    # the way back stands under the question already
    rows = () if is_asked else on_card(scene, after, undo_id(scene))
    if stop is None:
        return Say(card, rows, about=after.id)
    both = Paragraphs(card, stop.content)
    return Say(both, (*stop.buttons, *rows), about=after.id, serves=stop.serves)


def _stop_against(scene: Scene, entry: Entry) -> Say | None:
    """Return the stop that a session was done against, and that stands; None: there is none."""
    return halted(scene) if entry.plan is None else None


def _what_follows(scene: Scene, entry: Entry) -> Card:
    ahead = ahead_of(scene)
    coming = following(ahead)
    is_halted = isinstance(coming.prescription, Hold | StopRefer)
    return Card(
        after_session(coming, _cause_on_card(scene, entry)),
        None if is_halted else otherwise_for(ahead),
        _change_hint(entry),
    )


def _change_hint(entry: Entry) -> Faint:
    return Faint(Line("logging-change-hint", loaded=any(run.added_kg for run in entry.pulls)))


def _tells_the_same(before: Entry, after: Entry) -> bool:
    """Say whether only what was said beside a session changed, and none of its numbers."""
    return with_words(after, before.note, before.left_out) == replace(
        before, corrections=after.corrections, revision=after.revision, told=after.told
    )


def _words_of(before: Entry, after: Entry) -> Card:
    """Return what became of the words beside a session."""
    note: Content = Line("logging-note-out") if before.note is not None else Line("logging-kept")
    if after.note is not None:
        note = Line("logging-note-kept", note=Line("logging-quoted", phrase=after.note))
    return Card(note, left_out_line(after))


KEPT = Turn((Say(Line("logging-kept")),))
"""What was said changes nothing."""


def moved_to(scene: Scene, entry: Entry, day: date) -> Turn:
    """Rewrite an entry on another day."""
    return KEPT if day == entry.day else corrected(scene, entry, on_day(scene, entry, day))


def continued(
    scene: Scene,
    entry: Entry,
    undo: str,
    asked: tuple[Field, ...],
    *,
    opening: bool = False,
    said: Content | None = None,
) -> Turn:
    """Ask what is still missing about a session in the log, or close with its card.

    `opening`: it is the first that is said of it; `said` is how it begins, where otherwise.
    """
    worst = worst_pain(entry)
    stops = worst is not None and worst >= limits_of(scene).red
    field = None if stops else next_missing(entry, asked)  # whoever has to stop is let be
    if field is None:
        return finished(scene, entry, undo, said)
    first = said or Line("logging-understood", noted=Noted(entry))
    # its way back stands under the question
    says = (Say(Card(first, left_out_line(entry)), about=entry.id),)
    asks = AskMissing(entry.id, field, undo, (*asked, field))
    return Turn(says if opening else (), asks=asks)


def next_missing(entry: Entry, asked: tuple[Field, ...]) -> Field | None:
    """Return what to ask next: effort, worst pain, pain now, and steps where it was hard.

    Pain now is asked only right after the worst pain was: who wrote a number said enough.
    """
    if entry.rpe is None and Field.EFFORT not in asked:
        return Field.EFFORT
    if entry.pain_during is None and Field.PAIN not in asked:
        return Field.PAIN
    if Field.PAIN in asked and entry.pain_after is None and Field.PAIN_NOW not in asked:
        return Field.PAIN_NOW
    if _was_hard(entry) and entry.smooth is None and Field.SMOOTH not in asked:
        return Field.SMOOTH
    return None


def _was_hard(entry: Entry) -> bool:
    """Tell whether the effort reached the top of what was asked, where steps get choppy."""
    return entry.plan is not None and entry.rpe is not None and entry.rpe >= entry.plan.rpe_band[1]


def finished(scene: Scene, entry: Entry, undo: str, said: Content | None = None) -> Turn:
    """Close with the session's card: what comes next, and one piece of advice at most."""
    ahead = ahead_of(scene)
    coming = following(ahead)
    advice = advice_for(ahead, coming)
    changes: tuple[Change, ...] = ()
    if advice is not None:
        changes = (Filed(advised(scene.athlete, scene, advice)),)
    # During a pause nobody needs to hear that another answer would have spared it.
    is_halted = isinstance(coming.prescription, Hold | StopRefer)
    otherwise = None if is_halted else otherwise_for(ahead)
    card = Card(
        said or Line("logging-logged", noted=Noted(entry)),
        left_out_line(entry),
        passed_by(scene.athlete, scene.log, entry),
        after_session(coming, _cause_on_card(scene, entry)),
        otherwise,
        None if advice is None else naming(advice),
        _change_hint(entry),
    )
    shown = Say(card, on_card(scene, entry, undo), about=entry.id)
    stop = halted(scene) if isinstance(coming.prescription, StopRefer) else None
    asks = None if is_halted else watch_asked(scene)
    return Turn((shown,) if stop is None else (shown, stop), changes, asks)


def _cause_on_card(scene: Scene, entry: Entry) -> Reason | None:
    """Return the cause that the card of a session gave; None: it was none of the plan's own."""
    plan = entry.plan
    if plan is None or Reason.LIGHTER in plan.reasons:
        return None
    verdict = _decided_without(scene, entry)
    is_planned = verdict.situation.mode is plan.mode
    return verdict.decided.cause if is_planned else None


def _decided_without(scene: Scene, entry: Entry) -> Verdict:
    """Return the decision for a session's day without it: the plan's, in the turn it is told."""
    log, was = _without(scene.log, entry.id), scene.was
    if was is not None and was.athlete is scene.athlete and was.log == log:
        return decided_with(was, entry.day, AS_USUAL)
    return decide_in(past_of(scene.athlete, log, entry.day, scene.past))


def answered_missing(scene: Scene, before: Entry, after: Entry, asking: AskMissing) -> Turn:
    """Note one more answer about a session in the log, and go on; its worst pain stays."""
    after = with_pain_told(after, scene.log.entries, scene.log.checks)
    changes: tuple[Change, ...] = () if before == after else (Wrote(after),)
    turn = continued(seen_with(scene, *changes), after, asking.undo, asking.asked)
    says = (*warnings(scene, before, after), *turn.says)
    return replace(turn, says=says, changes=(*changes, *turn.changes))


def seen_with(scene: Scene, *changes: Change) -> Scene:
    """Return the scene as it is once the changes are written."""
    return replace(scene, snapshot=apply(scene.snapshot, changes), was=scene)


def confirmed(scene: Scene, pulls: tuple[Pulls, ...], day: date) -> Turn:
    """Write the session down by its athlete's word, and ask what is missing, as of any other."""
    return considered(scene, Draft(told_entry(scene, pulls, day)))
