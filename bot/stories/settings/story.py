"""Language, units, how much advice, consent, leaving."""

import re
from dataclasses import replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue.buttons import stale
from bot.dialogue.closing import Becomes
from bot.dialogue.setting import filed, setting
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.page import as_written
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.records import (
    CONSENT_VERSION,
    Consent,
    DistanceUnit,
    Language,
    LoadUnit,
    NudgeLevel,
)
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.stories.settings.card import NAME, changed, changed_in_place, shown
from bot.stories.settings.questions import AskDelete, AskFeet, AskWithdraw, asked_to_erase
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Card, Joined, Line, Literally

_FIELDS: dict[str, dict[str, Any]] = {
    **{f"language.{one}": {"language": one} for one in Language},
    "units.kg": {"load_unit": LoadUnit.KG, "distance_unit": DistanceUnit.M},
    "units.lb": {"load_unit": LoadUnit.LB, "distance_unit": DistanceUnit.YD},
    **{f"nudges.{one}": {"nudges": one} for one in NudgeLevel},
    "checks.on": {"morning_checks": True},
    "checks.off": {"morning_checks": False},
    "shoes.off": {"footwear_tip": False},
}
"""What each button changes on file."""

_SPOKEN = Joined(*map(Literally, LANGUAGE_NAMES.values()), by=", ")
_UNKNOWN = {
    "language": Line("settings-setting-unknown-language", languages=_SPOKEN),
    "units": Line("settings-setting-unknown-units"),
    "nudges": Line("settings-setting-unknown-nudges"),
}


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the settings, or set the one that the command names."""
    if command == "consent":
        return _consent(scene)
    if command == "delete":
        return asked_to_erase(scene, AskDelete())
    if command not in _UNKNOWN or not argument:
        return shown(scene)
    words = folded(as_written(argument)), folded(argument)
    meant = next(filter(None, (_meant(command, one) for one in words)), None)
    if meant is None:
        return Turn((Say(_UNKNOWN[command]),), misread=True)
    return changed_in_place(scene, **_FIELDS[f"{command}.{meant}"])


def _meant(command: str, words: str) -> str | None:
    """Return the value that is typed; a language goes by its code and its own name as well."""
    if command == "language":
        for language, name in LANGUAGE_NAMES.items():
            if words in (language, folded(name)):
                return language
    typed = table("settings")[command].items()
    return next((value for value, names in typed if words in names), None)


def _shoes_on(scene: Scene) -> Turn:
    if age_on(scene.athlete.birth_year, scene.today) < ages.ADULT_FROM:
        return Turn((Say(Line("settings-adults-only")),))
    return Turn(asks=AskFeet())


def _consent(scene: Scene) -> Turn:
    given = scene.athlete.consent
    if given is None:
        return Turn((Say(Line("settings-no-consent")),))
    withdraw = Button(Does(NAME, "withdraw"), Line("settings-button-withdraw"), danger=True)
    at = given.given_at.astimezone(ZoneInfo(scene.athlete.zone))
    agreed = Line(
        "settings-consent",
        version=given.version,
        day=at.date(),
        year=Literally(str(at.year)),
        at=at.time(),
    )
    is_newer = given.version < CONSENT_VERSION
    newer = Line("settings-consent-newer") if is_newer else None
    before = (_given_before(one, scene.athlete.zone) for one in scene.athlete.consents_before)
    return Turn((Say(Card(agreed, newer, *before), ((withdraw,),)),))


def _given_before(given: Consent, zone: str) -> Line:
    """Return what was agreed to in an account whose file came in here."""
    day = given.given_at.astimezone(ZoneInfo(zone)).date()
    year = Literally(str(day.year))
    return Line("settings-consent-before", version=given.version, day=day, year=year)


def _speak(language: Language, scene: Scene) -> Turn:
    """Go on in a language that was chosen away from the settings."""
    spoken = Line("settings-spoken")
    if language is scene.athlete.language:
        return stale(spoken)
    return filed(scene, replace(scene.athlete, language=language), spoken)


def _withdraw(scene: Scene) -> Turn:
    if scene.athlete.consent is None:
        return stale(Line("common-unknown-button"))
    return asked_to_erase(scene, AskWithdraw())


_WISHED = {one: re.compile(said) for one, said in table("settings")["wished"].items()}


def _wished_any(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Set morning checks, advice or the shoe tip as said; to a question show the settings."""
    plain = folded(said)
    named = [one for one in ("nudges", "shoes", "checks") if _WISHED[one].search(plain)]
    if not named or "?" in said:
        return shown(scene)
    is_off = _WISHED["off"].search(plain) is not None
    match named[0]:
        case "nudges" if _WISHED["few"].search(plain):
            return changed(scene, nudges=NudgeLevel.FEW)
        case "nudges":
            return changed(scene, nudges=NudgeLevel.OFF if is_off else NudgeLevel.FULL)
        case "shoes":
            return changed(scene, footwear_tip=False) if is_off else _shoes_on(scene)
        case _:
            return changed(scene, morning_checks=not is_off)


def _wished(setting: str, scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Set the one that is named and not set yet; show the settings where that is unclear."""
    words = set(re.findall(r"\w+", folded(said)))
    named = {value for value, names in table("settings")[setting].items() if words & {*names}}
    now = scene.athlete.language if setting == "language" else scene.athlete.load_unit
    named -= {now.value}
    if len(named) != 1:
        return shown(scene)
    return changed_in_place(scene, **_FIELDS[f"{setting}.{named.pop()}"])


def _wished_gone(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Ask whether all is to be erased: by the consent, where that is what is taken back."""
    is_of_consent = _WISHED["consent"].search(folded(said)) is not None
    if is_of_consent and scene.athlete.consent is not None:
        return _withdraw(scene)
    return asked_to_erase(scene, AskDelete())


STORY = setting(
    NAME,
    ("settings", "language", "units", "nudges", "consent", "delete"),
    called,
    {
        **{button: partial(changed_in_place, **fields) for button, fields in _FIELDS.items()},
        **{f"speak.{one}": partial(_speak, one) for one in Language},
        "shoes.on": _shoes_on,
        "consent": _consent,
        "withdraw": _withdraw,
        "delete": lambda scene: asked_to_erase(scene, AskDelete()),
    },
    (AskFeet, AskWithdraw, AskDelete),
    for_strangers=frozenset({"settings", "language", "units", "consent", "delete"}),
    pressed_by_strangers=True,
    unheard=frozenset({"delete", "language"}),
    intents={
        "settings": _wished_any,
        "units": partial(_wished, "units"),
        "language": partial(_wished, "language"),
        "forget": _wished_gone,
    },
    beside_safety=frozenset({"language", "speak", "consent", "withdraw", "delete"}),
    pressed_cards={"speak": Becomes.GOES_ON},
)
