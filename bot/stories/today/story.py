"""Today's session, and what else can be done with the day."""

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue import registry
from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SCALE, scale, stale
from bot.dialogue.closing import Becomes
from bot.dialogue.registry import playing
from bot.dialogue.story import FirstContact, Joints, Story, Times
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, Typed
from bot.reading.heard import Site
from bot.reading.numbers import read_whole
from bot.reading.pain_answer import read_pain
from bot.reading.replies.reading import read
from bot.rules.load.equipment import Equipment
from bot.rules.load.substitutes import SubstituteOption, substitutes_for
from bot.rules.log.done import entries_on
from bot.rules.prescription import Session, Substitute
from bot.rules.verdict import decide
from bot.rules.week.days import day_named
from bot.stories.session.beside import moment_check
from bot.stories.session.in_set import places
from bot.stories.session.variants import AS_USUAL, Variant, variant_args, variant_of
from bot.stories.today.cards import (
    cards,
    done_already,
    opening,
    option_buttons,
    option_lines,
    showing,
)
from bot.stories.today.forward import changed_forward, otherwise
from bot.stories.today.hurting import hurts, pain_told, place_told
from bot.stories.today.missed import missed_question, missed_told, with_missed_morning
from bot.stories.today.moving import left_out, moved, offered
from bot.stories.today.questions import (
    AskJointPain,
    AskLegSoreness,
    AskMissedMorning,
    AskSetPain,
    AskSetPlace,
    AskSoreWhere,
    TodayQuestion,
)
from bot.stories.today.wished import (
    eased,
    easier,
    easier_week,
    just_a_warm_up,
    moving,
    next_up,
    skipping,
)
from bot.words.line import Card, Figure, Line

NAME = "today"
TWICE_WITHIN = timedelta(minutes=1)  # the same tap once more, not another session [D]
PRESSED_WITHIN = timedelta(days=7)  # a card further away than that is history


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/today`; beside a session to do, what is still to be asked of its athlete.

    Where it is under way, its card is what there is to see.
    """
    going_on = playing(Times).card(scene)
    if going_on is not None:
        return going_on
    shown = showing(scene, opening(scene))
    return with_missed_morning(scene, _with_what_is_left(scene, shown))


def _with_what_is_left(scene: Scene, shown: Turn) -> Turn:
    later = playing(FirstContact).later(scene) if shown.shows_session else None
    return shown if later is None else replace(shown, changes=later.changes, asks=later.asks)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    day = day_named(args[0]) if args else scene.today
    if day is None:
        return stale(Line("common-unknown-button"))
    if abs(scene.today - day) > PRESSED_WITHIN:
        return stale(Line("today-old-card", day=day))
    if verb in _BEFORE_IT and entries_on(scene.log, day):
        return stale(Line("today-logged-already", day=day))
    if verb in _OF_ITS_DAY and day < scene.today:
        return stale(Line("today-old-card", day=day))
    match verb, args[1:]:
        case "done", more:
            return _done(scene, day, variant_of(more))
        case "changed" | "another", _:
            on = min(day, scene.today).isoformat()
            return registry.pressed(scene, Does("logging", "on", (on,)))
        case "hurts", told:
            return hurts(scene, day, told)
        case "aches", _:
            return Turn(asks=AskJointPain(scene.today))
        case "sore", _:
            return Turn(asks=AskSoreWhere(day))
        case "move", _:
            return offered(scene, day)
        case "to", (to,) if (new := day_named(to)) is not None:
            return moved(scene, day, new)
        case "nokit", _:
            return _without_kit(scene, day)
        case (("with" | "now" | "show" | "mine"), more):
            shown = showing(scene, cards(scene, max(day, scene.today), variant_of(more)))
            return with_missed_morning(scene, shown) if day <= scene.today else shown
        case "forward", more:
            return changed_forward(scene, max(day, scene.today), variant_of(more))
        case "easier", _:
            return eased(scene, day)
        case "leave", _:
            return left_out(scene, day)
        case _:
            return stale(Line("common-unknown-button"))


_OF_ITS_DAY = frozenset({"sore", "nokit", "forward", "easier"})
"""What changes how a session is done: once its day has passed there is none to change."""
_BEFORE_IT = _OF_ITS_DAY | {"mine", "leave", "move", "to", "with", "now"}
"""What is offered before a session, and does nothing once that is in the log."""


def _done(scene: Scene, day: date, variant: Variant) -> Turn:
    """Log the card as planned; one ahead of its day counts for today."""
    on = min(day, scene.today)
    logged = entries_on(scene.log, on)
    if logged and abs(scene.now - logged[-1].logged_at) <= TWICE_WITHIN:
        return stale(Line("today-logged-already", day=on))
    if logged:
        return Turn((done_already(logged[-1]),))
    return registry.pressed(scene, Does("logging", "planned", variant_args(on, variant)))


# --- no kit today --------------------------------------------------------------------------


def _without_kit(scene: Scene, day: date) -> Turn:
    """Offer the ways to do the day's step without the usual kit, the load mapped."""
    verdict = decide(scene.athlete, scene.log, day)
    prescription = verdict.prescription
    if isinstance(prescription, Substitute):
        return Turn((_options(day, prescription.options),))
    if not isinstance(prescription, Session):
        return Turn(cards(scene, day))
    percent = verdict.decided.share
    limits = verdict.situation.limits
    ways = substitutes_for(prescription.position, percent)
    return Turn((_options(day, tuple(one for one in ways if one.equipment not in limits.ways)),))


def _options(day: date, options: tuple[SubstituteOption, ...]) -> Say:
    buttons = option_buttons(day, options)
    return Say(Card(Line("today-without-kit"), *option_lines(options)), (buttons[:2], buttons[2:]))


# --- too sore ------------------------------------------------------------------------------


def question(scene: Scene, asking: TodayQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskSoreWhere():
            legs = Button(Answers("legs"), Line("today-button-legs"))
            return Say(
                Line("today-sore-where"),
                ((legs, Button(Answers("joint"), Line("today-button-joint"))),),
            )
        case AskLegSoreness():
            return Say(Line("today-how-sore-legs"), scale())
        case AskJointPain():
            return Say(Line("today-how-sore-joint"), scale())
        case AskSetPain():
            return Say(Line("today-how-sore-joint"), scale())
        case AskMissedMorning():
            return missed_question(asking)
        case AskSetPlace():
            return Say(Line("today-where-hurts"), places())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: TodayQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskSoreWhere(day):
            return _sore_where(day, reply)
        case AskLegSoreness(day):
            soreness = _score(scene, reply)
            return _misheard() if soreness is None else _sore_legs(scene, day, soreness)
        case AskJointPain():
            pain = _pain(scene, reply)
            return _misheard() if pain is None else _sore_joint(scene, pain)
        case AskSetPain():
            pain = _pain(scene, reply)
            return (
                _misheard()
                if pain is None
                else pain_told(scene, asking, pain, _site(scene, reply))
            )
        case AskMissedMorning():
            return missed_told(scene, asking, _pain(scene, reply), reply)
        case AskSetPlace():
            return place_told(scene, asking, reply)
        case _:
            assert_never(asking)


def _misheard() -> Turn:
    return Turn((Say(Line("today-misheard")),), keeps=True, misread=True)


def _score(scene: Scene, reply: Reply) -> int | None:
    match reply:
        case Tapped(text) | Typed(text):
            score = read_whole(text, scene.athlete.language)
            return score if score in SCALE else None
        case _:
            assert_never(reply)


def _pain(scene: Scene, reply: Reply) -> int | None:
    """Return a pain said as a number or in a sentence ("my knee hurts, 7 of 10")."""
    score = _score(scene, reply)
    if score is not None or isinstance(reply, Tapped):
        return score
    return read_pain(reply.text, habits_of(scene)).pain


def _site(scene: Scene, reply: Reply) -> Site | None:
    if isinstance(reply, Tapped):
        return None
    return read(reply.text, habits_of(scene)).details.pain_site


_LEGS = ("leg", "musc", "músc", "thigh", "quad", "pierna", "muslo")
_JOINT = ("joint", "knee", "ankle", "hip", "articul", "rodilla", "tobillo", "cadera")


def _sore_where(day: date, reply: Reply) -> Turn:
    text = (reply.value if isinstance(reply, Tapped) else reply.text).casefold()
    if any(word in text for word in _JOINT):
        return Turn(asks=AskJointPain(day))
    if any(word in text for word in _LEGS):
        return Turn(asks=AskLegSoreness(day))
    return Turn(keeps=True, misread=True)


def _sore_legs(scene: Scene, day: date, soreness: int) -> Turn:
    """Show what sore legs make of the day; the rules say whether that is anything else."""
    variant = Variant(soreness=soreness)
    usual = decide(scene.athlete, scene.log, day).prescription
    now = decide(scene.athlete, scene.log, day, soreness=soreness).prescription
    if now != usual:
        told = Line("today-sore-legs-changed", soreness=Figure(soreness))
        return Turn((Say(told), *cards(scene, day, variant)))
    same = Line("today-sore-legs-same", soreness=Figure(soreness))
    return Turn((Say(same, _ways_out(day)),))


def _ways_out(day: date) -> Rows:
    walk = variant_args(day, Variant(Equipment.NONE))
    usual = variant_args(day, AS_USUAL)
    name = (day.isoformat(),)
    return (
        (
            Button(Does("today", "show", usual), Line("today-button-as-planned")),
            Button(Does("today", "with", walk), Line("today-button-walk")),
        ),
        (
            Button(Does("today", "move", name), Line("today-button-move")),
            Button(Does("today", "leave", name), Line("today-button-leave-it")),
        ),
    )


def _sore_joint(scene: Scene, pain: int) -> Turn:
    """Note the joint with its moment: the decision then follows by itself."""
    check = moment_check(scene, scene.today, pain, of_morning=False)
    return registry.playing(Joints).told(scene, check)


_QUESTIONS = (
    AskSoreWhere,
    AskLegSoreness,
    AskJointPain,
    AskSetPain,
    AskSetPlace,
    AskMissedMorning,
)
STORY: Story[TodayQuestion] = Story(
    NAME,
    ("today",),
    called,
    pressed,
    _QUESTIONS,
    question,
    answered,
    intents={
        "today": lambda scene, arguments, said: called(scene, NAME, ""),
        "next": next_up,
        "skip": skipping,
        "move": moving,
        "lighter": easier,
        "warm_up": just_a_warm_up,
        "easier_week": easier_week,
        "forward": otherwise,
    },
    until_done=_BEFORE_IT | {"done"},
    pressed_cards={
        "done": Becomes.USED_UP,
        **dict.fromkeys(("mine", "leave", "to", "with", "now", "easier"), Becomes.GOES_ON),
    },
)
