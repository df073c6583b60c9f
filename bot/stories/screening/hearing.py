"""Red-flag words in free text: asked about before anything else, never decided on."""

from dataclasses import replace
from datetime import date

from bot.dialogue.buttons import said_yes
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.turn import Filed, Reply, Say, Scene, Tapped, Turn, Typed, Wrote
from bot.reading.heard import Habits, Heard, NotALog, NotDone, Unclear, Watch
from bot.reading.past import past_day
from bot.reading.replies.reading import read
from bot.rules.safety.red_flags import EMERGENCY_WATCH_WORDS, RED_FLAGS, Tier, flag_for_watch_word
from bot.rules.safety.screening import open_flags
from bot.stories.logging import log as logging
from bot.stories.logging.amending import changed
from bot.stories.logging.held import HeldReply, given_back, held
from bot.stories.logging.questions import Draft
from bot.stories.logging.saving import considered
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.screening.flags import (
    concluded,
    needs_somebody,
    raised,
    stop,
    tier_of,
    with_flags,
)
from bot.stories.screening.questions import AskFurther, AskWatch
from bot.stories.screening.said import SUPPORTED, Worry
from bot.stories.screening.words import worry_in
from bot.words.line import Line

SUPPORT = "RF22"


def heard(scene: Scene, text: str, *, vehicles: bool = True) -> Turn | None:
    """Return what a line's words call for before anything else; None where nothing does.

    A line that only says again what is being asked about is left to that question, and one
    that only names a vehicle to what refuses it itself where `vehicles` is False.
    """
    is_asked = isinstance(scene.snapshot.dialogue.question, AskWatch)
    worry = worry_in(text)
    athlete = scene.athlete
    reply = read(text, Habits(athlete.load_unit, athlete.distance_unit, athlete.language))
    words = reply.details.watch
    if worry is not None:
        told = bool(set(words) - {Watch.VEHICLE})
        return _worried(scene, worry, _mentioned(scene, reply, text) if told else None)
    if words == (Watch.VEHICLE,):
        if is_asked or not vehicles:
            return None
        return _refused(scene, text, is_log=not isinstance(reply, NotALog))
    return _mentioned(scene, reply, text) if words else None


def crisis_in(scene: Scene, text: str) -> Turn | None:
    """Return the support that a line in crisis is met with wherever it is typed; else None."""
    worry = worry_in(text)
    return _worried(scene, worry, None) if worry is Worry.SELF_HARM else None


def _worried(scene: Scene, worry: Worry, mentioned: Turn | None) -> Turn:
    """Answer with support; what else the line told of the body is asked about behind it.

    Only an emergency comes before a worry about food or medicine.
    """
    turn = _supported(scene, worry)
    if mentioned is not None and isinstance(mentioned.asks, AskWatch):
        is_urgent = mentioned.asks.is_emergency and worry is not Worry.SELF_HARM
        says = mentioned.says if is_urgent else (*turn.says, *mentioned.says)
        return replace(mentioned, says=says, changes=turn.changes)
    if isinstance(scene.snapshot.dialogue.question, AskWatch):
        return replace(turn, clears=False, keeps=True)
    return turn


def _mentioned(scene: Scene, reply: Heard, text: str) -> Turn | None:
    """Ask whether what was mentioned is happening; the reply waits for the answer.

    What is asked about already is asked together with it; None where it is all of it.
    """
    if scene.athlete.consent is None:
        return _careful(scene)
    words = reply.details.watch
    told = [word for word in words if word is not Watch.VEHICLE]
    codes = tuple(dict.fromkeys(flag_for_watch_word(word).code for word in told))
    is_emergency = not EMERGENCY_WATCH_WORDS.isdisjoint(told)
    asked = _asked_about(scene)
    if set(codes) <= set(asked):
        return _worse(scene, text) if is_emergency else None
    is_open = set(needs_somebody(scene.athlete))
    known = tuple(code for code in codes if code in is_open)
    tier = tier_of(scene.athlete, known)
    if tier is Tier.EMERGENCY or (is_emergency and codes == known):
        return replace(concluded(known, Tier.EMERGENCY), clears=True)
    if codes == known:
        return Turn((stop(codes, tier),), clears=True)
    says = (Say(Line("screening-vehicle-refused")),) if Watch.VEHICLE in words else ()
    kept = held(reply, scene.message, _entry_about(scene))
    match scene.snapshot.dialogue.question:
        case AskWatch(before, waiting, was_emergency):
            every = tuple(dict.fromkeys((*before, *codes)))
            asking = AskWatch(every, waiting or kept, is_emergency or was_emergency)
            return Turn(says, asks=asking)
        case _:
            return Turn(says, asks=AskWatch(codes, kept, is_emergency), interrupts=True)


def _worse(scene: Scene, text: str) -> Turn | None:
    """Put where help is before a question that turns out to be about an emergency.

    None where it stands there already, or where the text is the question's yes.
    """
    match scene.snapshot.dialogue.question:
        case AskWatch(is_emergency=False) as asking:
            return Turn(asks=replace(asking, is_emergency=True))
        case AskFurther(codes) if said_yes(Typed(text), scene.athlete.language) is not True:
            return replace(concluded(codes, Tier.EMERGENCY), keeps=True)
        case _:
            return None


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


def _supported(scene: Scene, worry: Worry) -> Turn:
    """Answer with support and plan nothing today; before consent nothing of it is noted."""
    said = (Say(Line(SUPPORTED[worry])),)
    if scene.athlete.consent is None:
        return Turn(said)
    is_open = any(
        flag.code == SUPPORT and flag.raised == scene.today for flag in open_flags(scene.athlete)
    )
    kept = tuple(flag for flag in scene.athlete.flags if flag.code != SUPPORT)
    fresh = with_flags(replace(scene.athlete, flags=kept), (SUPPORT,), scene.today)
    return Turn(said, changes=() if is_open else (Filed(fresh),), clears=True)


def _refused(scene: Scene, text: str, *, is_log: bool) -> Turn:
    """Refuse the vehicle; a session told of in the same breath is still taken down."""
    refusal = Say(Line("screening-vehicle-refused"))
    if not is_log or scene.athlete.screened is None:
        return Turn((refusal,), keeps=True)
    turn = logging.said(scene, text)
    return replace(turn, says=(refusal, *turn.says))


def _careful(scene: Scene) -> Turn:
    """Give general advice before consent, note nothing, and go on with the first question."""
    if scene.snapshot.dialogue.question is not None:
        return Turn((Say(Line("screening-careful")),), keeps=True)
    return Turn(
        (Say(Line("screening-careful")), Say(Line("onboarding-welcome"))),
        asks=AskStep(OnboardingStep.CONSENT),
    )


def answered(scene: Scene, asking: AskWatch, reply: Reply) -> Turn:
    """Raise the flag on a yes, go on with what they had said on a no."""
    if isinstance(reply, Tapped) and reply.value in asking.codes and reply.value in RED_FLAGS:
        return _yes(scene, (reply.value,), asking.held)
    match said_yes(reply, scene.athlete.language):
        case True:
            return _yes(scene, asking.codes, asking.held)
        case False:
            return _no(scene, asking.held)
        case None:
            return Turn((Say(Line("screening-yes-or-no-wanted")),), keeps=True)


def _yes(scene: Scene, codes: tuple[str, ...], kept: HeldReply | None) -> Turn:
    """Raise the flags; the session they told of is written down, with nothing said of the next."""
    wrote: tuple[Wrote, ...] = ()
    if kept is not None and scene.athlete.screened is not None:
        turn = _taken_up(scene, kept)
        wrote = tuple(change for change in turn.changes if isinstance(change, Wrote))
    return replace(raised(scene, codes, also=wrote, kept=bool(wrote)), clears=True)


def _no(scene: Scene, kept: HeldReply | None) -> Turn:
    if kept is None or scene.athlete.screened is None:
        return Turn((Say(Line("screening-not-happening")),))
    return _taken_up(scene, kept)


def _taken_up(scene: Scene, kept: HeldReply) -> Turn:
    """Act on the reply put aside as if it had just been said, in the message it came in."""
    seen = replace(scene, message=kept.message, about=kept.about)
    reply = given_back(kept)
    entry = next((one for one in scene.log.entries if one.id == kept.about), None)
    if entry is None or isinstance(reply, NotDone):
        return logging.understood(seen, reply)
    doubts = reply.doubts if isinstance(reply, Unclear) else ()
    after = changed(seen, entry, reply.details, _day_of(seen, reply))
    return considered(seen, Draft(after, doubts, corrects=entry.id))


def _day_of(scene: Scene, reply: Heard) -> date | None:
    day = reply.details.day
    return None if day is None else past_day(day, scene.today)


def _entry_about(scene: Scene) -> str | None:
    """Return the entry that a line corrects: the one replied to, or the one it wrote itself."""
    if scene.about is not None or scene.message is None:
        return scene.about
    entries = scene.log.entries
    return next((one.id for one in entries if one.message == scene.message), None)
