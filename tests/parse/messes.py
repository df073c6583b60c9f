"""Texts made of the words a reply is made of, in no order, and the habits of who writes them."""

from hypothesis import strategies as st

from bot.reading.heard import Habits
from bot.rules.log.records import DistanceUnit, Language, LoadUnit

HABITS = st.builds(
    Habits, st.sampled_from(LoadUnit), st.sampled_from(DistanceUnit), st.sampled_from(Language)
)
VOCABULARY = """
    3 5 20 40 45 100 37,5 12.5 40,45,50 1.000 -2 zero two twenty cuarenta y cinco one once x × * @
    / - , . ; : ( ) + ? ! m km yd ft kg lb kilos s min ' " sets series pulls times veces of de a
    with con at and o or then luego to rpe effort esfuerzo pain dolor knee rodilla left izq no sin
    done hecho skipped hoy yesterday 2026-03-02 3/4 turf césped set first last the rest empty sled
    trineo plates each side % bw easy duro hard felt took in total half only solo 4/6 instead
    tomorrow should ✅ 👍 ~ □ swollen calf treadmill sets: distance before after up more
"""
PIECES = st.sampled_from([*VOCABULARY.split(), "\n"])
MESSY = st.lists(PIECES, max_size=25).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda gap: gap.join(pieces))
)
