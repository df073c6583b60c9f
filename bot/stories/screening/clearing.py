"""Clearing: who looked at it and when, a clean screening, then the flags close."""

from dataclasses import replace
from datetime import date

from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.rules.log.records import Athlete, Flag
from bot.rules.pain.holding import asks_usual, hold_on
from bot.rules.safety.clearance import Return, accepts, first_day, return_of, whose_word
from bot.rules.safety.red_flags import (
    EVERY_FLAG,
    HEALTH_UNANSWERED,
    UNANSWERED,
    URGENT_UNANSWERED,
    Action,
    Tier,
)
from bot.rules.safety.screening import StillOpen, cleared, open_flags
from bot.stories.onboarding import order as onboarding_order
from bot.stories.screening import cards as screening_cards
from bot.stories.screening.flags import (
    clearable,
    is_rest_only,
    keys_of,
    most_urgent,
    needs_somebody,
    raised,
    rows_of,
    stop,
    with_flags,
)
from bot.stories.screening.questions import AskCard, AskUsual, AskWhen, AskWho
from bot.stories.screening.said import CARD_SKIPPED, RETURNS, WHOSE, Card, flags_listed
from bot.stories.session.halted import paused
from bot.words.line import Card as Told
from bot.words.line import Line

PAST_DAYS = 4  # days offered as buttons: today and three back


def clearing(scene: Scene) -> Turn:
    """Ask what is missing before the open flags may close."""
    athlete = scene.athlete
    looked_at = needs_somebody(athlete)
    if looked_at:
        earliest = earliest_look(scene)
        if earliest <= scene.today:
            return Turn(asks=AskWho())
        plain = flags_listed(keys_of(looked_at))
        return Turn((Say(Line("screening-look-wanted", plain=plain, day=earliest)),), keeps=True)
    codes = {flag.code for flag in clearable(athlete)}
    if URGENT_UNANSWERED in codes:
        return Turn(asks=AskCard(Card.URGENT))
    if HEALTH_UNANSWERED in codes:
        return Turn(asks=AskCard(Card.HEALTH))
    if not codes:
        return Turn((Say(Line("screening-nothing-to-clear")),))
    after = closed(athlete, None, None, scene.today)
    return onwards(scene, after, Say(Line("screening-cleared")))


def not_yet(scene: Scene) -> Turn:
    """Leave the plan paused and say how it goes on."""
    codes = needs_somebody(scene.athlete)
    return Turn((stop(codes, most_urgent(codes)),), clears=True)


def earliest_look(scene: Scene) -> date:
    """Return the first day on which a look at it counts for every open flag."""
    looked_at = set(needs_somebody(scene.athlete))
    flags = (flag for flag in open_flags(scene.athlete) if flag.code in looked_at)
    return max((first_day(flag, scene.today) for flag in flags), default=date.min)


def cleared_by(scene: Scene, by: str) -> Turn:
    """Go on to the day, or say whose word it takes; the question stays then."""
    codes = needs_somebody(scene.athlete)
    return Turn(asks=AskWhen(by)) if all(accepts(one, by) for one in codes) else role_wanted(scene)


def role_wanted(scene: Scene) -> Turn:
    """Say whose word it takes, and ask again."""
    codes = needs_somebody(scene.athlete)
    plain, whose = flags_listed(keys_of(codes)), whose_word(codes)
    wanted = Line("screening-role-wanted", plain=plain, whose=Line(WHOSE[whose]))
    return Turn((Say(wanted),), asks=AskWho())


def cleared_on(scene: Scene, by: str, on: date) -> Turn:
    """Go on to the screening that must be clean too, or say why that day will not do."""
    codes = needs_somebody(scene.athlete)
    if not all(accepts(code, by) for code in codes):
        return cleared_by(scene, by)  # what was raised since takes another word
    earliest = earliest_look(scene)
    if on < earliest:
        return Turn((Say(Line("screening-day-wanted-after", day=earliest)),), keeps=True)
    only_word = all(row.tier is Tier.CLEARANCE for row in rows_of(codes))
    if only_word and scene.athlete.screened is None:
        # Onboarding has asked the urgent cards just before, and nothing urgent came of them.
        after = closed(scene.athlete, by, on, scene.today)
        return onwards(scene, after, followed_by(scene, after))
    return Turn(asks=AskCard(Card.URGENT, by=by, on=on))


def carded(scene: Scene, asking: AskCard, reply: Reply) -> Turn:
    """Act on a screening card; behind the last clean one the flags close."""
    match screening_cards.answer(asking.card, asking.ticks, reply):
        case screening_cards.Ticking(ticks):
            return Turn(asks=replace(asking, ticks=ticks))
        case screening_cards.NotUnderstood():
            return Turn((Say(Line("screening-card-misheard")),), keeps=True, misread=True)
        case screening_cards.Skipped():
            is_health = asking.card is Card.HEALTH
            code = HEALTH_UNANSWERED if is_health else URGENT_UNANSWERED
            filed = Filed(with_flags(scene.athlete, (code,), scene.today))
            return Turn((Say(Line(CARD_SKIPPED[asking.card])),), changes=(filed,))
        case screening_cards.Settled(()):
            return _next_card(scene, asking)
        case screening_cards.Settled(codes):
            answered = _without_unanswered(scene.athlete, asking.card)
            seen = replace(scene, snapshot=replace(scene.snapshot, athlete=answered))
            return replace(raised(seen, codes), clears=True)


def _without_unanswered(athlete: Athlete, card: Card) -> Athlete:
    """Return the file without the flag of cards left unanswered: a yes is an answer.

    What is behind that card is asked when the flag is cleared.
    """
    gone = {URGENT_UNANSWERED} | ({HEALTH_UNANSWERED} if card is Card.HEALTH else set())
    return replace(athlete, flags=tuple(flag for flag in athlete.flags if flag.code not in gone))


def _next_card(scene: Scene, asking: AskCard) -> Turn:
    following = screening_cards.FOLLOWING[asking.card]
    waits = {flag.code for flag in open_flags(scene.athlete)}
    # Whoever clears a flag has answered the health card before, unless they skipped it.
    if following is Card.HEALTH and asking.on is not None and HEALTH_UNANSWERED not in waits:
        following = None
    if following is not None:
        return Turn(asks=replace(asking, card=following, ticks=()))
    return screened_clean(scene, asking.by, asking.on)


def screened_clean(scene: Scene, by: str | None = None, on: date | None = None) -> Turn:
    """Close what a clean screening today closes, and go on."""
    after = closed(scene.athlete, by, on, scene.today, screened=scene.today)
    codes = needs_somebody(after)
    if codes:
        return Turn((stop(codes, most_urgent(codes)),), changes=(Filed(after),))
    if after.screened is not None:
        after = replace(after, screened=scene.today)
    said = Say(Line("screening-screened-clean")) if on is None else followed_by(scene, after)
    turn = onwards(scene, after, said)
    is_due = turn.asks is None and asks_usual(after, scene.log, scene.today)
    return replace(turn, asks=AskUsual()) if is_due else turn


def followed_by(scene: Scene, after: Athlete) -> Say:
    """Return what the flags that have just been closed lead to, and why, the strictest first."""
    was_open = set(needs_somebody(scene.athlete))
    done = tuple(flag.code for flag in after.flags if flag.code in was_open and not flag.is_open)
    lines: list[Line] = []
    for way in Return:
        codes = tuple(code for code in done if return_of(code) is way)
        if codes:
            lines.append(Line(RETURNS[way], plain=flags_listed(keys_of(codes))))
    hold = hold_on(after, scene.log, scene.today)
    rows = _limiting(after, done)
    if hold is None or after.screened is None:
        return Say(Told(Line("screening-cleared"), *lines), rows)
    pause = paused(scene, hold)
    told = Told(Line("screening-cleared"), *lines, pause.content)
    return replace(pause, content=told, buttons=(*pause.buttons, *rows))


def _limiting(after: Athlete, done: tuple[str, ...]) -> Rows:
    """Return the way to tell what whoever cleared it limits, where it is as they said (A23)."""
    as_said = {one for one in done if return_of(one) is Return.AS_CLEARED}
    by = next((one.cleared_by for one in after.flags if one.code in as_said), None)
    if by is None or after.screened is None:
        return ()
    return ((Button(Does("limits", "add", (by,)), Line("screening-button-limits")),),)


def closed(
    athlete: Athlete,
    by: str | None,
    on: date | None,
    today: date,
    *,
    screened: date | None = None,
) -> Athlete:
    """Return the file with every flag closed that may be; `screened`: clean on that day."""
    flags = tuple(_closed(flag, by, on, today, screened) for flag in athlete.flags)
    return replace(athlete, flags=flags)


def _closed(
    flag: Flag, by: str | None, on: date | None, today: date, screened: date | None
) -> Flag:
    row = EVERY_FLAG.get(flag.code)
    passing = row is not None and row.action in (Action.PAUSE_TODAY, Action.REFUSE_REQUEST)
    if not flag.is_open or passing:
        return flag
    if flag.code in UNANSWERED:
        by, on = None, None
    match cleared(flag, by, on, today, screened):
        case StillOpen():
            return flag
        case Flag() as done:
            return done


def onwards(scene: Scene, after: Athlete, said: Say) -> Turn:
    """File it and go on: with onboarding where it was left, or just with training."""
    waits = any(flag.is_open for flag in clearable(after) if is_rest_only(flag.code))
    says = (said, Say(Line("screening-until-well"))) if waits else (said,)
    if after.screened is not None:
        return Turn(says, changes=(Filed(after),))
    filed = (Filed(onboarding_order.past_urgent(after)),)
    seen = replace(scene, snapshot=apply(scene.snapshot, filed))
    turn = onboarding_order.resumed(seen, is_new=True)
    return replace(turn, says=(*says, *turn.says), changes=filed, clears=True)
