"""Words that are met with support, never with a session: over-triggers on purpose [D]."""

import re

from bot.reading.page import folded
from bot.stories.screening.said import Worry

# The mention that outweighs the others comes first.
_STEMS = {
    Worry.SELF_HARM: re.compile(
        r"\bsuicid|\bkill(?:ing)? my ?self|\bself[- ]?harm|\b(?:hurt|cut|harm)(?:ing)? my ?self "
        r"on purpose|\bwant to die\b|\bend my life\b|\bdon'?t want to (?:live|be alive|be here "
        r"any ?more)|\bmatarme\b|\bquitarme la vida\b|\bautolesi|\bquiero morir"
        r"|\bno quiero (?:vivir|seguir viviendo)"
        r"|\bwanna die\b|\bwanna kill myself|\bbetter off (?:dead|without me)\b"
        r"|\b(?:nobody|no one|no-one) (?:would|will|'d) (?:even )?(?:miss me|care if i)"
        r"|\b(?:point|reason) (?:of|in|to|for) (?:living|life|live|going on|go on"
        r"|being alive)\b"
        r"|\bend it all\b|\btake my (?:own )?life\b|^\W*kms\W*$|\bkms (?:tonight|now)\b"
        r"|\bcut(?:ting)? (?:myself(?! shaving| on | off)|my (?:own )?(?:arms?|wrists?|thighs?))"
        r"|\bwish i (?:was|were|wasn'?t) (?:dead|never born|here|alive)|\bwish i was never born"
        r"|\b(?:don'?t|do not) want to (?:wake up|exist|live|be here (?:any ?more|at all))"
        r"|\bno longer want to (?:live|be here)|\bcan'?t (?:go on|do life) (?:any ?more|like this)"
        r"|\bhurting myself\b(?! (?:training|doing|pulling))"
        r"|\bthinking (?:of|about) (?:dying|death|ending)\b|\bready to die\b"
        r"|\bno tengo (?:mas |ya )?ganas de (?:vivir|seguir viviendo)|\bsin ganas de vivir"
        r"|\bganas de (?:morir|matarme|desaparecer)|\bme quiero (?:morir|matar)"
        r"|\bquiero (?:desaparecer|dejar de vivir|acabar con mi vida)"
        r"|\bacabar con (?:mi vida|todo\b)"
        r"|\b(?:mejor|ojala) (?:estaria|estuviera|estuviese) muert[oa]|\bestaria mejor muert[oa]"
        r"|\bme cort(?:o|e|aba|ando) (?:los brazos|las venas|las munecas|los muslos|las piernas"
        r"|a proposito)|\bcortarme (?:los brazos|las venas|las munecas)"
        r"|\bno (?:le )?(?:veo|encuentro|tiene) (?:ningun )?sentido (?:a )?(?:la vida|vivir"
        r"|mi vida|seguir viviendo)|\bpara que (?:vivir|seguir viviendo)\b|\bno vale la pena vivir"
        r"|\bnadie me (?:echaria de menos|extranaria|va a extranar)|\bme voy a matar\b"
        r"|\bno quiero (?:seguir aqui|despertar(?:me)? mas|existir)|\bhacerme dano\b"
    ),
    Worry.EATING: re.compile(
        r"\banorexi|\bbulimi|\beating disorder|\bpurg(?:e|ed|ing)\b|\bmak(?:e|ing) myself (?:be )?"
        r"(?:sick|vomit|throw up)|\blaxativ|\blaxante|\bstarv(?:e|ed|ing) myself|\bbing(?:e|ed) "
        r"and\b|\btrastorno aliment|\bvomit(?:o|e|ar) (?:despues de|lo que) com|\batracon"
        r"|\bdej(?:e|o|ar) de comer para (?:bajar|adelgazar)"
        r"|\b(?:throw|threw|throwing) up (?:after|my) (?:meals?|eating|dinner|lunch|food)"
        r"|\b(?:haven'?t|have not|not) eaten (?:(?:anything )?(?:for|in) (?:\w+ )?(?:days?\b|\d)"
        r"|to )|\bate nothing (?:since|for)\b|\bsick after (?:eating|meals|every meal)"
        r"|\bdias? sin comer\b|\bsin comer (?:para|desde el)|\bme provoco el vomito"
    ),
    Worry.PAINKILLERS: re.compile(
        r"\bpain ?killers?\b|\bibuprofen|\bparacetamol\b|\bnaproxen|\bdiclofenac|\btramadol"
        r"|\bopioid|\bcodeine?\b|\bcodeina\b|\bvoltaren|\badvil\b|\baleve\b|\btylenol\b"
        r"|\banalgesic|\bcalmantes?\b|\bantiinflamatori|\banti-?inflammator"
        r"|\bpastillas? para (?:el dolor|aguantar)"
        r"|\bco-?codamol|\bnurofen\b|\bmorphine\b|\bmorfina\b|\boxycod|\bketorolac"
        r"|\bcortisone (?:shot|jab|injection) (?:to|before|so)"
        r"|\binfiltr\w+ para (?:jugar|entrenar)"
    ),
}


def worry_in(text: str) -> Worry | None:
    """Return what a line calls for support with, the gravest first; None for nothing."""
    words = folded(text).text
    return next((worry for worry, stem in _STEMS.items() if stem.search(words)), None)
