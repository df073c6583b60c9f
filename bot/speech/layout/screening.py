"""Red flags: asked about, raised, cleared."""

from datetime import date
from typing import Protocol, assert_never

from bot.content.screening import (
    Card,
    CardAsked,
    CardMisheard,
    CardSkipped,
    Careful,
    ChangedAsked,
    Cleared,
    DayWanted,
    Emergency,
    FurtherAsked,
    MentionsAsked,
    NotHappening,
    NothingToClear,
    Paused,
    ScreenedClean,
    ScreeningContent,
    ScreeningLabel,
    Stopped,
    Supported,
    UntilWell,
    VehicleRefused,
    WhenCleared,
    WhoCleared,
    Worry,
    YesOrNoWanted,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.red_flags import FlagKey, HealthQuestion, Tier
from bot.speech.voice import Voice


class ScreeningWords(Protocol):
    """The phrases of this story."""

    def label(self, label: ScreeningLabel) -> str: ...
    def flag_button(self, key: FlagKey) -> str: ...
    def health_button(self, question: HealthQuestion) -> str: ...
    def flag(self, key: FlagKey) -> str: ...
    def listed(self, parts: tuple[str, ...]) -> str: ...
    def card(self, card: Card, since_look: bool) -> tuple[str, ...]: ...
    def card_misheard(self) -> str: ...
    def further(self, key: FlagKey) -> str: ...
    def mentioned(self) -> str: ...
    def not_happening(self) -> str: ...
    def yes_or_no_wanted(self) -> str: ...
    def emergency_first(self) -> str: ...
    def emergency(self) -> str: ...
    def stopped(self, plain: str, tier: Tier) -> tuple[str, ...]: ...
    def session_kept(self) -> str: ...
    def until_well(self) -> str: ...
    def paused(self) -> str: ...
    def careful(self) -> tuple[str, ...]: ...
    def supported(self, worry: Worry) -> tuple[str, ...]: ...
    def vehicle_refused(self) -> tuple[str, ...]: ...
    def who_cleared(self, plain: str) -> str: ...
    def when_cleared(self) -> str: ...
    def day_wanted(self) -> str: ...
    def day_wanted_after(self, day: str) -> str: ...
    def cleared(self) -> str: ...
    def nothing_to_clear(self) -> str: ...
    def changed_asked(self) -> str: ...
    def screened_clean(self) -> str: ...
    def card_skipped(self, card: Card) -> str: ...


def laid_out(content: ScreeningContent, words: ScreeningWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CardAsked(card, since_look):
            asked, *hints = words.card(card, since_look)
            return lines([strong(asked), *hints])
        case FurtherAsked(key):
            return rich(strong(words.further(key)))
        case MentionsAsked(keys, is_emergency):
            help_first = (strong(words.emergency_first()),) if is_emergency else ()
            named = (strong(f"• {words.flag(key)}") for key in keys)
            return lines([*help_first, words.mentioned(), *named])
        case Emergency():
            return rich(strong(words.emergency()))
        case Stopped():
            return _stopped(content, words)
        case Careful():
            return lines(words.careful())
        case Supported(worry):
            return lines(words.supported(worry))
        case VehicleRefused():
            return lines(words.vehicle_refused())
        case WhoCleared(keys):
            return rich(words.who_cleared(_plain(keys, words)))
        case DayWanted(after):
            return rich(_day_wanted(after, words, voice))
        case CardSkipped(card):
            return rich(words.card_skipped(card))
        case _:
            return rich(_simply(content, words))


def _simply(
    content: CardMisheard
    | NotHappening
    | YesOrNoWanted
    | UntilWell
    | Paused
    | WhenCleared
    | Cleared
    | NothingToClear
    | ChangedAsked
    | ScreenedClean,
    words: ScreeningWords,
) -> str:
    match content:
        case CardMisheard():
            return words.card_misheard()
        case NotHappening():
            return words.not_happening()
        case YesOrNoWanted():
            return words.yes_or_no_wanted()
        case UntilWell():
            return words.until_well()
        case Paused():
            return words.paused()
        case WhenCleared():
            return words.when_cleared()
        case Cleared():
            return words.cleared()
        case NothingToClear():
            return words.nothing_to_clear()
        case ChangedAsked():
            return words.changed_asked()
        case ScreenedClean():
            return words.screened_clean()
        case _:
            assert_never(content)


def _stopped(content: Stopped, words: ScreeningWords) -> Rich:
    first, *more = words.stopped(_plain(content.keys, words), content.tier)
    return lines([strong(first), *more, words.session_kept() if content.kept else None])


def _plain(keys: tuple[FlagKey, ...], words: ScreeningWords) -> str:
    return words.listed(tuple(dict.fromkeys(words.flag(key) for key in keys)))


def _day_wanted(after: date | None, words: ScreeningWords, voice: Voice) -> str:
    return words.day_wanted() if after is None else words.day_wanted_after(voice.day(after))
