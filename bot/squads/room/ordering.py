"""The pulling order, in private: whole for whoever manages the squad, to each their own turn."""

from dataclasses import replace
from datetime import date

from bot.dialogue.turn import Say
from bot.rules.log.kit import with_lent
from bot.rules.log.records import Lent
from bot.rules.squads.at_sled import day_of, own_turn, sled_order
from bot.rules.squads.kit import as_own
from bot.rules.squads.squad import Occasion, Squad, member_of, occasion_on
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.squads.room import cards
from bot.squads.room.lending import seen_with
from bot.squads.room.turn import Outcome, Present, led, over, privately
from bot.stories.squad.said import SledStage, SledTurn, WholeOrder
from bot.words.line import Line

VERB = "order"


def shown(present: Present, squad: Squad, day: date | None, files: Files) -> Outcome:
    """Show the order of a session to whoever manages the squad, in private alone."""
    occasion = None if day is None else occasion_on(squad, day)
    is_over = day is None or day < cards.local_day(squad, present.scene.now)
    if occasion is None or is_over or not squad.kit.is_known:
        return over(present, Line("common-stale-button"))
    if not present.reachable:
        return privately(present, led(present, VERB, day))
    return privately(replace(present, squad=squad), Say(_whole(squad, occasion, files)))


def _whole(squad: Squad, occasion: Occasion, files: Files) -> WholeOrder:
    seen = sled_order(squad, occasion, files)
    queues = tuple(
        (
            kg,
            tuple(
                SledStage(stage.added_kg, stage.plates, _called(squad, stage.names))
                for stage in queue
            ),
        )
        for kg, queue in zip(squad.kit.sleds, seen.order.queues, strict=True)
    )
    also = tuple(one.called for one in seen.also)
    late = tuple(one.called for one in seen.late)
    return WholeOrder(occasion.day, queues, seen.order.moved, also, late)


def _called(squad: Squad, athletes: tuple[str, ...]) -> tuple[str, ...]:
    members = (member_of(squad, one) for one in athletes)
    return tuple(one.called for one in members if one is not None)


def with_turn(
    present: Present, squad: Squad, occasion: Occasion, files: Files
) -> tuple[Present, SledTurn | None]:
    """Return the act of who is in with their sled on file, and their turn there.

    None where nothing is put on a sled for them; then nothing is changed.
    """
    scene = present.scene
    mine = OnFileWith(scene.athlete, scene.log)
    with_mine = {**files, present.athlete: mine}
    if not squad.kit.is_known:
        return present, None
    own = own_turn(squad, occasion, present.athlete, with_mine)
    if own is None:
        return present, None
    kit = as_own(squad.kit, scene.athlete.kit, own.sled_kg)
    lent = Lent(day_of(occasion, mine), squad.id, kit, told=own.is_order)
    after = replace(present, scene=seen_with(scene, with_lent(scene.athlete, lent)))
    turn = own.turn
    return after, SledTurn(
        own.sled_kg, turn.added_kg, turn.plates, turn.behind, own.is_in, own.is_order
    )
