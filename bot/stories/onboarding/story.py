"""Getting to know somebody: from hello to the first session."""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from bot.contract import Act
from bot.dialogue import registry
from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed, Forgotten
from bot.dialogue.closing import Becomes
from bot.dialogue.setting import option_named
from bot.dialogue.story import FirstContact, Story
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.starting.answers import Answer
from bot.reading.starting.lines import Question, Value
from bot.rules.load.kit_limits import UNWEIGHED_KG
from bot.rules.log.records import CONSENT_VERSION, Athlete, Consent, Language
from bot.rules.pain.elsewhere import is_sided
from bot.rules.prescription import Reonboard
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import HEALTH_UNANSWERED, URGENT_UNANSWERED
from bot.rules.safety.screening import flag_of_age, start_of
from bot.rules.verdict import decide
from bot.stories.onboarding import cards as onboarding_cards
from bot.stories.onboarding import hearing, later, profile, renewal, young
from bot.stories.onboarding.cards import BACK, CARDS
from bot.stories.onboarding.choices import RETURNING
from bot.stories.onboarding.filing import in_unit_of, with_days, with_sides_told
from bot.stories.onboarding.offering import PICKING
from bot.stories.onboarding.onwards import (
    flagged,
    left_in_the_middle,
    misheard,
    nothing_fits,
    onwards,
    with_athlete,
)
from bot.stories.onboarding.order import is_past, resumed, step_of
from bot.stories.onboarding.questions import (
    AskAnew,
    AskKeep,
    AskLater,
    AskStep,
    OnboardingQuestion,
)
from bot.stories.onboarding.said import OnboardingLabel, OnboardingStep, from_squad
from bot.stories.onboarding.table import WEIGHED_STEPS, needs_guardian, noted
from bot.stories.screening import cards as screening_cards
from bot.stories.screening.flags import with_flags
from bot.stories.screening.said import CARD_SKIPPED, Card
from bot.words.line import Line, LoadOf

NAME = "onboarding"

_OTHER_UNITS = (OnboardingLabel.IN_POUNDS, OnboardingLabel.IN_KILOGRAMS)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Begin, go on, or show today's session to who has been through it."""
    if command == "profile":
        return profile.called(scene, command, argument)
    if is_done(scene.athlete) and not needs_guardian(scene.athlete, scene.today):
        return registry.called(scene, "today")
    return begin(scene)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Go on with the open questions, or begin again after a long time away."""
    match verb:
        case "begin" | "go_on":
            return called(scene, "start", "")
        case "erase":
            return young.erased(scene)
        case "anew" if args and is_done(scene.athlete):
            return profile.pressed(scene, args[0])
        case "again" if is_done(scene.athlete) and not _is_to_begin_again(scene):
            return stale(Line("common-stale-button"))
        case "again" if is_done(scene.athlete):
            again = replace(
                scene.athlete,
                screened=None,
                start=None,
                started=None,
                onboarding=OnboardingStep.SIGNS.value,
            )
            return Turn(changes=(Filed(again),), asks=AskStep(OnboardingStep.SIGNS))
        case "again":
            return begin(scene)
        case _:
            return stale(Line("common-unknown-button"))


def _is_to_begin_again(scene: Scene) -> bool:
    """Say whether the programme begins anew today: never to get round what was decided."""
    verdict = decide(scene.athlete, scene.log, scene.today)
    return scene.athlete.started is None or isinstance(verdict.prescription, Reonboard)


def is_done(athlete: Athlete) -> bool:
    """Say whether the athlete has been through onboarding."""
    return athlete.screened is not None


def begin(scene: Scene) -> Turn:
    """Start onboarding, or go on where it was left."""
    return resumed(scene)


def question(scene: Scene, asking: OnboardingQuestion) -> Say:
    """Return the open question in words and buttons."""
    if isinstance(asking, AskKeep):
        return profile.asked_to_keep(scene, asking)
    return onboarding_cards.say(scene, asking)


def answered(scene: Scene, asking: OnboardingQuestion, reply: Reply) -> Turn:
    """File the answer and ask the next question; what was misheard is asked again.

    A wish to leave, or to take everything along, is no answer to any of them.
    """
    if isinstance(reply, Typed) and (turn := renewal.of_leaving(scene, reply.text)) is not None:
        return turn
    if isinstance(asking, AskKeep):
        return profile.kept_or_left(scene, asking, reply)
    if isinstance(asking, AskAnew):
        return profile.answered(scene, asking, reply)
    if isinstance(asking, AskLater) and isinstance(reply, Typed):
        scene, asking = later.below(scene, asking)
    if reply == Tapped(BACK):
        return hearing.went_back(scene, asking)
    if isinstance(reply, Typed) and hearing.says_something_fits(scene, asking, reply.text):
        reply = Tapped(onboarding_cards.SOME)
    if isinstance(reply, Typed):
        said = hearing.heard(scene, asking, reply.text)
        return said if isinstance(said, Turn) else _valued(scene, asking, said, reply.text)
    match asking.step, reply:
        case OnboardingStep.CONSENT, Tapped("yes" | "no" as agrees):
            return _consented(scene, agrees=agrees == "yes")
        case OnboardingStep.CONSENT, Tapped(language) if language in set(Language):
            return hearing.in_language(scene, asking, Language(language))
        case OnboardingStep.GUARDIAN, Tapped(OnboardingLabel.PARENT | OnboardingLabel.GUARDIAN):
            return _agreed(scene)
        case OnboardingStep.GUARDIAN, Tapped(OnboardingLabel.NOT_NOW):
            return _not_now(scene)
        case OnboardingStep.SIGNS, _:
            return _of_signs(scene, reply)
        case ((OnboardingStep.URGENT | OnboardingStep.JOINT | OnboardingStep.HEALTH), _):
            return _screened(scene, asking, reply)
        case OnboardingStep.RETURNING, Tapped(value) if value in RETURNING:
            return _returned(scene, RETURNING[OnboardingLabel(value)])
        case (
            (
                OnboardingStep.CONSENT
                | OnboardingStep.YEAR
                | OnboardingStep.GUARDIAN
                | OnboardingStep.RETURNING
            ),
            _,
        ):
            return misheard(asking.step)
        case _:
            return _tapped(scene, asking, reply)


def _valued(scene: Scene, asking: AskStep, said: Answer, text: str) -> Turn:
    """Act on an answer as it was read."""
    match asking.step, said.value:
        case OnboardingStep.CONSENT, bool(agrees):
            return _consented(scene, agrees=agrees)
        case OnboardingStep.YEAR, int(year):
            return _born(scene, asking, year, said.other)
        case OnboardingStep.GUARDIAN, who:
            return _not_now(scene) if who == "no" else _agreed(scene)
        case OnboardingStep.SIGNS, _:
            after, told = hearing.with_told(scene, asking, scene.athlete, said.other)
            return nothing_fits(with_athlete(scene, after), told)
        case ((OnboardingStep.URGENT | OnboardingStep.JOINT | OnboardingStep.HEALTH), _):
            after, told = hearing.with_told(scene, asking, scene.athlete, said.other)
            seen = with_athlete(scene, after)
            return misheard(asking.step) if asking.ticks else flagged(seen, asking.step, (), told)
        case OnboardingStep.RETURNING, str(how):
            return _returned(scene, how)
        case OnboardingStep.EMPTY, None:
            return _assumed(scene)
        case _:
            return _noted(scene, asking, said, text)


# --- before anything is kept ---------------------------------------------------------------


def _consented(scene: Scene, *, agrees: bool) -> Turn:
    if not agrees:
        return Turn(
            (Say(Line("onboarding-consent-refused")),), changes=(Forgotten(),), clears=True
        )
    consent = Consent(CONSENT_VERSION, scene.now)
    agreed = replace(scene.athlete, consent=consent, declined=None)
    turn = onwards(scene, OnboardingStep.CONSENT, agreed)
    told = from_squad(agreed)
    return turn if told is None else replace(turn, says=(Say(told), *turn.says))


def _born(scene: Scene, asking: AskStep, year: int, other: Mapping[Question, Value]) -> Turn:
    """Note the year; what an adult told beside it need not be asked any more."""
    if age_on(year, scene.today) < ages.YOUNGEST:
        return young.forgotten(scene)
    born = replace(scene.athlete, birth_year=year)
    if is_done(born):
        return young.year_noted(scene, born)
    after, told = replace(born, declined=None), tuple[str, ...]()
    if not needs_guardian(born, scene.today):
        after, told = hearing.with_told(scene, asking, after, other)
    return onwards(scene, OnboardingStep.YEAR, after, told)


def _agreed(scene: Scene) -> Turn:
    """Note the yes, and go on where the question about it came up."""
    after = replace(scene.athlete, guardian=True)
    if is_done(after):
        return Turn((Say(Line("onboarding-guardian-noted")),), (Filed(after),))
    if is_past(OnboardingStep.GUARDIAN, after):
        return Turn(changes=(Filed(after),), asks=AskStep(step_of(after)), clears=True)
    return onwards(scene, OnboardingStep.GUARDIAN, after)


def _not_now(scene: Scene) -> Turn:
    """Wait for somebody who may say yes: what is asked of an athlete waits behind it."""
    said = Say(Line("onboarding-guardian-needed"))
    return Turn((said,), clears=not is_done(scene.athlete))


# --- the screening cards -------------------------------------------------------------------


def _of_signs(scene: Scene, reply: Reply) -> Turn:
    """Go on where nothing fits, else card by card; skipped, all of them stay open."""
    match reply:
        case Tapped("none"):
            return nothing_fits(scene)
        case Tapped(onboarding_cards.SOME):
            return onwards(scene, OnboardingStep.SIGNS, scene.athlete)
        case Tapped("skip"):
            codes = (URGENT_UNANSWERED, HEALTH_UNANSWERED)
            after = with_flags(scene.athlete, codes, scene.today)
            turn = onwards(scene, OnboardingStep.HEALTH, after)
            return replace(turn, says=(Say(Line(CARD_SKIPPED[Card.URGENT])), *turn.says))
        case _:
            return misheard(OnboardingStep.SIGNS)


def _screened(scene: Scene, asking: AskStep, reply: Reply) -> Turn:
    card = CARDS[asking.step]
    match screening_cards.answer(card, asking.ticks, reply):
        case screening_cards.Ticking(ticks):
            return Turn(asks=replace(asking, ticks=ticks))
        case screening_cards.NotUnderstood():
            return misheard(asking.step)
        case screening_cards.Skipped():
            code = HEALTH_UNANSWERED if asking.step is OnboardingStep.HEALTH else URGENT_UNANSWERED
            after = with_flags(scene.athlete, (code,), scene.today)
            turn = onwards(scene, asking.step, after)
            return replace(turn, says=(Say(Line(CARD_SKIPPED[card])), *turn.says))
        case screening_cards.Settled(codes):
            return flagged(scene, asking.step, codes)
        case _ as answer:
            assert_never(answer)


def _returned(scene: Scene, how: str) -> Turn:
    """Note whether they come back from an injury; one not cleared yet waits for that."""
    step = OnboardingStep.RETURNING
    after = replace(scene.athlete, returning=how != "no")
    if how == "not_cleared":
        return flagged(with_athlete(scene, after), step, ("RF10",))
    return onwards(scene, step, after)


# --- everything else -----------------------------------------------------------------------


def _noted(scene: Scene, asking: AskStep, said: Answer, text: str) -> Turn:
    """File a typed answer, and what else it told; of several things it may mean, ask which."""
    after = noted(scene.athlete, asking.step, with_sides_told(said.value, asking.ticks))
    match after:
        case Athlete():
            after, told = hearing.with_told(scene, asking, after, said.other)
            is_weighed = not WEIGHED_STEPS.isdisjoint({asking.step, *told})
            kept = in_unit_of(after, text, scene.today) if is_weighed else after
            hour = hearing.hour_beside(scene, asking.step, said, text)
            turn = _checked(scene, asking.step, kept, told, hour)
            return replace(turn, says=(*hearing.put_right(scene, asking, said.other), *turn.says))
        case None:
            return misheard(asking.step)
        case _:
            return Turn(asks=replace(asking, ticks=after))


def _tapped(scene: Scene, asking: AskStep, reply: Tapped) -> Turn:
    step, athlete = asking.step, scene.athlete
    picked = _picked(scene, asking, reply.value) if step is OnboardingStep.DAYS else None
    if picked is not None:
        return picked
    tapped = option_named(reply.value, onboarding_cards.offered(athlete, asking))
    if tapped is None:
        return misheard(step)
    if tapped.label in _OTHER_UNITS:
        return Turn(changes=(Filed(tapped.means or athlete),), asks=asking)
    if step is OnboardingStep.EMPTY and reply == Tapped("skip"):
        return _assumed(scene)
    if tapped.means is None:
        return misheard(step)
    knows_sides = step is OnboardingStep.REGION and is_sided(tapped.means.joint)
    told = (OnboardingStep.SIDE.value,) if knows_sides else ()
    return _checked(scene, step, tapped.means, told)


def _picked(scene: Scene, asking: AskStep, value: str) -> Turn | None:
    """Tick a day, or be done with it; None where days are not being picked."""
    if value == PICKING:
        return Turn(asks=replace(asking, ticks=(PICKING,)))
    if PICKING not in asking.ticks:
        return None
    days = asking.ticks[1:]
    if value == "done":
        after = with_days(scene.athlete, days)
        return misheard(asking.step) if after is None else _checked(scene, asking.step, after)
    kept = tuple(day for day in days if day != value) if value in days else (*days, value)
    return Turn(asks=replace(asking, ticks=(PICKING, *kept)))


def _assumed(scene: Scene) -> Turn:
    """Reckon with the heaviest usual sled where nobody knows: plates err on the light side."""
    kit = scene.athlete.kit
    if kit.empty_kg is not None:
        return onwards(scene, OnboardingStep.EMPTY, scene.athlete)
    after = replace(scene.athlete, kit=replace(kit, empty_kg=UNWEIGHED_KG))
    turn = onwards(scene, OnboardingStep.EMPTY, after)
    return replace(
        turn, says=(Say(Line("onboarding-empty-assumed", load=LoadOf(UNWEIGHED_KG))), *turn.says)
    )


def _checked(
    scene: Scene,
    step: OnboardingStep,
    athlete: Athlete,
    told: tuple[str, ...] = (),
    hour: AskLater | None = None,
) -> Turn:
    """Raise what follows from the answers themselves: much pain, or seventy and inactive."""
    if isinstance(scene.snapshot.dialogue.question, AskLater):
        return later.answered(scene, step, athlete, hour)
    age = age_on(athlete.birth_year, scene.today)
    code: str | None = None
    if step is OnboardingStep.RESTING:
        joint = athlete.joint
        code = start_of(
            age, joint.walking_pain, joint.resting_pain, 0, 0, usual=joint.baseline
        ).flag
    elif step is OnboardingStep.TRAINS:
        code = flag_of_age(age, athlete.guardian, athlete.trains_per_week)
    if code is None:
        return onwards(scene, step, athlete, told)
    return flagged(with_athlete(scene, athlete), step, (code,))


def _before_all_else(scene: Scene, act: Act) -> Turn | None:
    """Return what comes before any act: the day after a decline, a consent that is outdated."""
    return young.resting(scene, act) or renewal.asked_anew(scene, act, young.help_in(scene, act))


STORY: Story[OnboardingQuestion] = Story(
    NAME,
    ("start", "profile"),
    called,
    pressed,
    (AskStep, AskLater, AskAnew, AskKeep),
    question,
    answered,
    for_strangers=frozenset({"start"}),
    pressed_by_strangers=True,
    intents={"profile": profile.wished},
    unheard=frozenset({"start", "profile"}),
    pressed_cards={"begin": Becomes.GOES_ON},
    role=FirstContact(
        is_done,
        begin,
        young.heard,
        _before_all_else,
        hearing.back,
        hearing.weighs,
        later.waiting,
        later.beneath,
        left_in_the_middle,
    ),
)
