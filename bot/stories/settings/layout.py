"""Language, units, how much advice, consent, leaving."""

from typing import assert_never

from bot.contract import Platform
from bot.rich import Rich, lines, rich, strong
from bot.rules.log.records import LoadUnit, NudgeLevel
from bot.stories.settings.said import (
    ConsentShown,
    DeleteAsked,
    SettingName,
    SettingsContent,
    SettingsShown,
    SettingUnknown,
    WithdrawAsked,
)
from bot.words.line import Line, Listed
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

NUDGES = OneEach("settings-nudges", NudgeLevel)
UNITS = OneEach("settings-units", LoadUnit)
SETTING_UNKNOWN = OneEach("settings-setting-unknown", SettingName)


@phrase.register
def laid_out(content: SettingsContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case SettingsShown():
            return _shown(content, voice)
        case SettingUnknown(name):
            return rich(voice.say(SETTING_UNKNOWN[name]))
        case ConsentShown(version, given_at):
            if version is None or given_at is None:
                return rich(voice.say("settings-no-consent"))
            return voice.told("settings-consent", version=version, moment=voice.moment(given_at))
        case WithdrawAsked(others):
            return lines(
                [
                    voice.told("settings-withdraw-asked"),
                    _elsewhere(others, voice),
                    voice.say("settings-withdraw-question"),
                ]
            )
        case DeleteAsked(others):
            return lines(
                [
                    voice.told("settings-delete-asked"),
                    _elsewhere(others, voice),
                    voice.say("settings-delete-question"),
                ]
            )
        case _:
            assert_never(content)


def _elsewhere(others: tuple[Platform, ...], voice: Voice) -> str | None:
    """Return what happens in other apps, which is said before the question."""
    return (
        phrase(Line("settings-elsewhere-too", apps=Listed(others)), voice).plain
        if others
        else None
    )


def _shown(content: SettingsShown, voice: Voice) -> Rich:
    return lines(
        [
            strong(voice.say("settings-title")),
            voice.say("settings-language"),
            voice.say(UNITS[content.load_unit]),
            voice.say(NUDGES[content.nudges]),
            voice.say("settings-checks", on=content.morning_checks),
            voice.say("settings-shoes", on=content.footwear_tip),
            voice.say("settings-elsewhere"),
        ]
    )
