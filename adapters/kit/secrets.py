"""Where a token, or another secret, comes from: environment, a file or the settings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Secret:
    """What nobody may read: its `key` in a platform's `table`, and its `variable`.

    Settings have it as text under its key, or as a file under `…_file`.  `looks` is how it is
    written as a whole, in words `wanted`; `given_by` tells an operator where there is one.
    `is_telling`: nothing else is written so, and it is hidden wherever it turns up.
    """

    table: str
    key: str
    variable: str
    looks: re.Pattern[str]
    wanted: str
    called: str = "token"
    given_by: str = ""
    is_telling: bool = False

    def found(self, settings: object, environment: Mapping[str, str]) -> str:
        """Return it; the environment counts before a file, a file before the text.

        Raises `SettingsError`, which never quotes it.
        """
        named = f"{self.table}.{self.key}"
        places = (
            (f"the environment: {self.variable}", environment.get(self.variable, "")),
            (f"{named}_file", said_in(getattr(settings, f"{self.key}_file"), f"{named}_file")),
            (named, getattr(settings, self.key)),
        )
        where, secret = next(((place, text.strip()) for place, text in places if text), ("", None))
        if secret is None:
            told = f"no {self.called}: set {self.variable}, or {named}_file in the config"
            raise SettingsError(f"{told}; {self.given_by}" if self.given_by else told)
        if not self.looks.fullmatch(secret):
            told = f"{where} must be {self.wanted.format(length=len(secret))}"
            raise SettingsError(f"{told}; {self.given_by}" if self.given_by else told)
        return secret

    def is_in_a_file(self, settings: object, environment: Mapping[str, str]) -> bool:
        """Say whether a file is where it comes from."""
        return not environment.get(self.variable) and bool(getattr(settings, f"{self.key}_file"))


def said_in(file: str, key: str) -> str:
    """Return what a file says, without the end of its line; empty where none is named.

    Raises `SettingsError`, naming `key`, where it cannot be read.
    """
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as wrong:
        why = wrong.strerror if isinstance(wrong, OSError) else "not text"
        raise SettingsError(
            f"{key}: cannot read {file}: {why}; name one that holds it alone"
        ) from None
