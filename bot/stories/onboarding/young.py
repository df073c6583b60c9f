"""Somebody who turns out to be too young: declined, or a guardian asked for, at once.

A decline is not argued with: for a day nothing is planned and no other birth year is believed.
Who had nothing on file yet is forgotten but for that day; a log that was kept waits sealed, since
the age may have been a slip, and goes as soon as they say it again or ask for it.
"""

from dataclasses import replace

from bot.contract import Act, Called, Chose, Edited, Erased, Filled, Joined, Left, Relocated, Said
from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed, Forgotten
from bot.dialogue.ear.readers import session_in
from bot.dialogue.registry import by_command, playing, story_of
from bot.dialogue.story import Hearing, Interrupts, RedFlags
from bot.dialogue.tokens import Answered, Does, decode
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.ages import Aged, Born, age_told
from bot.rules.log.records import Athlete
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.resting import but_for_the_rest, is_resting
from bot.stories.onboarding.onwards import onwards, with_athlete
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.onboarding.table import needs_guardian
from bot.words.line import Line

ERASE = Does("onboarding", "erase")
_LEAVING = "settings"  # the story in which everything can be erased, and the language changed


def heard(scene: Scene, text: str, otherwise: Hearing) -> Turn | None:
    """Return what an age told in passing leads to, else what the words call for otherwise.

    Only an age that makes somebody a minor, or a younger one, counts: nobody grows up by a line.
    """
    year = _younger_year(scene, text)
    if year is None:
        return otherwise(scene)
    if age_on(year, scene.today) < ages.YOUNGEST:
        return declined(scene, year, text)
    seen = with_athlete(scene, replace(scene.athlete, birth_year=year))
    turn = otherwise(seen) or _minor(seen, text)
    # an undo of what else was said would take the age back with it
    return replace(turn, changes=(Filed(seen.athlete), *turn.changes), undoable=False)


def _younger_year(scene: Scene, text: str) -> int | None:
    """Return the birth year of a minor that a line tells; None where it makes nobody younger."""
    match age_told(text, scene.athlete.language):
        case Aged(years):
            year = scene.today.year - years - 1
        case Born(year):
            pass
        case None:
            return None
    known = scene.athlete.birth_year
    if year > scene.today.year or (known is not None and year <= known):
        return None
    return year if age_on(year, scene.today) < ages.ADULT_FROM else None


def _minor(seen: Scene, text: str) -> Turn:
    """Ask for the guardian, unless one agreed before or safety is being asked about."""
    asking = seen.snapshot.dialogue.question
    if seen.athlete.consent is None:
        first = Say(Line("onboarding-young-first"))
        if asking is not None:
            return Turn((first,), keeps=True)
        welcome = Say(Line("onboarding-welcome"), stands=True)
        return Turn((first, welcome), asks=AskStep(OnboardingStep.CONSENT))
    if asking == AskStep(OnboardingStep.YEAR):
        return onwards(seen, OnboardingStep.YEAR, seen.athlete)
    if not needs_guardian(seen.athlete, seen.today):
        return Turn((Say(Line("onboarding-young-noted")),), keeps=True)
    if asking is not None and isinstance(story_of(asking).role, Interrupts | RedFlags):
        return Turn((Say(Line("onboarding-young-later")),), keeps=True)
    guardian = AskStep(OnboardingStep.GUARDIAN)
    told = session_in(seen, text) if seen.athlete.screened is not None else None
    if told is None or told.asks is not None:
        told = Turn()
    return replace(told, asks=guardian, interrupts=asking != guardian, keeps=False)


# --- a decline -----------------------------------------------------------------------------


def declined(scene: Scene, year: int, text: str = "") -> Turn:
    """Decline kindly, and rest for a day; a life in danger comes first."""
    says = _urgent(scene, text)
    if not _is_established(scene):
        return forgotten(scene, says)
    erase = Button(ERASE, Line("onboarding-button-erase"), danger=True)
    sealed = replace(scene.athlete, birth_year=year, declined=scene.now)
    rests = Say(Line("onboarding-too-young-rests"), ((erase,),))
    return Turn((*says, rests), (Filed(sealed),), clears=True)


def forgotten(scene: Scene, says: tuple[Say, ...] = ()) -> Turn:
    """Erase everything but that it was declined, from now on for a day."""
    left = but_for_the_rest(scene.athlete, scene.now)
    said = (*says, Say(Line("onboarding-too-young")))
    return Turn(said, (Forgotten(), Filed(left)), clears=True)


def erased(scene: Scene) -> Turn:
    """Erase what waits sealed, where somebody presses for it; the day runs on."""
    if scene.athlete.declined is None:
        return stale(Line("common-stale-button"))
    left = but_for_the_rest(scene.athlete, scene.athlete.declined)
    return Turn((Say(Line("onboarding-too-young")),), (Forgotten(), Filed(left)), clears=True)


def _is_established(scene: Scene) -> bool:
    """Say whether there is more to lose than answers of a minute ago."""
    log = scene.log
    return scene.athlete.screened is not None or bool(log.entries or log.checks)


def resting(scene: Scene, act: Act) -> Turn | None:
    """Return what is said on the day after a decline; None where the act takes its course.

    Behind that day a sealed log is opened by a birth year alone.
    """
    athlete = scene.athlete
    if athlete.declined is None or _is_leaving(scene, act):
        return None
    if isinstance(act, Erased | Joined | Left | Relocated):
        return Turn()
    if is_resting(athlete, scene.now):
        return Turn((*_urgent(scene, _words_of(act)), Say(Line("onboarding-rests"))))
    if athlete.consent is None or _answers_year(scene, act):
        return None
    year = AskStep(OnboardingStep.YEAR)
    return Turn((*_urgent(scene, _words_of(act)), Say(Line("onboarding-rest-over"))), asks=year)


def _is_leaving(scene: Scene, act: Act) -> bool:
    asking = scene.snapshot.dialogue.question
    is_asked = asking is not None and story_of(asking).name == _LEAVING
    match act:
        case Called(command):
            story = by_command().get(command.lower())
            return story is not None and story.name == _LEAVING
        case Chose(token):
            pressed = decode(token)
            if isinstance(pressed, Answered):
                return is_asked
            return isinstance(pressed, Does) and (pressed == ERASE or pressed.story == _LEAVING)
        case Said():
            return is_asked
        case _:
            return False


def _answers_year(scene: Scene, act: Act) -> bool:
    is_asked = scene.snapshot.dialogue.question == AskStep(OnboardingStep.YEAR)
    return is_asked and isinstance(act, Said)


def help_in(scene: Scene, act: Act) -> tuple[Say, ...]:
    """Return where help is, for an act whose words tell of a life in danger."""
    return _urgent(scene, _words_of(act))


def _words_of(act: Act) -> str:
    match act:
        case Said(text) | Edited(text):
            return text
        case Called(_, argument):
            return argument
        case Filled(_, fields):
            return "\n".join(value for _, value in fields)
        case _:
            return ""


def _urgent(scene: Scene, text: str) -> tuple[Say, ...]:
    """Return where help is, for words of a life in danger; nothing of it is noted."""
    return playing(Interrupts).help_for(scene, text)


def told_year(scene: Scene, year: int) -> Turn:
    """Act at once on a year that makes somebody younger: a decline, or a guardian's yes."""
    if age_on(year, scene.today) < ages.YOUNGEST:
        return declined(scene, year)
    return year_noted(scene, replace(scene.athlete, birth_year=year))


def year_noted(scene: Scene, athlete: Athlete) -> Turn:
    """Open a sealed log by the birth year that was meant."""
    after = replace(athlete, declined=None)
    if needs_guardian(after, scene.today):
        return Turn(changes=(Filed(after),), asks=AskStep(OnboardingStep.GUARDIAN), clears=True)
    return Turn((Say(Line("onboarding-year-noted")),), (Filed(after),), clears=True)
