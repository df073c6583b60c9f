"""Red flags: asked about, raised, cleared."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.buttons import said_yes, stale, yes_no
from bot.dialogue.card import doing_on, last_card
from bot.dialogue.changes import Filed
from bot.dialogue.ear.readers import session_in
from bot.dialogue.story import RedFlags, Story
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, Typed
from bot.reading.answers import read_yes_no
from bot.reading.past import read_past_day
from bot.reading.topics import asks_to_pass
from bot.reading.zones import folded
from bot.rules.log.records import Athlete
from bot.rules.safety.clearance import ROLES, Role, whose_word
from bot.rules.safety.red_flags import EVERY_FLAG, URGENT_UNANSWERED
from bot.rules.safety.screening import ScreeningDue, needs_screening
from bot.stories.logging.hearing import is_whole_session
from bot.stories.onboarding import order as onboarding_order
from bot.stories.screening import cards as screening_cards
from bot.stories.screening import usual
from bot.stories.screening.clearing import (
    PAST_DAYS,
    carded,
    cleared_by,
    cleared_on,
    clearing,
    earliest_look,
    not_yet,
    role_wanted,
    screened_clean,
)
from bot.stories.screening.flags import (
    clearable,
    further,
    keys_of,
    mistaken,
    needs_somebody,
    raised,
    taken_back,
    with_flags,
)
from bot.stories.screening.questions import (
    AskCard,
    AskChanged,
    AskFurther,
    AskUsual,
    AskWhen,
    AskWho,
    ScreeningQuestion,
)
from bot.stories.screening.said import (
    FURTHER,
    WHOSE,
    Card,
    ScreeningLabel,
    flags_listed,
)
from bot.stories.screening.stopping import stopped
from bot.words.line import Line

NAME = "screening"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Ask the safety questions again, or note that somebody has looked at a flag."""
    return clearing(scene) if command == "cleared" else _screen(scene)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb:
        case "cleared":
            return clearing(scene)
        case "screen":
            return _screen(scene)
        case "mistake":
            return _taken_back(scene, args)
        case "usual" if scene.athlete.screened is not None:
            return Turn(asks=AskUsual())
        case "understood":
            is_paused = bool(needs_somebody(scene.athlete))
            return Turn(
                (
                    Say(
                        Line("screening-paused")
                        if is_paused
                        else Line("screening-nothing-to-clear"),
                        mistaken(args),
                    ),
                )
            )
        case _:
            return stale(Line("common-unknown-button"))


def _taken_back(scene: Scene, codes: tuple[str, ...]) -> Turn:
    """Take back what a tap raised by mistake, and ask the same again where it was asked.

    At once only: an older card than the one on the screen lifts no stop.
    """
    card = last_card(scene)
    is_fresh = card is not None and doing_on(card, "screening", "mistake") == codes
    athlete = taken_back(scene, codes) if is_fresh else None
    if athlete is None:
        return stale(Line("common-stale-button"))
    said = Say(Line("screening-mistake-gone"))
    if athlete.screened is not None:
        return Turn((said,), (Filed(athlete),), clears=True)
    back = onboarding_order.at_card_of(athlete, codes)
    turn = onboarding_order.resumed(with_file(scene, back), is_new=True)
    return replace(turn, says=(said, *turn.says), changes=(Filed(back),), clears=True)


def with_file(scene: Scene, athlete: Athlete) -> Scene:
    """Return the scene as it would be with this file."""
    return replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))


def _screen(scene: Scene) -> Turn:
    """Ask whether anything changed; the cards themselves where that is not enough."""
    athlete = scene.athlete
    if athlete.screened is None:
        return onboarding_order.resumed(scene)
    if clearable(athlete):
        return clearing(scene)
    due = needs_screening(athlete, scene.log, scene.today)
    if due is ScreeningDue.TIME_AWAY:
        return Turn(asks=AskCard(Card.URGENT))
    return Turn(asks=AskChanged())


# --- the questions -------------------------------------------------------------------------


def question(scene: Scene, asking: ScreeningQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskFurther():
            key = EVERY_FLAG[asking.pending[0]].key
            return Say(Line(FURTHER[key]), (yes_no(),))
        case AskWho(fresh):
            said = _who_asked(scene)
            return replace(said, buttons=(*said.buttons, *_mistake(fresh)))
        case AskWhen():
            days = [scene.today - timedelta(days=back) for back in range(PAST_DAYS)]
            earliest = earliest_look(scene)
            return Say(
                Line("screening-when-cleared"),
                tuple((Button(Answers(day.isoformat()), day),) for day in days if day >= earliest),
            )
        case AskChanged():
            choices = (ScreeningLabel.NOTHING_CHANGED, ScreeningLabel.SOMETHING_CHANGED)
            return Say(
                Line("screening-changed-asked"),
                tuple((Button(Answers(label.value), label),) for label in choices),
            )
        case AskUsual():
            return usual.question()
        case AskCard(card, ticks, _, on):
            return screening_cards.say(card, ticks, since_look=on is not None)
        case _:
            assert_never(asking)


def _mistake(codes: tuple[str, ...]) -> Rows:
    return ((Button(Answers(MISTAKE), ScreeningLabel.MISTAKE),),) if codes else ()


MISTAKE = "mistake"


def _who_asked(scene: Scene) -> Say:
    """Return the question whose word there is, with the roles that what is open takes."""
    codes = needs_somebody(scene.athlete)
    whose = whose_word(codes)
    labels = (*(ScreeningLabel(role) for role in ROLES[whose]), ScreeningLabel.NOT_YET)
    rows: Rows = tuple((Button(Answers(label.value), label),) for label in labels)
    plain = flags_listed(keys_of(codes))
    return Say(Line("screening-who-cleared", plain=plain, whose=Line(WHOSE[whose])), rows)


# --- the answers ---------------------------------------------------------------------------


def answered(scene: Scene, asking: ScreeningQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskWho(fresh) if reply == Tapped(MISTAKE) and fresh:
            return _taken_back(scene, fresh)
        case AskFurther():
            is_worse = said_yes(reply, scene.athlete.language)
            if is_worse is None:
                return Turn((Say(Line("screening-yes-or-no-wanted")),), keeps=True)
            return replace(further(scene, asking, is_worse=is_worse), clears=True)
        case AskWho():
            return _who(scene, reply)
        case AskWhen(by):
            return _when(scene, by, reply)
        case AskChanged():
            return _in_passing(scene, reply) or _changed(scene, reply)
        case AskUsual():
            return _in_passing(scene, reply) or usual.told(scene, reply)
        case AskCard():
            is_session = isinstance(reply, Typed) and is_whole_session(scene, reply.text)
            aside = _in_passing(scene, reply) if is_session else None
            return aside or carded(scene, asking, reply)
        case _:
            assert_never(asking)


def _who(scene: Scene, reply: Reply) -> Turn:
    match reply:
        case Tapped(value) if value in set(Role):
            return cleared_by(scene, value)
        case Tapped(ScreeningLabel.NOT_YET):
            return not_yet(scene)
        case Typed(text):
            return _who_typed(scene, text)
        case Tapped():
            return Turn(keeps=True)
        case _:
            assert_never(reply)


# Whoever is called so is filed under the role, never under a name.
_ROLE_WORDS = {
    ScreeningLabel.DOCTOR: (
        *("doctor", "doc", "gp", "surgeon", "cardiolog", "consultant", "orthop"),
        *("medico", "medica", "cirujan", "traumatolog", "ginecolog", "gynaecolog", "gynecolog"),
    ),
    ScreeningLabel.PHYSIO: ("physio", "fisio", "kinesiolog"),
    ScreeningLabel.MIDWIFE: ("midwife", "midwives", "matrona", "comadrona", "partera"),
    ScreeningLabel.PROFESSIONAL: (
        *("nurse", "paramedic", "therapist", "osteopath", "chiropract", "podiatr", "chiropod"),
        *("enfermer", "osteopat", "quiropract", "podolog", "terapeut"),
    ),
}
# Of these a "PT" may be a physio or a trainer; it takes the tap to say.
_NO_ROLE = ("trainer", "coach", "pt", "entrenador", "entrenadora", "monitor", "monitora")


def _role_in(text: str) -> ScreeningLabel | None:
    words = folded(text).split()
    for role, stems in _ROLE_WORDS.items():
        if any(word.startswith(stem) for word in words for stem in stems):
            return role
    return None


def _who_typed(scene: Scene, text: str) -> Turn:
    role = _role_in(text)
    if role is not None:
        turn = cleared_by(scene, role.value)
        day = _day_told(scene, text) if isinstance(turn.asks, AskWhen) else None
        return turn if day is None else cleared_on(scene, role.value, day)
    if any(word.removesuffix("s") in _NO_ROLE for word in folded(text).split()):
        return role_wanted(scene)
    is_nobody = bool({"nobody", "nadie"} & set(folded(text).split()))
    if is_nobody or read_yes_no(text, scene.athlete.language) is False:
        return not_yet(scene)
    return Turn(keeps=True, misread=True)


def _day_told(scene: Scene, text: str) -> date | None:
    """Return the day told with who it was: "physio cleared me yesterday"; None beside a "no"."""
    if _NO.search(folded(text)):
        return None
    return read_past_day(text, scene.today, scene.athlete.language)


_NO = re.compile(r"\b(?:no|not|never|nunca|cannot)\b|n'?t\b")


def _look_told(scene: Scene, text: str) -> Turn | None:
    """Ask who looked and when where a stopped person speaks of somebody who may have."""
    is_told = bool(needs_somebody(scene.athlete)) and _role_in(text) is not None
    return clearing(scene) if is_told else None


def _when(scene: Scene, by: str, reply: Reply) -> Turn:
    typed = reply.text if isinstance(reply, Typed) else reply.value
    day = read_past_day(typed, scene.today, scene.athlete.language)
    if day is None:
        return Turn((Say(Line("screening-day-wanted")),), keeps=True, misread=True)
    return cleared_on(scene, by, day)


def _in_passing(scene: Scene, reply: Reply) -> Turn | None:
    """Return the log's answer to a session told meanwhile: its "done" is no yes.

    The question stays, unless the log has one of its own.
    """
    if not isinstance(reply, Typed) or asks_to_pass(reply.text):
        return None
    turn = session_in(scene, reply.text)
    return turn if turn is None or turn.asks is not None else replace(turn, keeps=True)


def _changed(scene: Scene, reply: Reply) -> Turn:
    said = said_yes(reply, scene.athlete.language)
    if reply == Tapped(ScreeningLabel.NOTHING_CHANGED) or said is False:
        return screened_clean(scene)
    if reply == Tapped(ScreeningLabel.SOMETHING_CHANGED) or said is True:
        # until it is known what, nothing is planned
        waits = Filed(with_flags(scene.athlete, (URGENT_UNANSWERED,), scene.today))
        return Turn(changes=(waits,), asks=AskCard(Card.URGENT))
    return Turn((Say(Line("screening-yes-or-no-wanted")),), keeps=True, misread=True)


STORY: Story[ScreeningQuestion] = Story(
    NAME,
    ("screen", "cleared"),
    called,
    pressed,
    (AskFurther, AskWho, AskWhen, AskChanged, AskCard, AskUsual),
    question,
    answered,
    for_strangers=frozenset({"cleared"}),
    pressed_by_strangers=True,
    unheard=frozenset({"cleared"}),
    informs=_look_told,
    role=RedFlags(raised, stopped, _look_told),
)
