"""Where pain was told to be, in words."""

import re

from bot.rules.log.records import Place
from bot.rules.log.sites import Site
from bot.words.lines import OneEach

SITES = OneEach("session-site", Site)
PLACES = OneEach("today-button", Place)

# How people say that it is no joint asked about; a place is named by its own word.
ELSEWHERE = re.compile(
    r"^\W*(?:no|none|neither|not (?:there|those|these)|ningun[oa]?|both|all over|ambos)\W*$"
    r"|\b(?:(?:some|any)where|else|other (?:place|one|part)|otra (?:parte|zona)"
    r"|otro (?:sitio|lugar)|thigh|quad|hamstring|ham|groin|shin|glute|bum|butt|toe|finger"
    r"|arm|shoulder|neck|elbow|wrist|hand|leg|heel|sole|muslo|cuadriceps|isquio\w*|ingle|espinilla|gluteo|dedo|brazo|hombro"
    r"|cuello|codo|muneca|mano|pierna|talon|planta)s?\b"
)
