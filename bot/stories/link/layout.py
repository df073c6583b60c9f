"""One log in several apps: codes, accounts, where reminders go."""

from collections.abc import Sequence
from typing import assert_never

from bot.rich import Rich, lines, strong
from bot.stories.link.said import (
    AccountsShown,
    App,
    CodeGiven,
    JoinAsked,
    LinkContent,
    RemindOn,
    UnlinkedHere,
    UnlinkFrom,
)
from bot.words.lines import OneEach
from bot.words.voice import Voice

APPS = OneEach("link-app", App)


def laid_out(content: LinkContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CodeGiven(spelled, minutes, here):
            other = voice.say(APPS[App.TELEGRAM if here is App.DISCORD else App.DISCORD])
            told = voice.told("link-code-given", code=spelled, minutes=minutes, other=other)
            return lines([strong(voice.say("link-code", code=spelled)), told])
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
        case UnlinkedHere(app, others):
            return voice.told(
                "link-unlinked-here", app=voice.say(APPS[app]), others=named(others, voice)
            )
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
