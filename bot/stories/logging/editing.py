"""A message that was changed or deleted after it was sent."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Wrote
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.story import Brings, Joints
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.heard import Details, NotDone, Unclear
from bot.reading.past import past_day
from bot.reading.replies.reading import read
from bot.rules.log.done import Entry
from bot.stories.logging.amending import reworded
from bot.stories.logging.correcting import (
    heard_about,
    note_with,
    own_words_of,
    says_something,
    tells_of,
    with_note,
)
from bot.stories.logging.draft import entry_named, with_details, with_words
from bot.stories.logging.hearing import heard_line, is_whole_session
from bot.stories.logging.log import said
from bot.stories.logging.questions import (
    AskLoad,
    AskMissing,
    AskPlausible,
    AskReading,
    AskSecond,
    AskTakeOut,
    Draft,
)
from bot.stories.logging.saving import (
    considered,
    continued,
    next_missing,
    on_its_card,
    seen_with,
)
from bot.stories.session.said import Noted
from bot.words.line import Line

_WHENEVER = datetime.min.replace(tzinfo=UTC)


def is_outdated(scene: Scene) -> bool:
    """Tell whether words arrived behind a later version of themselves.

    That one is in the log, or being asked about.
    """
    return _written_by(scene) is not None or is_draft(scene)


def draft_in(asking: Asking | None) -> Draft | None:
    """Return the session that a question is about and that is not written down yet."""
    match asking:
        case AskReading(draft) | AskLoad(draft) | AskPlausible(draft) | AskSecond(draft):
            return draft
        case _:
            return None


def dropped(scene: Scene, asking: Asking) -> Say | None:
    """Tell of a session, or a change of one, that was not written down before its question lapsed.

    None where the question was about something else, or nothing is left to tell.
    """
    draft = draft_in(asking)
    if draft is None:
        return None
    before = None if draft.corrects is None else entry_named(scene, draft.corrects)
    if before is not None:
        change = Button(Does("logging", "edit", (before.id,)), Line("logging-button-edit"))
        noted = Line("logging-change-dropped", noted=Noted(before, scene.today.year))
        return Say(noted, ((change,),), about=before.id, stands=True)
    if draft.corrects is not None:  # what it was to change is out of the log as well
        return None
    again = Does("logging", "on", (draft.entry.day.isoformat(),))
    tell = Button(again, Line("logging-button-tell-again"))
    return Say(Line("logging-not-written", noted=Noted(draft.entry)), ((tell,),), stands=True)


def is_draft(scene: Scene) -> bool:
    """Tell whether the open question is about the session that the message told."""
    draft = draft_in(scene.snapshot.dialogue.question)
    return draft is not None and scene.message is not None and draft.entry.message == scene.message


def tells(scene: Scene, text: str) -> bool:
    """Tell whether an edit is about what is being asked: the session, or what is missing of it."""
    is_asked = is_draft(scene) or playing(Brings).is_about(scene)
    return is_asked or _tells_missing(scene, text)


def _tells_missing(scene: Scene, text: str) -> bool:
    """Tell whether the edited message of a session holds the answer that is asked for now."""
    asking = scene.snapshot.dialogue.question
    entry = _written_by(scene)
    if not isinstance(asking, AskMissing) or entry is None or entry.id != asking.entry:
        return False
    told = with_details(entry, read(text, habits_of(scene)).details)
    return asking.field is not next_missing(told, asking.asked[:-1])


def _going_on(scene: Scene, turn: Turn, text: str) -> Turn:
    """Go on to what is missing still, where the edit told what was being asked."""
    asking = scene.snapshot.dialogue.question
    after = next((one.entry for one in turn.changes if isinstance(one, Wrote)), None)
    if after is None or not isinstance(asking, AskMissing) or not _tells_missing(scene, text):
        return turn
    rest = continued(seen_with(scene, *turn.changes), after, asking.undo, asking.asked)
    says = (*turn.says[:-1], *rest.says) if rest.says else turn.says
    changes = (*turn.changes, *rest.changes)
    return replace(turn, says=says, changes=changes, asks=rest.asks, keeps=False)


def heard_anew(scene: Scene, text: str) -> Turn | None:
    """Return what follows where the edited message told the session that is asked about.

    None where nothing is asked, or about something else.
    """
    dialogue = scene.snapshot.dialogue
    draft = draft_in(dialogue.question)
    if draft is None or scene.message is None:
        return None
    before = None if draft.corrects is None else entry_named(scene, draft.corrects)
    if before is not None and scene.message in (before.message, dialogue.heard_in):
        return heard_about(scene, before, text)
    if not is_draft(scene):
        return None
    turn = heard_line(scene, text, draft.entry.day)
    is_same = _but_for_words(turn.asks) == _but_for_words(dialogue.question)
    return turn if turn.says or turn.changes or not is_same else Turn(amends=turn.asks)


def _but_for_words(asking: Asking | None) -> Asking | None:
    """Return what is asked of a session without the words it was told in, which no card shows."""
    match asking:
        case AskReading(draft) | AskLoad(draft) | AskPlausible(draft) | AskSecond(draft):
            said = replace(with_words(draft.entry, None, ()), id="", logged_at=_WHENEVER)
            return replace(asking, draft=replace(draft, entry=said))
        case _:
            return asking


def edited(scene: Scene, text: str) -> Turn:
    """Correct the entry that the edited message (`scene.message`) wrote or corrected.

    Of any other message only what is clearly a session, or corrects the one it replies to, is
    heard now; the rest stays unanswered.
    """
    several = playing(Brings).edited(scene, text)
    if several is not None:
        return several
    written, corrected = _told_in(scene, text), _corrected_by(scene)
    if written is not None:
        turn = _on_its_card(scene, _session_anew(scene, written, text))
        return _going_on(scene, turn, text)
    if corrected is not None:
        return _on_its_card(scene, _correction_anew(scene, corrected, text))
    check = next((one for one in scene.log.checks if one.message == scene.message), None)
    if check is not None and scene.message is not None:
        return replace(playing(Joints).told_anew(scene, check, text), keeps=True)
    if scene.about is not None:
        turn = said(scene, text)
        is_heard = turn.changes or turn.asks is not None
        return _on_its_card(scene, turn) if is_heard else Turn()
    return said(scene, text) if is_whole_session(scene, text) else Turn()


def _on_its_card(scene: Scene, turn: Turn) -> Turn:
    """Tell all of a session that reads otherwise now: its card is rewritten with that.

    What stops somebody is no part of a card that changes without a sound.
    """
    after = next((one.entry for one in turn.changes if isinstance(one, Wrote)), None)
    before = None if after is None else entry_named(scene, after.id)
    if after is None or before is None:
        return turn
    asking = scene.snapshot.dialogue.question
    is_asked = isinstance(asking, AskMissing) and asking.entry == after.id
    card = on_its_card(scene, before, after, is_asked=is_asked)
    warnings = (replace(one, stands=True) for one in turn.says if one.about != after.id)
    # what is asked of it goes on under the card
    return replace(turn, says=(*warnings, card), keeps=turn.keeps or is_asked)


# --- what is on file, read again -----------------------------------------------------------


def _session_anew(scene: Scene, entry: Entry, text: str) -> Turn:
    """Take up how the message that told a session reads now, the words beside it included.

    Where no number changes nothing is said; what is no longer told is said to be on file still.
    """
    heard = read(text, habits_of(scene))
    details = heard.details
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    is_value = not details.sets and not details.as_planned and bool(doubts)
    is_told = says_something(details) or details.as_planned
    if isinstance(heard, NotDone) or is_value or not is_told:
        return _or_as_it_was(heard_about(scene, entry, text), entry)
    day = None if details.day is None else past_day(details.day, scene.today)
    after = _with_own_words(reworded(scene, entry, details, day), details)
    if after != entry or doubts:
        return considered(scene, Draft(after, doubts, corrects=entry.id))
    return Turn() if _tells_all_of(entry, details) else _as_it_was(entry)


def _with_own_words(entry: Entry, details: Details) -> Entry:
    """Return the entry with the note its message holds now, and what was added to it since."""
    if entry.revision == 0:  # the note is all of the message
        return with_words(entry, details.note, details.left_out)
    still = tuple(one for one in entry.left_out if one in details.left_out)
    return with_words(entry, note_with(entry.note, details.note, anew=True), still)


def _tells_all_of(entry: Entry, details: Details) -> bool:
    """Say whether a message holds every answer on file, so that none was taken out of it."""
    is_rated = entry.rpe is None or details.rpe is not None
    is_of_pain = entry.pain_during is None or details.pain is not None
    is_of_work = bool(details.sets) or details.as_planned or details.pulls_done is not None
    return is_rated and is_of_pain and is_of_work


def _correction_anew(scene: Scene, entry: Entry, text: str) -> Turn:
    """Take up how the message that corrected a session, or added a note to it, reads now."""
    own = own_words_of(scene, text)
    if own is not None:
        return with_note(scene, entry, own, anew=True)
    turn = heard_about(scene, entry, text)
    return Turn() if turn.misread and tells_of(scene, text) else _or_as_it_was(turn, entry)


def _or_as_it_was(turn: Turn, entry: Entry) -> Turn:
    return _as_it_was(entry) if turn.misread else turn


def _as_it_was(entry: Entry) -> Turn:
    """Say that a session stays on file as it was, with the way to change it."""
    change = Button(Does("logging", "edit", (entry.id,)), Line("logging-button-edit"))
    line = Line("logging-as-it-was", noted=Noted(entry))
    return Turn((Say(line, ((change,),), about=entry.id),))


def erased(scene: Scene) -> Turn:
    """Offer to take out the entry that the erased message wrote; a mere draft goes with it."""
    several = playing(Brings).erased(scene)
    if several is not None:
        return several
    entry = _written_by(scene)  # also while a correction of it is asked about
    return Turn() if entry is None else Turn(asks=AskTakeOut(entry.id, is_gone=True))


def _written_by(scene: Scene) -> Entry | None:
    if scene.message is None:
        return None
    return next((one for one in scene.log.entries if one.message == scene.message), None)


def _told_in(scene: Scene, text: str) -> Entry | None:
    """Return the entry that the message wrote: of several the one of the day it names now."""
    day = read(text, habits_of(scene)).details.day
    on = None if day is None else past_day(day, scene.today)
    every = [one for one in scene.log.entries if scene.message in {one.message} - {None}]
    return next((one for one in every if one.day == on), None) or _written_by(scene)


def _corrected_by(scene: Scene) -> Entry | None:
    entries = reversed(scene.log.entries)
    return next((one for one in entries if scene.message in one.corrections), None)
