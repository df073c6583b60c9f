"""Everything that is stored about somebody, by kinds that they would name themselves.

The card and docs/privacy.md are made of these; a test holds them against the tables and the values
in them (`tests/privacy_page.py`), so that nothing is stored that nobody is told of.
"""

from bot.words.lines import OneEach

KINDS = ("you", "body", "training", "talk", "apps", "squads", "erased")

TITLES = OneEach("privacy-button", KINDS)
WHAT = OneEach("privacy-what", KINDS)
WHY = OneEach("privacy-why", KINDS)
WHO_SEES = OneEach("privacy-seen", KINDS)
HOW_LONG = OneEach("privacy-until", KINDS)
