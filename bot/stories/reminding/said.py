"""What is said when a reminder is due.

Lock screens show it: nothing here speaks of loads or of how anybody feels.
"""

from datetime import date, timedelta

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say
from bot.words.line import Card, Faint, Line, Strong

LATE_WORTH_SAYING = timedelta(minutes=5)  # less is nobody's notice


def lateness(late: timedelta) -> Line | None:
    """Return that what is said was due so long ago; None where that is nobody's notice."""
    return Line("reminding-was-late", late=late) if late >= LATE_WORTH_SAYING else None


def still_to_tell(day: date, today: date) -> Say:
    """Return the question how it went, where nothing was heard since the reminder."""
    name = (day.isoformat(),)
    told = Line("reminding-still-to-tell", day=None if day == today else day)
    rows: Rows = (
        (
            Button(Does("today", "done", name), Line("reminding-button-as-planned")),
            Button(Does("today", "changed", name), Line("reminding-button-another-way")),
        ),
        (Button(Does("today", "leave", name), Line("reminding-button-left-out")),),
    )
    return Say(Card(Strong(told), Faint(Line("reminding-example"))), rows)
