"""What is wished for of a session in plain words: the next, another day, none, a lighter one."""

from dataclasses import replace
from datetime import date

from bot.dialogue.setting import filed
from bot.dialogue.story import Proposal
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.dialogue.wishing import coming, day_wished, on_day
from bot.reading.ahead import names_next_week
from bot.reading.intents.wishes import Arguments
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import entries_on
from bot.rules.week.planning import MoveFits, may_move, next_session
from bot.rules.week.weeks import WEEK, monday_of
from bot.stories.session.because import ahead_of
from bot.stories.session.halted import halted
from bot.stories.session.planned import CANNOT_MOVE, is_planned
from bot.stories.session.said import Brief
from bot.stories.session.variants import Less, Variant, variant_args
from bot.stories.today.cards import cards, done_already, showing
from bot.stories.today.moving import hour_of, left_out, moved, offered
from bot.words.line import Card, Line

_WEEK = Button(Does("week", "show"), Line("week-button-show"))


def next_up(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Say when the next session is and what it will be; first whether one is on the day named."""
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    ahead, day = ahead_of(scene), day_wished(scene, arguments, said)
    if ahead.planned is None:
        return _none_planned()
    is_on = day is None or day == ahead.planned.day
    content = Card(
        None if is_on or day is None else _on_that_day(scene, day),
        Line("today-planned-on", day=ahead.planned.day, at=ahead.planned.at),
        Line("today-it-will-be", what=Brief(ahead.verdict.prescription)),
    )
    name = (ahead.planned.day.isoformat(),)
    show = Button(Does("today", "show", name), Line("today-button-show"))
    return Turn((Say(content, ((show, _WEEK),)),))


def _on_that_day(scene: Scene, day: date) -> Line:
    if is_planned(scene, day):
        return Line("today-planned-on", day=day, at=hour_of(scene, day))
    return Line("today-nothing-on", day=day)


def _none_planned() -> Turn:
    days = Button(Does("schedule", "days"), Line("schedule-button-days"))
    return Turn((Say(Line("today-none-planned"), ((days,),)),))


def _meant(scene: Scene) -> date | None:
    """Return the day of the session that is meant where no day is said; None without any."""
    following = next_session(scene.athlete, scene.log, scene.today)
    return None if following is None else following.day


def skipping(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer to leave out the session of a day, or to move it instead."""
    day = day_wished(scene, arguments, said) or _meant(scene)
    if day is None:
        return _none_planned()
    done = entries_on(scene.log, day)
    if done:
        return Turn((done_already(done[-1]),))
    if not is_planned(scene, day):
        return _nothing_on(scene, day)
    move = Button(Does("today", "move", (day.isoformat(),)), Line("today-button-move"))
    asks = Line("today-leave-out", day=day)
    return Proposal(asks, left_out(scene, day), on_day(arguments, day), also=(move,))


def _nothing_on(scene: Scene, day: date) -> Turn:
    following = next_session(scene.athlete, scene.log, scene.today)
    nothing = Line("today-nothing-on", day=day)
    if following is None:
        return Turn((Say(nothing, ((_WEEK,),)),))
    when = Line("today-planned-on", day=following.day, at=following.at)
    return Turn((Say(Card(nothing, when), ((_WEEK,),)),))


def moving(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer to move the coming session to the day that is said; without one, ask which."""
    of = _meant(scene)
    if of is None:
        return _none_planned()
    to = day_wished(scene, arguments, said, later=True)
    if to is None or to == of:
        return offered(scene, of)
    verdict = may_move(scene.athlete, scene.log, of, to, scene.today)
    if not isinstance(verdict, MoveFits):
        others = offered(scene, of)
        return replace(others, says=(Say(Line(CANNOT_MOVE[verdict.why])), *others.says))
    at = arguments.at or hour_of(scene, of)
    asks = Line("today-move-there", of=of, to=to, at=at)
    kept = replace(on_day(arguments, to), at=at)
    return Proposal(asks, moved(scene, of, to, at), kept)


def easier(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Show today's session with fewer sets, and say what else may be made less of.

    Nothing is lost by it; without a session today the week may be easier.
    """
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    week = Button(Does("today", "easier", (scene.today.isoformat(),)), _EASIER_WEEK)
    if not is_planned(scene, scene.today) or entries_on(scene.log, scene.today):
        return Turn((Say(Line("today-lighter-next"), ((week, _WEEK),)),))
    name = (scene.today.isoformat(),)
    walk = variant_args(scene.today, Variant(Equipment.NONE))
    warm_up = variant_args(scene.today, Variant(less=Less.WARM_UP))
    rows: Rows = (
        (
            Button(Does("today", "with", warm_up), Line("today-button-warm-up")),
            Button(Does("today", "with", walk), Line("today-button-walk")),
        ),
        (
            Button(Does("today", "sore", name), Line("today-button-too-sore")),
            Button(Does("today", "move", name), Line("today-button-move")),
        ),
        (week,),
    )
    ways = Say(Line("today-lighter"), rows)
    shown = showing(scene, cards(scene, scene.today, Variant(less=Less.LIGHTER)))
    return replace(shown, says=(ways, *shown.says))


def just_a_warm_up(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Show today's session as a warm-up: it fits before football, and on a day without a plan."""
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    done = entries_on(scene.log, scene.today)
    if done:
        return Turn((done_already(done[-1]),))
    return showing(scene, cards(scene, scene.today, Variant(less=Less.WARM_UP)))


_EASIER_WEEK = Line("today-button-easier-week")


def easier_week(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer to make this week an easier one, or the next where this one is over."""
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    said_next = scene.today + WEEK if names_next_week(said) else None
    monday = _week_to_ease(scene, said_next or coming(arguments.day, scene.today))
    if monday in scene.athlete.easier_weeks:
        return Turn((Say(Line("today-eased-already", monday=monday), ((_WEEK,),)),))
    asks = Line("today-easier-week", monday=monday)
    return Proposal(asks, eased(scene, monday), on_day(arguments, monday))


def _week_to_ease(scene: Scene, day: date | None) -> date:
    """Return the Monday of the week that is meant: the one of a day, else of what comes next."""
    following = next_session(scene.athlete, scene.log, scene.today)
    meant = day or (scene.today if following is None else following.day)
    return monday_of(max(meant, scene.today))


def eased(scene: Scene, day: date) -> Turn:
    """File that the week of a day is an easier one; undo makes it a usual one again."""
    monday = monday_of(day)
    weeks = tuple(sorted({*scene.athlete.easier_weeks, monday}))
    athlete = replace(scene.athlete, easier_weeks=weeks)
    return filed(scene, athlete, Line("today-eased", monday=monday))
