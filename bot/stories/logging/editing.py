"""A message that was changed or deleted after it was sent."""

from bot.dialogue.question import Asking
from bot.dialogue.turn import Scene, Turn
from bot.rules.log.records import Entry
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.draft import entry_named
from bot.stories.logging.hearing import heard_line, is_whole_session
from bot.stories.logging.log import said
from bot.stories.logging.questions import (
    AskLoad,
    AskPlausible,
    AskReading,
    AskSecond,
    AskTakeOut,
    Draft,
)


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


def is_draft(scene: Scene) -> bool:
    """Tell whether the open question is about the session that the message told."""
    draft = draft_in(scene.snapshot.dialogue.question)
    return draft is not None and scene.message is not None and draft.entry.message == scene.message


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
    return heard_line(scene, text, draft.entry.day) if is_draft(scene) else None


def edited(scene: Scene, text: str) -> Turn:
    """Correct the entry that the edited message (`scene.message`) wrote or corrected.

    Of any other message only what is clearly a session, or corrects the one it replies to, is
    heard now; the rest stays unanswered.
    """
    entry = _written_by(scene) or _corrected_by(scene)
    if entry is not None:
        return heard_about(scene, entry, text)
    if scene.about is not None:
        turn = said(scene, text)
        return turn if turn.changes or turn.asks is not None else Turn()
    return said(scene, text) if is_whole_session(scene, text) else Turn()


def erased(scene: Scene) -> Turn:
    """Offer to take out the entry that the erased message wrote; a mere draft goes with it."""
    entry = _written_by(scene)  # also while a correction of it is asked about
    return Turn() if entry is None else Turn(asks=AskTakeOut(entry.id, is_gone=True))


def _written_by(scene: Scene) -> Entry | None:
    if scene.message is None:
        return None
    return next((one for one in scene.log.entries if one.message == scene.message), None)


def _corrected_by(scene: Scene) -> Entry | None:
    entries = reversed(scene.log.entries)
    return next((one for one in entries if scene.message in one.corrections), None)
