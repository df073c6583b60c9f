"""One log in several apps: codes, accounts, where reminders go."""

from collections.abc import Sequence
from typing import assert_never

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
from bot.speech.lines import OneEach
from bot.speech.voice import Voice

APPS = OneEach("link-app", App)


def laid_out(content: LinkContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CodeGiven(spelled, minutes, here):
            other = voice.say(APPS[App.TELEGRAM if here is App.DISCORD else App.DISCORD])
            told = voice.told("link-code-given", code=spelled, minutes=minutes, other=other)
            return lines([strong(voice.say("link-code", code=spelled)), told])
        case BringACode():
            return voice.told("link-bring-a-code")
        case JoinAsked():
            return _join_asked(content, voice)
        case AccountsShown(apps, home, sessions):
            linked = (
                None
                if sessions is None
                else strong(voice.say("link-linked-now", sessions=sessions))
            )
            return lines(
                [
                    linked,
                    voice.say("link-accounts", apps=named(apps, voice)),
                    voice.say("link-home", app=voice.say(APPS[home])),
                ]
            )
        case LinkedThere(app):
            return voice.told("link-linked-there", app=voice.say(APPS[app]))
        case UnlinkedHere(app, others):
            return voice.told(
                "link-unlinked-here", app=voice.say(APPS[app]), others=named(others, voice)
            )
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
            return rich(_line(content, voice))
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


def _line(content: Line, voice: Voice) -> str:
    match content:
        case CodeRecalled():
            return voice.say("link-code-recalled")
        case CodeUnknown():
            return voice.say("link-code-unknown")
        case CodesRefused(until):
            return voice.say("link-codes-refused", until=voice.moment(until))
        case CodeOverheard():
            return voice.say("link-code-overheard")
        case OwnCode():
            return voice.say("link-own-code")
        case AppTaken(app):
            return voice.say("link-app-taken", app=voice.say(APPS[app]))
        case NotJoined():
            return voice.say("link-not-joined")
        case NothingLinked(app):
            return voice.say("link-nothing-linked", app=voice.say(APPS[app]))
        case UnlinkLater(app):
            return voice.say("link-unlink-later", app=voice.say(APPS[app]))
        case Unlinked(app, home):
            return voice.say("link-unlinked", app=voice.say(APPS[app]), home=voice.say(APPS[home]))
        case EraseLater(app):
            return voice.say("link-erase-later", app=voice.say(APPS[app]))
        case ErasedHereToo(app):
            return voice.say("link-erased-here-too", app=voice.say(APPS[app]))
        case ReachedHere(gone):
            return voice.say("link-reached-here", gone=voice.say(APPS[gone]))
        case _:
            assert_never(content)


def _join_asked(content: JoinAsked, voice: Voice) -> Rich:
    apps = named(content.apps, voice)
    return lines(
        [
            strong(voice.say("link-join-asked", apps=apps, sessions=content.there)),
            voice.say("link-joins-it", sessions=content.here) if content.here else None,
            voice.told("link-file-stays", apps=apps) if content.here or content.has_file else None,
            voice.say("link-days-in-both", days=content.shared) if content.shared else None,
            voice.told("link-made-it-yourself"),
        ]
    )


def named(apps: Sequence[App], voice: Voice) -> str:
    """Return the names of apps in a sentence: one, two, or several."""
    return voice.listed([voice.say(APPS[app]) for app in apps])


def button(label: RemindOn | UnlinkFrom, voice: Voice) -> str:
    """Return what a button that names an app is called."""
    match label:
        case RemindOn(app, ticked):
            return (
                f"{'✓ ' if ticked else ''}{voice.say('link-remind-on', app=voice.say(APPS[app]))}"
            )
        case UnlinkFrom(app):
            return voice.say("link-unlink-from", app=voice.say(APPS[app]))
        case _:
            assert_never(label)
