"""What is said in private about a squad."""

from collections.abc import Iterator, Sequence

from bot.enclosed.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.squads.readiness import Sign, Standing
from bot.stories.squad.said import BoardRow, CoachBoard, SledTurn, WholeOrder
from bot.words.lines import OneEach
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice

SIGNS = OneEach("squad-sign", Sign)
STANDINGS = OneEach("squad-standing", Standing)

MARKS = {
    Standing.SUPPORT: Mark.STOP,
    Standing.WATCH: Mark.CARE,
    Standing.READY: Mark.GOOD,
    Standing.UNKNOWN: Mark.UNKNOWN,
}


# --- the board -----------------------------------------------------------------------------


@phrase.register
def _board(board: CoachBoard, voice: Voice) -> Rich:
    if not board.rows:
        title = strong(_called(board.squad, voice))  # somebody may coach several
        silent = voice.say("squad-silent", count=board.silent)
        return lines([title, voice.say("squad-nobody-shares"), silent])
    return _listed(board, _groups(board, voice), voice)


def _listed(board: CoachBoard, groups: Sequence[DrawnGroup], voice: Voice) -> Rich:
    heard = f"{voice.colon}{_coverage(board, voice)}"
    parts: list[str | Rich | None] = [rich(strong(_called(board.squad, voice)), heard)]
    for group in groups:
        parts.append(rich(strong(group.title)))
        parts += [
            f"{row.name}{voice.colon}{row.words}" if row.words else row.name for row in group.rows
        ]
    parts.append(voice.say("squad-silent", count=board.silent) if board.silent else None)
    return lines([*parts, faint(voice.say("squad-shared-only"))])


def _told(row: BoardRow, voice: Voice) -> Iterator[str]:
    """Yield what a coach reads of one member: signs first, then what they did."""
    seen = row.readiness
    yield from (voice.say(SIGNS[sign]) for sign in seen.signs)
    if seen.done is not None and seen.planned is not None:
        yield voice.say(
            "squad-sessions", done=voice.number(seen.done), planned=voice.number(seen.planned)
        )
    if seen.load_kg is not None:
        yield voice.load(seen.load_kg)
    if seen.rpe is not None:
        yield voice.say("squad-effort", rpe=voice.number(seen.rpe))
    if seen.pain is not None:
        yield voice.say("squad-pain", pain=voice.number(seen.pain))


# --- the board as a picture: its rows in words, under signs -------------------------------


@drawn.register
def _drawn(board: CoachBoard, voice: Voice) -> Drawing | None:
    """Return the board to draw, None where nobody shares anything yet."""
    if not board.rows:
        return None
    silent = (voice.say("squad-silent", count=board.silent),) if board.silent else ()
    groups = _groups(board, voice)
    return Drawing(
        "board",
        _called(board.squad, voice),
        _coverage(board, voice),
        groups,
        (*silent, voice.say("squad-shared-only")),
        _listed(board, groups, voice).plain,
    )


def _groups(board: CoachBoard, voice: Voice) -> tuple[DrawnGroup, ...]:
    return tuple(_group(board, standing, voice) for standing in _standings(board))


def _standings(board: CoachBoard) -> tuple[Standing, ...]:
    there = {row.readiness.standing for row in board.rows}
    return tuple(one for one in Standing if one in there)


def _group(board: CoachBoard, standing: Standing, voice: Voice) -> DrawnGroup:
    rows = tuple(
        DrawnRow(row.called, " · ".join(_told(row, voice)))
        for row in board.rows
        if row.readiness.standing is standing
    )
    title = f"{voice.say(STANDINGS[standing])} ({voice.number(len(rows))})"
    return DrawnGroup(MARKS[standing], title, rows)


def _coverage(board: CoachBoard, voice: Voice) -> str:
    heard, of = voice.number(board.heard), voice.number(len(board.rows))
    return voice.say("squad-coverage", heard=heard, of=of)


def _called(squad: str, voice: Voice) -> str:
    return squad or voice.say("squad-unnamed")


# --- the pulling order ---------------------------------------------------------------------


@phrase.register
def _whole_order(content: WholeOrder, voice: Voice) -> Rich:
    parts: list[str | Rich | None] = [
        rich(strong(voice.say("squad-order-heading", day=voice.day(content.day))))
    ]
    for sled_kg, stages in content.queues:
        if stages:
            parts.append(rich(strong(voice.say("squad-order-sled", sled=voice.load(sled_kg)))))
            parts += [
                f"{_on_sled(one.added_kg, one.plates, voice)}{voice.colon}{', '.join(one.names)}"
                for one in stages
            ]
    if not any(stages for _, stages in content.queues):
        parts.append(voice.say("squad-order-nobody"))
    elif content.moved:
        parts.append(voice.say("squad-order-moved", count=content.moved))
    if content.also:
        parts.append(voice.say("squad-order-also", names=", ".join(content.also)))
    if content.late:
        parts.append(voice.say("squad-order-late", names=", ".join(content.late)))
    return lines([*parts, faint(voice.say("squad-order-agreed"))])


@phrase.register
def _turn(content: SledTurn, voice: Voice) -> Rich:
    on = _on_sled(content.added_kg, content.plates, voice)
    sled = voice.load(content.sled_kg)
    if content.is_in:
        return voice.told("squad-turn-in", place=content.behind + 1, sled=sled, load=on)
    if content.is_order:
        return voice.told("squad-turn-beside", behind=content.behind, sled=sled, load=on)
    return voice.told("squad-turn-free", sled=sled, load=on)


def _on_sled(added_kg: float, plates: tuple[float, ...], voice: Voice) -> str:
    """Return what is put on a sled: "+15 kg (10 + 5)"."""
    if added_kg == 0:
        return voice.say("squad-order-empty")
    load = f"+{voice.load(added_kg)}"
    each = (voice.load(one).rpartition(" ")[0] for one in plates)  # the unit stands before
    return f"{load} ({' + '.join(each)})" if plates else load
