"""Where this user's coach keeps what it keeps."""

import re
from pathlib import Path

from platformdirs import user_data_path

from bot.errors import SettingsError
from bot.store.own_files import make_folder


def home() -> Path:
    """Return the folder of this user's coach: database, history, files it was asked for.

    Made where it is missing, and open to nobody else: what is in it is about a body.  Raises
    `SettingsError` where it cannot be.
    """
    try:
        folder = user_data_path("sled-coach", appauthor=False)
        make_folder(folder)
    except (OSError, ValueError, RuntimeError) as wrong:  # RuntimeError: nobody has a home here
        why = getattr(wrong, "strerror", None) or type(wrong).__name__
        raise SettingsError(
            f"there is no folder to keep anything in ({why}); is HOME or XDG_DATA_HOME right?"
        ) from None
    return folder


_HALF_AN_ADDRESS = re.compile(r"(sqlite|postgres\w*)(\+\w+)?:", re.IGNORECASE)


def database_url(wish: str | None, at: Path | None = None) -> str:
    """Return the database to open: the URL or file asked for, else a file at home (or `at`).

    A home is made only where the file is to be there.  Raises `SettingsError` for an address that
    lacks its slashes: as the name of a file it would begin an empty one.

    >>> database_url("postgresql://club/coach", Path("/home/ada"))
    'postgresql://club/coach'
    >>> database_url(None, Path("/home/ada"))
    'sqlite:////home/ada/coach.db'
    """
    if wish is not None and "://" in wish:
        return wish
    if wish is not None and _HALF_AN_ADDRESS.match(wish):
        raise SettingsError(
            "the address of a database has two slashes after its colon, such as "
            '"postgresql://user@host/coach" or "sqlite:///coach.db"'
        )
    return f"sqlite:///{(at or home()) / 'coach.db' if wish is None else Path(wish).absolute()}"
