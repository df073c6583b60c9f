"""Sessions by name, for lists that platforms show while somebody types."""

from collections.abc import Sequence

from bot.rules.log.done import Entry
from bot.stories.session.noted import noted_line
from bot.words.voice import Voice

MOST = 25  # what any platform lists; who looks for an older one types its day


def named_sessions(entries: Sequence[Entry], voice: Voice) -> tuple[tuple[str, str], ...]:
    """Return the latest sessions, newest first: each as it is noted, and its id."""
    latest = entries[-MOST:][::-1]
    return tuple((noted_line(entry, voice), entry.id) for entry in latest)
