"""A number answers how much it hurts only where the line is nothing but that answer."""

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.heard import Habits, Site
from bot.reading.pain_answer import read_pain
from bot.rules.log.records import Language, Side
from tests.cases import each

EN, ES = Habits(), Habits(language=Language.SPANISH)

# What tells of something else, whatever number stands in it.
NO_ANSWERS = [
    (EN, line)
    for line in """
limping badly, can't take four steps
no feeling in my leg
3 lads watched me
can't bend it past 4 inches
took 2 ibuprofen
had to stop after 5
woke up 3 times with it
it gave out 2 times
2 screws in that knee
doctor said 6 weeks off
my physio comes at 4
it clicked 3 times and stuck
fell down 4 stairs
5 days ago I rolled it
can't stand for more than 2 minutes
my toes went numb 3 hours ago
there were 7 of us there
I'm 12 years old
not sure, ask me at 8
how long till I see you at 5
swollen like 2 oranges
no strength in my foot
nothing works below my knee
no power in it
no idea why it locks
it's gone twice its size
only managed 3 laps before it went
room 4 at the clinic
back home at 6
my mate scored 2 goals
1 more of these and I quit
can't feel 2 of my toes
""".strip().splitlines()
] + [
    (ES, line)
    for line in """
cojeo mucho, no puedo dar cuatro pasos
no siento la pierna
me miraban 3 tíos
tomé 2 ibuprofenos
me desperté 3 veces
se me fue 2 veces
tengo 2 tornillos en esa rodilla
el médico dijo 6 semanas
tengo fisio a las 4
me caí 4 escalones
hace 5 días me la torcí
no aguanto de pie más de 2 minutos
se me durmieron 2 dedos
éramos 7 en la cancha
tengo 12 años
no tengo fuerza en el pie
nada funciona debajo de la rodilla
ya no tengo ganas de vivir
no sé por qué se bloquea
hinchada como 2 naranjas
solo pude 3 vueltas
vuelvo a casa a las 6
mi amigo metió 2 goles
una más y lo dejo
no puedo apoyar, 2 muletas
""".strip().splitlines()
]

ANSWERS = [
    (EN, line, pain)
    for line, pain in [
        ("0", 0),
        ("2", 2),
        ("two", 2),
        ("10/10", 10),
        ("3 out of 10", 3),
        ("about a 3", 3),
        ("4 this morning", 4),
        ("2-3", 3),
        ("2.5", 3),
        ("knee 3", 3),
        ("left knee 3", 3),
        ("pain 2", 2),
        ("my knee hurts, 4", 4),
        ("maybe a 1 on the stairs", 1),
        ("a 2 getting out of bed", 2),
        ("better, 1", 1),
        ("worse today, 5", 5),
        ("still 3", 3),
        ("no more than 2", 2),
        ("no pain", 0),
        ("pain free", 0),
        ("nothing at all", 0),
        ("not pain free, 2", 2),
        ("1, actually 2", 2),
        ("pain 1, actually 2", 2),
        ("none until I took the stairs, then 3", None),
        ("no pain until the stairs, then 3", 3),
        ("knee 2 ankle 3", 3),
        ("slept badly but pain 2", 2),
        ("quads 7, knee 1", 1),
        ("quads 7", None),
        ("11", None),
        ("rpe 4", None),
        ("quads burning, rpe 4", None),
        ("rpe 5, pain 2", 2),
        ("effort 3 of 10", None),
        ("-1", None),
        ("2 or 3", None),
        ("fine", 0),
        ("ok", 0),
        ("", None),
    ]
] + [
    (ES, line, pain)
    for line, pain in [
        ("dos", 2),
        ("un 3", 3),
        ("3 de 10", 3),
        ("4 esta mañana", 4),
        ("la rodilla un 2", 2),
        ("rodilla izquierda 3", 3),
        ("me duele un 4", 4),
        ("mejor, 1", 1),
        ("peor hoy, 5", 5),
        ("sigue en 3", 3),
        ("nada", 0),
        ("sin dolor", 0),
        ("un 2 al bajar escaleras", None),
        ("un 2 en las escaleras", 2),
        ("no más de 2", 2),
        ("dolor 1, en realidad 2", 2),
        ("sin dolor hasta las escaleras, ahí un 3", 3),
        ("agujetas 7, rodilla 1", 1),
        ("agujetas 7", None),
        ("bien", 0),
    ]
]


@each(("habits", "line"), NO_ANSWERS, ids=[line for _, line in NO_ANSWERS])
def test_a_line_that_tells_of_something_else_is_no_number(habits: Habits, line: str) -> None:
    assert read_pain(line, habits).pain is None


@each(("habits", "line", "pain"), ANSWERS, ids=[line or "nothing" for _, line, _ in ANSWERS])
def test_an_answer_is_read_as_people_type_it(habits: Habits, line: str, pain: int | None) -> None:
    assert read_pain(line, habits).pain == pain


@given(st.sampled_from(NO_ANSWERS), st.integers(0, 10), st.sampled_from(["{l} {n}", "{n}, {l}"]))
def test_a_bare_number_beside_what_tells_of_something_else_is_none(
    told: tuple[Habits, str], number: int, form: str
) -> None:
    habits, line = told

    assert read_pain(form.format(l=line, n=number), habits).pain is None


def test_the_joint_is_named_with_it() -> None:
    told = read_pain("left ankle 4 this morning", EN)

    assert (told.pain, told.site, told.side) == (4, Site.ANKLE, Side.LEFT)
