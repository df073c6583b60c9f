"""Raising a flag: filed at once, then how urgent it is, then what to do."""

from dataclasses import replace
from datetime import date

from bot.dialogue.changes import Change, Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.log.records import Athlete, Flag
from bot.rules.safety.clearance import Whose, whose_word
from bot.rules.safety.red_flags import EVERY_FLAG, UNANSWERED, Action, FlagKey, RedFlag, Tier
from bot.rules.safety.screening import open_flags
from bot.stories.screening.questions import AskFurther, AskWho
from bot.stories.screening.said import ScreeningLabel, stopped
from bot.words.line import Line

_URGENCY = list(Tier)  # most urgent first


def with_flags(athlete: Athlete, codes: tuple[str, ...], today: date) -> Athlete:
    """Return the file with these flags open; one that is open already stays as it is."""
    is_open = {flag.code for flag in open_flags(athlete)}
    fresh = tuple(Flag(code, today) for code in codes if code not in is_open)
    return replace(athlete, flags=(*athlete.flags, *fresh))


def raised(
    scene: Scene,
    codes: tuple[str, ...],
    *,
    also: tuple[Change, ...] = (),
    kept: bool = False,
    fresh: tuple[str, ...] | None = None,
) -> Turn:
    """File the flags and say what follows, or ask first how urgent it is.

    The flags are on file before the question, so an answer that never comes leaves them open.
    `also` are changes to make with it; `kept`: among them a session they told of.  `fresh` are
    those that were not open before; None: as the file says.
    """
    filed = Filed(with_flags(scene.athlete, codes, scene.today))
    fresh = not_open(scene.athlete, codes) if fresh is None else fresh
    tier = most_urgent(codes)
    pending = tuple(code for code in codes if _may_be_worse(code, tier))
    if pending:
        asking = AskFurther(codes, pending, tier, kept, fresh)
        return Turn(changes=(filed, *also), asks=asking)
    return replace(concluded(codes, tier, kept=kept, fresh=fresh), changes=(filed, *also))


def not_open(athlete: Athlete, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the flags of these that are not open yet: what a tap by mistake would raise."""
    is_open = {flag.code for flag in open_flags(athlete)}
    return tuple(code for code in codes if code not in is_open)


def further(scene: Scene, asking: AskFurther, *, is_worse: bool) -> Turn:
    """Go on to the next flag whose worse signs matter, or say what follows.

    Worse signs stay on file: the same words said again are as urgent then.
    """
    code = asking.pending[0]
    worst = EVERY_FLAG[code].worst
    tier = worst if is_worse and worst is not None else asking.tier
    changes = (Filed(_worsened(scene.athlete, code)),) if is_worse else ()
    pending = tuple(code for code in asking.pending[1:] if _may_be_worse(code, tier))
    if pending:
        return Turn(changes=changes, asks=replace(asking, pending=pending, tier=tier))
    turn = concluded(asking.codes, tier, kept=asking.kept, fresh=asking.fresh)
    return replace(turn, changes=changes)


def taken_back(scene: Scene, codes: tuple[str, ...]) -> Athlete | None:
    """Return the file without flags that a tap raised by mistake today; None where none is."""
    kept = tuple(
        flag
        for flag in scene.athlete.flags
        if not (flag.is_open and flag.code in codes and flag.raised == scene.today)
    )
    return None if kept == scene.athlete.flags else replace(scene.athlete, flags=kept)


def _worsened(athlete: Athlete, code: str) -> Athlete:
    """Return the file with the worse signs noted on the open flag."""
    flags = tuple(
        replace(flag, is_worse=True) if flag.is_open and flag.code == code else flag
        for flag in athlete.flags
    )
    return replace(athlete, flags=flags)


def concluded(
    codes: tuple[str, ...], tier: Tier, *, kept: bool = False, fresh: tuple[str, ...] = ()
) -> Turn:
    """Return what to say about raised flags: the fewer words the more urgent."""
    if tier is Tier.EMERGENCY:
        does = Does("screening", "understood", fresh)  # the one button: the way back is behind it
        understood = Button(does, Line("common-button-understood"))
        return Turn((Say(Line("screening-emergency"), ((understood,),)),))
    written = (Say(Line("screening-session-kept")),) if kept else ()
    if all(is_rest_only(code) for code in codes):
        return Turn((Say(Line("screening-until-well")), *written))
    if tier is Tier.CLEARANCE and whose_word(codes) is not Whose.DOCTOR:
        return Turn(written, asks=AskWho(fresh))  # they may have had that word before
    said = stop(codes, tier, kept=kept)
    return Turn((replace(said, buttons=(*said.buttons, *mistaken(fresh))),))


def mistaken(codes: tuple[str, ...]) -> Rows:
    """Return the way back from a tap by mistake, while it is fresh."""
    does = Does("screening", "mistake", codes)
    return ((Button(does, ScreeningLabel.MISTAKE),),) if codes else ()


def stop(codes: tuple[str, ...], tier: Tier, *, kept: bool = False) -> Say:
    """Return the plan's pause, with the way on under it."""
    checked = Button(Does("screening", "cleared"), ScreeningLabel.CHECKED)
    return Say(stopped(keys_of(codes), tier, whose_word(codes), kept=kept), ((checked,),))


def keys_of(codes: tuple[str, ...]) -> tuple[FlagKey, ...]:
    """Return the flags as they are called; one of a newer table is "what you told me"."""
    return tuple(
        EVERY_FLAG[code].key if code in EVERY_FLAG else FlagKey.NEEDS_SUPPORT for code in codes
    )


def rows_of(codes: tuple[str, ...]) -> tuple[RedFlag, ...]:
    """Return the rows of the table; a code of a newer table has none."""
    return tuple(EVERY_FLAG[code] for code in codes if code in EVERY_FLAG)


def most_urgent(codes: tuple[str, ...]) -> Tier:
    """Return the most urgent tier; feeling unwell counts only where it stands alone."""
    rows = [row for row in rows_of(codes) if row.action is not Action.PAUSE_UNTIL_WELL]
    return min((row.tier for row in rows), key=_URGENCY.index, default=Tier.REFER)


def tier_of(athlete: Athlete, codes: tuple[str, ...]) -> Tier:
    """Return the most urgent tier of these open flags, their worse signs on file included."""
    worse = {flag.code for flag in open_flags(athlete) if flag.is_worse}
    tiers = [row.worst for row in rows_of(codes) if row.code in worse and row.worst is not None]
    return min((most_urgent(codes), *tiers), key=_URGENCY.index)


def clearable(athlete: Athlete) -> tuple[Flag, ...]:
    """Return the open flags that somebody's look, a screening or a day's rest can close."""
    passing = (Action.PAUSE_TODAY, Action.REFUSE_REQUEST)
    return tuple(
        flag
        for flag in open_flags(athlete)
        if flag.code not in EVERY_FLAG or EVERY_FLAG[flag.code].action not in passing
    )


def needs_somebody(athlete: Athlete) -> tuple[str, ...]:
    """Return the codes of the open flags that a professional has to look at."""
    return tuple(
        flag.code
        for flag in clearable(athlete)
        if flag.code not in UNANSWERED and not is_rest_only(flag.code)
    )


def _may_be_worse(code: str, tier: Tier) -> bool:
    row = EVERY_FLAG.get(code)
    if row is None or row.worst is None:
        return False
    return _URGENCY.index(row.worst) < _URGENCY.index(tier)


def is_rest_only(code: str) -> bool:
    """Say whether a flag closes by a day of being well, without anybody's look."""
    return code in EVERY_FLAG and EVERY_FLAG[code].action is Action.PAUSE_UNTIL_WELL
