"""The card of a session under way, and its buttons."""

from bot.dialogue.serving import ending, only_one_of
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say
from bot.enclosed.clip import Movement
from bot.rules.live import WARM_UP_PARTS, Live, Phase
from bot.rules.load.equipment import Equipment
from bot.rules.prescription import Feel, Grade, Plates, Resistance, Unloaded
from bot.stories.live.said import LiveCard
from bot.stories.session.cues import ABOUT_PAIN, BELT_CUES, cues_of
from bot.stories.session.said import Cue, Moving
from bot.words.labels import Tick
from bot.words.line import Content, Lasting, Line, Paragraphs

NAME = "live"
MORE_S = 30
"""How much longer a tap makes a rest [D]."""


def card(live: Live, first: Content | None = None, *, in_place: bool = True) -> Say:
    """Return the card as it reads now, below what is said first; earlier ones end with it."""
    content: Content = LiveCard(live, _cue(live))
    if first is not None:
        content = Paragraphs(first, content)
    looked_at = (ending(how_it_looks(live)),) if len(live.done) == 1 else ()
    kinds = (only_one_of(NAME, live.name), *looked_at)
    return Say(content, rows(live), in_place=in_place, serves=kinds)


def looks(live: Live, movement: Movement) -> Say:
    """Return how a movement looks, which stands beside the card until its first set is done.

    Behind that the card stands alone: a loop is a message of its own, as platforms have it, and
    "show me how" brings it back.
    """
    return Say(Moving(movement), serves=(how_it_looks(live),))


def how_it_looks(live: Live) -> str:
    """Return the name of the loop that came with a session."""
    return only_one_of("looks", live.name)


def does(live: Live, verb: str) -> Does:
    """Return what a button does to a session at this very point of it: pressed later, nothing."""
    return Does(NAME, verb, (live.name, str(_point(live))))


def is_of_now(live: Live, point: str) -> bool:
    """Say whether a button belongs to where the session is."""
    return point == str(_point(live))


def _point(live: Live) -> int:
    """Return how many steps a session has come: each set and each rest is one."""
    steps = 2 * (len(live.done) + live.forward)
    is_resting = live.phase in (Phase.REST, Phase.WAITING)
    return 0 if live.phase is Phase.WARM_UP else 1 + steps - is_resting


def rows(live: Live) -> Rows:
    """Return the buttons of where a session is."""
    stop = Button(does(live, "stop"), Line("live-button-stop"))
    hurts = Button(does(live, "hurts"), Line("live-button-hurts"))
    match live.phase:
        case Phase.WARM_UP:
            walk, *rest = (_tick(live, part) for part in WARM_UP_PARTS)
            return ((walk,), tuple(rest), (_primary(live, "ready"), stop))
        case Phase.SET if live.run.work_s is not None:
            return ((_primary(live, "go"), _button(live, "done")), (hurts, stop))
        case Phase.SET:
            return ((_primary(live, "done"), _button(live, "change")), (hurts, stop))
        case Phase.WORKING:
            return ((_primary(live, "done"),), (hurts, stop))
        case Phase.WAITING:
            return ((hurts, _button(live, "alone")), (stop,))
        case Phase.REST if live.squad is not None:
            return ((_button(live, "longer"), hurts), (stop,))
        case Phase.REST:
            return ((_button(live, "skip"), _button(live, "longer")), (hurts, stop))
        case Phase.FORWARD:
            return ((_primary(live, "done"),), (hurts, stop))
        case Phase.OVER:
            return ()


def _tick(live: Live, part: str) -> Button:
    """Return a part of the warm-up with its minutes, ticked once it is done."""
    return Button(does(live, part), Tick(_PARTS[part], part in live.warm))


def _button(live: Live, verb: str) -> Button:
    return Button(does(live, verb), _LABELS[verb])


def _primary(live: Live, verb: str) -> Button:
    return Button(does(live, verb), _LABELS[verb], primary=True)


_PARTS = {
    "walk": Line("live-warm-walk", minutes=WARM_UP_PARTS["walk"]),
    "ankles": Line("live-warm-ankles", minutes=WARM_UP_PARTS["ankles"]),
    "legs": Line("live-warm-legs", minutes=WARM_UP_PARTS["legs"]),
}
_LABELS = {
    "ready": Line("live-button-ready"),
    "go": Line("live-button-go"),
    "done": Line("live-button-done"),
    "change": Line("live-button-change"),
    "skip": Line("live-button-skip"),
    "alone": Line("live-button-alone"),
    "longer": Line("live-button-longer", length=Lasting(MORE_S)),
}


def _cue(live: Live) -> Cue | None:
    """Return one cue for the set, another each time."""
    if live.phase is not Phase.SET:
        return None
    cues = BELT_CUES if live.kit is Equipment.TREADMILL_OFF else cues_of(_resistance(live))
    turns = [cue for cue in cues if cue not in ABOUT_PAIN]
    return turns[len(live.done) % len(turns)]


def _resistance(live: Live) -> Resistance:
    percent = round(live.plan.drag_percent or 0)
    if live.run.added_kg is not None:
        return Plates(percent, live.run.added_kg, live.run.added_kg, None)
    if live.kit is Equipment.HILL:
        return Grade(percent, percent)
    return Feel(percent) if percent else Unloaded()
