"""Language, units, how much advice, consent, leaving."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.contract import Platform
from bot.rules.log.records import Language, LoadUnit, NudgeLevel
from bot.words.labels import ButtonName
from bot.words.line import Content


class SettingsLabel(ButtonName):
    """Buttons of this story."""

    USE_KG = "settings.use_kg"
    USE_LB = "settings.use_lb"
    ALL_ADVICE = "settings.all_advice"
    LESS_ADVICE = "settings.less_advice"
    NO_ADVICE = "settings.no_advice"
    CHECKS_ON = "settings.checks_on"
    CHECKS_OFF = "settings.checks_off"
    SHOES_ON = "settings.shoes_on"
    SHOES_OFF = "settings.shoes_off"
    CONSENT = "settings.consent"
    WITHDRAW = "settings.withdraw"
    KEEP = "settings.keep"
    DELETE = "settings.delete"
    HAVE_ONE = "settings.have_one"


class SettingName(StrEnum):
    """What a command sets."""

    LANGUAGE = "language"
    UNITS = "units"
    NUDGES = "nudges"


@dataclass(frozen=True, slots=True)
class SettingsShown(Content):
    """How everything is set now."""

    language: Language
    load_unit: LoadUnit
    nudges: NudgeLevel
    morning_checks: bool
    footwear_tip: bool


@dataclass(frozen=True, slots=True)
class SettingUnknown(Content):
    """The command was given a value it does not know; an example of one it does."""

    name: SettingName


@dataclass(frozen=True, slots=True)
class ConsentShown(Content):
    """What they agreed to, and when; None: not yet."""

    version: int | None
    given_at: datetime | None


@dataclass(frozen=True, slots=True)
class WithdrawAsked(Content):
    """Taking consent back erases everything, also in the `others`: really?"""

    others: tuple[Platform, ...] = ()


@dataclass(frozen=True, slots=True)
class DeleteAsked(Content):
    """Type the word, and everything is erased for good, also in the `others`."""

    others: tuple[Platform, ...] = ()


SettingsContent = SettingsShown | SettingUnknown | ConsentShown | WithdrawAsked | DeleteAsked
