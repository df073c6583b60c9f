"""The log's rows of buttons."""

import re
from datetime import date

from bot.dialogue.buttons import SCALE, scale
from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Scene
from bot.rules.log.done import Entry
from bot.stories.logging.draft import is_small_hours, yesterday
from bot.stories.logging.said import Field
from bot.words.line import Figure, Line, LoadOf

AROUND_BAND = (1, 3)  # how far below and above the asked effort buttons go
EDITABLE = {
    Field.WORK: Line("logging-button-edit-work"),
    Field.LOAD: Line("logging-button-edit-load"),
    Field.EFFORT: Line("logging-button-edit-effort"),
    Field.PAIN: Line("logging-button-edit-pain"),
    Field.DAY: Line("logging-button-edit-day"),
}


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
        Button(Does("undo", undo), Line("common-button-undo")),
        Button(Does("logging", "edit", (entry.id,)), Line("logging-button-edit")),
    ]
    if entry.left_out:
        left = Does("logging", "left", (entry.id,))
        buttons.append(Button(left, Line("logging-button-what-was-it")))
    if is_small_hours(scene) and entry.day == scene.today:
        before = yesterday(scene).isoformat()
        buttons.append(
            Button(
                Does("logging", "day", (entry.id, before)), Line("logging-button-it-was-yesterday")
            )
        )
    return (tuple(buttons),)


def earlier_days(days: tuple[date, ...]) -> Rows:
    """Return days to log for, in rows of three."""
    buttons = [Button(Does("logging", "on", (day.isoformat(),)), day) for day in days]
    return in_rows(3, buttons)


def edits(entry: Entry) -> Rows:
    """Return what of an entry can be changed, and taking it out."""
    fields = [
        Button(Does("logging", "new", (entry.id, field.value)), label)
        for field, label in EDITABLE.items()
    ]
    out = Button(Does("logging", "out", (entry.id,)), Line("logging-button-take-out"), danger=True)
    return tuple(fields[:3]), (*fields[3:], out)


def to_list(back: tuple[str, ...]) -> Rows:
    """Return the way back to the page of the list that a session was opened from."""
    return ((Button(Does("history", "page", back), Line("history-button-back")),),) if back else ()


_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


def number_in(phrase: str) -> float | None:
    """Return the first number in a phrase; None where it holds none."""
    found = _NUMBER.search(phrase)
    return None if found is None else float(found[0].replace(",", "."))


def meanings(value: float | None, kg: float) -> Rows:
    """Return what a number that nobody read may have been; `kg` is the same as a load."""
    may_be: list[Button] = []
    if value is not None and value in SCALE:
        score = Figure(value)
        may_be.append(Button(Answers("effort"), Line("logging-button-was-effort", value=score)))
        may_be.append(Button(Answers("pain"), Line("logging-button-was-pain", value=score)))
    if value is not None:
        load = Line("logging-button-was-load", load=LoadOf(kg))
        may_be.append(Button(Answers("load"), load))
    note = Button(Answers("note"), Line("logging-button-was-note"))
    return tuple(may_be), (note, Button(Answers("nothing"), Line("logging-button-was-nothing")))
