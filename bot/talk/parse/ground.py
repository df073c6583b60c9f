"""What the sled ran on, and whether the steps stayed smooth."""

import re

from bot.rules.surfaces import Surface
from bot.talk.parse.page import Page

_GRASS = r"(?:grass|lawn|cesped|hierba|pasto)"
_WET = r"(?:wet|damp|soaked|soggy|mojad[oa]|humed[oa])"
_IS = r"(?: (?:was|is|were|estaba|esta|still|very|bien|muy|natural)){0,3}"
_GRASS_WET = rf"\b{_WET} {_GRASS}\b|\b{_GRASS}{_IS},? {_WET}\b"

# The first that matches takes its words, so the narrower stands before the wider.
_SURFACES = (
    (
        Surface.TURF_3G,
        (
            r"\b[345]g\b(?: (?:pitch|turf))?|\bastro(?:turf)?\b|\b(?:artificial|synthetic) "
            r"(?:grass|turf|pitch)\b|\b(?:cesped|hierba|pasto|campo) (?:artificial|sintetic[oa])\b"
        ),
    ),
    (Surface.GRASS_WET, _GRASS_WET),
    (Surface.GRASS_DRY, rf"\b(?:dry |seco )?{_GRASS}\b(?: sec[oa]\b)?"),
    (Surface.GYM_TURF, r"\b(?:indoor |gym )?turf\b(?: lane)?|\bmoqueta\b"),
    (
        Surface.TRACK,
        (
            r"\b(?<!back on )(?<!right on )(?<!keep on )(?:running |the |synthetic )?track\b"
            r"|\btartan\b|\bpista(?: de (?:atletismo|tartan))?\b"
        ),
    ),
    (Surface.RUBBER, r"\b(?:hard )?rubber(?: (?:floor|mats?))?\b|\bcaucho\b|\bgoma\b"),
    (
        Surface.CONCRETE,
        (
            r"\b(?:hard )?(?:concrete|asphalt|tarmac|pavement)\b|\b(?:car park|parking lot)\b"
            r"|\b(?:hormigon|cemento|asfalto|acera)\b"
        ),
    ),
)
_PATTERNS = tuple((surface, re.compile(pattern)) for surface, pattern in _SURFACES)

_NOT_SMOOTH = re.compile(
    r"\b(?:not|n't|never|weren'?t|wasn'?t|isn'?t|less)(?: \w+){0,2} (?:smooth|fluid)\w*"
    r"|\bno(?: longer| smooth steps?| fluid\w*) ?(?:smooth)?"
    r"|\bchopp\w*|\bjerk\w*|\bstutter\w*|\buneven\b"
    r"|\b(?:short|shorter|tiny|small|smaller|little) steps\b|\bsteps (?:got"
    r"|were|too) (?:too )?short\w*"
    r"|\ba trompicones\b|\bentrecortad\w*|\ba tirones\b|\bpasos (?:muy "
    r"|mas )?(?:cort|pequen|torp)\w*"
    r"|\bno (?:iba|fue|fueron|eran|era)? ?(?:muy |nada )?fluid\w*"
)
_SMOOTH = re.compile(
    r"\bsmooth\w*(?: steps?)?|\bpasos? (?:suaves?|fluid\w*)\b|\bfluid\w*"
    r"|\bsteps? (?:were |felt |stayed )*(?:good|fine)\b"
)


def surface_of(page: Page) -> tuple[Surface | None, Page]:
    """Return the surface named, and the page without it; None where none or two are named."""
    found = set()
    for surface, pattern in _PATTERNS:
        if pattern.search(page.text):
            found.add(surface)
            page = page.without_all(pattern)
    return (found.pop() if len(found) == 1 else None), page


def smoothness_of(page: Page) -> tuple[bool | None, Page]:
    """Return whether the steps stayed smooth, and the page without it.

    One choppy step is worth more than a smooth start: both said is not smooth.
    """
    is_rough = _NOT_SMOOTH.search(page.text) is not None
    page = page.without_all(_NOT_SMOOTH)
    is_smooth = _SMOOTH.search(page.text) is not None
    page = page.without_all(_SMOOTH)
    return (False if is_rough else True if is_smooth else None), page
