"""Rows of buttons that the log, today's card and the morning check share."""

from datetime import date

from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Scene
from bot.rules.log.records import Entry
from bot.stories.logging.draft import is_small_hours, yesterday
from bot.stories.logging.said import Field, LoggingLabel
from bot.words.common.said import CommonLabel
from bot.words.line import Figure

SCALE = range(11)  # 0-10, both ends
SKIPPED = "skip"
AROUND_BAND = (1, 3)  # how far below and above the asked effort buttons go
EDITABLE = {
    Field.WORK: LoggingLabel.EDIT_WORK,
    Field.LOAD: LoggingLabel.EDIT_LOAD,
    Field.EFFORT: LoggingLabel.EDIT_EFFORT,
    Field.PAIN: LoggingLabel.EDIT_PAIN,
    Field.DAY: LoggingLabel.EDIT_DAY,
}


def skip() -> Button:
    """Return the way past a question."""
    return Button(Answers(SKIPPED), CommonLabel.SKIP)


def scale() -> Rows:
    """Return 0 to 10, in two rows that fit a phone."""
    figures = tuple(Button(Answers(str(value)), Figure(value)) for value in SCALE)
    return figures[:6], figures[6:]


def effort_scale(entry: Entry) -> Rows:
    """Return the efforts around what was asked; any other can be typed."""
    if entry.plan is None:
        return scale()
    low, high = entry.plan.rpe_band
    below, above = AROUND_BAND
    near = range(max(SCALE[0], round(low) - below), min(SCALE[-1], round(high) + above) + 1)
    return (tuple(Button(Answers(str(value)), Figure(value)) for value in near),)


def on_card(scene: Scene, entry: Entry, undo: str) -> Rows:
    """Return what can be done with a session just logged."""
    buttons = [
        Button(Does("undo", undo), CommonLabel.UNDO),
        Button(Does("logging", "edit", (entry.id,)), LoggingLabel.EDIT),
    ]
    if is_small_hours(scene) and entry.day == scene.today:
        before = yesterday(scene).isoformat()
        buttons.append(
            Button(Does("logging", "day", (entry.id, before)), LoggingLabel.IT_WAS_YESTERDAY)
        )
    return (tuple(buttons),)


def earlier_days(days: tuple[date, ...]) -> Rows:
    """Return days to log for, in rows of three."""
    buttons = [Button(Does("logging", "on", (day.isoformat(),)), day) for day in days]
    return tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))


def edits(entry: Entry) -> Rows:
    """Return what of an entry can be changed, and taking it out."""
    fields = [
        Button(Does("logging", "new", (entry.id, field.value)), label)
        for field, label in EDITABLE.items()
    ]
    out = Button(Does("logging", "out", (entry.id,)), LoggingLabel.TAKE_OUT, danger=True)
    return tuple(fields[:3]), (*fields[3:], out)
