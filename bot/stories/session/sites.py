"""Where pain was told to be, in words."""

from bot.rules.log.sites import Site
from bot.words.lines import OneEach

SITES = OneEach("session-site", Site)
