"""The pull test: what a luggage scale reads says how much the ground holds the sled back."""

from dataclasses import dataclass, replace

from bot.dialogue.changes import Filed
from bot.dialogue.setting import Offered
from bot.dialogue.story import Opened
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.dialogue.undo import apply
from bot.rules.load.kit_limits import PULL_TEST_M, is_empty_mass, is_pulled_mass
from bot.rules.load.surfaces import PullRefused, friction_from_pull
from bot.rules.log.records import LoadUnit
from bot.stories.kit.fitting_out import fitted, is_weighed, planned_total_kg, usual_friction
from bot.stories.kit.questions import AskEmptyMass, AskMass, masses
from bot.stories.kit.said import PullField, PullForm
from bot.words.line import DistanceOf, Figure, Line, LoadOf

FORM = Does("kit", "form")
VERB = "pull"


@dataclass(frozen=True, slots=True)
class AskReading(AskMass):
    """What did the luggage scale read?"""

    words = Line("kit-reading-wanted", distance=DistanceOf(PULL_TEST_M))
    unclear = Line("kit-unclear-reading")

    def then(self, scene: Scene, kg: float) -> Turn | None:
        return Turn(asks=AskTotal(kg)) if kg > 0 else None


@dataclass(frozen=True, slots=True)
class AskTotal(AskMass):
    """What did sled and plates weigh together?"""

    words = Line("kit-total-wanted")
    unclear = Line("kit-unclear-total")

    reading_kg: float

    def offered(self, scene: Scene) -> Offered[float]:
        """Return the two totals a test is likely done with: the empty sled, and today's."""
        totals = {scene.athlete.kit.empty_kg, planned_total_kg(scene)}
        return masses(sorted(filter(None, totals)), LoadUnit.KG)

    def then(self, scene: Scene, kg: float) -> Turn | None:
        """File the friction; a test that cannot be right is redone."""
        kit = scene.athlete.kit
        if not is_pulled_mass(kg, kit.empty_kg):
            return None
        friction = friction_from_pull(self.reading_kg, kg)
        if isinstance(friction, PullRefused):
            refused = Line(
                "kit-test-refused",
                reading=LoadOf(self.reading_kg),
                total=LoadOf(kg),
                low=LoadOf(friction.low * kg),
                high=LoadOf(friction.high * kg),
            )
            return Turn((Say(refused),), asks=AskReading())
        tested = replace(kit, friction=round(friction, 3))
        shown, usual = Figure(round(friction, 3), 3), Figure(usual_friction(kit), 2)
        return fitted(scene, tested, Line("kit-test-noted", friction=shown, usual=usual))


def begin(scene: Scene) -> Turn:
    """Ask for the first thing the test needs."""
    kit = scene.athlete.kit
    if not is_weighed(kit):
        return Turn((Say(Line("kit-nothing-weighed")),))
    return Turn(asks=AskEmptyMass() if kit.empty_kg is None else AskReading())


def forget(scene: Scene) -> Turn:
    """Go by the usual friction again."""
    untested = replace(scene.athlete.kit, friction=None)
    usual = Figure(usual_friction(untested), 2)
    return fitted(scene, untested, Line("kit-test-dropped", usual=usual))


# --- in one go ---


def opens(scene: Scene, asked: str | Does) -> Opened | None:
    """Return the form that the pull test's button opens, None: nothing to weigh."""
    kit = scene.athlete.kit
    if asked != Does("kit", VERB) or not is_weighed(kit):
        return None
    likely = planned_total_kg(scene) or kit.empty_kg
    return PullForm(kit.empty_kg is None, likely), encode(FORM, 0)


def filled(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> Turn:
    """Act on the form: what does not read is asked for by itself, the rest is kept meanwhile."""
    values = dict(fields)
    kit = scene.athlete.kit
    if not is_weighed(kit):
        return begin(scene)
    empty = values.get(PullField.EMPTY)
    if empty is not None and kit.empty_kg is None:
        return _filled_with_empty(scene, empty, token, fields)
    kg = AskReading().read(scene, values.get(PullField.READING, ""))
    if kg is None or kg <= 0:
        return Turn((Say(AskReading.unclear),), asks=AskReading())
    total = AskTotal(kg)
    turn = total.answered(scene, Typed(values.get(PullField.TOTAL, "").strip()))
    # no question was open, so the one that was not answered is opened by name
    return replace(turn, asks=total) if turn.keeps else turn


def _filled_with_empty(
    scene: Scene, empty: str, token: str, fields: tuple[tuple[str, str], ...]
) -> Turn:
    kg = AskEmptyMass().read(scene, empty.strip())
    if kg is None or not is_empty_mass(kg):
        return Turn((Say(AskEmptyMass.unclear),), asks=AskEmptyMass())
    weighed = replace(scene.athlete, kit=replace(scene.athlete.kit, empty_kg=kg))
    noted = (Filed(weighed),)
    turn = filled(replace(scene, snapshot=apply(scene.snapshot, noted)), token, fields)
    return turn if turn.changes else replace(turn, changes=noted, undoable=True)
