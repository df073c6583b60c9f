"""The pull test: what a luggage scale reads says how much the ground holds the sled back."""

from dataclasses import replace

from bot.dialogue.story import Opened
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Filed, Reply, Say, Scene, Turn, Typed
from bot.dialogue.undo import apply
from bot.rules.load.kit_limits import is_empty_mass, is_pulled_mass
from bot.rules.load.surfaces import PullRefused, friction_from_pull
from bot.stories.kit.fitting_out import (
    filed,
    is_weighed,
    load_change,
    planned_total_kg,
    usual_friction,
    with_kit,
)
from bot.stories.kit.hearing import mass_in, or_log, unclear
from bot.stories.kit.questions import AskEmptyMass, AskReading, AskTotal
from bot.stories.kit.said import KitMisheard, PullField, PullForm, PullTestNoted, PullTestRefused
from bot.words.line import Line

FORM = Does("kit", "form")
VERB = "pull"


def begin(scene: Scene) -> Turn:
    """Ask for the first thing the test needs."""
    kit = scene.athlete.kit
    if not is_weighed(kit):
        return Turn((Say(Line("kit-nothing-weighed")),))
    return Turn(asks=AskEmptyMass() if kit.empty_kg is None else AskReading())


def reading(scene: Scene, reply: Reply) -> Turn:
    """Take what the scale read, and ask what was pulled."""
    kg = mass_in(scene, reply)
    if kg is None:
        return or_log(scene, reply, KitMisheard.READING)
    if kg <= 0:
        return Turn((unclear(KitMisheard.READING),), keeps=True)
    return Turn(asks=AskTotal(kg))


def total(scene: Scene, reading_kg: float, reply: Reply) -> Turn:
    """Take what was pulled and file the friction; a test that cannot be right is redone."""
    kit = scene.athlete.kit
    kg = mass_in(scene, reply)
    if kg is None:
        return or_log(scene, reply, KitMisheard.TOTAL)
    if not is_pulled_mass(kg, kit.empty_kg):
        return Turn((unclear(KitMisheard.TOTAL),), keeps=True)
    friction = friction_from_pull(reading_kg, kg)
    if isinstance(friction, PullRefused):
        return Turn((Say(PullTestRefused(friction, reading_kg, kg)),), asks=AskReading())
    tested = replace(kit, friction=round(friction, 3))
    load = load_change(scene, tested)
    content = PullTestNoted(round(friction, 3), usual_friction(kit), kit.surface, load)
    return filed(scene, with_kit(scene.athlete, tested), content)


# --- in one go ---


def form(scene: Scene) -> tuple[PullForm, str] | None:
    """Return the test as a form, and the token it comes back under; None: nothing to weigh."""
    kit = scene.athlete.kit
    if not is_weighed(kit):
        return None
    likely = planned_total_kg(scene) or kit.empty_kg
    return PullForm(kit.empty_kg is None, likely), encode(FORM, 0)


def opens(scene: Scene, asked: str | Does) -> Opened | None:
    """Return the form that the pull test's button opens, None for anything else."""
    return form(scene) if asked == Does("kit", VERB) else None


def filled(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> Turn:
    """Act on the form: what does not read is asked for by itself, the rest is kept meanwhile."""
    values = {name: Typed(value.strip()) for name, value in fields}
    if not is_weighed(scene.athlete.kit):
        return begin(scene)
    empty = values.get(PullField.EMPTY)
    if empty is not None and scene.athlete.kit.empty_kg is None:
        return _filled_with_empty(scene, empty, token, fields)
    read_kg = mass_in(scene, values.get(PullField.READING, Typed("")))
    if read_kg is None or read_kg <= 0:
        return Turn((unclear(KitMisheard.READING),), asks=AskReading())
    pulled = values.get(PullField.TOTAL, Typed(""))
    turn = total(scene, read_kg, pulled)
    # no question was open, so the one that was not answered is opened by name
    return replace(turn, keeps=False, asks=AskTotal(read_kg)) if turn.keeps else turn


def _filled_with_empty(
    scene: Scene, empty: Typed, token: str, fields: tuple[tuple[str, str], ...]
) -> Turn:
    kg = mass_in(scene, empty)
    if kg is None or not is_empty_mass(kg):
        return Turn((unclear(KitMisheard.MASS),), asks=AskEmptyMass())
    weighed = with_kit(scene.athlete, replace(scene.athlete.kit, empty_kg=kg))
    noted = (Filed(weighed),)
    turn = filled(replace(scene, snapshot=apply(scene.snapshot, noted)), token, fields)
    return turn if turn.changes else replace(turn, changes=noted, undoable=True)
