"""What a line says of a body, heard before anything else is done with it (A1).

Nothing is decided here: a row is raised by the tap of whom it is about.  What else the line
holds is put aside and offered behind a "none of these".
"""

import re
from dataclasses import dataclass, replace

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import said_yes
from bot.dialogue.changes import Filed
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback, FirstContact, Knows, Limits
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.body.talk import BodyTalk, Worry, body_talk, part_alone
from bot.reading.concepts import language_of
from bot.reading.intents.diary import asks_of_diary
from bot.reading.intents.under_way import Told, told_in
from bot.reading.page import folded
from bot.reading.replies.reading import read
from bot.reading.several.telling import told_of_days
from bot.reading.tables import table
from bot.reading.zones import folded as plainly
from bot.rules.log.records import Athlete
from bot.rules.safety.red_flags import Tier
from bot.rules.safety.screening import open_flags
from bot.stories.body.keeping import answer_in, entry_about, talk_of
from bot.stories.body.questions import AskKept, AskWatch
from bot.stories.body.said import SUPPORTED, careful, supported, welcomed
from bot.stories.logging.hearing import is_whole_session
from bot.stories.logging.held import HeldKind, HeldReply, held, held_of_days
from bot.stories.screening.flags import (
    concluded,
    keys_of,
    needs_somebody,
    rows_of,
    stop,
    tier_of,
    with_flags,
)
from bot.stories.screening.questions import AskFurther
from bot.stories.screening.said import FLAG_BUTTONS, FLAGS
from bot.words.line import Line
from bot.words.voice import Voice

SHORTEST_NAME = 4  # letters: a word such as "the" names nothing
UNWELL = "RF14"
_BACK, _NOT_YET = (re.compile(table("settings")["return"][one]) for one in ("told", "not_yet"))
ADVISED, REQUEST, SUPPORT = "RF16", "RF21", "RF22"
"""What was advised, is refused, and is met with support: the last two are never asked about."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that says something of a body: the rows to ask about, and what else it may tell."""

    text: str
    rows: tuple[str, ...]
    talk: BodyTalk
    is_refused: bool


def heard(
    scene: Scene, text: str, *, answered: str | None = None, told: str | None = None
) -> Turn | None:
    """Return what a line's words call for before anything else; None where nothing does.

    A line that only says again what is being asked about is left to that question, and one
    that says the row which a command has `answered` itself to that.
    """
    asking = scene.snapshot.dialogue.question
    if isinstance(asking, AskWatch) and row_named(scene, asking, text):
        return None
    if scene.snapshot.dialogue.live is not None and told_in(text) is Told.SKIP:
        return None  # "sin descanso": of a session under way it is the rest that is skipped
    talk = _without_advice(scene, text, talk_of(scene, text))
    is_grave = talk.is_emergency or talk.worry is not None
    if talk.rows and not is_grave and playing(FirstContact).weighs(scene, text):
        return None
    if scene.athlete.consent is None:
        return _for_a_stranger(scene, text, talk)
    if talk.is_guess and asks_of_diary(text):
        return None
    is_of_signs = bool(talk.rows) and not is_grave and REQUEST not in talk.rows
    if is_of_signs and playing(Knows).knowledge(scene, text) is not None:
        return None
    rows = tuple(row for row in talk.rows if row not in (REQUEST, SUPPORT, answered))
    is_refused = REQUEST in talk.rows and answered != REQUEST
    line = _Line(text if told is None else told, rows, talk, is_refused)
    if talk.worry is not None:
        return _worried(scene, talk.worry, _mentioned(scene, line) if rows else None)
    if rows:
        return _mentioned(scene, line)
    return _refused(scene, line) if line.is_refused else None


def _without_advice(scene: Scene, text: str, talk: BodyTalk) -> BodyTalk:
    """Return what a line says of a body, but that it was told what to leave where it says what.

    That is a limit, and kept as one; a condition or a medicine beside it is asked about.
    """
    if ADVISED not in talk.rows or scene.athlete.screened is None:
        return talk
    rest = playing(Limits).beside(scene, text)
    if rest is None or ADVISED in body_talk(rest, scene.athlete.language).rows:
        return talk
    return replace(talk, rows=tuple(one for one in talk.rows if one != ADVISED))


def asks_about(rows: tuple[str, ...]) -> Turn:
    """Ask whether rows are happening that were told in words no sign is made of."""
    return Turn(asks=AskWatch(rows), interrupts=True)


def part_named(scene: Scene, text: str) -> Turn | None:
    """Ask what is the matter with a part of the body that is all a line says; None for any other.

    "Knee" answers which joint it is where that is asked; anywhere else somebody tells of it (A1).
    Before the first questions about a body it is only what they come with.
    """
    rows = part_alone(text, scene.athlete.language)
    if not rows or scene.athlete.consent is None:
        return None
    if scene.athlete.birth_year is None and scene.snapshot.dialogue.question is not None:
        return Turn((Say(Line("body-joint-in-a-moment")),), keeps=True)
    return _mentioned(scene, _Line(text, rows, BodyTalk(rows, is_guess=True), is_refused=False))


def in_crisis(scene: Scene, text: str) -> Turn | None:
    """Return what a line in crisis is met with wherever it is typed; else None.

    From a stranger an emergency is one, too: nothing else has been asked of them yet.
    """
    talk = talk_of(scene, text)
    is_crisis = talk.worry is Worry.SELF_HARM
    if scene.athlete.consent is None and (is_crisis or talk.is_emergency):
        return Turn(_first_help(talk), (Filed(_spoken_to(scene, text)),))
    return _worried(scene, Worry.SELF_HARM, None) if is_crisis else None


def help_for(scene: Scene, text: str) -> tuple[Say, ...]:
    """Return where help is for a life in danger that words tell of, whoever's it is."""
    talk = talk_of(scene, text)
    if talk.worry is Worry.SELF_HARM:
        return (Say(Line(SUPPORTED[talk.worry])),)
    return (Say(Line("screening-emergency")),) if talk.is_emergency else ()


def row_named(scene: Scene, asking: AskWatch, text: str) -> str | None:
    """Return the one flag whose name on the card holds every word typed; None for none or two."""
    words = _words(text)
    if len(max(words, key=len, default="")) < SHORTEST_NAME or any(map(str.isdigit, words)):
        return None
    voice = Voice(scene.athlete.language)
    found = [
        row.code
        for row in rows_of(asking.now)
        if words <= _words(voice.say(FLAG_BUTTONS[row.key])) | _words(voice.say(FLAGS[row.key]))
    ]
    return found[0] if len(found) == 1 else None


def _words(told: str) -> set[str]:
    return {word.strip(",.") for word in folded(told).text.split()}


def meanwhile(scene: Scene, text: str) -> Turn:
    """Keep a session told while something is asked about: it waits like one told with it.

    The question is asked again.  Of two that were told the first is kept, unless its own line
    was changed, or told that there was none.
    """
    asking = scene.snapshot.dialogue.question
    if not isinstance(asking, AskWatch) or not is_whole_session(scene, text):
        return Turn(keeps=True)
    first = asking.held
    is_told = first is not None and first.kind is not HeldKind.NOT_DONE
    if first is not None and is_told and first.message != scene.message:
        return Turn(keeps=True)
    return Turn(asks=replace(asking, held=_session_in(scene, text)))


# --- signs ---------------------------------------------------------------------------------


def _mentioned(scene: Scene, line: _Line) -> Turn | None:
    """Ask whether what was told did happen; what else the line holds waits for the answer.

    What is asked about already is asked together with it; None where it is all of it, or a yes.
    Where the likeliest is open already, that stops them, and no other is asked about but an
    emergency.
    """
    asked, is_urgent = _asked_about(scene), line.talk.is_emergency
    if set(line.rows) <= set(asked):
        return _worse(scene, line) if is_urgent else _told_anew(scene, line)
    if line.rows[0] in asked and not is_urgent and _is_yes(scene, line):
        return None
    is_open = set(needs_somebody(scene.athlete))
    known = tuple(row for row in line.rows if row in is_open)
    tier = tier_of(scene.athlete, known)
    if tier is Tier.EMERGENCY or (is_urgent and line.rows == known):
        return replace(concluded(known, Tier.EMERGENCY), clears=True)
    if line.rows == known or (line.rows[0] in known and not is_urgent):
        return Turn((stop(known, tier),), clears=True)
    return _asking(scene, line)


def _asking(scene: Scene, line: _Line) -> Turn:
    """Ask, and put aside what else was told; what is newly told comes first."""
    says = (_refusal(),) if line.is_refused else ()
    kept = None if _returns(line) else _session_in(scene, line.text)
    limit = playing(Limits).heard(scene, line.text) if scene.athlete.screened else None
    match scene.snapshot.dialogue.question:
        case AskWatch(before, waiting, was_emergency, answer, limit=before_limit):
            every = tuple(dict.fromkeys((*line.rows, *before)))
            is_emergency = line.talk.is_emergency or was_emergency
            waits, answer = _waiting(scene, line, kept, waiting, answer)
            both = limit or before_limit
            return Turn(says, asks=AskWatch(every, waits, is_emergency, answer, limit=both))
        case AskKept(answer):  # the question it is an answer to goes on waiting
            urgent = line.talk.is_emergency
            return Turn(says, asks=AskWatch(line.rows, kept, urgent, answer, limit=limit))
        case _:
            answer = answer_in(scene, line.text, kept)
            returns = kept is None and _returns(line)
            topic = (
                playing(Knows).topic(scene, line.text) if kept is None and limit is None else None
            )
            urgent = line.talk.is_emergency
            asking = AskWatch(line.rows, kept, urgent, answer, returns, topic, limit)
            return Turn(says, asks=asking, interrupts=True)


def _waiting(
    scene: Scene,
    line: _Line,
    kept: HeldReply | None,
    waiting: HeldReply | None,
    answer: str | None,
) -> tuple[HeldReply | None, str | None]:
    """Return the session and the answer that wait: those of the line itself once it is changed."""
    dialogue = scene.snapshot.dialogue
    if scene.message is None or scene.message != dialogue.heard_in:
        return waiting or kept, answer
    behind = replace(dialogue, question=dialogue.parked, parked=None)
    seen = replace(scene, snapshot=replace(scene.snapshot, dialogue=behind))
    return kept, answer_in(seen, line.text, kept)


def _told_anew(scene: Scene, line: _Line) -> Turn | None:
    """Take up how the line reads now that is asked about; None where nothing of it waits."""
    asking = scene.snapshot.dialogue.question
    if not isinstance(asking, AskWatch) or _returns(line):
        return None
    kept = _session_in(scene, line.text)
    waits, answer = _waiting(scene, line, kept, asking.held, asking.answer)
    anew = replace(asking, held=waits, answer=answer)
    is_its_own = scene.message is not None and scene.message == scene.snapshot.dialogue.heard_in
    return Turn(asks=anew) if is_its_own and anew != asking else None


def _returns(line: _Line) -> bool:
    """Tell whether a line says that its writer is back from being unwell."""
    words = plainly(line.text)
    is_back = _BACK.search(words) is not None and _NOT_YET.search(words) is None
    return line.rows == (UNWELL,) and is_back


def _session_in(scene: Scene, text: str) -> HeldReply | None:
    habits = habits_of(scene)
    days = None if scene.about else told_of_days(text, habits, scene.today)
    if days is not None:
        return held_of_days(days, scene.message)
    return held(read(text, habits), scene.message, entry_about(scene))


def _worse(scene: Scene, line: _Line) -> Turn | None:
    """Put where help is before a question that turns out to be about an emergency.

    None where it stands there already, or where the line may be the question's yes.
    """
    match scene.snapshot.dialogue.question:
        case AskWatch(is_emergency=False) as asking:
            return Turn(asks=replace(asking, is_emergency=True))
        case AskFurther(codes) if not _is_yes(scene, line):
            return replace(concluded(codes, Tier.EMERGENCY), keeps=True)
        case _:
            return None


def _is_yes(scene: Scene, line: _Line) -> bool:
    return said_yes(Typed(line.text), scene.athlete.language) is True


def _asked_about(scene: Scene) -> tuple[str, ...]:
    """Return the flags that the open question is about; none of one asked on another day."""
    if has_lapsed(scene):
        return ()
    match scene.snapshot.dialogue.question:
        case AskWatch(codes):
            return codes
        case AskFurther(codes):
            return codes
        case _:
            return ()


# --- worries -------------------------------------------------------------------------------


def _worried(scene: Scene, worry: Worry, mentioned: Turn | None) -> Turn:
    """Answer with support; what else the line told of the body is asked about behind it.

    Only an emergency comes before a worry about food or medicine.
    """
    turn = _supported(scene, worry)
    if mentioned is not None and isinstance(mentioned.asks, AskWatch):
        is_urgent = mentioned.asks.is_emergency and worry is not Worry.SELF_HARM
        says = mentioned.says if is_urgent else (*turn.says, *mentioned.says)
        return replace(mentioned, says=says, changes=turn.changes)
    asking = scene.snapshot.dialogue.question
    if asking is not None and asking.holds:
        return replace(turn, clears=False, keeps=True)
    return turn


def _supported(scene: Scene, worry: Worry) -> Turn:
    """Answer with support and plan nothing today."""
    is_open = any(
        flag.code == SUPPORT and flag.raised == scene.today for flag in open_flags(scene.athlete)
    )
    kept = tuple(flag for flag in scene.athlete.flags if flag.code != SUPPORT)
    fresh = with_flags(replace(scene.athlete, flags=kept), (SUPPORT,), scene.today)
    changes = () if is_open else (Filed(fresh),)
    return Turn((Say(supported(worry, is_noted=True)),), changes, clears=True)


# --- what is refused -----------------------------------------------------------------------


def _refused(scene: Scene, line: _Line) -> Turn:
    """Refuse what was asked for; a session told in full in the same breath is still taken down."""
    is_log = bool(read(line.text, habits_of(scene)).details.sets)
    asking = scene.snapshot.dialogue.question
    if not is_log or scene.athlete.screened is None or (asking is not None and asking.holds):
        return Turn((_refusal(),), keeps=True)
    turn = playing(Fallback).said(scene, line.text)
    return replace(turn, says=(_refusal(), *turn.says))


def _refusal() -> Say:
    return Say(Line("body-request-refused"))


# --- before anything may be kept -----------------------------------------------------------


def _for_a_stranger(scene: Scene, text: str, talk: BodyTalk) -> Turn | None:
    """Give what help fits before consent, note nothing, and go on with the first question.

    Nobody has asked yet which language they speak: it is the one they write.
    """
    spoken = _spoken_to(scene, text)
    if not talk.rows:
        talk = body_talk(text, spoken.language)
    if not talk.rows:
        return None
    begun = playing(FirstContact).begin(scene)
    help_first = (replace(one, stands=True) for one in _first_help(talk))  # no preface to a hello
    return replace(begun, says=(*help_first, *begun.says), changes=(Filed(spoken),))


def _spoken_to(scene: Scene, text: str) -> Athlete:
    return replace(scene.athlete, language=language_of(text, scene.athlete.language))


def _first_help(talk: BodyTalk) -> tuple[Say, ...]:
    """Return what fits what was said: a crisis first, then where help is, then who looks at it."""
    says: list[Say] = []
    keys = keys_of(tuple(row for row in talk.rows if row not in (REQUEST, SUPPORT)))
    if talk.worry is not None:
        says.append(Say(supported(talk.worry, is_noted=False)))
    if talk.is_emergency:
        says.append(Say(Line("screening-emergency")))
    if keys:
        is_why_they_come = talk.is_guess and not talk.is_emergency
        says.append(Say(welcomed(keys) if is_why_they_come else careful(keys)))
    if REQUEST in talk.rows:
        says.append(_refusal())
    if talk.worry is not Worry.SELF_HARM:  # where help is comes before anything but a crisis
        says.sort(key=lambda say: say.content != Line("screening-emergency"))
    return tuple(says)
