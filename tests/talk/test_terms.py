"""The coach's own words: each explained where it first comes, once, and whenever it is asked."""

import pytest

from bot.dialogue.state import Dialogue
from bot.dialogue.stored import from_json, to_json
from bot.words.line import Card, Line, Naming, Term
from bot.words.terms import terms_in
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up
from tests.talk.test_onboarding import TOM, talked

STEP, DRAG, CLEAN, BLOCK = "Steps:", "Drag:", "Clean:", "Block:"


def explained(said: str) -> list[str]:
    return [one for one in (STEP, DRAG, CLEAN, BLOCK) if f"\n{one}" in said]


def test_each_is_explained_where_it_first_comes_and_not_again() -> None:
    person = ada()

    assert explained(person.calls("/today")) == [STEP, DRAG]
    assert explained(has_trained(person).sees) == [CLEAN]
    assert explained(person.calls("/why")) == [BLOCK]
    wakes_up(person).waits(days=2)
    again = [person.calls("/today"), has_trained(person).sees, person.calls("/why")]
    assert [explained(said) for said in again] == [[], [], []]


def test_somebody_new_reads_what_a_step_is_where_the_start_names_one() -> None:
    tom = talked(*TOM[:-2])
    summary, card = (next(one for one in tom.latest if word in one.words) for word in WORDS)

    assert explained(summary.words) == [STEP]
    assert explained(card.words) == [DRAG]


WORDS = ("You're set up.", "Effort ")


def test_a_walk_names_no_drag_and_explains_none() -> None:
    assert explained(ada(start="L0a").calls("/today")) == [STEP]


def test_what_the_week_adds_up_is_explained_beside_its_first_number() -> None:
    person = ada()
    said = ""
    for days in (2, 3) * 5:
        wakes_up(has_trained(person, pain=0)).waits(days=days)
        said += "\n".join(message.words for message in person.history)
        person.history.clear()
    said += person.calls("/week")

    assert said.count("Sled work: effort times minutes") == 1


def test_they_are_explained_in_spanish() -> None:
    person = lucia()

    assert "\nArrastre: con cuánta fuerza frena" in person.calls("/today")
    assert "\nLimpia: una sesión como estaba prevista" in has_trained(person).sees


@pytest.mark.parametrize(
    ("person", "asked", "told"),
    [
        (ada(), "/ask drag", DRAG),
        (ada(), "what does clean mean?", CLEAN),
        (ada(), "/ask what is a block", BLOCK),
        (ada(), "/ask AU", "AU, arbitrary units"),
        (ada(), "what's MD+1?", "MD is match day"),
        (ada(), "/ask L2c", "The number behind the L is the level"),
        (lucia(), "/ask arrastre", "Arrastre:"),
        (lucia(), "/ask qué es una sesión limpia", "Limpia:"),
        (lucia(), "/ask UA", "UA, unidades arbitrarias"),
        (lucia(), "qué significa MD-1", "MD es día de partido"),
        (lucia(), "qué significa L2c", "El número tras la L es el nivel"),
    ],
)
def test_each_is_explained_when_asked(person: Person, asked: str, told: str) -> None:
    said = person.calls(asked) if asked.startswith("/") else person.says(asked)

    assert told in said


def test_the_words_of_a_part_are_the_cards_and_each_is_named_once() -> None:
    climb = Naming(Line("common-stumbled"), (Term.CLEAN,))
    block = Naming(Line("common-stumbled"), (Term.BLOCK, Term.CLEAN))

    assert terms_in(Card(climb, Card(block, climb))) == (Term.CLEAN, Term.BLOCK)


def test_what_was_explained_is_kept_and_a_word_nobody_knows_any_more_is_dropped() -> None:
    stored = to_json(Dialogue(explained=(Term.DRAG, Term.CLEAN)))

    assert from_json(stored).explained == (Term.DRAG, Term.CLEAN)
    assert from_json(stored.replace(b'"drag"', b'"gone"')).explained == (Term.CLEAN,)
