"""What can go wrong that is a bug or the world, never a person's mistake.

    CoachError
    ├── SettingsError        a config value, named by file and key
    ├── NeedsLog             an act that was taken to need no log needs it; load it, decide again
    ├── StoreError
    │   ├── StoreBusy        another process owns the SQLite file
    │   ├── StoreAway        the database does not answer or takes nothing; later it may
    │   ├── StoreHeld        somebody else holds what is needed, for too long to wait
    │   ├── StoreDamaged     the integrity check failed
    │   └── StaleWrite       somebody else changed the athlete meanwhile; load and decide again
    └── UnreadableState      a stored value of a version this code does not know

What a person mistypes is a value (`Misread`, `Unclear`, …) and gets a kind reply.
Messages are lower case and say what was wanted, what came and where to mend it; they never
quote a person's words, a health value or a token.
"""

import traceback
from pathlib import PurePath


class CoachError(Exception):
    """The root of everything raised on purpose."""


class SettingsError(CoachError):
    """A setting is missing or out of range; the operator can mend it."""


class NeedsLog(CoachError):
    """A log that was not loaded is looked into; the batch is decided again with all of it."""


class StoreError(CoachError):
    """The database cannot be used as it is."""


class StoreBusy(StoreError):
    """Another process writes to the same SQLite file."""


class StoreAway(StoreError):
    """The database does not answer, or takes nothing just now: the same again later."""


class StoreHeld(StoreError):
    """Another transaction holds a row for too long; whatever needs it not can go on."""


class StoreDamaged(StoreError):
    """The database file failed its integrity check."""


class StaleWrite(StoreError):
    """An athlete changed between load and commit; the batch is decided again."""


class UnreadableState(StoreError):
    """A stored value names a kind or version that this code does not know."""


def trail(wrong: BaseException) -> str:
    """Return what went wrong and where, without the exception's own words.

    Those may quote what a person wrote; names of files and functions do not.
    """
    frames = traceback.extract_tb(wrong.__traceback__)[-6:]
    places = (f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(wrong).__name__} at {' > '.join(places) or 'an unknown place'}"
