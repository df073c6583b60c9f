"""Language, units, how much advice, consent, leaving."""

from typing import Protocol, assert_never

from bot.content.link import App
from bot.content.settings import (
    AdultsOnly,
    ConsentShown,
    DeleteAsked,
    Deleted,
    FeetAsked,
    NotDeleted,
    SettingName,
    SettingsContent,
    SettingsLabel,
    SettingsShown,
    SettingUnknown,
    ShoesStayOn,
    WithdrawAsked,
    Withdrawn,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.records import LoadUnit, NudgeLevel
from bot.speech.layout.link import LinkWords, named
from bot.speech.voice import Voice


class SettingsWords(Protocol):
    """The phrases of this story."""

    def label(self, label: SettingsLabel) -> str: ...
    def title(self) -> str: ...
    def language(self) -> str: ...
    def units(self, unit: LoadUnit) -> str: ...
    def nudges(self, level: NudgeLevel) -> str: ...
    def checks(self, on: bool) -> str: ...
    def shoes(self, on: bool) -> str: ...
    def elsewhere(self) -> str: ...
    def setting_unknown(self, name: SettingName) -> str: ...
    def feet_asked(self) -> tuple[str, ...]: ...
    def shoes_stay_on(self) -> str: ...
    def adults_only(self) -> str: ...
    def consent(self, version: int, moment: str) -> tuple[str, ...]: ...
    def no_consent(self) -> str: ...
    def withdraw_asked(self) -> tuple[str, ...]: ...
    def elsewhere_too(self, apps: str) -> str: ...
    def withdrawn(self) -> str: ...
    def delete_asked(self) -> tuple[str, ...]: ...
    def not_deleted(self) -> str: ...
    def deleted(self) -> str: ...


def laid_out(
    content: SettingsContent, words: SettingsWords, linking: LinkWords, voice: Voice
) -> Rich:
    """Return the content as a message; `linking` names apps."""
    match content:
        case SettingsShown():
            return _shown(content, words)
        case SettingUnknown(name):
            return rich(words.setting_unknown(name))
        case FeetAsked():
            return lines(words.feet_asked())
        case ShoesStayOn():
            return rich(words.shoes_stay_on())
        case AdultsOnly():
            return rich(words.adults_only())
        case ConsentShown(version, given_at):
            if version is None or given_at is None:
                return rich(words.no_consent())
            return lines(words.consent(version, voice.moment(given_at)))
        case WithdrawAsked(others):
            return _really(words.withdraw_asked(), others, words, linking)
        case Withdrawn():
            return rich(words.withdrawn())
        case DeleteAsked(others):
            return _really(words.delete_asked(), others, words, linking)
        case NotDeleted():
            return rich(words.not_deleted())
        case Deleted():
            return rich(words.deleted())
        case _:
            assert_never(content)


def _really(
    asked: tuple[str, ...], others: tuple[App, ...], words: SettingsWords, linking: LinkWords
) -> Rich:
    """Return what is asked before erasing, what happens elsewhere said before the question."""
    *told, question = asked
    elsewhere = words.elsewhere_too(named(others, linking)) if others else None
    return lines([*told, elsewhere, question])


def _shown(content: SettingsShown, words: SettingsWords) -> Rich:
    return lines(
        [
            strong(words.title()),
            words.language(),
            words.units(content.load_unit),
            words.nudges(content.nudges),
            words.checks(content.morning_checks),
            words.shoes(content.footwear_tip),
            words.elsewhere(),
        ]
    )
