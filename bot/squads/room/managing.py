"""What only somebody who manages the room may do.

Anyone may look; what changes something asks for an admin, on every press, however old the
button.  Whoever managed it last is the one who is told where the room is gone.
"""

from dataclasses import replace
from datetime import datetime

from bot.contract import Right
from bot.dialogue.turn import Say, short_id
from bot.reading.page import folded
from bot.reading.squads.kit import of_the_squads
from bot.reading.squads.owning import owners_wish
from bot.rules.squads.lead import THE_EVENING_BEFORE
from bot.rules.squads.squad import Squad
from bot.rules.squads.togetherness import Files
from bot.squads.room import (
    attending,
    cards,
    choosing,
    fitting,
    leading,
    moving,
    ordering,
    owning,
    setting_up,
)
from bot.squads.room.reading import apart, day_of, read_ahead, read_setting, wishes_setting
from bot.squads.room.said import RoomLine, SquadCard
from bot.squads.room.turn import (
    GLANCE,
    NAME,
    Outcome,
    Present,
    RoomButton,
    RoomSay,
    aside,
    does,
    in_place,
    over,
    privately,
    told_of,
)
from bot.squads.shown import tells_of_a_body
from bot.words.line import Line

VERBS = setting_up.VERBS | fitting.VERBS | moving.VERBS | leading.VERBS
VERBS |= {ordering.VERB, owning.ERASE, "bring", "anew", "lead"}
TO_JOIN = frozenset({"join", "join me", "me", "unirme", "unirse", "entrar", "apuntarme"})
"""Words behind `/squad` of whoever looks for the card with the way in."""
THE_MORE = frozenset({"more", "mas"})
"""Words behind it of whoever looks for what is set more rarely; a city is called so, too."""
BEGINS = frozenset({"set", "bring"})
"""Buttons that look for a squad of theirs whose room is gone."""


def asks_to_join(argument: str) -> bool:
    """Say whether words behind `/squad` are those of somebody who would join.

    >>> asks_to_join("Join me"), asks_to_join("Mon Thu 18:00")
    (True, False)
    """
    return folded(argument).text in TO_JOIN


def called(present: Present, argument: str, files: Files) -> Outcome:
    """Answer `/squad` in a room: show the card, or change what was typed behind it.

    What is given line by line is set one after the other; the card is shown once.
    """
    first, *others = apart(argument) or ("",)
    outcome = _called(present, first, files)
    for one in others:
        if outcome.step is not None:
            break  # they are told why it is not set
        after = _called(replace(present, squad=outcome.squad), one, files)
        outcome = replace(after, room=(*outcome.room, *after.room))
    if others and outcome.squad is not None and any(map(_is_card, outcome.room)):
        said = tuple(say for say in outcome.room if not _is_card(say))
        card = cards.card(outcome.squad, present.scene.now)
        outcome = replace(outcome, room=(*said, card))
    if argument and not asks_for_more(argument):
        outcome = _told_alone(present, _on_its_card(present, outcome))
    return attending.in_line(present, outcome)


MISHEARD = frozenset({"room-misheard", "room-kit-misheard", "room-note-of-a-body"})
"""What is told of somebody's own words, and concerns nobody else there."""


def _told_alone(present: Present, outcome: Outcome) -> Outcome:
    """Return the outcome with what was not understood told to them alone, where that can be."""
    misheard = [say for say in outcome.room if _is_misheard(say)]
    if not misheard or not present.aside:
        return outcome
    before = () if outcome.step is None else outcome.step.says
    says = (*before, *(Say(one.content, toast=GLANCE) for one in misheard))
    room = tuple(say for say in outcome.room if not _is_misheard(say))
    return replace(outcome, room=room, step=aside(present.scene, *says))


def _is_misheard(say: RoomSay) -> bool:
    return isinstance(say.content, RoomLine) and say.content.name in MISHEARD


def _is_card(say: RoomSay) -> bool:
    return isinstance(say.content, SquadCard)


def _on_its_card(present: Present, outcome: Outcome) -> Outcome:
    """Return what was set as it is shown on the card that stands, and told to whoever set it.

    A card for each setting would ring every phone, and leave the way in further up each time.
    """
    standing = _standing(present)
    if standing is None or not present.admin or not any(map(_is_card, outcome.room)):
        return outcome
    room = tuple(
        replace(say, replaces=standing) if _is_card(say) else say
        for say in outcome.room
        if not _is_card(say) or outcome.squad != present.squad
    )
    return told_of(present, replace(outcome, room=room), RoomLine("room-set"), by_reaction=True)


def _standing(present: Present) -> str | None:
    """Return what the platform calls the squad's card; None where none is known to stand."""
    return None if present.squad is None else present.cards.get(present.squad.card)


def addressed(present: Present, text: str, files: Files) -> Outcome | None:
    """Set what somebody tells the coach by its name; None where that sets nothing.

    >>> is_setting("18:30"), is_setting("@me quiet 22-7?")
    (True, False)
    """
    if present.squad is None:
        return None
    if is_setting(text):
        return called(present, text, files)
    kit = of_the_squads(text)
    return None if kit is None else called(present, kit, files)


def misunderstood(present: Present, text: str) -> Outcome | None:
    """Say in private what can be set, where an admin's words to the coach would set something.

    None where they would not: that is talk.
    """
    is_theirs = present.admin and present.squad is not None
    if not is_theirs or "?" in text or not wishes_setting(text):
        return None
    return privately(present, Say(RoomLine("room-misheard")))


def asks_for_more(argument: str) -> bool:
    """Say whether words behind `/squad` are those of somebody who would see what else is set."""
    return folded(argument).text in THE_MORE


def is_setting(text: str) -> bool:
    """Say whether words set something of the squad, whatever they stand behind."""
    return "?" not in text and (read_setting(text) or read_ahead(text)) is not None


def looked_at(squad: Squad, now: datetime) -> RoomSay:
    """Return the card as somebody is shown it who only looks: without a sound, and seldom."""
    return replace(cards.card(squad, now), quiet=True, seldom=True)


def pressed(present: Present, verb: str, args: tuple[str, ...], files: Files) -> Outcome:
    """Answer an admin's button; what it names is checked against the facts."""
    return attending.in_line(present, _pressed(present, verb, args, files))


def shut_out(present: Present) -> Outcome:
    """Say to whoever called what the coach lacks there: nothing it wrote would arrive."""
    if Right.BE_THERE in present.lacks:
        return over(present, Line("squad-not-here"))
    return over(present, Line("squad-lacks", rights=setting_up.rights(present.lacks)))


def _called(present: Present, argument: str, files: Files) -> Outcome:
    now = present.scene.now
    if present.squad is not None and asks_to_join(argument):
        return Outcome(present.squad, (looked_at(present.squad, now),))
    if not present.admin:
        if argument or present.squad is None:
            return over(present, Line("squad-admins-only"))
        return Outcome(present.squad, (looked_at(present.squad, now),))
    if present.squad is None and present.homeless is not None and not argument:
        return _here_or_anew(present, present.homeless)
    wish = owners_wish(argument)
    if wish is not None and present.squad is None:
        return Outcome(None, (cards.hello(),))
    squad = _managed(present, present.squad or _new(present))
    squad = replace(squad, gone=False, called=squad.own_name or present.titled or squad.called)
    if wish is not None:
        return owning.called(present, squad, wish)
    if argument and (told := setting_up.typed_ahead(present, squad, argument)) is not None:
        return told
    if argument and fitting.is_about_kit(argument):
        fitted = fitting.typed(squad, argument)
        if fitted is not None and tells_of_a_body(fitted.kit.place):
            return Outcome(squad, (RoomSay(RoomLine("room-note-of-a-body")),), settles=True)
        if fitted is None:
            return Outcome(squad, (fitting.misheard(),), settles=True)
        is_told = squad.is_set and not fitting.asks_for_kit(argument)
        page = replace(fitting.page(fitted), quiet=fitted != squad)
        say = cards.card(fitted, now) if is_told else page
        return Outcome(fitted, (say,), settles=True)
    if squad.is_set and asks_for_more(argument):
        page = cards.more(squad, now, threads=present.threads is not None)
        return Outcome(squad, (page,), settles=True)
    if argument:
        after = setting_up.typed(squad, argument)
        if after is None:
            return Outcome(squad, (setting_up.unclear(squad, argument),), settles=True)
        squad = _begun(after, now)
    elif not squad.is_set:
        return Outcome(squad, (choosing.days(squad),), settles=True)
    return Outcome(squad, (cards.card(squad, now),), settles=True)


def _pressed(present: Present, verb: str, args: tuple[str, ...], files: Files) -> Outcome:
    if not present.admin and verb == "coach" and present.squad is not None:
        return leading.wished(present, present.squad)
    if not present.admin:
        looks = verb == ordering.VERB
        return over(present, Line("squad-admins-see" if looks else "squad-admins-only"))
    if verb == owning.ERASE:
        return owning.erased(present, args)
    if verb == "bring" and present.squad is None and present.homeless is not None:
        return _brought(present, present.homeless)
    if verb == "set" and present.squad is None and present.homeless is not None:
        return _here_or_anew(present, present.homeless)
    if present.squad is None and verb not in BEGINS | {"anew"}:
        return over(present, Line("common-stale-button"))  # a squad that was deleted
    squad = _managed(present, present.squad or _new(present))
    if verb in moving.VERBS:
        return moving.pressed(present, squad, verb, args, files)
    if verb == "lead":
        return setting_up.lead_chosen(present, squad, args)
    if verb in leading.VERBS:
        return leading.pressed(present, squad, verb, args)
    if verb == ordering.VERB:
        return ordering.shown(present, squad, day_of(args[0]) if args else None, files)
    if verb in fitting.VERBS:
        return _fitted(present, squad, verb, args)
    return _set(present, squad, "set" if verb in ("bring", "anew") else verb, args)


def _fitted(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    after = fitting.pressed(squad, verb, args)
    if after is None:
        return over(present, Line("common-unknown-button"))
    return Outcome(after, (in_place(fitting.page(after), present),))


def _set(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    now = present.scene.now
    if verb in ("set", "wake"):
        squad = replace(squad, gone=False)
    after = setting_up.with_setting(squad, verb, args)
    if after is None:
        return over(present, Line("common-unknown-button"))
    if after.threads and not squad.threads and (shut := setting_up.no_threads(present)):
        return shut
    begun = _begun(after, now)
    say = in_place(
        setting_up.shown_after(begun, verb, now, threads=present.threads is not None), present
    )
    return Outcome(begun, (say,), settles=present.squad is None or verb in ("set", "wake"))


# --- a squad whose room is gone ------------------------------------------------------------


def _here_or_anew(present: Present, homeless: Squad) -> Outcome:
    """Ask whether a squad goes on here; it may as well be another team's room."""
    rows = (
        (RoomButton(does("bring"), RoomLine("room-button-go-on-here"), primary=True),),
        (RoomButton(does("anew"), RoomLine("room-button-start-anew")),),
    )
    return Outcome(
        None,
        (in_place(RoomSay(RoomLine("room-go-on-here", squad=homeless.called), rows), present),),
    )


def _brought(present: Present, homeless: Squad) -> Outcome:
    called = homeless.own_name or present.titled or homeless.called
    squad = replace(homeless, gone=False, called=called)
    card = in_place(cards.card(squad, present.scene.now), present)
    return Outcome(squad, (card,), settles=True)


# --- a squad -------------------------------------------------------------------------------


def _new(present: Present) -> Squad:
    athlete, room = present.scene.athlete, present.room
    name = short_id(NAME, room.platform, room.id, present.scene.delivery)
    return Squad(
        name,
        present.athlete,
        present.titled,
        athlete.language,
        athlete.zone,
        lead=THE_EVENING_BEFORE,
        aside=present.aside,
    )


def _managed(present: Present, squad: Squad) -> Squad:
    if not present.reachable or (squad.handed and squad.owner):
        return squad
    return replace(squad, owner=present.athlete)


def _begun(squad: Squad, now: datetime) -> Squad:
    if not squad.is_set or squad.since is not None:
        return squad
    return replace(squad, since=cards.local_day(squad, now))
