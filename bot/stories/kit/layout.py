"""What is pulled, where, and the pull test."""

from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.load.kit_limits import (
    HEAVIEST_EMPTY_KG,
    HEAVIEST_PLATE_STEP_KG,
    LIGHTEST_PLATE_STEP_KG,
)
from bot.rules.load.surfaces import Surface, SurfaceNote
from bot.stories.kit.said import (
    KitChosen,
    KitContent,
    KitMisheard,
    KitRefused,
    KitShown,
    KitUnclear,
    LoadChange,
    MassNoted,
    MassWanted,
    PlatesNoted,
    PullTestForgotten,
    PullTestNoted,
    PullTestRefused,
    ReadingWanted,
    Refusal,
    SurfaceChosen,
    TyreStaysOutdoors,
    UnitsNoted,
)
from bot.words.lines import OneEach
from bot.words.voice import Voice, capital

PULL_TEST_M = 5.0
ROPE_M = 3.0
CLEAR_BEHIND_M = 2.0


PULLED = tuple(one for one in Equipment if one not in REFUSED)
UNCLEAR = OneEach("kit-unclear", KitMisheard)
NOTES = OneEach("kit-note", SurfaceNote)
SURFACES = OneEach("kit-surface", Surface)
EQUIPMENT = OneEach("kit-equipment", PULLED)
REFUSALS = OneEach("kit-refused", Refusal)
LOOK_OUTS = OneEach("kit-look-out", PULLED)
MASS_WANTED = OneEach("kit-mass-wanted", Equipment, only=(Equipment.TYRE,))


def laid_out(content: KitContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case KitShown() | UnitsNoted() | KitChosen() | KitRefused():
            return _told(content, voice)
        case SurfaceChosen() | TyreStaysOutdoors() | MassNoted() | PlatesNoted():
            return _set(content, voice)
        case PullTestNoted() | PullTestForgotten() | PullTestRefused():
            return _test(content, voice)
        case KitUnclear(wanted):
            return _unclear(wanted, voice)
        case MassWanted(equipment):
            return rich(voice.say(MASS_WANTED[equipment]))
        case ReadingWanted():
            return voice.told("kit-reading-wanted", distance=voice.distance(PULL_TEST_M))
        case _:
            assert_never(content)


def _told(
    content: KitShown | UnitsNoted | KitChosen | KitRefused,
    voice: Voice,
) -> Rich:
    match content:
        case KitShown():
            return _shown(content, voice)
        case UnitsNoted():
            return rich(
                voice.say("kit-units-noted", load=voice.load(20), distance=voice.distance(20))
            )
        case KitChosen(equipment):
            rope, behind = voice.distance(ROPE_M), voice.distance(CLEAR_BEHIND_M)
            told = voice.told(LOOK_OUTS[equipment], rope=rope, behind=behind)
            return lines(
                [strong(voice.say("kit-chosen", equipment=voice.say(EQUIPMENT[equipment]))), told]
            )
        case KitRefused(refusal):
            return voice.told(REFUSALS[refusal])
        case _:
            assert_never(content)


def _shown(content: KitShown, voice: Voice) -> Rich:
    kit = content.kit
    is_weighed = content.friction is not None
    friction = "" if content.friction is None else voice.number(content.friction, 2)
    mass = (
        voice.say("kit-mass-unknown")
        if kit.empty_kg is None
        else voice.say("kit-empty", mass=voice.load(kit.empty_kg))
    )
    tested = (
        voice.say("kit-untested", friction=friction)
        if kit.friction is None
        else voice.say("kit-tested", friction=friction)
    )
    equipment, surface = voice.say(EQUIPMENT[kit.equipment]), voice.say(SURFACES[kit.surface])
    heading = voice.say("kit-heading", equipment=equipment, surface=surface)
    return lines(
        [
            strong(capital(heading)),
            mass if is_weighed else None,
            voice.say("kit-plates", mass=voice.load(kit.plate_step_kg)) if is_weighed else None,
            tested if is_weighed else None,
            faint(voice.say("kit-hint")),
        ]
    )


def _set(
    content: SurfaceChosen | TyreStaysOutdoors | MassNoted | PlatesNoted,
    voice: Voice,
) -> Rich:
    match content:
        case SurfaceChosen(surface, note, forgotten, load):
            return lines(
                [
                    strong(voice.say("kit-on-surface", surface=voice.say(SURFACES[surface]))),
                    None if note is None else voice.say(NOTES[note]),
                    voice.say("kit-test-forgotten") if forgotten else None,
                    _load(load, voice),
                ]
            )
        case TyreStaysOutdoors():
            return rich(voice.say("kit-tyre-stays-outdoors"))
        case MassNoted(empty_kg, load):
            return lines(
                [strong(voice.say("kit-empty", mass=voice.load(empty_kg))), _load(load, voice)]
            )
        case PlatesNoted(step_kg, load):
            return lines(
                [strong(voice.say("kit-plates", mass=voice.load(step_kg))), _load(load, voice)]
            )
        case _:
            assert_never(content)


def _test(content: PullTestNoted | PullTestForgotten | PullTestRefused, voice: Voice) -> Rich:
    match content:
        case PullTestNoted(friction, usual, _, load):
            told = voice.say(
                "kit-test-noted", friction=voice.number(friction, 3), usual=voice.number(usual, 2)
            )
            return lines([strong(told), _load(load, voice)])
        case PullTestForgotten(usual, load):
            told = voice.say("kit-test-dropped", usual=voice.number(usual, 2))
            return lines([strong(told), _load(load, voice)])
        case PullTestRefused(refused, reading_kg, total_kg):
            low, high = voice.load(refused.low * total_kg), voice.load(refused.high * total_kg)
            reading, total = voice.load(reading_kg), voice.load(total_kg)
            return rich(
                voice.say("kit-test-refused", reading=reading, total=total, low=low, high=high)
            )
        case _:
            assert_never(content)


def _load(load: LoadChange, voice: Voice) -> str | None:
    """Return what today's plates become; None where they are not what changes."""
    if load.after_kg is None:
        return None
    if load.before_kg is None:
        return voice.say("kit-load-is", plates=voice.load(load.after_kg))
    if load.before_kg == load.after_kg:
        return voice.say("kit-load-same", plates=voice.load(load.after_kg))
    return voice.say(
        "kit-load-changed", before=voice.load(load.before_kg), after=voice.load(load.after_kg)
    )


def _unclear(wanted: KitMisheard, voice: Voice) -> Rich:
    least, most = 0.0, HEAVIEST_EMPTY_KG
    if wanted is KitMisheard.PLATES:
        least, most = LIGHTEST_PLATE_STEP_KG, HEAVIEST_PLATE_STEP_KG
    return rich(voice.say(UNCLEAR[wanted], least=voice.load(least), most=voice.load(most)))
