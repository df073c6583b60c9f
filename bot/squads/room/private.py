"""A squad in private: sharing with a coach, leaving, the coach's board, the week's plan."""

from collections.abc import Sequence
from dataclasses import replace

from bot.contract import Act, Called, Chose, Said
from bot.dialogue.serving import key, one_of
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.translated import understood
from bot.dialogue.turn import Button, Rows, Say
from bot.reading.squads.owning import owners_wish
from bot.rules.squads.eye import is_watched
from bot.rules.squads.sharing import granted, revoked, scopes_for, without_coach
from bot.rules.squads.squad import (
    Coming,
    Grant,
    Member,
    Scope,
    Squad,
    Trainer,
    heard_on,
    member_of,
    with_member,
)
from bot.rules.squads.togetherness import Files
from bot.squads.links import way_of
from bot.squads.room import arriving, attending, board, hearing, owning, pitching, proposing
from bot.squads.room.board import coach_in
from bot.squads.room.cards import local_day
from bot.squads.room.due import GOES_ON, HUSHES, SAYS
from bot.squads.room.fitting import is_about_kit
from bot.squads.room.joining import AGES, gone, guardian_answered
from bot.squads.room.lending import parting, week_taken
from bot.squads.room.reading import day_of, read_ahead, read_setting
from bot.squads.room.turn import NAME, Outcome, Present, aside, asked_back, over, privately
from bot.stories.squad.said import SCOPES, named
from bot.words.labels import Tick
from bot.words.line import Card, Joined, Line, Strong


def in_private(present: Present, act: Act, squads: Sequence[Squad], files: Files) -> Outcome:
    """Return what an act in private leads to; `squads` are the person's own.

    `present.squad` is the one that a button names, or a link out of a room; None for a command.
    """
    act = understood(act, present.scene.athlete.language)
    way = way_of(act.argument) if isinstance(act, Called) and act.command == "start" else None
    if way is not None and present.squad is not None:
        rests = hearing.resting(present, act, None)
        return rests or arriving.arrived(present, present.squad, way, files)
    match act:
        case Called(_, words) | Said(words) if safety := hearing.interrupted(
            present, words, in_room=False
        ):
            return safety
        case _ if back := asked_back(present.scene):
            return Outcome(present.squad, step=back)
        case Called("board", words) if sent := proposing.proposed(present, squads, words, files):
            return sent
        case Called("board") | Said():
            return board.coaches_board(present, squads, files)
        case Called(_, words):
            wished = _wished(present, squads, words) or _set_there(present, squads, words)
            return wished or _mine(present, squads)
        case Chose(token):
            return pressed(present, token, files)
        case _:
            return Outcome(present.squad)


def _wished(present: Present, squads: Sequence[Squad], words: str) -> Outcome | None:
    """Return what who manages one squad typed about it; None where it is anything else."""
    wish = owners_wish(words)
    owned = [one for one in squads if one.owner == present.athlete]
    return owning.typed(present, owned[0], wish) if wish and len(owned) == 1 else None


def _set_there(present: Present, squads: Sequence[Squad], words: str) -> Outcome | None:
    """Return where a setting of the room's is typed; None where it is none, or no squad is."""
    is_setting = read_ahead(words) or is_about_kit(words) or read_setting(words)
    if not squads or not is_setting:
        return None
    return privately(present, Say(Line("squad-set-there")))


def _mine(present: Present, squads: Sequence[Squad]) -> Outcome:
    said: list[Say] = []
    for squad in squads:
        member = member_of(squad, present.athlete)
        if member is not None:
            said.append(my_squad(squad, member))
        if coach_in(squad, present.athlete) is not None:
            stop = Button(_does("uncoach", squad), Line("squad-button-stop-coaching"), danger=True)
            coaching = Line("squad-coaching", squad=named(squad.called))
            said.append(Say(coaching, ((stop,),), serves=(one_of("coaching", squad.id),)))
    return privately(present, *(said or [Say(Line("squad-no-squad"))]))


def my_squad(squad: Squad, member: Member) -> Say:
    """Return a squad as one member sees it: what is shared with whom, and how to change it."""
    shared = [
        Line("squad-shares", coach=coach.called, scopes=_listed(scopes))
        for coach in squad.coaches
        if (scopes := scopes_for(squad, member.athlete, coach.athlete))
    ]
    watched = [
        Line("squad-watched", coach=coach.called)
        for coach in squad.coaches
        if is_watched(squad, member, coach)
    ]
    content = Card(
        Strong(Line("squad-my-squad", squad=named(squad.called))),
        None if member.is_shown else Line("squad-nothing-is-seen"),
        Line("squad-on-board", on=member.on_board),
        Line("squad-at-sled", shown=member.at_sled) if _has_sled(squad, member) else None,
        *(shared or [Line("squad-shares-nothing", coaches=len(squad.coaches))]),
        *watched,
    )
    sharing: Rows = tuple(
        (
            Button(
                _does("share", squad, coach.athlete), Line("squad-share-with", coach=coach.called)
            ),
        )
        for coach in squad.coaches
    )
    wish = "off" if member.on_board else "on"
    board = Line("squad-button-board-off") if member.on_board else Line("squad-button-board-on")
    rows: Rows = (*sharing, (Button(_does("onboard", squad, wish), board),))
    if _has_sled(squad, member):
        wish = "off" if member.at_sled else "on"
        label = Line("squad-button-at-sled-off" if member.at_sled else "squad-button-at-sled-on")
        rows += ((Button(_does("atsled", squad, wish), label),),)
    if not member.adult:
        answer, label = (
            ("no", Line("squad-button-not-shown"))
            if member.guardian
            else ("yes", Line("squad-button-guardian-agrees"))
        )
        rows += ((Button(_does("guard", squad, answer), label),),)
    if not member.asked:
        rows += ((Button(_does("askme", squad), Line("squad-button-ask-again")),),)
    leave = Button(_does("leave", squad), Line("squad-button-leave"), danger=True)
    rows += ((leave,),)
    return Say(content, rows, serves=(one_of("mine", squad.id), *_keys(rows)))


def _keys(rows: Rows) -> tuple[str, ...]:
    """Return the names of the buttons of a page that is turned in place."""
    pressed = (one.press for row in rows for one in row)
    return tuple(key(encode(one, 0)) for one in pressed if one is not None)


def pressed(present: Present, token: str, files: Files) -> Outcome:
    """Act on a button that was shown to one person alone; it names their squad."""
    squad = present.squad
    if present.turned:
        return over(present, Line("squad-page-turned"))
    member = None if squad is None else member_of(squad, present.athlete)
    if squad is not None and coach_in(squad, present.athlete) is not None and _stops(token):
        line = Line("squad-coaching-no-more", squad=named(squad.called))
        said = aside(present.scene, Say(line, in_place=True))
        return Outcome(without_coach(squad, present.athlete), step=said)
    if squad is not None and _goes_on(token) and present.athlete == squad.owner:
        line = Line("squad-goes-on", squad=named(squad.called))
        said = aside(present.scene, Say(line, in_place=True))
        return Outcome(heard_on(squad, local_day(squad, present.scene.now)), step=said)
    mine = None if squad is None else coach_in(squad, present.athlete)
    match decode(token):
        case Does(_, board.WATCH, (_, wish)) if squad is not None and mine:
            return board.watched(present, squad, mine, wish)
        case Does(_, attending.ENTER, (_, age, coming, day, seal)) if squad is not None:
            if seal != present.seal or age not in AGES or coming not in list(Coming):
                return over(present, Line("common-unknown-button"))
            return arriving.entered(present, squad, age, Coming(coming), day_of(day))
        case Does(_, board.LOOK, (_, page, seal)) if squad is not None and seal == present.seal:
            if page == "mine" and member is not None:
                return _shown_again(present, squad)
            return arriving.met(present, board.looked(present, squad, page, files))
        case Does(_, pitching.WHOSE, (_, told)) if squad is not None:
            return pitching.chosen(present, squad, told, files)
        case Does(_, verb, (_, *args)) if squad is not None and verb in owning.VERBS:
            return owning.pressed(present, squad, verb, tuple(args))
    if squad is None or member is None:
        return over(present, Line("squad-members-only"))
    match decode(token):
        case Does(_, "guard", (_, "yes" | "no" as answer)):
            return arriving.begun(present, guardian_answered(present, squad, member, answer))
        case Does(_, story, (_, verb, day)) if story == SAYS and verb in list(Coming):
            return arriving.answered(present, squad, Coming(verb), day_of(day))
        case Does(_, story, (_,)) if story == HUSHES:
            after = with_member(squad, replace(member, asked=False))
            return Outcome(after, step=aside(present.scene, Say(Line("squad-ask-no-more"))))
        case Does(_, "askme", (_,)):
            return _shown_again(present, with_member(squad, replace(member, asked=True)))
        case Does(_, "onboard", (_, "on" | "off" as wish)):
            after = with_member(squad, replace(member, on_board=wish == "on"))
            return _shown_again(present, after)
        case Does(_, "atsled", (_, "on" | "off" | "agreed" as wish)) if _has_sled(squad, member):
            return _at_sled(present, squad, member, wish)
        case Does(_, "share", (_, coach)) if (trainer := coach_in(squad, coach)) is not None:
            return Outcome(squad, step=aside(present.scene, _share_what(squad, member, trainer)))
        case Does(_, "tick", (_, coach, scope)) if scope in list(Scope):
            return _ticked(present, squad, member, coach, Scope(scope))
        case Does(_, "word", (_, name)) if (trainer := coach_in(squad, name)) is not None:
            return _word_ticked(present, squad, member, trainer)
        case Does(_, "stop", (_, coach)):
            return _shown_again(present, revoked(squad, member.athlete, coach, *Scope))
        case Does(_, "leave", (_,)) if squad.owner == member.athlete:
            return Outcome(squad, step=aside(present.scene, owning.asked_first(squad)))
        case Does(_, "leave", (_,)):
            left = parting(present, squad).scene
            line = Line("squad-left", squad=named(squad.called))
            said = aside(left, Say(line, in_place=True))
            return Outcome(gone(squad, member.athlete), step=said)
        case Does(_, verb, (_, told)) if verb in pitching.VERBS:
            return pitching.pressed(present, squad, verb, told)
        case Does(_, "week", (_, monday)):
            return Outcome(squad, step=week_taken(present.scene, squad, monday))
        case _:
            return over(present, Line("common-unknown-button"))


def _has_sled(squad: Squad, member: Member) -> bool:
    """Say whether there is an order at a sled that a member may be shown in."""
    return squad.kit.is_known and member.is_shown


def _at_sled(present: Present, squad: Squad, member: Member, wish: str) -> Outcome:
    """Let their plates be seen at the sled, or no more; of a minor a parent says so."""
    if wish == "on" and not member.adult:
        agreed = Button(_does("atsled", squad, "agreed"), Line("squad-button-at-sled-agreed"))
        not_now = Button(_does("atsled", squad, "off"), Line("squad-button-at-sled-not"))
        asked = Say(
            Line("squad-at-sled-guardian", squad=named(squad.called)), ((agreed, not_now),)
        )
        return Outcome(squad, step=aside(present.scene, asked))
    return _shown_again(present, with_member(squad, replace(member, at_sled=wish != "off")))


def _stops(token: str) -> bool:
    """Say whether a coach's button ends their coaching."""
    pressed = decode(token)
    return isinstance(pressed, Does) and pressed.verb == "uncoach"


def _goes_on(token: str) -> bool:
    """Say whether a button answers that a room which rests goes on."""
    pressed = decode(token)
    return isinstance(pressed, Does) and pressed.verb == GOES_ON


def _shown_again(present: Present, squad: Squad) -> Outcome:
    member = member_of(squad, present.athlete)
    assert member is not None  # checked before anything was changed
    say = replace(my_squad(squad, member), in_place=True)
    return Outcome(squad, step=aside(present.scene, say))


# --- sharing -------------------------------------------------------------------------------


def _ticked(present: Present, squad: Squad, member: Member, coach: str, scope: Scope) -> Outcome:
    trainer = coach_in(squad, coach)
    if trainer is None:
        return over(present, Line("common-unknown-button"))
    if scope in scopes_for(squad, member.athlete, coach):
        after = revoked(squad, member.athlete, coach, scope)
    else:
        after = granted(squad, Grant(member.athlete, coach, scope))
    say = replace(_share_what(after, member, trainer), in_place=True)
    return Outcome(after, step=aside(present.scene, say))


def _word_ticked(present: Present, squad: Squad, member: Member, coach: Trainer) -> Outcome:
    """Let a coach be told where a word with them may help, or not."""
    name = coach.athlete
    kept = tuple(one for one in member.unwatched if one != name)
    now = replace(member, unwatched=kept if name in member.unwatched else (*kept, name))
    after = with_member(squad, now)
    say = replace(_share_what(after, now, coach), in_place=True)
    return Outcome(after, step=aside(present.scene, say))


def _share_what(squad: Squad, member: Member, coach: Trainer) -> Say:
    shared = scopes_for(squad, member.athlete, coach.athlete)
    ticks = tuple(
        Button(
            _does("tick", squad, coach.athlete, scope.value),
            Tick(Line(SCOPES[scope]), scope in shared),
        )
        for scope in Scope
    )
    rows: Rows = (ticks[:2], ticks[2:])
    if coach.watches and Scope.PAIN in shared:
        word = Tick(Line("squad-scope-word"), is_watched(squad, member, coach))
        rows += ((Button(_does("word", squad, coach.athlete), word),),)
    if shared:
        stop = Button(
            _does("stop", squad, coach.athlete), Line("squad-button-stop-all"), danger=True
        )
        rows += ((stop,),)
    kind = one_of("share", squad.id, coach.athlete)
    return Say(Line("squad-share-what", coach=coach.called), rows, serves=(kind, *_keys(rows)))


def _listed(scopes: frozenset[Scope]) -> Joined:
    return Joined(*(Line(SCOPES[one]) for one in Scope if one in scopes), by=", ")


def _does(verb: str, squad: Squad, *args: str) -> Does:
    return Does(NAME, verb, (squad.id, *args))
