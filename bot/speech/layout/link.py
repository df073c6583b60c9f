"""One log in several apps: codes, accounts, where reminders go."""

from collections.abc import Sequence
from typing import Protocol, assert_never

from bot.content.link import (
    AccountsShown,
    App,
    AppTaken,
    BringACode,
    CodeGiven,
    CodeOverheard,
    CodeRecalled,
    CodesRefused,
    CodeUnknown,
    ErasedHereToo,
    EraseLater,
    JoinAsked,
    LinkContent,
    LinkedThere,
    LinkLabel,
    NothingLinked,
    NotJoined,
    OwnCode,
    ReachedHere,
    RemindOn,
    Unlinked,
    UnlinkedHere,
    UnlinkFrom,
    UnlinkLater,
)
from bot.rich import Rich, lines, rich, strong
from bot.speech.voice import Voice


class LinkWords(Protocol):
    """The phrases of this story."""

    def label(self, label: LinkLabel) -> str: ...
    def app(self, app: App) -> str: ...
    def both(self, first: str, last: str) -> str: ...
    def remind_on(self, app: str) -> str: ...
    def unlink_from(self, app: str) -> str: ...
    def code(self, code: str) -> str: ...
    def code_given(self, code: str, minutes: int, other: str) -> tuple[str, ...]: ...
    def code_recalled(self) -> str: ...
    def bring_a_code(self) -> tuple[str, ...]: ...
    def code_unknown(self) -> str: ...
    def codes_refused(self, until: str) -> str: ...
    def code_overheard(self) -> str: ...
    def own_code(self) -> str: ...
    def app_taken(self, app: str) -> str: ...
    def join_asked(self, apps: str, sessions: int) -> str: ...
    def joins_it(self, sessions: int) -> str: ...
    def file_stays(self, apps: str) -> tuple[str, ...]: ...
    def days_in_both(self, days: int) -> str: ...
    def made_it_yourself(self) -> tuple[str, ...]: ...
    def not_joined(self) -> str: ...
    def linked_now(self, sessions: int) -> str: ...
    def accounts(self, apps: str) -> str: ...
    def home(self, app: str) -> str: ...
    def linked_there(self, app: str) -> tuple[str, ...]: ...
    def nothing_linked(self, app: str) -> str: ...
    def unlink_later(self, app: str) -> str: ...
    def unlinked(self, app: str, home: str) -> str: ...
    def unlinked_here(self, app: str, others: str) -> tuple[str, ...]: ...
    def erase_later(self, app: str) -> str: ...
    def erased_here_too(self, app: str) -> str: ...
    def reached_here(self, gone: str) -> str: ...


def laid_out(content: LinkContent, words: LinkWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CodeGiven(spelled, minutes, here):
            other = words.app(App.TELEGRAM if here is App.DISCORD else App.DISCORD)
            told = words.code_given(spelled, minutes, other)
            return lines([strong(words.code(spelled)), *told])
        case BringACode():
            return lines(words.bring_a_code())
        case JoinAsked():
            return _join_asked(content, words)
        case AccountsShown(apps, home, sessions):
            linked = None if sessions is None else strong(words.linked_now(sessions))
            told = (words.accounts(named(apps, words)), words.home(words.app(home)))
            return lines([linked, *told])
        case LinkedThere(app):
            return lines(words.linked_there(words.app(app)))
        case UnlinkedHere(app, others):
            return lines(words.unlinked_here(words.app(app), named(others, words)))
        case (
            CodeRecalled()
            | CodeUnknown()
            | CodesRefused()
            | CodeOverheard()
            | OwnCode()
            | AppTaken()
            | NotJoined()
            | NothingLinked()
            | UnlinkLater()
            | Unlinked()
            | EraseLater()
            | ErasedHereToo()
            | ReachedHere()
        ):
            return rich(_line(content, words, voice))
        case _:
            assert_never(content)


Line = (
    CodeRecalled
    | CodeUnknown
    | CodesRefused
    | CodeOverheard
    | OwnCode
    | AppTaken
    | NotJoined
    | NothingLinked
    | UnlinkLater
    | Unlinked
    | EraseLater
    | ErasedHereToo
    | ReachedHere
)
"""What is said in one line."""


def _line(content: Line, words: LinkWords, voice: Voice) -> str:
    match content:
        case CodeRecalled():
            return words.code_recalled()
        case CodeUnknown():
            return words.code_unknown()
        case CodesRefused(until):
            return words.codes_refused(voice.moment(until))
        case CodeOverheard():
            return words.code_overheard()
        case OwnCode():
            return words.own_code()
        case AppTaken(app):
            return words.app_taken(words.app(app))
        case NotJoined():
            return words.not_joined()
        case NothingLinked(app):
            return words.nothing_linked(words.app(app))
        case UnlinkLater(app):
            return words.unlink_later(words.app(app))
        case Unlinked(app, home):
            return words.unlinked(words.app(app), words.app(home))
        case EraseLater(app):
            return words.erase_later(words.app(app))
        case ErasedHereToo(app):
            return words.erased_here_too(words.app(app))
        case ReachedHere(gone):
            return words.reached_here(words.app(gone))
        case _:
            assert_never(content)


def _join_asked(content: JoinAsked, words: LinkWords) -> Rich:
    apps = named(content.apps, words)
    return lines(
        [
            strong(words.join_asked(apps, content.there)),
            words.joins_it(content.here) if content.here else None,
            *(words.file_stays(apps) if content.here or content.has_file else ()),
            words.days_in_both(content.shared) if content.shared else None,
            *words.made_it_yourself(),
        ]
    )


def named(apps: Sequence[App], words: LinkWords) -> str:
    """Return the names of apps in a sentence: one, two, or several."""
    *first, last = [words.app(app) for app in apps] or [""]
    return words.both(", ".join(first), last) if first else last


def button(label: RemindOn | UnlinkFrom, words: LinkWords) -> str:
    """Return what a button that names an app is called."""
    match label:
        case RemindOn(app, ticked):
            return f"{'✓ ' if ticked else ''}{words.remind_on(words.app(app))}"
        case UnlinkFrom(app):
            return words.unlink_from(words.app(app))
        case _:
            assert_never(label)
