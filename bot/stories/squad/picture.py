"""The coach's board as a picture: the rows of the table in words, under signs."""

from bot.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.rules.squads.readiness import Standing
from bot.stories.squad.layout import STANDINGS, laid_out, told
from bot.stories.squad.said import CoachBoard
from bot.words.voice import Voice

MARKS = {
    Standing.SUPPORT: Mark.STOP,
    Standing.WATCH: Mark.CARE,
    Standing.READY: Mark.GOOD,
    Standing.UNKNOWN: Mark.UNKNOWN,
}


def drawn(board: CoachBoard, voice: Voice) -> Drawing | None:
    """Return the board to draw, None where nobody shares anything yet."""
    if not board.rows:
        return None
    silent = (voice.say("squad-silent", count=board.silent),) if board.silent else ()
    return Drawing(
        "board",
        board.squad or voice.say("squad-unnamed"),
        voice.say(
            "squad-coverage", heard=voice.number(board.heard), of=voice.number(len(board.rows))
        ),
        tuple(_group(board, standing, voice) for standing in _standings(board)),
        (*silent, voice.say("squad-shared-only")),
        laid_out(board, voice).plain,
    )


def _standings(board: CoachBoard) -> tuple[Standing, ...]:
    there = {row.readiness.standing for row in board.rows}
    return tuple(one for one in Standing if one in there)


def _group(board: CoachBoard, standing: Standing, voice: Voice) -> DrawnGroup:
    rows = tuple(
        DrawnRow(row.called, " · ".join(told(row, voice)))
        for row in board.rows
        if row.readiness.standing is standing
    )
    title = f"{voice.say(STANDINGS[standing])} ({voice.number(len(rows))})"
    return DrawnGroup(MARKS[standing], title, rows)
