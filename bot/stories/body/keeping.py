"""What else a line told beside a body: put aside, and taken up when nothing was the matter."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.dialogue.changes import Checked, Wrote
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing, story_of
from bot.dialogue.story import Brings, Fallback
from bot.dialogue.turn import Reply, Scene, Turn, Typed
from bot.reading.body.on_behalf import in_their_words
from bot.reading.body.talk import BodyTalk, body_talk
from bot.reading.glossary.translating import in_english
from bot.reading.heard import Heard, NotDone, Unclear
from bot.reading.page import span_written
from bot.reading.past import past_day
from bot.stories.logging import log as logging
from bot.stories.logging.amending import changed
from bot.stories.logging.held import HeldReply, days_given_back, given_back
from bot.stories.logging.questions import Draft
from bot.stories.logging.saving import considered, seen_with
from bot.stories.session.minors import is_minor

# Where one part of a line ends; a figure's own point or comma ends none.
_ENDS = re.compile(r"[;!?\n]+|[.,:](?!\d)|\s+-+\s+|\s+(?:but|and|pero|y)\s+", re.IGNORECASE)
LONGEST_ANSWER = 60  # letters; whatever is longer tells of more than was asked


def answer_in(scene: Scene, text: str, session: HeldReply | None) -> str | None:
    """Return the part of a line that answers the open question; None where none does.

    It is the one part that the question understands by itself, else what is left without those
    that speak of a body, and only where the question understands that.  A whole `session` told in
    the line answers the log's questions alone, and none where it corrects an entry.
    """
    question = scene.snapshot.dialogue.question
    if question is None or question.holds or has_lapsed(scene):
        return None
    is_logs = isinstance(story_of(question).role, Fallback)
    if session is not None and (session.about or (session.details.sets and not is_logs)):
        return None
    rest = [span_written(text, span) for span in _parts_beside_a_body(scene, text)]
    alone = [part for part in rest if _answers(scene, question, part)]
    told = alone[0] if len(alone) == 1 else ", ".join(rest)
    return told if alone == [told] or _answers(scene, question, told) else None


def _parts_beside_a_body(scene: Scene, text: str) -> Iterator[tuple[int, int]]:
    """Yield where in a line the parts stand that speak of no body."""
    ends = [*(end.span() for end in _ENDS.finditer(text)), (len(text), len(text))]
    start = 0
    for stop, following in ends:
        if text[start:stop].strip() and not talk_of(scene, text[start:stop]).rows:
            yield start, stop
        start = following


def _answers(scene: Scene, question: Asking, told: str) -> bool:
    """Say whether a question understands what was told, as an answer and no story."""
    if not told or len(told) > LONGEST_ANSWER:
        return False
    turn = answered_by(scene, question, as_typed(scene, told))
    return not (turn.keeps or turn.misread)


def as_typed(scene: Scene, answer: str) -> Typed:
    """Return an answer put aside as if it had just been typed, in the words it was written in."""
    return Typed(in_english(answer, scene.athlete.language))


def talk_of(scene: Scene, text: str) -> BodyTalk:
    """Return what a line says of the athlete's body, a parent's line of their child's too."""
    language, is_childs = scene.athlete.language, is_minor(scene)
    return body_talk(in_their_words(text, language, is_childs=is_childs), language)


def answered_by(scene: Scene, question: Asking, reply: Reply) -> Turn:
    """Return what a reply to a question leads to, wherever the question stands now."""
    dialogue = replace(scene.snapshot.dialogue, question=question, parked=None)
    seen = replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue))
    story = story_of(question)
    assert story.answered is not None
    return story.answered(seen, question, reply)


def taken_up(scene: Scene, kept: HeldReply) -> Turn:
    """Act on a session put aside as if it had just been told, in the message it came in."""
    seen = replace(scene, message=kept.message, about=kept.about)
    if kept.also:
        return replace(playing(Brings).apart(seen, days_given_back(kept)), interrupts=False)
    reply = given_back(kept)
    entry = next((one for one in scene.log.entries if one.id == kept.about), None)
    if entry is None or isinstance(reply, NotDone):
        return logging.understood(seen, reply)
    doubts = reply.doubts if isinstance(reply, Unclear) else ()
    after = changed(seen, entry, reply.details, _day_of(seen, reply))
    return considered(seen, Draft(after, doubts, corrects=entry.id))


def written_down(scene: Scene, kept: HeldReply) -> tuple[Wrote | Checked, ...]:
    """Return what is written of what was put aside, where nothing more is asked about it."""
    wrote: list[Wrote | Checked] = []
    for number, one in enumerate(kept.each):
        seen = seen_with(replace(scene, delivery=f"{scene.delivery}{number or ''}"), *wrote)
        turn = taken_up(seen, one)
        wrote += [change for change in turn.changes if isinstance(change, Wrote | Checked)]
    return tuple(wrote)


def _day_of(scene: Scene, reply: Heard) -> date | None:
    day = reply.details.day
    return None if day is None else past_day(day, scene.today)


def entry_about(scene: Scene) -> str | None:
    """Return the entry that a line corrects: the one replied to, or the one it wrote itself."""
    if scene.about is not None or scene.message is None:
        return scene.about
    entries = scene.log.entries
    return next((one.id for one in entries if one.message == scene.message), None)
