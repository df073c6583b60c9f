"""The wording rules over everything onboarding, screening and settings can say."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from bot.dialogue.changes import Snapshot
from bot.dialogue.turn import Scene
from bot.reading.body.talk import Worry
from bot.rules.log.records import Athlete, Language, LoadUnit, NudgeLevel
from bot.rules.safety.clearance import Return, Whose
from bot.rules.safety.red_flags import FlagKey, HealthQuestion, Tier
from bot.stories.body import said as body
from bot.stories.onboarding import said as onboarding
from bot.stories.onboarding.said import OnboardingLabel, OnboardingStep
from bot.stories.screening import said as screening
from bot.stories.screening.said import FLAG_BUTTONS, HEALTH_BUTTONS, Card, ScreeningLabel
from bot.stories.settings import card as settings
from bot.stories.settings.questions import AskDelete, AskWithdraw
from bot.words.labels import Label, Tick
from bot.words.line import Content, Line, LoadOf, WeekdaysTogether
from bot.words.phrase import name, phrase
from bot.words.voice import Voice
from tests.answers.check import NEVER, any_of
from tests.talk.asked import wanted
from tests.talk.person import MONDAY_EVENING, ON_BOTH, Person
from tests.talk.planners import TOM
from tests.talk.pullers import ada, lucia
from tests.talk.samples import plain_sentences

# What a training log may not promise or threaten.  The welcome alone says what it does not do.
FORBIDDEN = any_of("in_safety_texts", "|%")
LONGEST_CARD = 12  # lines


def said() -> Iterator[Content]:
    """Yield every content of the three stories, with every value that changes its words."""
    yield from (Line(onboarding.ASKED[step]) for step in OnboardingStep)
    yield from (Line(onboarding.MISHEARD[step]) for step in OnboardingStep)
    yield from (
        Line("onboarding-consent-refused"),
        Line("onboarding-too-young"),
        Line("onboarding-guardian-needed"),
    )
    yield from (
        Line("onboarding-days-picked"),
        Line("onboarding-zone-meant"),
        Line("onboarding-empty-assumed", load=LoadOf(34)),
    )
    yield onboarding.set_up(TOM, "L1a", eased=True)
    yield onboarding.set_up(Athlete(), None)
    yield from (
        screening.card_asked(card, since_look=look) for card in Card for look in (False, True)
    )
    yield from (Line(screening.CARD_SKIPPED[card]) for card in Card)
    yield from (Line(screening.FURTHER[key]) for key in FlagKey)
    yield from (
        body.asked(keys, is_emergency=True, waits=True)
        for keys in (tuple(FlagKey), (FlagKey.LOCKED,))
    )
    yield from (body.careful((key,)) for key in FlagKey)
    yield from (
        screening.stopped((key,), tier, whose, kept=True)
        for key in FlagKey
        for tier in Tier
        for whose in Whose
    )
    yield from (Line(screening.RETURNS[way], plain="x") for way in Return)
    for whose in Whose:
        facts = {
            "plain": screening.flags_listed(tuple(FlagKey)),
            "whose": Line(screening.WHOSE[whose]),
        }
        yield from (Line("screening-who-cleared", **facts), Line("screening-role-wanted", **facts))
    yield from (
        body.supported(worry, is_noted=noted) for worry in Worry for noted in (True, False)
    )
    yield from (
        Line("screening-day-wanted"),
        Line("screening-day-wanted-after", day=date(2026, 3, 2)),
    )
    yield from (
        Line("screening-card-misheard"),
        Line("screening-yes-or-no-wanted"),
        Line("screening-emergency"),
    )
    yield from (Line("body-not-happening"), Line("body-which-wanted"))
    yield Line("body-also-wrote", answer="42.5")
    yield from (Line("screening-until-well"), Line("screening-paused"))
    yield from (
        Line("body-request-refused"),
        Line("screening-when-cleared"),
        Line("screening-cleared"),
    )
    yield from (
        Line("screening-nothing-to-clear"),
        Line("screening-changed-asked"),
        Line("screening-screened-clean"),
    )
    yield from (one for one in plain_sentences() if one.name.startswith("settings-"))
    for level in NudgeLevel:
        for unit, on in ((LoadUnit.KG, True), (LoadUnit.LB, False)):
            athlete = Athlete(load_unit=unit, nudges=level, morning_checks=on, footwear_tip=on)
            scene = Scene(Snapshot("ann", athlete), MONDAY_EVENING, "d", reach=ON_BOTH)
            yield from (say.content for say in settings.shown(scene).says)
            yield from (AskWithdraw().wanted(scene), AskDelete().wanted(scene))


def labels() -> Iterator[Label]:
    yield from OnboardingLabel
    yield from ScreeningLabel
    yield from (Line(one) for one in wanted(Language.ENGLISH) if "settings-button-" in one)
    asked = (key for key in FlagKey if key not in NEVER_BUTTONS)
    yield from (Tick(Line(FLAG_BUTTONS[key]), ticked=True) for key in asked)
    yield from (Tick(Line(HEALTH_BUTTONS[one]), ticked=True) for one in HealthQuestion)
    yield WeekdaysTogether((0, 2, 4))


# Flags that follow from an age or a number are never offered as a button.
NEVER_BUTTONS = {
    FlagKey.UNDER_13,
    FlagKey.NO_GUARDIAN,
    FlagKey.SEVERE_PAIN,
    FlagKey.MODERATE_PAIN,
    FlagKey.VEHICLE,
    FlagKey.NEEDS_SUPPORT,
    FlagKey.URGENT_UNANSWERED,
    FlagKey.HEALTH_UNANSWERED,
}


@pytest.mark.parametrize("language", list(Language))
def test_nothing_promises_threatens_or_names_a_diagnosis(language: Language) -> None:
    voice = Voice(language)
    texts = [phrase(content, voice).plain for content in said()]
    texts += [name(label, voice) for label in labels()]

    assert [text for text in texts if FORBIDDEN.search(text)] == []


@pytest.mark.parametrize("language", list(Language))
def test_a_card_fits_a_phone(language: Language) -> None:
    texts = [phrase(content, Voice(language)).plain for content in said()]

    tall = [text for text in texts if text.count("\n") >= LONGEST_CARD]
    assert [text for text in tall if "•" not in text] == []


@pytest.mark.parametrize("language", list(Language))
def test_no_two_languages_share_a_sentence(language: Language) -> None:
    other = next(one for one in Language if one is not language)
    shared = [
        content
        for content in said()
        if phrase(content, Voice(language)).plain == phrase(content, Voice(other)).plain
    ]

    assert shared == []


@pytest.mark.parametrize("language", list(Language))
def test_the_welcome_says_what_the_coach_does_not_do(language: Language) -> None:
    words = phrase(Line("onboarding-welcome"), Voice(language)).plain

    assert NEVER[language]["disclaims"] in words


@pytest.mark.parametrize("language", list(Language))
def test_an_emergency_is_a_single_line(language: Language) -> None:
    assert "\n" not in phrase(Line("screening-emergency"), Voice(language)).plain


@pytest.mark.parametrize(
    "who, line, yes, nobody, help_",
    [
        (ada, "my chest hurts when I pull", "yes", "Nobody yet", "your local emergency number"),
        (
            lucia,
            "me duele el pecho al tirar",
            "sí",
            "Nadie todavía",
            "número de emergencias de tu zona",
        ),
    ],
)
def test_an_emergency_that_nobody_has_looked_at_is_never_said_to_wait_for_an_out_of_hours_line(
    who: Callable[[], Person], line: str, yes: str, nobody: str, help_: str
) -> None:
    person = who()
    person.says(line)
    person.says(yes)
    person.waits(days=1)
    person.calls("/cleared")

    assert help_ in person.taps(nobody)
