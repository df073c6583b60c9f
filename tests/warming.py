"""What the coach reads before its first answers, read once for all processes that are forked.

Its words, its tables of what people type and the index of questions take seconds of a processor.
A process that is forked has them, one that an operator starts reads what it comes to need.
"""

from bot.dialogue.registry import stories
from bot.reading.zones import is_place
from bot.rules.log.records import Athlete, Language
from bot.words.lines import lines_of
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada, has_trained, wakes_up

TYPED = {  # of each kind that is heard by a reader of its own
    Language.ENGLISH: (
        "my left knee hurts since yesterday",
        "how long should I rest between sets",
        "remind me on tuesday at 7",
        "4x20 m with 15 kg on monday and 3x20 on wednesday, effort 4",
        "what if I add 5 kg",
    ),
    Language.SPANISH: (
        "me duele la rodilla izquierda desde ayer",
        "cuánto descanso entre series",
        "recuérdame el martes a las 7",
        "4x20 m con 15 kg el lunes y 3x20 el miércoles, esfuerzo 4",
        "qué pasa si añado 5 kg",
    ),
    Language("de"): (
        "mein linkes Knie tut seit gestern weh",
        "wie lange soll ich zwischen den Sätzen ruhen",
        "erinnere mich am Dienstag um 7",
        "4x20 m mit 15 kg am Montag und 3x20 am Mittwoch, Anstrengung 4",
        "was wäre mit 5 kg mehr",
    ),
    Language("pt"): (
        "meu joelho esquerdo dói desde ontem",
        "quanto descanso entre as séries",
        "me lembra na terça às 7",
        "4x20 m com 15 kg na segunda e 3x20 na quarta, esforço 4",
        "e se eu colocar mais 5 kg",
    ),
    Language("fr"): (
        "mon genou gauche fait mal depuis hier",
        "combien de repos entre les séries",
        "rappelle-moi mardi à 7 h",
        "4x20 m avec 15 kg lundi et 3x20 mercredi, effort 4",
        "et si j'ajoute 5 kg",
    ),
}


def read_ahead() -> None:
    """Have somebody of each language begin, train, wake up and say a few things."""
    stories()
    for language, typed in TYPED.items():
        lines_of(language)
        newcomer = Person(Athlete(language=language))
        newcomer.calls("/start")
        newcomer.says(typed[0])
        is_place("Leeds")
        person = wakes_up(has_trained(ada(language=language)))
        for line in typed:
            person.says(line)
            Person(ADA, now=person.now).says(line)
        person.calls("/progress")
        person.calls("/settings")
