"""Whether today's session is being done right now."""

from datetime import timedelta

from bot.dialogue.turn import Scene
from bot.rules.log.done import entries_on

AT_IT_FOR = timedelta(hours=3)  # from the card to the last set, at most [D]


def is_under_way(scene: Scene) -> bool:
    """Tell whether today's card was shown a while ago and nothing is logged yet."""
    shown = scene.snapshot.dialogue.session_at
    if shown is None or entries_on(scene.log, scene.today):
        return False
    return scene.now - shown <= AT_IT_FOR and shown.astimezone(scene.local.tzinfo).date() == (
        scene.today
    )
