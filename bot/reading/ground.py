"""What the sled ran on, and whether the steps stayed smooth."""

from bot.reading.page import Page
from bot.reading.sought import any_of, sought
from bot.rules.load.surfaces import Surface

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
_GRASS_WORDS = "grass law cesp hie pasto"
_WORDS = {
    Surface.TURF_3G: "0g ast art syn ntet", Surface.GRASS_WET: _GRASS_WORDS,
    Surface.GRASS_DRY: _GRASS_WORDS, Surface.GYM_TURF: "tur moq", Surface.TRACK: "rac tar pis",
    Surface.RUBBER: "rub cau gom",
    Surface.CONCRETE: "conc asp tar pav par hor cem asf ace",
}  # fmt: skip
_PATTERNS = tuple((surface, sought(pattern, _WORDS[surface])) for surface, pattern in _SURFACES)
_ANY = any_of(*(pattern for _, pattern in _PATTERNS))

_NOT_SMOOTH = sought(
    r"\b(?:not|n't|never|weren'?t|wasn'?t|isn'?t|less)(?: \w+){0,2} (?:smooth|fluid)\w*"
    r"|\bno(?: longer| smooth steps?| fluid\w*) ?(?:smooth)?"
    r"|\bchopp\w*|\bjerk\w*|\bstutter\w*|\buneven\b"
    r"|\b(?:short|shorter|tiny|small|smaller|little) steps\b|\bsteps (?:got"
    r"|were|too) (?:too )?short\w*"
    r"|\ba trompicones\b|\bentrecortad\w*|\ba tirones\b|\bpasos (?:muy "
    r"|mas )?(?:cort|pequen|torp)\w*"
    r"|\bno (?:iba|fue|fueron|eran|era)? ?(?:muy |nada )?fluid\w*",
    "smo lon flu cho jer stu une ste tro cor tir pas",
)
_SMOOTH = sought(
    r"\bsmooth\w*(?: steps?)?|\bpasos? (?:suaves?|fluid\w*)\b|\bfluid\w*"
    r"|\bsteps? (?:were |felt |stayed )*(?:good|fine)\b",
    "smo paso flu ste",
)


def surface_of(page: Page) -> tuple[Surface | None, Page]:
    """Return the surface named, and the page without it; None where none or two are named."""
    if not page.may_hold(_ANY):
        return None, page
    found = set()
    for surface, pattern in _PATTERNS:
        if page.first(pattern):
            found.add(surface)
            page = page.without_all(pattern)
    return (found.pop() if len(found) == 1 else None), page


def smoothness_of(page: Page) -> tuple[bool | None, Page]:
    """Return whether the steps stayed smooth, and the page without it.

    One choppy step is worth more than a smooth start: both said is not smooth.
    """
    is_rough = page.first(_NOT_SMOOTH) is not None
    page = page.without_all(_NOT_SMOOTH)
    is_smooth = page.first(_SMOOTH) is not None
    page = page.without_all(_SMOOTH)
    return (False if is_rough else True if is_smooth else None), page
