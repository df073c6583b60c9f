"""Language, units, how much advice, consent, leaving."""

from typing import assert_never

from bot.content.settings import SettingName, SettingsLabel
from bot.rules.records import LoadUnit, NudgeLevel

_LABELS = {
    SettingsLabel.USE_KG: "Use kg and metres",
    SettingsLabel.USE_LB: "Use lb and yards",
    SettingsLabel.ALL_ADVICE: "More advice",
    SettingsLabel.LESS_ADVICE: "Less advice",
    SettingsLabel.NO_ADVICE: "No advice",
    SettingsLabel.CHECKS_ON: "Morning checks on",
    SettingsLabel.CHECKS_OFF: "Morning checks off",
    SettingsLabel.SHOES_ON: "Shoe tip on",
    SettingsLabel.SHOES_OFF: "Shoe tip off",
    SettingsLabel.CONSENT: "What I agreed to",
    SettingsLabel.WITHDRAW: "Take it back, erase all",
    SettingsLabel.KEEP: "Keep everything",
    SettingsLabel.DELETE: "Erase everything",
    SettingsLabel.HAVE_ONE: "Yes, one of these",
}


class English:
    def label(self, label: SettingsLabel) -> str:
        return _LABELS[label]

    def title(self) -> str:
        return "Settings"

    def language(self) -> str:
        return "Language: English"

    def units(self, unit: LoadUnit) -> str:
        match unit:
            case LoadUnit.KG:
                return "Units: kilograms and metres"
            case LoadUnit.LB:
                return "Units: pounds and yards"
            case _:
                assert_never(unit)

    def nudges(self, level: NudgeLevel) -> str:
        match level:
            case NudgeLevel.FULL:
                return "Advice: all of it, one piece a day at most"
            case NudgeLevel.FEW:
                return "Advice: only when a number changes"
            case NudgeLevel.OFF:
                return "Advice: none"
            case _:
                assert_never(level)

    def checks(self, on: bool) -> str:
        if on:
            return "Morning checks: on, 08:00 the day after a session"
        return "Morning checks: off. Without one I repeat the step, I never move up."

    def shoes(self, on: bool) -> str:
        return f"Shoe tip: {'on' if on else 'off'}"

    def elsewhere(self) -> str:
        return (
            "Days and hours: /schedule. Sled and floor: /kit. Another app: /link. "
            "Leaving: /delete."
        )

    def setting_unknown(self, name: SettingName) -> str:
        match name:
            case SettingName.LANGUAGE:
                return "I speak English and Spanish, for example: /language es"
            case SettingName.UNITS:
                return "I know kg and lb, for example: /units lb"
            case SettingName.NUDGES:
                return "It can be full, few or off, for example: /nudges few"
            case _:
                assert_never(name)

    def feet_asked(self) -> tuple[str, ...]:
        return (
            "The article's bonus tip: wide shoes before, shoes off just before pulling.",
            "First: numb feet, blood thinners, a bone condition, or a sore foot?",
        )

    def shoes_stay_on(self) -> str:
        return "Then shoes stay on; that is the better choice. The tip is off."

    def adults_only(self) -> str:
        return "That tip is for adults. Shoes stay on."

    def consent(self, version: int, moment: str) -> tuple[str, ...]:
        return (
            f"You agreed to text {version} on {moment}:",
            "I may keep what you tell me about pain, effort and health, to plan your sessions.",
            "You can take it back at any time. Then I erase everything.",
        )

    def no_consent(self) -> str:
        return "You have not agreed to anything yet, and I keep nothing. /start begins."

    def withdraw_asked(self) -> tuple[str, ...]:
        return (
            "Without it I can't plan, so I would erase everything: answers, sessions, plan.",
            "Take it back?",
        )

    def elsewhere_too(self, apps: str) -> str:
        return f"On {apps} as well."

    def withdrawn(self) -> str:
        return "Done: your consent is taken back and everything is erased. /start begins anew."

    def delete_asked(self) -> tuple[str, ...]:
        return (
            "This erases everything for good: answers, sessions, plan. It can't be undone.",
            "To do it, type DELETE.",
        )

    def not_deleted(self) -> str:
        return "That wasn't the word, so nothing is erased. Everything is as it was."

    def deleted(self) -> str:
        return "Everything is erased. Take care, and /start if you ever want to come back."
