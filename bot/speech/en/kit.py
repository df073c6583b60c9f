"""What is pulled, where, and the pull test."""

from typing import assert_never

from bot.content.kit import KitLabel, KitMisheard, PullField, Refusal
from bot.rules.equipment import Equipment
from bot.rules.surfaces import Surface, SurfaceNote

_EQUIPMENT = {
    Equipment.SLED: "sled",
    Equipment.TREADMILL_OFF: "treadmill, switched off",
    Equipment.TYRE: "tyre",
    Equipment.BAND: "band",
    Equipment.PARTNER: "partner with a towel",
    Equipment.HILL: "hill",
    Equipment.WHEELED: "wheeled or magnetic sled",
    Equipment.NONE: "no kit, walking backward",
}
_SURFACES = {
    Surface.GYM_TURF: "indoor turf",
    Surface.TURF_3G: "3G pitch",
    Surface.GRASS_DRY: "dry grass",
    Surface.GRASS_WET: "wet grass",
    Surface.TRACK: "running track",
    Surface.RUBBER: "rubber gym floor",
    Surface.CONCRETE: "asphalt or concrete",
}
_LABELS = {
    KitLabel.EQUIPMENT: "What I pull",
    KitLabel.SURFACE: "Surface",
    KitLabel.MASS: "Empty mass",
    KitLabel.PLATES: "Smallest plates",
    KitLabel.PULL_TEST: "Pull test",
    KitLabel.FORGET: "Forget the test",
    KitLabel.IN_POUNDS: "Use lb",
    KitLabel.IN_KILOGRAMS: "Use kg",
    KitLabel.IN_YARDS: "Use yards",
    KitLabel.IN_METRES: "Use metres",
    KitLabel.TODAY: "Today's session",
    KitLabel.TREADMILL_OFF: "Treadmill, off",
    KitLabel.WHEELED: "Wheeled sled",
    KitLabel.NONE: "Nothing",
    KitLabel.PARTNER: "Partner",
}


class English:
    def label(self, label: KitLabel) -> str:
        if label in _LABELS:
            return _LABELS[label]
        return _capital(_named(label.removeprefix("kit.")))

    def equipment(self, equipment: Equipment) -> str:
        return _EQUIPMENT[equipment]

    def surface(self, surface: Surface) -> str:
        return _SURFACES[surface]

    def heading(self, equipment: str, surface: str) -> str:
        return f"{_capital(equipment)}, on {surface}"

    def empty(self, mass: str) -> str:
        return f"Empty: {mass}."

    def mass_unknown(self) -> str:
        return "I don't know yet what it weighs empty."

    def plates(self, mass: str) -> str:
        return f"Smallest pair of plates: {mass}."

    def tested(self, friction: str) -> str:
        return f"Friction {friction}, from your pull test."

    def untested(self, friction: str) -> str:
        return f"Friction {friction}, the usual for this surface. A pull test makes it yours."

    def hint(self) -> str:
        return "Tap to change, or type it: /kit tyre, /kit wet grass, /kit 25 kg"

    def chosen(self, equipment: Equipment) -> str:
        return f"Noted: {_EQUIPMENT[equipment]}."

    def look_out(self, equipment: Equipment, rope: str, behind: str) -> tuple[str, ...]:
        match equipment:
            case Equipment.SLED:
                return (f"Rope or strap of {rope} at least, and a clear lane.",)
            case Equipment.TREADMILL_OFF:
                return (
                    "Unplugged, or the key out. Never a running belt.",
                    "Both hands on the rail or console, deck flat, locked if it folds.",
                    f"{behind} clear behind you; no children or pets near.",
                    "Check the manual: some makers forbid it.",
                    "Back to the console, push the belt with your feet.",
                )
            case Equipment.TYRE:
                return (
                    f"Outdoors only, on a rope of {rope} at least.",
                    "Check the knot each time.",
                )
            case Equipment.BAND:
                return (
                    "Check the band for cracks and the anchor for grip, every time.",
                    "Around the waist, never around knees or ankles.",
                    "No stretch beyond twice its length: it may snap.",
                )
            case Equipment.PARTNER:
                return (
                    "Towel or band around your waist; your partner follows and gives steady drag.",
                    "Agree on a word that means stop.",
                )
            case Equipment.HILL:
                return (
                    "A dry, even path without cars.",
                    "Up backward, down forward and slowly; zigzag if your knees complain.",
                )
            case Equipment.WHEELED:
                return ("Note its setting when you log. Effort decides, not kilograms.",)
            case _:
                return ("Walking backward is a complete programme by itself.",)

    def on_surface(self, surface: str) -> str:
        return f"Noted: {surface}."

    def note(self, note: SurfaceNote) -> str:
        match note:
            case SurfaceNote.BEST:
                return "The best surface there is for a sled."
            case SurfaceNote.ASK_PERMISSION:
                return "Ask first: skids can damage a pitch."
            case SurfaceNote.SLIPPERY:
                return "Slippery: shoes stay on, small steps."
            case SurfaceNote.STICKS:
                return "A sled may stick and jerk here; start smoothly."
            case SurfaceNote.LOUD:
                return "Loud, and it wears the skids. Never barefoot."
            case _:
                assert_never(note)

    def test_forgotten(self) -> str:
        return "Your pull test belonged to the earlier surface, so I go by the usual for this one."

    def tyre_stays_outdoors(self) -> str:
        return "A tyre stays outdoors. Which outdoor surface do you have?"

    def load_changed(self, before: str, after: str) -> str:
        return f"Today's plates: {after} instead of {before}."

    def load_same(self, plates: str) -> str:
        return f"Today's plates stay at {plates}."

    def load_is(self, plates: str) -> str:
        return f"Today's plates: {plates}."

    def units_noted(self, load: str, distance: str) -> str:
        return f"From now on like this: {load}, {distance}. What you logged stays what it was."

    def test_noted(self, friction: str, usual: str) -> str:
        return f"Friction {friction} here; I had reckoned with {usual}."

    def test_dropped(self, usual: str) -> str:
        return f"Forgotten. I go by the usual friction again: {usual}."

    def test_refused(self, reading: str, total: str, low: str, high: str) -> str:
        return (
            f"{reading} for {total} can't be right: between {low} and {high} would be. Pull "
            "slowly and steadily, read while it moves, and count the sled in. Once more?"
        )

    def refused(self, refusal: Refusal) -> tuple[str, ...]:
        match refusal:
            case Refusal.VEHICLE:
                return (
                    "I don't plan that, pulled or pushed.",
                    "A car can't be stopped by you. The article itself says it isn't recommended.",
                    (
                        "Use a sled, or one of these: a treadmill that is off, a tyre, a band, a "
                        "partner, a gentle hill."
                    ),
                )
            case Refusal.RUNNING_BELT:
                return (
                    "I don't plan backward walking on a running belt: a fall is too likely.",
                    "Switched off and unplugged is fine: choose Treadmill, off.",
                )
            case _:
                assert_never(refusal)

    def nothing_weighed(self) -> str:
        return "The pull test is for a sled or a tyre. Choose one under What I pull: /kit"

    def unclear(self, wanted: KitMisheard, least: str, most: str) -> str:
        match wanted:
            case KitMisheard.EQUIPMENT:
                return "I couldn't place that. For example: sled, tyre, treadmill off, hill."
            case KitMisheard.SURFACE:
                return "I don't know that surface. For example: dry grass, track, concrete."
            case KitMisheard.MASS:
                return f"I need what it weighs empty, {least} to {most}, such as 25 kg or 55 lb."
            case KitMisheard.PLATES:
                return f"I need your smallest pair of plates, {least} to {most}."
            case KitMisheard.READING:
                return "I need what the scale read, such as 15 kg."
            case KitMisheard.TOTAL:
                return "I need sled and plates together, not less than the sled, such as 40 kg."
            case _:
                assert_never(wanted)

    def equipment_wanted(self) -> str:
        return "What do you pull?"

    def surface_wanted(self) -> str:
        return "On what surface?"

    def mass_wanted(self, equipment: Equipment) -> str:
        if equipment is Equipment.TYRE:
            return "What does the tyre weigh? Tap one, or type it. A car tyre is about 10 kg."
        return "What does the sled weigh empty? Tap one, or type it: 25 kg"

    def plate_step_wanted(self) -> str:
        return "What do the smallest two plates weigh together? Tap one, or type it: 2.5 kg"

    def reading_wanted(self, distance: str) -> tuple[str, ...]:
        return (
            "Pull test: hook a luggage scale to the strap of the loaded sled.",
            f"Pull steadily for {distance} and read while it moves.",
            "What did the scale read? For example: 15 kg",
        )

    def total_wanted(self) -> str:
        return "And sled and plates together? Tap one, or type it: 40 kg"

    def form_title(self) -> str:
        return "Pull test"

    def form_field(self, field: PullField) -> str:
        match field:
            case PullField.EMPTY:
                return "What the sled weighs empty"
            case PullField.READING:
                return "What the scale read"
            case PullField.TOTAL:
                return "Sled and plates together"
            case _:
                assert_never(field)

    def form_hint(self, field: PullField, distance: str) -> str:
        match field:
            case PullField.EMPTY:
                return "Without plates, such as 25 kg or 55 lb."
            case PullField.READING:
                return (
                    f"Hook a luggage scale to the strap, pull steadily for {distance}, "
                    "read while it moves."
                )
            case PullField.TOTAL:
                return "What you pulled in the test, such as 40 kg."
            case _:
                assert_never(field)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _named(value: str) -> str:
    for equipment, name in _EQUIPMENT.items():
        if equipment.value == value:
            return name
    return _SURFACES[Surface(value)]
