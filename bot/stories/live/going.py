"""A session under way from set to set: what a tap or a word makes of it."""

from dataclasses import replace
from datetime import date

from bot.dialogue import registry
from bot.dialogue.buttons import stale
from bot.dialogue.changes import Change, Lived, Struck, Wrote
from bot.dialogue.serving import ending, only_one_of
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, entry_id, undo_id
from bot.dialogue.undo import apply
from bot.rules import live as rules
from bot.rules.live import Live, Paced, Phase
from bot.rules.log.done import Entry, entries_on
from bot.rules.log.kit import kit_on
from bot.rules.pain.in_session import eased_kg, with_pain_told
from bot.rules.prescription import Session
from bot.rules.safety.screening import stopping_flag
from bot.rules.together import by_oneself
from bot.rules.verdict import plan_of
from bot.stories.live.card import MORE_S, NAME, card, does, how_it_looks, looks
from bot.stories.live.questions import AskChange, AskHurts
from bot.stories.session.movements import new_one
from bot.stories.session.variants import decided_with, variant_of
from bot.words.line import Content, Lasting, Line, Paragraphs


def under_way(scene: Scene) -> Live | None:
    """Return the session that is under way; None where none is.

    It is over where its entry was taken out, or something stops training.
    """
    live = scene.snapshot.dialogue.live
    if live is None or rules.is_over(live, scene.now):
        return None
    if stopping_flag(scene.athlete, scene.today) is not None:
        return None
    is_out = bool(live.done) and all(one.id != live.name for one in scene.log.entries)
    return None if is_out else live


def now_at(scene: Scene, live: Live, first: Content | None = None) -> Turn:
    """Return the card where the session is now."""
    return Turn((card(live, first),), (Lived(live),))


def shown(scene: Scene) -> Turn | None:
    """Return the card of the session under way, below all else; None where none is."""
    live = under_way(scene)
    return None if live is None else Turn((card(live, in_place=False),))


def begun(scene: Scene, day: date, args: tuple[str, ...], squad: str | None = None) -> Turn:
    """Begin the session of today's card; where there is none to do, say what `/today` says.

    Whoever did not see that card is shown here how a movement looks that is new.
    """
    if under_way(scene) is not None:
        return stale(Line("live-one-under-way"))
    if entries_on(scene.log, day):
        return stale(Line("today-logged-already", day=day))
    if day != scene.today:
        return stale(Line("today-old-card", day=day))
    verdict = decided_with(scene, day, variant_of(args))
    session, plan = verdict.prescription, plan_of(verdict)
    told = next((one for one in scene.log.checks if one.day == day), None)
    is_stopped = told is not None and told.ended
    if is_stopped or not isinstance(session, Session) or plan is None:
        return registry.called(scene, "today")
    paced = Paced.of(session.work, session.rest_s)
    kit = verdict.situation.equipment
    live = rules.begun(entry_id(scene), day, scene.now, plan, kit, paced)
    turn = now_at(scene, replace(live, app=str(scene.reach.here), squad=squad))
    new = new_one(scene, session, kit)
    return turn if new is None else replace(turn, says=(looks(live, new), *turn.says))


def does_now(scene: Scene, live: Live, verb: str) -> Turn:
    """Do what a button of the card stands for, where that makes sense now."""
    now = scene.now
    match verb, live.phase:
        case "ready", Phase.WARM_UP:
            return now_at(scene, rules.warmed_up(live, now))
        case part, Phase.WARM_UP if part in rules.WARM_UP_PARTS:
            return now_at(scene, rules.warmed(live, part, now))
        case "go", Phase.SET if live.run.work_s is not None:
            return now_at(scene, rules.going(live, now))
        case "done", Phase.SET | Phase.WORKING:
            return set_done(scene, live)
        case "done", Phase.FORWARD:
            return _forward_done(scene, live)
        case "skip", Phase.REST | Phase.WAITING if live.squad is not None:
            return now_at(scene, replace(live, touched=now), _rooms_clock(live))
        case "alone", _ if live.squad is not None:
            apart = replace(by_oneself(live, now), touched=now)
            return now_at(scene, apart, Line("live-by-oneself"))
        case "skip", Phase.REST:
            return _skipped(scene, live)
        case "longer", Phase.REST:
            return now_at(scene, rules.longer(live, now, MORE_S))
        case "change", Phase.SET | Phase.REST:
            return Turn(asks=AskChange(live.name))
        case "hurts", _:
            return Turn(asks=AskHurts(live.name))
        case "halve", _:
            return _halved(scene, live)
        case "on", _:
            return now_at(scene, replace(live, touched=now, doubted=False))
        case "back", _:
            return _set_back(scene, live)
        case "stop", _:
            return finished(scene, replace(live, touched=now))
        case _:
            return stale(Line("live-old-card"))


def _rooms_clock(live: Live) -> Line:
    """Say that a rest with the others is not cut: it is the room's."""
    return Line("live-with-others" if live.until is None else "live-room-clock")


def along(scene: Scene, squad: str) -> Turn:
    """Go through today's session with a squad, on the clock of its room.

    One that is under way goes on with it.  Where there is none to do, what `/today` says is said.
    """
    live = under_way(scene)
    if live is not None:
        joined = replace(live, squad=squad, touched=scene.now)
        if joined.phase is Phase.REST:
            joined = replace(joined, waits=True, until=None)
        return now_at(scene, joined)
    return begun(scene, scene.today, (), squad)


def set_done(scene: Scene, live: Live) -> Turn:
    """Count a set and begin the rest; one that came too soon is asked about once."""
    if rules.is_too_soon(live, scene.now):
        assert live.since is not None
        seconds = max(round((scene.now - live.since).total_seconds()), 0)
        planned = Lasting(rules.seconds_of(live))
        asks = Line("live-too-soon", seconds=seconds, planned=planned)
        doubted = replace(live, doubted=True)
        yes = Button(does(live, "done"), Line("live-button-yes-done"), primary=True)
        no = Button(does(live, "on"), Line("live-button-not-yet"))
        return Turn((replace(card(doubted, asks), buttons=((yes, no),)),), (Lived(doubted),))
    return counted(scene, rules.set_done(live, scene.now))


def counted(scene: Scene, live: Live) -> Turn:
    """Write what was done so far; behind the last set it is over.

    What the first set wrote is taken back with all that follows.
    """
    is_first = live.undo is None
    if is_first:
        live = replace(live, undo=undo_id(scene))
    if live.phase is Phase.OVER:
        turn = finished(scene, live)
        return replace(turn, undoable=is_first)
    entry = entry_of(scene, live)
    changes: tuple[Change, ...] = (Wrote(entry), Lived(live))
    if not rules.is_slowing(live):
        return Turn((card(live),), changes, undoable=is_first)
    told = replace(live, slow=True)
    slower = Line("live-slower" if live.run.added_kg else "live-slower-unloaded")
    return Turn((easing(told, slower),), (Wrote(entry), Lived(told)), undoable=is_first)


def easing(live: Live, why: Line) -> Say:
    """Return the card with half the plates on offer, where there are any."""
    says = card(live, why)
    if not live.run.added_kg:
        return says
    halve = Button(does(live, "halve"), Line("live-button-halve"))
    return replace(says, buttons=((halve,), *says.buttons))


def _forward_done(scene: Scene, live: Live) -> Turn:
    return counted(scene, rules.forward_done(live, scene.now))


def _skipped(scene: Scene, live: Live) -> Turn:
    earliest = rules.skips_from(live)
    if earliest is not None and scene.now < earliest:
        kept = replace(live, touched=scene.now, until=min(live.until or earliest, earliest))
        return now_at(scene, kept, Line("live-rest-needed", least=Lasting(rules.LEAST_REST_S)))
    return now_at(scene, replace(rules.rested(live, scene.now), touched=scene.now))


def _halved(scene: Scene, live: Live) -> Turn:
    added = live.run.added_kg
    if not added:
        return now_at(scene, live)
    run = replace(live.run, added_kg=eased_kg(added, kit_on(scene.athlete, live.day)))
    return now_at(scene, rules.with_load(live, run))


def _set_back(scene: Scene, live: Live) -> Turn:
    """Take the last set back: it is to be done again."""
    if not live.done:
        return now_at(scene, live)
    again = replace(live, since=scene.now, until=None, waits=False, touched=scene.now)
    before = replace(again, done=live.done[:-1])
    said = Line("live-set-back", number=before.set_number)
    changes: tuple[Change, ...] = (Lived(before),)
    if before.done:
        changes = (Wrote(entry_of(scene, before)), *changes)
    else:
        changes = (Struck(live.name), *changes)
    return Turn((card(before, said),), changes)


def entry_of(scene: Scene, live: Live) -> Entry:
    """Return the session as far as it was done."""
    known = next((one for one in scene.log.entries if one.id == live.name), None)
    surface = kit_on(scene.athlete, live.day).surface
    entry = known or Entry(live.name, live.day, scene.now, (), live.plan, surface=surface)
    entry = replace(
        entry,
        pulls=rules.pulls_of(live),
        minutes=rules.minutes_of(live),
        forward_sets=live.forward or None,
        in_set=live.hurt,
    )
    return with_pain_told(entry, scene.log.entries, scene.log.checks)


def finished(scene: Scene, live: Live, first: Content | None = None) -> Turn:
    """Close the session with what was done, and ask for effort and pain."""
    if not live.done:
        said = Line("live-nothing-done")
        whole = said if first is None else Paragraphs(first, said)
        return ending_card(live, Turn((Say(whole, in_place=True),), (Lived(None),)))
    entry = entry_of(scene, live)
    changes: tuple[Change, ...] = (Wrote(entry), Lived(None))
    seen = replace(scene, snapshot=apply(scene.snapshot, changes))
    undo = live.undo or undo_id(scene)
    turn = registry.pressed(seen, Does("logging", "ended", (entry.id, undo)))
    says = turn.says if first is None else (Say(first), *turn.says)
    if says:
        says = (replace(says[0], in_place=True), *says[1:])
    return ending_card(live, replace(turn, says=says, changes=(*changes, *turn.changes)))


def ending_card(live: Live, turn: Turn) -> Turn:
    """Return the turn with the session's card taken away by what it says."""
    if not turn.says:
        return turn
    first, *others = turn.says
    ends = (*first.serves, ending(only_one_of(NAME, live.name)), ending(how_it_looks(live)))
    return replace(turn, says=(replace(first, serves=ends), *others))


def ended_by(scene: Scene, turn: Turn) -> Turn:
    """Return the turn with the session ended where it tells otherwise what was done of it.

    As a log that is told whole, a correction of its sets, or what takes it back; not a pain
    that is told of it.
    """
    live = under_way(scene)
    if live is None or live_in(turn) is not None or not any(_ends(live, c) for c in turn.changes):
        return turn
    return ending_card(live, replace(turn, changes=(*turn.changes, Lived(None))))


def _ends(live: Live, change: Change) -> bool:
    match change:
        case Struck(name):
            return name == live.name
        case Wrote(entry) if entry.id == live.name:
            return entry.pulls != rules.pulls_of(live)
        case Wrote(entry):
            return entry.day == live.day
        case _:
            return False


def live_in(turn: Turn) -> Live | None:
    """Return where a turn leaves the session."""
    return next((one.live for one in turn.changes if isinstance(one, Lived)), None)
