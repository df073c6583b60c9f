"""The app that reminders go to, told in a sentence: on this one, or no more on that one.

They come in one app.  Whoever wants none there has them in another, while another reaches them.
"""

from dataclasses import replace

from bot.contract import Platform
from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.intents.wishes import wishes_in
from bot.reading.zones import folded
from bot.stories.link.accounts import home_of, linked_on, with_home
from bot.words.line import Line

_NONE_AT_ALL = Button(Does("schedule", "reminders", ("off",)), Line("link-button-no-reminders"))
_CODE = Button(Does("link", "code"), Line("link-button-new-code"))


def told_where(scene: Scene, text: str) -> Turn | None:
    """Return what a line about reminders in one app leads to; None where it is of none, or of all.

    Where no other app reaches them, no reminders there are none at all.
    """
    apps = [app for app in scene.reach.apps if app in folded(text)]
    if len(apps) != 1 or "?" in text or scene.athlete.screened is None:
        return None
    wish = wishes_in(text, scene.athlete.language).best
    match wish.intent if wish is not None else None:
        case "reminders_on":
            return _on(scene, apps[0])
        case "reminders_off":
            return _off(scene, apps[0]) if scene.athlete.reminders else None
        case _:
            return None


def _on(scene: Scene, app: Platform) -> Turn:
    if app != scene.reach.here and linked_on(scene.reach.accounts, app) is None:
        return Turn((Say(Line("link-not-there", app=app), ((_CODE,),)),))
    after = replace(with_home(scene.athlete, app), reminders=True)
    return filed(scene, after, Line("link-home", app=app))


def _off(scene: Scene, app: Platform) -> Turn | None:
    accounts = scene.reach.accounts
    home = home_of(scene.athlete, accounts) if accounts else scene.reach.here
    if app != home:
        none_there = Line("link-no-reminders-there", app=app, home=home)
        return filed(scene, scene.athlete, none_there, beside=(_NONE_AT_ALL,))
    other = next((one.app for one in accounts if one.app != app and not one.is_gone), None)
    if other is None:
        return None
    moved = Line("link-reminders-moved", app=app, home=other)
    return filed(scene, with_home(scene.athlete, other), moved, beside=(_NONE_AT_ALL,))
