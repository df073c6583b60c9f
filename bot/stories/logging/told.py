"""A session that somebody else wrote down, from their words to the log of whom it is about.

Of what was said only the work and the load are taken: how it felt is asked of who did it.
"""

from datetime import date

from bot.dialogue.turn import Scene, Turn, entry_id
from bot.reading.heard import Details, Logged
from bot.rules.log.done import Entry, Mode, Pulls
from bot.rules.log.kit import kit_on
from bot.rules.week.planning import room_on
from bot.stories.logging.draft import drafted, plan_for
from bot.stories.logging.questions import Draft
from bot.stories.logging.saving import considered


def pulls_told(scene: Scene, heard: Logged, day: date) -> tuple[Pulls, ...]:
    """Return the pulls somebody else told of, what was not said as planned for that day.

    () where nothing is planned then that it could stand beside.
    """
    said = heard.details
    work = Details(
        sets=said.sets,
        as_planned=said.as_planned,
        load_kg=said.load_kg,
        entered_load=said.entered_load,
        pulls_done=said.pulls_done,
        empty_sled=said.empty_sled,
    )
    if not work.sets and room_on(scene.athlete, scene.log, day).mode is Mode.WARM_UP:
        return ()
    return drafted(scene, work, day).entry.pulls


def confirmed(scene: Scene, pulls: tuple[Pulls, ...], day: date) -> Turn:
    """Write the session down by its athlete's word, and ask what is missing, as of any other."""
    return considered(scene, Draft(told_entry(scene, pulls, day)))


def told_entry(scene: Scene, pulls: tuple[Pulls, ...], day: date) -> Entry:
    """Return the session as it would stand in the log, with nothing about how it felt."""
    plan, surface = plan_for(scene, day, pulls), kit_on(scene.athlete, day).surface
    return Entry(entry_id(scene), day, scene.now, pulls, plan, surface=surface)
