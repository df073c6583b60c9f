"""The coach's board as a picture: the rows of the table in words, under signs."""

from bot.content.squad import CoachBoard
from bot.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.rules.readiness import Standing
from bot.speech.layout.squad import SquadWords, laid_out, told
from bot.speech.voice import Voice

MARKS = {
    Standing.SUPPORT: Mark.STOP,
    Standing.WATCH: Mark.CARE,
    Standing.READY: Mark.GOOD,
    Standing.UNKNOWN: Mark.UNKNOWN,
}


def drawn(board: CoachBoard, words: SquadWords, voice: Voice) -> Drawing | None:
    """Return the board to draw, None where nobody shares anything yet."""
    if not board.rows:
        return None
    silent = (words.silent(board.silent),) if board.silent else ()
    return Drawing(
        "board",
        board.squad or words.unnamed(),
        words.coverage(voice.number(board.heard), voice.number(len(board.rows))),
        tuple(_group(board, standing, words, voice) for standing in _standings(board)),
        (*silent, words.shared_only()),
        laid_out(board, words, voice).plain,
    )


def _standings(board: CoachBoard) -> tuple[Standing, ...]:
    there = {row.readiness.standing for row in board.rows}
    return tuple(one for one in Standing if one in there)


def _group(board: CoachBoard, standing: Standing, words: SquadWords, voice: Voice) -> DrawnGroup:
    rows = tuple(
        DrawnRow(row.called, " · ".join(told(row, words, voice)))
        for row in board.rows
        if row.readiness.standing is standing
    )
    title = f"{words.standing(standing)} ({voice.number(len(rows))})"
    return DrawnGroup(MARKS[standing], title, rows)
