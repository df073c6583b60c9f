"""A squad's kit on its way into the file of whoever trains with it.

The session of a day the squad meets is reckoned on its kit for whoever said that they come, took
the day over into their plan, or tells the session below its card.
"""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.dialogue.registry import playing
from bot.dialogue.story import FirstContact
from bot.dialogue.turn import Scene
from bot.rules.log.kit import with_lent, without_lent, without_squads_kit
from bot.rules.log.records import Athlete
from bot.rules.squads.kit import lent_on_day
from bot.rules.squads.squad import Coming, Occasion, Squad
from bot.squads.room.turn import Present


def lending(present: Present, squad: Squad, occasion: Occasion, coming: Coming) -> Present:
    """Return the act as done by somebody whose file has the squad's kit on that day, or not."""
    scene = present.scene
    day = occasion.at.astimezone(ZoneInfo(scene.athlete.zone)).date()
    if coming is Coming.OUT:
        return _by(present, without_lent(scene.athlete, day))
    return _by(present, with_squads_kit(scene, squad, day))


def with_squads_kit(scene: Scene, squad: Squad, day: date) -> Athlete:
    """Return the file with the squad's kit on a day; unchanged where there is none to lend.

    Whoever is not through the first questions has nothing to reckon with yet.
    """
    athlete = scene.athlete
    lent = lent_on_day(athlete, squad.id, squad.kit, day)
    if lent is None or not playing(FirstContact).is_done(athlete):
        return athlete
    return with_lent(athlete, lent)


def parting(present: Present, squad: Squad) -> Present:
    """Return the act as done by somebody who pulls their own kit from today on."""
    scene = present.scene
    return _by(present, without_squads_kit(scene.athlete, squad.id, scene.today))


def _by(present: Present, athlete: Athlete) -> Present:
    if athlete == present.scene.athlete:
        return present
    return replace(present, scene=seen_with(present.scene, athlete))


def seen_with(scene: Scene, athlete: Athlete) -> Scene:
    """Return the scene as it is with another file; a step taken in it keeps that."""
    return replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
