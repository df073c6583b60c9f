"""Language, units, how much advice, consent, leaving."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar, assert_never

from bot.contract import Platform
from bot.dialogue.story import Story
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import (
    Button,
    Filed,
    Forgotten,
    Reply,
    Rows,
    Say,
    Scene,
    Turn,
    Typed,
    undo_id,
)
from bot.reading.zones import folded
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit, NudgeLevel
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.stories.link.accounts import NEW_FOR, senior_to_new
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.screening.flags import said_yes
from bot.stories.settings.questions import AskDelete, AskFeet, AskWithdraw, SettingsQuestion
from bot.stories.settings.said import (
    ConsentShown,
    DeleteAsked,
    SettingName,
    SettingsLabel,
    SettingsShown,
    SettingUnknown,
    WithdrawAsked,
)
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Line, Literally

Chosen = TypeVar("Chosen", Language, LoadUnit, NudgeLevel)

NAME = "settings"

DELETE_WORDS = frozenset({"delete", "borrar"})  # either language's word does it
_LANGUAGES = {
    **{language: f"{language.value}|{folded(name)}" for language, name in LANGUAGE_NAMES.items()},
    Language.ENGLISH: "en|english|ingles",
    Language.SPANISH: "es|spanish|espanol|castellano",
}
_UNITS = {
    LoadUnit.KG: "kg|kgs|kilos|kilograms|kilogramos|metric|metrico",
    LoadUnit.LB: "lb|lbs|pounds|libras|imperial",
}
_NUDGES = {
    NudgeLevel.FULL: "full|all|on|more|todos|si|mas",
    NudgeLevel.FEW: "few|less|some|pocos|menos",
    NudgeLevel.OFF: "off|none|no|never|ninguno|nada",
}


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the settings, or set the one that the command names."""
    match command:
        case "consent":
            return _consent(scene)
        case "delete":
            return _to_erase(scene, AskDelete())
        case "language" if argument:
            language = _meant(_LANGUAGES, argument)
            return _changed(scene, _in_language(scene.athlete, language), SettingName.LANGUAGE)
        case "units" if argument:
            unit = _meant(_UNITS, argument)
            return _changed(scene, _in_unit(scene.athlete, unit), SettingName.UNITS)
        case "nudges" if argument:
            level = _meant(_NUDGES, argument)
            after = None if level is None else replace(scene.athlete, nudges=level)
            return _changed(scene, after, SettingName.NUDGES)
        case _:
            return Turn((_card(scene.athlete),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Change a setting in place."""
    athlete = scene.athlete
    match verb, args:
        case "language", (value,) if value in set(Language):
            return _set(scene, _in_language(athlete, Language(value)))
        case "units", (value,) if value in set(LoadUnit):
            return _set(scene, _in_unit(athlete, LoadUnit(value)))
        case "nudges", (value,) if value in set(NudgeLevel):
            return _set(scene, replace(athlete, nudges=NudgeLevel(value)))
        case "checks", ("on" | "off" as wish,):
            return _set(scene, replace(athlete, morning_checks=wish == "on"))
        case "shoes", ("off",):
            return _set(scene, replace(athlete, footwear_tip=False))
        case "shoes", ("on",):
            if age_on(athlete.birth_year, scene.today) < ages.ADULT_FROM:
                return Turn((Say(Line("settings-adults-only")),))
            return Turn(asks=AskFeet())
        case "consent", ():
            return _consent(scene)
        case "withdraw", () if athlete.consent is not None:
            return _to_erase(scene, AskWithdraw())
        case "delete", ():
            return _to_erase(scene, AskDelete())
        case _:
            return Turn((Say(Line("common-unknown-button")),))


# --- the card ------------------------------------------------------------------------------


def _card(athlete: Athlete, undo: str | None = None) -> Say:
    """Return the settings with a button for each change; `undo` names the last one."""
    shown = SettingsShown(
        athlete.language,
        athlete.load_unit,
        athlete.nudges,
        athlete.morning_checks,
        athlete.footwear_tip,
    )
    rows: Rows = (
        (*_languages(athlete), _units(athlete)),
        _advice(athlete),
        (_checks(athlete), _shoes(athlete)),
        (Button(Does(NAME, "consent"), SettingsLabel.CONSENT),),
        (Button(Does(NAME, "delete"), SettingsLabel.DELETE, danger=True),),
    )
    if undo is not None:
        rows = (*rows, (Button(Does("undo", undo), Line("common-button-undo")),))
    return Say(shown, rows, in_place=undo is not None)


def _languages(athlete: Athlete) -> tuple[Button, ...]:
    return tuple(
        Button(Does(NAME, "language", (language.value,)), Literally(name))
        for language, name in LANGUAGE_NAMES.items()
        if language is not athlete.language
    )


def _units(athlete: Athlete) -> Button:
    if athlete.load_unit is LoadUnit.KG:
        return Button(Does(NAME, "units", (LoadUnit.LB.value,)), SettingsLabel.USE_LB)
    return Button(Does(NAME, "units", (LoadUnit.KG.value,)), SettingsLabel.USE_KG)


def _advice(athlete: Athlete) -> tuple[Button, ...]:
    labels = {
        NudgeLevel.FULL: SettingsLabel.ALL_ADVICE,
        NudgeLevel.FEW: SettingsLabel.LESS_ADVICE,
        NudgeLevel.OFF: SettingsLabel.NO_ADVICE,
    }
    return tuple(
        Button(Does(NAME, "nudges", (level.value,)), label)
        for level, label in labels.items()
        if level is not athlete.nudges
    )


def _checks(athlete: Athlete) -> Button:
    if athlete.morning_checks:
        return Button(Does(NAME, "checks", ("off",)), SettingsLabel.CHECKS_OFF)
    return Button(Does(NAME, "checks", ("on",)), SettingsLabel.CHECKS_ON)


def _shoes(athlete: Athlete) -> Button:
    if athlete.footwear_tip:
        return Button(Does(NAME, "shoes", ("off",)), SettingsLabel.SHOES_OFF)
    return Button(Does(NAME, "shoes", ("on",)), SettingsLabel.SHOES_ON)


# --- changing ------------------------------------------------------------------------------


def _meant(choices: Mapping[Chosen, str], argument: str) -> Chosen | None:
    words = folded(argument)
    return next((one for one, names in choices.items() if words in names.split("|")), None)


def _in_language(athlete: Athlete, language: Language | None) -> Athlete | None:
    return None if language is None else replace(athlete, language=language)


def _in_unit(athlete: Athlete, unit: LoadUnit | None) -> Athlete | None:
    """Return the file in a unit of load, and in the distance that goes with it."""
    if unit is None:
        return None
    distance = DistanceUnit.M if unit is LoadUnit.KG else DistanceUnit.YD
    return replace(athlete, load_unit=unit, distance_unit=distance)


def _changed(scene: Scene, after: Athlete | None, name: SettingName) -> Turn:
    if after is None:
        return Turn((Say(SettingUnknown(name)),))
    return _set(scene, after)


def _set(scene: Scene, after: Athlete | None) -> Turn:
    """File the change and show how it reads; an open question is asked again, as it reads now."""
    if after is None:
        return Turn((Say(Line("common-unknown-button")),))
    filed = (Filed(after),)
    asking = scene.snapshot.dialogue.question
    if isinstance(asking, AskStep):
        # Nobody is half-way through a first conversation to look at settings.
        says = (Say(Line("onboarding-welcome")),) if asking.step is OnboardingStep.CONSENT else ()
        return Turn(says, filed, keeps=True, undoable=True)
    card = _card(after, undo_id(scene))
    return Turn((card,), filed, keeps=asking is not None, undoable=True)


def _consent(scene: Scene) -> Turn:
    given = scene.athlete.consent
    if given is None:
        return Turn((Say(ConsentShown(None, None)),))
    withdraw = Button(Does(NAME, "withdraw"), SettingsLabel.WITHDRAW, danger=True)
    return Turn((Say(ConsentShown(given.version, given.given_at), ((withdraw,),)),))


# --- the questions -------------------------------------------------------------------------


def question(scene: Scene, asking: SettingsQuestion) -> Say:
    """Return the open question in words and buttons."""
    keep = Button(Answers("no"), SettingsLabel.KEEP, primary=True)
    match asking:
        case AskFeet():
            none = Button(Answers("no"), Line("common-button-none-of-these"))
            return Say(
                Line("settings-feet-asked"),
                ((none,), (Button(Answers("yes"), SettingsLabel.HAVE_ONE),)),
            )
        case AskWithdraw():
            withdraw = Button(Answers("yes"), SettingsLabel.WITHDRAW, danger=True)
            return Say(WithdrawAsked(scene.reach.others), ((keep,), (withdraw,)))
        case AskDelete():
            return Say(DeleteAsked(scene.reach.others), ((keep,),))
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: SettingsQuestion, reply: Reply) -> Turn:
    """Act on the answer; whatever is not clearly a yes erases nothing."""
    match asking:
        case AskFeet():
            return _feet(scene, said_yes(reply, scene.athlete.language))
        case AskWithdraw() if said_yes(reply, scene.athlete.language):
            return _erased(scene, Say(Line("settings-withdrawn")))
        case AskDelete() if isinstance(reply, Typed) and folded(reply.text) in DELETE_WORDS:
            return _erased(scene, Say(Line("settings-deleted")))
        case AskWithdraw() | AskDelete():
            return Turn((Say(Line("settings-not-deleted")),))
        case _:
            assert_never(asking)


def _to_erase(scene: Scene, asking: AskDelete | AskWithdraw) -> Turn:
    senior = senior_to_new(scene.reach, scene.now)
    return Turn(asks=asking) if senior is None else Turn((_erase_later(senior),))


def _erase_later(senior: Platform) -> Say:
    return Say(Line("link-erase-later", app=senior, days=NEW_FOR.days))


def _erased(scene: Scene, said: Say) -> Turn:
    """Erase everything, and say so wherever they write to the coach.

    The question may have been asked where that could be answered, and answered elsewhere.
    """
    if (senior := senior_to_new(scene.reach, scene.now)) is not None:
        return Turn((_erase_later(senior),))
    told = [
        Say(Line("link-erased-here-too", app=scene.reach.here), on=app)
        for app in scene.reach.others
    ]
    return Turn((said, *told), changes=(Forgotten(),), clears=True)


def _feet(scene: Scene, has_one: bool | None) -> Turn:
    if has_one is None:
        return Turn(keeps=True)
    if has_one:
        return Turn((Say(Line("settings-shoes-stay-on")),))
    after = replace(scene.athlete, footwear_tip=True)
    return Turn(
        (replace(_card(after, undo_id(scene)), in_place=False),), (Filed(after),), undoable=True
    )


STORY: Story[SettingsQuestion] = Story(
    NAME,
    ("settings", "language", "units", "nudges", "consent", "delete"),
    called,
    pressed,
    (AskFeet, AskWithdraw, AskDelete),
    question,
    answered,
    for_strangers=frozenset({"settings", "language", "units", "consent", "delete"}),
    pressed_by_strangers=True,
    unheard=frozenset({"delete", "language"}),
)
