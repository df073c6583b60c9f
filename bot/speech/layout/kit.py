"""What is pulled, where, and the pull test."""

from typing import Protocol, assert_never

from bot.content.kit import (
    EquipmentWanted,
    KitChosen,
    KitContent,
    KitLabel,
    KitMisheard,
    KitRefused,
    KitShown,
    KitUnclear,
    LoadChange,
    MassNoted,
    MassWanted,
    NothingWeighed,
    PlatesNoted,
    PlateStepWanted,
    PullField,
    PullTestForgotten,
    PullTestNoted,
    PullTestRefused,
    ReadingWanted,
    Refusal,
    SurfaceChosen,
    SurfaceWanted,
    TotalWanted,
    TyreStaysOutdoors,
    UnitsNoted,
)
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.equipment import Equipment
from bot.rules.kit_limits import (
    HEAVIEST_EMPTY_KG,
    HEAVIEST_PLATE_STEP_KG,
    LIGHTEST_PLATE_STEP_KG,
)
from bot.rules.surfaces import Surface, SurfaceNote
from bot.speech.voice import Voice

PULL_TEST_M = 5.0
ROPE_M = 3.0
CLEAR_BEHIND_M = 2.0


class KitWords(Protocol):
    """The phrases of this story."""

    def label(self, label: KitLabel) -> str: ...
    def equipment(self, equipment: Equipment) -> str: ...
    def surface(self, surface: Surface) -> str: ...
    def heading(self, equipment: str, surface: str) -> str: ...
    def empty(self, mass: str) -> str: ...
    def mass_unknown(self) -> str: ...
    def plates(self, mass: str) -> str: ...
    def tested(self, friction: str) -> str: ...
    def untested(self, friction: str) -> str: ...
    def hint(self) -> str: ...
    def chosen(self, equipment: Equipment) -> str: ...
    def look_out(self, equipment: Equipment, rope: str, behind: str) -> tuple[str, ...]: ...
    def on_surface(self, surface: str) -> str: ...
    def note(self, note: SurfaceNote) -> str: ...
    def test_forgotten(self) -> str: ...
    def tyre_stays_outdoors(self) -> str: ...
    def load_changed(self, before: str, after: str) -> str: ...
    def load_same(self, plates: str) -> str: ...
    def load_is(self, plates: str) -> str: ...
    def units_noted(self, load: str, distance: str) -> str: ...
    def test_noted(self, friction: str, usual: str) -> str: ...
    def test_dropped(self, usual: str) -> str: ...
    def test_refused(self, reading: str, total: str, low: str, high: str) -> str: ...
    def refused(self, refusal: Refusal) -> tuple[str, ...]: ...
    def nothing_weighed(self) -> str: ...
    def unclear(self, wanted: KitMisheard, least: str, most: str) -> str: ...
    def equipment_wanted(self) -> str: ...
    def surface_wanted(self) -> str: ...
    def mass_wanted(self, equipment: Equipment) -> str: ...
    def plate_step_wanted(self) -> str: ...
    def reading_wanted(self, distance: str) -> tuple[str, ...]: ...
    def total_wanted(self) -> str: ...
    def form_title(self) -> str: ...
    def form_field(self, field: PullField) -> str: ...
    def form_hint(self, field: PullField, distance: str) -> str: ...


def laid_out(content: KitContent, words: KitWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case KitShown() | UnitsNoted() | KitChosen() | KitRefused() | NothingWeighed():
            return _told(content, words, voice)
        case SurfaceChosen() | TyreStaysOutdoors() | MassNoted() | PlatesNoted():
            return _set(content, words, voice)
        case PullTestNoted() | PullTestForgotten() | PullTestRefused():
            return _test(content, words, voice)
        case KitUnclear(wanted):
            return _unclear(wanted, words, voice)
        case EquipmentWanted():
            return rich(words.equipment_wanted())
        case SurfaceWanted():
            return rich(words.surface_wanted())
        case MassWanted(equipment):
            return rich(words.mass_wanted(equipment))
        case PlateStepWanted():
            return rich(words.plate_step_wanted())
        case ReadingWanted():
            return lines(words.reading_wanted(voice.distance(PULL_TEST_M)))
        case TotalWanted():
            return rich(words.total_wanted())
        case _:
            assert_never(content)


def _told(
    content: KitShown | UnitsNoted | KitChosen | KitRefused | NothingWeighed,
    words: KitWords,
    voice: Voice,
) -> Rich:
    match content:
        case KitShown():
            return _shown(content, words, voice)
        case UnitsNoted():
            return rich(words.units_noted(voice.load(20), voice.distance(20)))
        case KitChosen(equipment):
            rope, behind = voice.distance(ROPE_M), voice.distance(CLEAR_BEHIND_M)
            told = words.look_out(equipment, rope, behind)
            return lines([strong(words.chosen(equipment)), *told])
        case KitRefused(refusal):
            first, *rest = words.refused(refusal)
            return lines([strong(first), *rest])
        case NothingWeighed():
            return rich(words.nothing_weighed())
        case _:
            assert_never(content)


def _shown(content: KitShown, words: KitWords, voice: Voice) -> Rich:
    kit = content.kit
    is_weighed = content.friction is not None
    friction = "" if content.friction is None else voice.number(content.friction, 2)
    mass = words.mass_unknown() if kit.empty_kg is None else words.empty(voice.load(kit.empty_kg))
    tested = words.untested(friction) if kit.friction is None else words.tested(friction)
    return lines(
        [
            strong(words.heading(words.equipment(kit.equipment), words.surface(kit.surface))),
            mass if is_weighed else None,
            words.plates(voice.load(kit.plate_step_kg)) if is_weighed else None,
            tested if is_weighed else None,
            faint(words.hint()),
        ]
    )


def _set(
    content: SurfaceChosen | TyreStaysOutdoors | MassNoted | PlatesNoted,
    words: KitWords,
    voice: Voice,
) -> Rich:
    match content:
        case SurfaceChosen(surface, note, forgotten, load):
            return lines(
                [
                    strong(words.on_surface(words.surface(surface))),
                    None if note is None else words.note(note),
                    words.test_forgotten() if forgotten else None,
                    _load(load, words, voice),
                ]
            )
        case TyreStaysOutdoors():
            return rich(words.tyre_stays_outdoors())
        case MassNoted(empty_kg, load):
            return lines([strong(words.empty(voice.load(empty_kg))), _load(load, words, voice)])
        case PlatesNoted(step_kg, load):
            return lines([strong(words.plates(voice.load(step_kg))), _load(load, words, voice)])
        case _:
            assert_never(content)


def _test(
    content: PullTestNoted | PullTestForgotten | PullTestRefused, words: KitWords, voice: Voice
) -> Rich:
    match content:
        case PullTestNoted(friction, usual, _, load):
            told = words.test_noted(voice.number(friction, 3), voice.number(usual, 2))
            return lines([strong(told), _load(load, words, voice)])
        case PullTestForgotten(usual, load):
            told = words.test_dropped(voice.number(usual, 2))
            return lines([strong(told), _load(load, words, voice)])
        case PullTestRefused(refused, reading_kg, total_kg):
            low, high = voice.load(refused.low * total_kg), voice.load(refused.high * total_kg)
            reading, total = voice.load(reading_kg), voice.load(total_kg)
            return rich(words.test_refused(reading, total, low, high))
        case _:
            assert_never(content)


def _load(load: LoadChange, words: KitWords, voice: Voice) -> str | None:
    """Return what today's plates become; None where they are not what changes."""
    if load.after_kg is None:
        return None
    if load.before_kg is None:
        return words.load_is(voice.load(load.after_kg))
    if load.before_kg == load.after_kg:
        return words.load_same(voice.load(load.after_kg))
    return words.load_changed(voice.load(load.before_kg), voice.load(load.after_kg))


def _unclear(wanted: KitMisheard, words: KitWords, voice: Voice) -> Rich:
    least, most = 0.0, HEAVIEST_EMPTY_KG
    if wanted is KitMisheard.PLATES:
        least, most = LIGHTEST_PLATE_STEP_KG, HEAVIEST_PLATE_STEP_KG
    return rich(words.unclear(wanted, voice.load(least), voice.load(most)))
