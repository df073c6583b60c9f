"""A squad's kit, told once by whoever manages it: sleds, plates, floor, the place's name."""

from dataclasses import replace

from bot.reading.squads.kit import read_squad_kit, speaks_of_kit
from bot.reading.zones import folded
from bot.rules.load.kit_limits import is_empty_mass
from bot.rules.load.plates import GRAMS
from bot.rules.load.surfaces import Surface
from bot.rules.squads.kit import MOST_SLEDS, SquadKit, with_sled_turned, with_told
from bot.rules.squads.names import harmless_name
from bot.rules.squads.squad import Squad
from bot.squads.room import cards
from bot.squads.room.said import RoomLine, SquadKitCard
from bot.squads.room.turn import RoomButton, RoomRows, RoomSay, RoomTick, does
from bot.stories.kit.said import SURFACE_BUTTONS

VERBS = frozenset({"kit", "sled", "floor"})
USUAL_KG = (10.0, 15.0, 20.0, 25.0, 34.0)  # as sleds are sold


def typed(squad: Squad, argument: str) -> Squad | None:
    """Return the squad with the kit that was typed; unchanged where only the kit was asked for.

    None where it is about something else, or cannot be.
    """
    told = read_squad_kit(argument, squad.language)
    if told is None:
        return squad if asks_for_kit(argument) else None
    kit = with_told(squad.kit, replace(told, place=harmless_name(told.place)))
    return replace(squad, kit=kit)


def asks_for_kit(argument: str) -> bool:
    """Say whether what was typed asks for the kit's page, and tells nothing.

    >>> asks_for_kit("Kit"), asks_for_kit("kit sleds 25")
    (True, False)
    """
    return folded(argument) in ("kit", "equipo", "material")


def is_about_kit(argument: str) -> bool:
    """Say whether what was typed is about the kit, understood or not."""
    return speaks_of_kit(argument)


def pressed(squad: Squad, verb: str, args: tuple[str, ...]) -> Squad | None:
    """Return the squad with a sled or the floor turned, None for any other button."""
    match verb, args:
        case "kit", ():
            return squad
        case "sled", (kg,) if (mass := _mass_of(kg)) is not None:
            return replace(squad, kit=with_sled_turned(squad.kit, mass))
        case "floor", (floor,) if floor in set(Surface):
            return replace(squad, kit=replace(squad.kit, surface=Surface(floor)))
        case _:
            return None


def page(squad: Squad) -> RoomSay:
    """Return the kit as it is told, with what can be tapped; plates are typed."""
    floors = tuple(
        RoomButton(
            does("floor", one.value),
            RoomTick(RoomLine(SURFACE_BUTTONS[one]), one is squad.kit.surface),
        )
        for one in Surface
    )
    rows: RoomRows = (_sleds(squad.kit), floors[:4], floors[4:], (cards.BACK,))
    return RoomSay(SquadKitCard(squad.kit, MOST_SLEDS), rows)


def misheard() -> RoomSay:
    """Say what can be typed of the kit."""
    return RoomSay(RoomLine("room-kit-misheard"))


def _sleds(kit: SquadKit) -> tuple[RoomButton, ...]:
    usual = [one for one in USUAL_KG if one not in kit.sleds]
    there = dict.fromkeys(kit.sleds)  # two alike are one button
    shown = sorted((*there, *usual[: len(USUAL_KG) - len(there)]))
    return tuple(
        RoomButton(
            does("sled", str(round(kg * GRAMS))),
            RoomTick(RoomLine("room-button-sled", sled=f"{kg:g}"), kg in kit.sleds),
        )
        for kg in shown
    )


def _mass_of(value: str) -> float | None:
    """Return the mass of a button, in grams there; None where no sled weighs that.

    >>> _mass_of("25500"), _mass_of("900000"), _mass_of("²")
    (25.5, None, None)
    """
    kg = int(value) / GRAMS if value.isascii() and value.isdecimal() else 0.0
    return kg if kg > 0 and is_empty_mass(kg) else None
