"""Whatever is said at a question of the start is answered kindly and changes nothing."""

from dataclasses import replace

import pytest

from bot.dialogue.aside import WHY as WHYS
from bot.rules.log.records import Athlete, Consent, Joint, Language, LoadUnit, Region, Side
from bot.stories.onboarding.said import MISHEARD, OnboardingStep
from bot.stories.onboarding.table import LATER, TABLE
from bot.words.voice import Voice
from tests.cases import each
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.test_onboarding import SLED_KIT, asked, codes, step_of, talked

STEPS = [one for one in OnboardingStep if one not in LATER]
EN, ES = Language.ENGLISH, Language.SPANISH
MISREAD, WHY = "misread", "why"

SAID = [
    ("hello", EN, "onboarding-aside-hello"),
    ("how are you?", EN, "onboarding-aside-hello"),
    ("thanks", EN, "onboarding-aside-thanks"),
    ("lol", EN, "onboarding-aside-smile"),
    ("🙂", EN, "onboarding-aside-smile"),
    ("stop", EN, "onboarding-aside-stop"),
    ("who are you?", EN, "onboarding-aside-who"),
    ("are you a robot?", EN, "onboarding-aside-who"),
    ("does it cost anything?", EN, "onboarding-aside-money"),
    ("how long does this take?", EN, "onboarding-aside-lasts"),
    ("why?", EN, WHY),
    ("asdf qwer", EN, MISREAD),
    ("99999", EN, MISREAD),
    ("no rush", EN, MISREAD),
    ("no dinner yet", EN, MISREAD),
    ("never used a bot", EN, MISREAD),
    ("hola", ES, "onboarding-aside-hello"),
    ("¿qué tal?", ES, "onboarding-aside-hello"),
    ("gracias", ES, "onboarding-aside-thanks"),
    ("jaja", ES, "onboarding-aside-smile"),
    ("🙂", ES, "onboarding-aside-smile"),
    ("para", ES, "onboarding-aside-stop"),
    ("¿quién eres?", ES, "onboarding-aside-who"),
    ("¿esto cuesta dinero?", ES, "onboarding-aside-money"),
    ("¿cuánto dura esto?", ES, "onboarding-aside-lasts"),
    ("¿por qué?", ES, WHY),
    ("asdf qwer", ES, MISREAD),
    ("99999", ES, MISREAD),
    ("no hay prisa", ES, MISREAD),
    ("no he cenado aún", ES, MISREAD),
]


def at(step: OnboardingStep, language: Language) -> Person:
    """Return somebody who stands at a question, with what leads there on file."""
    year = {OnboardingStep.CONSENT: None, OnboardingStep.YEAR: None, OnboardingStep.GUARDIAN: 2010}
    file = Athlete(
        language=language,
        consent=None if step is OnboardingStep.CONSENT else Consent(1, MONDAY_EVENING),
        birth_year=year.get(step, 1988),
        joint=Joint(Region.KNEE, Side.LEFT),
        kit=SLED_KIT,
        trains_per_week=3,
    )
    return asked(step, file)


def expected(step: OnboardingStep, language: Language, answer: str) -> str:
    told = {MISREAD: MISHEARD[step], WHY: WHYS[TABLE[step].reads]}
    return Voice(language).say(told.get(answer, answer))


@each(
    "step, line, language, answer",
    [(step, *said) for step in STEPS for said in SAID],
)
def test_it_is_answered_and_asked_again(
    step: OnboardingStep, line: str, language: Language, answer: str
) -> None:
    ann = at(step, language)
    before = ann.athlete

    ann.says(line)

    assert ann.latest[0].words == expected(step, language, answer)
    assert len(ann.latest) == 2
    assert step_of(ann) is step
    assert replace(ann.athlete, onboarding=before.onboarding) == before


@pytest.mark.parametrize(("line", "language"), [("what is this?", EN), ("¿qué es esto?", ES)])
def test_what_this_is_is_the_coach_at_first_and_then_the_question(
    line: str, language: Language
) -> None:
    first, later = at(OnboardingStep.CONSENT, language), at(OnboardingStep.KIT, language)
    first.says(line)
    later.says(line)

    assert first.latest[0].words == Voice(language).say("onboarding-aside-who")
    assert later.latest[0].words == Voice(language).say("common-why-kit")


@pytest.mark.parametrize(("line", "language"), [("skip", EN), ("saltar", ES)])
@pytest.mark.parametrize("step", [OnboardingStep.YEAR, OnboardingStep.GUARDIAN])
def test_what_is_needed_is_not_passed_over(
    line: str, language: Language, step: OnboardingStep
) -> None:
    ann = at(step, language)

    ann.says(line)

    assert ann.latest[0].words == expected(step, language, MISREAD)
    assert step_of(ann) is step


@pytest.mark.parametrize("line", ["gym sled on turf, I weigh 165 lb", "165 lb, to get stronger"])
def test_a_weight_in_pounds_beside_other_answers_sets_the_unit(line: str) -> None:
    ann = asked(OnboardingStep.BODY_MASS, Athlete(birth_year=1988, kit=SLED_KIT))

    ann.says(line)

    assert (ann.athlete.body_mass_kg, ann.athlete.load_unit) == (75, LoadUnit.LB)


@pytest.mark.parametrize("word", ["back", "/undo", "go back please"])
def test_back_within_the_safety_cards_goes_to_the_card_before(word: str) -> None:
    ann = at(OnboardingStep.SIGNS, EN)
    talked("something fits", "none", "none", person=ann)
    assert step_of(ann) is OnboardingStep.HEALTH

    seen = []
    for _ in range(3):
        talked(word, person=ann)
        seen.append(step_of(ann))

    assert seen == [OnboardingStep.JOINT, OnboardingStep.URGENT, OnboardingStep.SIGNS]
    assert not codes(ann)
