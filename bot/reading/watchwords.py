"""Red-flag words: heard too often rather than missed, and asked about before anything else.

A hit decides nothing; the athlete's own tap does.  So a negation ("no swelling") is heard
like the rest.  Stems are the screening's free-text detector [D], with their Spanish kin.
"""

from bot.reading.heard import Watch
from bot.reading.page import Page
from bot.reading.replies.bodywords import complaints_in, without_elsewhere
from bot.reading.sought import any_of, sought
from bot.rules.log.records import Language

_NO = r"(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|struggle to)(?: \w+)?"
_NO_ES = r"(?:no (?:puedo|podia|pude|me deja|consigo)|sin poder|no soy capaz de|incapaz de)"
_JOINT = r"(?:knee|ankle|leg|joint|hip)s?"
_JOINT_ES = r"(?:rodillas?|tobillos?|piernas?|articulacion)"

_STEMS = {
    Watch.POP: (
        r"\bpop(?:s|p?ed|p?ing)?\b|\bsnap|\bheard a (?:crunch|click)"
        r"|\btore\b|\btorn\b|\bcrack(?:ed|ing)?\b"
        r"|\bchasqui|\bcruji|\bcrack\b|\bdesgarr|\bse (?:me )?(?:ha )?(?:roto|rompio|rompi)\b"
    ),
    Watch.LOCKING: (
        rf"\bloc?k(?:s|ed|ing)?\b|\bstuck\b"
        rf"|\bcatch(?:es|ing)\b(?! up)|\b{_NO} (?:strai?gh?t|bend|extend|flex)"
        rf"|\bbloque|\btrabad|\btrabo\b|\btraba\b|\batasc|\benganch"
        rf"|\b{_NO_ES} (?:doblar|estirar|flexionar|extender)"
    ),
    Watch.GIVING_WAY: (
        r"\bg(?:a|i)v(?:e|es|ing|en) (?:way|out)\b|\bbuck(?:l|el)|\bcollaps"
        rf"|\bse (?:me )?(?:va|fue|iba|ha ido|dobla|doblo) (?:la |el )?{_JOINT_ES}"
        rf"|\b{_JOINT_ES} se (?:me )?(?:va|fue|iba|ha ido|dobla|doblo)\b"
        r"|\bced(?:e|io|ia|ido|iendo|en)\b|\bme fall|\bfall(?:a|o|aba) (?:la |el )?rodilla"
        rf"|\b{_JOINT_ES} (?:me )?fall|\binestab|\bunstable\b"
    ),
    Watch.SWELLING: r"\bsw[eo]l|\bhinch|\binch(?:ad|az|on)|\binflam|\bpuffy\b",
    Watch.WEIGHT_BEARING: (
        rf"\b{_NO} (?:walk|stand|put (?:my |any |much |full )?weight|bear|weight)"
        rf"|\bweight[- ]?bear"
        rf"|\b{_NO_ES} (?:apoyar|caminar|andar|pisar|cargar|ponerme de pie|estar de pie)"
        r"|\bno (?:aguanto|soporto) (?:el )?peso"
    ),
    Watch.CALF: r"\bcal(?:f|ves)\b|\bclot|\bgemelos?\b|\bpantorrill|\btromb|\bcoagulo|\bdvt\b",
    Watch.NUMBNESS: (
        r"\bnum(?:b(?!er)|mb?(?:ed|ing|ness)?\b)|\btingl"
        r"|\bpins and needles\b|\bentumec|\bh?ormigue|\badorme[cs]|\bdormid[oa]"
        r"|\bse (?:me|le) (?:durmi|duerme)"
        r"|\bacorchad"
    ),
    Watch.FEVER: (
        rf"\bfever|\bchills?\b|\bshiver|\bhot {_JOINT}\b"
        rf"|\b{_JOINT} (?:is |feels |was )?(?:hot|red)\b"
        r"|\b(?:knee|ankle|joint)s? (?:is |feels |was )?warm\b(?! ?-?up)"
        rf"|\bfiebre|\bescalofri|\b{_JOINT_ES} (?:esta |muy )*caliente"
        r"|\bcalentura|\b(?:swollen|red|inflamed) and hot\b|\bhot and (?:red"
        r"|swollen)\b|\b(?:feels|is|felt) hot\b"
    ),
    Watch.CHEST: r"\bchest|\bpecho\b|\btorax|\btoracic",
    Watch.DIZZINESS: (
        r"\bf[ae]int|\bpass(?:ed|ing)? out\b|\bdiz+[iy]|\blight ?-?headed|\bblack(?:ed|ing)? out\b"
        r"|\bmare(?:o|os|ad[oa]|e|aba|ando)\b|\bdesmay|\bvertigo|\bdesvanec"
    ),
    Watch.BREATH: (
        r"\bbrea?th|\bfalta(?:ba)? (?:de |el |de el )?aire|\bsin (?:aire|aliento)\b|\bahog"
        r"|\brespir"
    ),
    Watch.PREGNANCY: r"\bpregnan|\bembara[zs]|\bencinta\b",
    Watch.SURGERY: (
        r"\bsurg(?:e[ro]|ic)|\boperat(?:ion|ed)|\bfractur|\b[cs]irug|\bopera[cs]i?on|\boperad[oa]"
        r"|\bme operar|\boperaron|\bquirofano|\bpost-?op"
    ),
    Watch.NIGHT_PAIN: (
        r"\bnight ?pain|\b(?:wakes?|woke|waking|wakened) me\b|\bpain (?:at|in the|all) night"
        r"|\bhurts? at night|\bdolor nocturno|\bdol(?:or|ia|io) (?:de|por la) noche"
        r"|\bduele (?:de|por la) noche|\bme desp(?:ierta|erto|erte|ertaba)\b"
        r"|\bwoke up (?:with|from|because)\b|\b(?:throb\w*|ach(?:es|ing)|sore) "
        r"(?:at|all|in the) night"
    ),
    Watch.VEHICLE: (
        r"\bcars?\b(?! ?park)|\btrucks?\b|\bjeeps?\b|\bvehic|\bcoches?\b|\bcarros?\b"
        r"|\bcamion|\bfurgo|\bautomovil|\bpick-?up\b"
    ),
}

_WORDS = {
    Watch.POP: "pop sna hea tor cra cha cru des roto romp",
    Watch.LOCKING: "loc lok stu cat str ben ext fle blo tra ata eng dob est",
    Watch.GIVING_WAY: "giv gav buc col _se se_ ced me_fall fal ine uns",
    Watch.SWELLING: "swe swo hin inch inf puf",
    Watch.WEIGHT_BEARING: "agu sop wal sta wei bea apo cam and pis car pon est",
    Watch.CALF: "cal clo gem pan tro coa dvt",
    Watch.NUMBNESS: "num tin pin ent orm ado dor aco dur due",
    Watch.FEVER: "fev chi shi hot war red fie esc cal",
    Watch.CHEST: "che pec tor",
    Watch.DIZZINESS: "fai fei pas diz lig bla mar des ver",
    Watch.BREATH: "bre fal sin aho res",
    Watch.PREGNANCY: "pre emb enc",
    Watch.SURGERY: "sur ope fra irug uiro pos",
    Watch.NIGHT_PAIN: "nig wak wok noc des",
    Watch.VEHICLE: "car tru jee veh coc cam fur aut pic",
}
_PATTERNS = {watch: sought(stem, _WORDS[watch]) for watch, stem in _STEMS.items()}
# In Spanish "van" is "they go" ("las piernas van bien").
_VAN = sought(r"\bvans?\b", "van")
_ANY = any_of(*_PATTERNS.values(), _VAN)


def watch_words(page: Page, language: Language) -> tuple[Watch, ...]:
    """Return the red flags to ask about, each once, in the order of `Watch`."""
    text = without_elsewhere(page.text)
    heard = set(complaints_in(text))
    if page.may_hold(_ANY):
        heard |= {watch for watch, one in _PATTERNS.items() if one.pattern.search(text)}
        if language is not Language.SPANISH and _VAN.pattern.search(text):
            heard.add(Watch.VEHICLE)
    return tuple(watch for watch in Watch if watch in heard)
