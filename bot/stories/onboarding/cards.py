"""The onboarding questions in words and buttons."""

from dataclasses import replace

from bot.dialogue.setting import Offered, Option, buttons_of, in_rows
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.rules.log.records import Athlete, Region
from bot.rules.pain.elsewhere import places_of, unsided
from bot.rules.safety.red_flags import RED_FLAGS, URGENT_CARDS, HealthQuestion
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.stories.onboarding.choices import RETURNING
from bot.stories.onboarding.offering import PICKING
from bot.stories.onboarding.order import left
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import AGAIN, ASKED, OnboardingLabel, OnboardingStep
from bot.stories.onboarding.table import CARDS_OF_SIGNS, TABLE
from bot.stories.screening import cards as screening_cards
from bot.stories.screening.said import FLAG_BUTTONS, HEALTH_BUTTONS, Card
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Card as Lines
from bot.words.line import Content, Faint, Joined, Line, Literally, OnWeekday, Paragraphs, Strong
from bot.words.lines import OneEach

CARDS = {
    OnboardingStep.URGENT: Card.URGENT,
    OnboardingStep.JOINT: Card.JOINT,
    OnboardingStep.HEALTH: Card.HEALTH,
}
SIDE_OF = OneEach("onboarding-side-of", places_of(Region.BOTH))
BACK = "back"  # in a token
SOME = "some"  # in a token: something of the three cards fits
WELCOMED = "welcomed"  # as a tick: the card of the consent begins with what the coach is
_BACK = frozenset(OnboardingStep) - {
    OnboardingStep.CONSENT,
    OnboardingStep.YEAR,
    OnboardingStep.GUARDIAN,
    OnboardingStep.SIGNS,
    *CARDS_OF_SIGNS,
}
"""The questions with a button back: behind the safety cards; a word leads back from any."""
_LISTS: dict[OnboardingStep, tuple[OnboardingLabel, ...]] = {
    OnboardingStep.GUARDIAN: (
        OnboardingLabel.PARENT,
        OnboardingLabel.GUARDIAN,
        OnboardingLabel.NOT_NOW,
    ),
    OnboardingStep.RETURNING: tuple(RETURNING),
}
_MEANT = Line("onboarding-zone-meant")
NARROWED = {
    OnboardingStep.REGION: Line("onboarding-joint-meant"),
    OnboardingStep.ZONE: _MEANT,
    OnboardingStep.KIT: _MEANT,
    OnboardingStep.MATCH_DAY: _MEANT,
    OnboardingStep.HOUR: Line("onboarding-hour-meant"),
}
"""The questions of which one answer is to be chosen where several were told, and its words."""


def say(scene: Scene, asking: AskStep) -> Say:
    """Return a question with its buttons, and how many come behind it."""
    if asking.step in CARDS:
        said = screening_cards.say(CARDS[asking.step], asking.ticks)
    else:
        said = _asked(scene, asking)
    if type(asking) is not AskStep or scene.athlete.screened is not None:
        return said
    coming = left(asking.step, scene.athlete, scene.today, scene.athlete.told_ahead)
    counted = Lines(said.content, Faint(Line("onboarding-left", count=coming)))
    buttons = _with_back(said.buttons) if asking.step in _BACK else said.buttons
    return replace(said, content=counted, buttons=buttons)


def _with_back(rows: Rows) -> Rows:
    """Return the buttons with the way back in the last row, beside skipping."""
    back = Button(Answers(BACK), OnboardingLabel.BACK)
    if rows and len(rows[-1]) == 1:
        return (*rows[:-1], (*rows[-1], back))
    return (*rows, (back,))


def _asked(scene: Scene, asking: AskStep) -> Say:
    step, ticks = asking.step, asking.ticks
    words = AGAIN[step] if asking.again else ASKED[step]
    if step is OnboardingStep.DAYS and PICKING in ticks:
        return _picking(ticks)
    if step is OnboardingStep.CONSENT:
        return _of_consent(Line(words), _consent(scene.athlete), anew=WELCOMED in ticks)
    if step is OnboardingStep.SIGNS:
        return Say(_signs(Line(words)), _SIGNS)
    if step in _LISTS:
        rows = tuple((Button(Answers(label.value), label),) for label in _LISTS[step])
        return Say(Line(words), rows)
    asked: Content = NARROWED[step] if step in NARROWED and ticks else Line(words)
    open_sides = unsided(scene.athlete.joint)
    if step is OnboardingStep.SIDE and scene.athlete.joint.apart and open_sides:
        asked = Strong(Line(SIDE_OF[open_sides[0]]))
    return Say(asked, buttons_of(offered(scene.athlete, asking)))


def offered(athlete: Athlete, asking: AskStep) -> Offered[Athlete | None]:
    """Return the answers to tap, each with the file it makes; a skipped one leaves it as it is."""
    row = TABLE[asking.step]
    rows = row.offers(athlete, asking.ticks)
    if row.skip is None or (asking.step in NARROWED and asking.ticks):
        return rows
    return (*rows, (Option(row.skip, athlete, "skip"),))


# --- the safety cards in one ---------------------------------------------------------------


def _signs(asked: Line) -> Content:
    """Return the signs of all three cards, as their own buttons call them."""
    now, lately = (
        Joined(*(Line(FLAG_BUTTONS[RED_FLAGS[code].key]) for code in codes), by=" · ")
        for codes in URGENT_CARDS
    )
    general = Joined(*(Line(HEALTH_BUTTONS[one]) for one in HealthQuestion), by=" · ")
    return Lines(
        Strong(asked),
        Line("onboarding-signs-now", signs=now),
        Line("onboarding-signs-lately", signs=lately),
        Line("onboarding-signs-general", signs=general),
    )


_SIGNS: Rows = (
    (Button(Answers("none"), Line("common-button-none-of-these"), primary=True),),
    (
        Button(Answers(SOME), OnboardingLabel.SOMETHING_FITS),
        Button(Answers("skip"), Line("common-button-skip")),
    ),
)


def _of_consent(asked: Line, rows: Rows, *, anew: bool) -> Say:
    """Return what may be kept; chosen anew in another language it says again who asks."""
    welcome = Line("onboarding-welcome")
    return Say(Paragraphs(welcome, asked) if anew else asked, rows, in_place=anew)


# --- buttons of their own ------------------------------------------------------------------


def _consent(athlete: Athlete) -> Rows:
    others = tuple(
        Button(Answers(language.value), Literally(name))
        for language, name in LANGUAGE_NAMES.items()
        if language is not athlete.language
    )
    agree = Button(Answers("yes"), OnboardingLabel.AGREE, primary=True)
    return ((agree, Button(Answers("no"), OnboardingLabel.DISAGREE)), others)


def _picking(ticks: tuple[str, ...]) -> Say:
    days = (OnWeekday(day, ticked=str(day) in ticks) for day in range(7))
    rows: Rows = in_rows(4, (Button(Answers(str(day.weekday)), day) for day in days))
    if len(ticks) - 1 in SESSIONS_A_WEEK:
        done = Button(Answers("done"), Line("common-button-done"), primary=True)
        rows = (*rows, (done,))
    return Say(Line("onboarding-days-picked"), rows, in_place=len(ticks) > 1)
