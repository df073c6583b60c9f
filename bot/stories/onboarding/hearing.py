"""What a typed line is to an onboarding question: its answer, a question back, a way back.

An answer comes back as it was read; anything else is acted on here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time

from bot.dialogue.aside import answer_of, habits_of, said_to
from bot.dialogue.buttons import said_yes
from bot.dialogue.card import named_in
from bot.dialogue.changes import Filed
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.registry import playing
from bot.dialogue.story import Interrupts
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.body.talk import body_talk, says_it_is_odd
from bot.reading.starting.answers import AHEAD, Answer, Kind, told_ahead
from bot.reading.starting.asides import Aside, aside_in
from bot.reading.starting.lines import Question, Value
from bot.reading.starting.times import half_named, hour_among
from bot.reading.topics import asks_back
from bot.rules.log.records import Athlete, Language, Region
from bot.rules.pain.elsewhere import is_sided
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.stories.onboarding import cards as onboarding_cards
from bot.stories.onboarding.cards import SOME, WELCOMED
from bot.stories.onboarding.filing import USUAL_HOUR, in_unit_of
from bot.stories.onboarding.onwards import misheard, onwards, told_before
from bot.stories.onboarding.order import preceding
from bot.stories.onboarding.questions import AskLater, AskStep
from bot.stories.onboarding.said import ASIDES, OnboardingStep
from bot.stories.onboarding.table import (
    CARDS_OF_SIGNS,
    ORDER,
    STEPS,
    TABLE,
    WEIGHED_STEPS,
    needs_guardian,
    noted,
)
from bot.stories.session.refusing import refused
from bot.words.line import Line


def heard(scene: Scene, asking: AskStep, text: str) -> Answer | Turn:
    """Return the answer a line gives, else what it leads to."""
    step = asking.step
    refusal = refused(text) if TABLE[step].of_kit else None
    if refusal is not None:
        return refusal
    if step is OnboardingStep.HOUR and asking.ticks:
        among = [time.fromisoformat(one.replace("-", ":")) for one in asking.ticks]
        meant = hour_among(among, text, habits_of(scene), scene.today)
        if meant is not None:
            return Answer(Kind.VALUE, f"{meant:%H:%M}")
    if aside_in(text, scene.athlete.language) is Aside.MONEY and "?" in text:
        return _beside(scene, asking, text, _ASKED) or misheard(step)  # "cuesta" is a hill, too
    answer = answer_at(scene, step, text)
    match answer.kind:
        case Kind.VALUE:
            return answer
        case Kind.QUESTION_BACK:
            return _beside(scene, asking, text, _ASKED) or asked_back(scene, asking, text)
        case Kind.BACK:
            return corrected(scene, asking, answer.other)
        case Kind.BODY if not body_talk(text, scene.athlete.language).rows:
            return playing(Interrupts).asks_about(answer.rows)
        case Kind.ASK if answer.among:
            return Turn(asks=replace(asking, ticks=_ticked(answer.among)))
        case _:
            other = (
                _in_language(scene, asking, text)
                or _noted_ahead(scene, asking, text, answer)
                or _hour_meanwhile(scene, asking, text)
            )
            return other or _beside(scene, asking, text, frozenset(Aside)) or misheard(step)


def answer_at(scene: Scene, step: OnboardingStep, text: str) -> Answer:
    """Return what a line of theirs is to a question; knee and ankle may each have its side."""
    if step is OnboardingStep.SIDE and scene.athlete.joint.region is Region.BOTH:
        joints = answer_of(scene, Question.JOINT, text)
        if joints.kind is Kind.VALUE and isinstance(joints.value, tuple) and len(joints.value) > 1:
            return joints
    return answer_of(scene, TABLE[step].reads, text)


def says_something_fits(scene: Scene, asking: AskStep, text: str) -> bool:
    """Say whether a line is a bare yes to the signs of all three cards: then it goes card by card.

    The button typed out is one.
    """
    if asking.step is not OnboardingStep.SIGNS:
        return False
    language = scene.athlete.language
    if named_in(scene, onboarding_cards.say(scene, asking), text) == Answers(SOME):
        return True
    return bool(said_yes(Typed(text), language)) and not body_talk(text, language).rows


def weighs(scene: Scene, text: str) -> bool:
    """Say whether a line is what an open question asked for, though a body is named in it.

    "Left knee, a 3 in the mornings" is asked for there.  A wish that is never granted is refused
    unless it is an answer of kit: a car's old tyre.
    """
    asking = scene.snapshot.dialogue.question
    if not isinstance(asking, AskStep) or has_lapsed(scene):
        return False
    if says_something_fits(scene, asking, text):
        return True
    answer = answer_at(scene, asking.step, text)
    kind = answer.kind
    talk = body_talk(text, scene.athlete.language)
    if talk.rows and asking.step in _OF_NO_BODY:
        return False
    if talk.is_guess and asking.step in _CARDS:
        return kind is Kind.VALUE or answer_of(scene, Question.JOINT, text).kind is Kind.VALUE
    if REFUSED in talk.rows:
        is_asked = text.rstrip().endswith("?") or asks_back(text)
        is_tyre = isinstance(answer.value, tuple) and "tyre" in answer.value
        return is_tyre and asking.step is OnboardingStep.KIT and not is_asked
    if kind is Kind.VALUE:
        return True
    is_vague = talk.is_guess and not says_it_is_odd(text, scene.athlete.language)
    return kind is not Kind.BODY and (is_vague or not (talk.is_guess or kind is Kind.ASK))


REFUSED = "RF21"
_OF_NO_BODY = frozenset({OnboardingStep.CONSENT, OnboardingStep.GUARDIAN})
"""Questions that no word of a body answers: a no in it is one to something else."""
_CARDS = frozenset({OnboardingStep.SIGNS, *CARDS_OF_SIGNS})


def asked_back(scene: Scene, asking: AskStep, text: str) -> Turn:
    """Answer a question of theirs, then ask again, shorter."""
    told = Say(said_to(scene, TABLE[asking.step].reads, text))
    return Turn((told,), asks=replace(asking, again=True))


_ASKED = frozenset({Aside.HELLO, Aside.WHO, Aside.THIS, Aside.MONEY, Aside.LASTS})
"""What of it comes as a question: none is about the one that is open."""


def _beside(scene: Scene, asking: AskStep, text: str, heard: frozenset[Aside]) -> Turn | None:
    """Answer what is said beside the question like a person, then ask again, shorter.

    What "this" is, they ask of the coach at its first question, and later of the question.
    """
    aside = aside_in(text, scene.athlete.language)
    if aside not in heard or aside is None:
        return None
    if aside is Aside.THIS and asking.step is not OnboardingStep.CONSENT:
        return None
    return Turn((Say(Line(ASIDES[aside])),), asks=replace(asking, again=True))


def _in_language(scene: Scene, asking: AskStep, text: str) -> Turn | None:
    """Go on in the language that is asked for beside the first question."""
    if asking.step is not OnboardingStep.CONSENT:
        return None
    wished = answer_of(scene, Question.LANGUAGE, text).value
    if wished not in set(Language):
        return None
    return in_language(scene, asking, Language(str(wished)))


def in_language(scene: Scene, asking: AskStep, language: Language) -> Turn:
    """Ask the same on the same card in another language, what the coach is in front of it."""
    spoken = replace(scene.athlete, language=language)
    again = replace(asking, ticks=(WELCOMED,), again=False)
    return Turn(changes=(Filed(spoken),), asks=again, undoable=True)


def _ticked(among: Sequence[str]) -> tuple[str, ...]:
    return tuple(one.replace(":", "-") for one in among)


def hour_beside(scene: Scene, step: OnboardingStep, said: Answer, text: str) -> AskLater | None:
    """Return the question about an hour that was told half with the days; None where it is clear.

    "At 8" may be two, and "mornings" are at no hour yet, nor at the usual one of an evening.
    """
    if step is not OnboardingStep.DAYS or Question.HOUR in said.other:
        return None
    among = answer_of(scene, Question.HOUR, text).among
    if among:
        return AskLater(OnboardingStep.HOUR, ticks=_ticked(among))
    half = half_named(text, habits_of(scene), scene.today)
    is_usual = half is None or half[0] <= USUAL_HOUR.hour < half[1]
    return None if is_usual else AskLater(OnboardingStep.HOUR)


# --- back ----------------------------------------------------------------------------------


def went_back(scene: Scene, asking: AskStep) -> Turn:
    """Ask the question before once more; before the first one there is none."""
    before = preceding(asking.step, scene.athlete, scene.today)
    if before is None or scene.athlete.screened is not None:
        return Turn((Say(Line("onboarding-no-way-back")),), keeps=True)
    told = tuple(one for one in told_before(scene) if one != before.value)
    filed = Filed(replace(scene.athlete, onboarding=before.value, told_ahead=told))
    return Turn(changes=(filed,), asks=AskStep(before))


def back(scene: Scene) -> Turn | None:
    """Return the way back from an open question; None where none of these is open."""
    asking = scene.snapshot.dialogue.question
    is_open = isinstance(asking, AskStep) and scene.athlete.screened is None
    return went_back(scene, asking) if is_open and isinstance(asking, AskStep) else None


def corrected(scene: Scene, asking: AskStep, told: Mapping[Question, Value]) -> Turn:
    """Put an earlier answer right and go on where they were; without one, ask it again."""
    steps = {STEPS[question]: value for question, value in told.items() if question in STEPS}
    earlier = [one for one in steps if ORDER.index(one) < ORDER.index(asking.step)]
    if not earlier or scene.athlete.screened is not None:
        return went_back(scene, asking)
    step, value = earlier[0], steps[earlier[0]]
    if step is OnboardingStep.YEAR:
        return _born_again(scene, asking, value)
    after = noted(scene.athlete, step, value)
    if not isinstance(after, Athlete):
        return Turn(asks=AskStep(step))
    changed = Say(Line("onboarding-corrected"))
    if step is OnboardingStep.REGION:  # the answers behind it belonged to the other joint
        sided = (OnboardingStep.SIDE.value,) if is_sided(after.joint) else ()
        turn = onwards(scene, step, after, sided)
        return replace(turn, says=(changed, *turn.says))
    return Turn((changed,), (Filed(after),), asks=replace(asking, again=True))


def _born_again(scene: Scene, asking: AskStep, year: Value) -> Turn:
    """Note another year of birth; nobody grows up by a line, and the youngest are asked."""
    athlete = scene.athlete
    was_minor = age_on(athlete.birth_year, scene.today) < ages.ADULT_FROM
    if not isinstance(year, int) or was_minor:
        return went_back(scene, asking)
    if age_on(year, scene.today) < ages.YOUNGEST:
        return Turn(asks=AskStep(OnboardingStep.YEAR))
    after = replace(athlete, birth_year=year)
    changed = Say(Line("onboarding-corrected"))
    if needs_guardian(after, scene.today):
        guardian = AskStep(OnboardingStep.GUARDIAN)
        return Turn((changed,), (Filed(after),), asks=guardian, clears=True)
    return Turn((changed,), (Filed(after),), asks=replace(asking, again=True))


# --- told ahead ----------------------------------------------------------------------------


def _noted_ahead(scene: Scene, asking: AskStep, text: str, answer: Answer) -> Turn | None:
    """File what is no answer to the open question but to some that come, and ask it again."""
    if asking.step in _BEFORE_ANYTHING or scene.athlete.screened is not None:
        return None
    coming = [row.reads for step, row in TABLE.items() if _is_ahead(step, asking)]
    coming.remove(Question.GOAL)  # what is wished for counts only where it is called so
    told = {**answer.other, **told_ahead(text, coming, habits_of(scene), scene.today)}
    if Question.GOAL in told:
        told.pop(Question.FOOTBALL, None)  # who wants to play again does not play yet
    refusal = None if Question.KIT not in told else refused(text)
    if refusal is not None:
        return refusal
    after, done = with_told(scene, asking, scene.athlete, told)
    fresh = {STEPS[one].value for one in told if one in STEPS}
    if after == scene.athlete and fresh.isdisjoint(done):
        return None
    is_weighed = not WEIGHED_STEPS.isdisjoint(done)
    kept = in_unit_of(after, text, scene.today) if is_weighed else after
    says = put_right(scene, asking, told) or (Say(Line("onboarding-told-ahead")),)
    filed = Filed(replace(kept, told_ahead=done))
    return Turn(says, (filed,), asks=replace(asking, again=True))


def _hour_meanwhile(scene: Scene, asking: AskStep, text: str) -> Turn | None:
    """File an hour that is told where the city is asked for, and ask for that again.

    One that is of the morning or of the evening is asked to be told as either.
    """
    if asking.step is not OnboardingStep.ZONE or not scene.athlete.slots:
        return None
    told = answer_of(scene, Question.HOUR, text)
    again = replace(asking, again=True)
    if told.kind is Kind.ASK and len(told.among) > 1:
        early, late = (time.fromisoformat(one) for one in told.among[:2])
        return Turn((Say(Line("onboarding-hour-either", early=early, late=late)),), asks=again)
    after = noted(scene.athlete, OnboardingStep.HOUR, told.value)
    if told.kind is not Kind.VALUE or not isinstance(after, Athlete):
        return None
    noticed = Say(Line("onboarding-hour-noted", at=after.slots[0].at))
    return Turn((noticed,), (Filed(after),), asks=again)


_BEFORE_ANYTHING = frozenset(
    {OnboardingStep.CONSENT, OnboardingStep.YEAR, OnboardingStep.GUARDIAN}
)


def _is_ahead(step: OnboardingStep, asking: AskStep) -> bool:
    return TABLE[step].reads in AHEAD and ORDER.index(step) > ORDER.index(asking.step)


def _is_again(scene: Scene, step: OnboardingStep, asking: AskStep) -> bool:
    """Say whether an earlier question of a start may be answered anew: no other hangs on it."""
    is_earlier = ORDER.index(step) < ORDER.index(asking.step)
    return is_earlier and step in _BY_THEMSELVES and scene.athlete.screened is None


_BY_THEMSELVES = frozenset(
    {
        OnboardingStep.PERSONA,
        OnboardingStep.TRAINS,
        OnboardingStep.SURFACE,
        OnboardingStep.EMPTY,
    }
)


def put_right(scene: Scene, asking: AskStep, told: Mapping[Question, Value]) -> tuple[Say, ...]:
    """Say that an earlier answer was changed, where a line told another beside its own."""
    steps = ((STEPS[question], value) for question, value in told.items() if question in STEPS)
    again = ((step, value) for step, value in steps if _is_again(scene, step, asking))
    athletes = (noted(scene.athlete, step, value) for step, value in again)
    changed = any(isinstance(one, Athlete) and one != scene.athlete for one in athletes)
    return (Say(Line("onboarding-put-right")),) if changed else ()


def with_told(
    scene: Scene, asking: AskStep, athlete: Athlete, told: Mapping[Question, Value]
) -> tuple[Athlete, tuple[str, ...]]:
    """Return the file with what else a line answered, and those questions.

    What was told before is put right where no other answer hangs on it.
    """
    done = [*told_before(scene)]
    for question, value in told.items():
        step = STEPS.get(question)
        if step is None or not (_is_ahead(step, asking) or _is_again(scene, step, asking)):
            continue
        after = noted(athlete, step, value)
        if isinstance(after, Athlete):
            athlete = after
            done.append(step.value)
    is_of_joint = OnboardingStep.REGION in {asking.step, *done}
    if is_of_joint and is_sided(athlete.joint):
        done.append(OnboardingStep.SIDE.value)
    return athlete, tuple(dict.fromkeys(done))
