"""One log in several apps: codes, joining, where reminders go, unlinking."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.changes import BecameOne, CodeMade, CodeSpent, CodesVoid, Detached, Snapshot
from bot.dialogue.state import Dialogue
from bot.dialogue.turn import Linked, Opened, Reach
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Language
from bot.stories.link.accounts import NEW_FOR
from bot.stories.link.codes import ALPHABET, CODES, GOOD_FOR, code_of, digest_of, read_code
from bot.stories.link.story import WRONG_AT_MOST, WRONG_FOR
from bot.stories.pause.questions import AskUntil
from tests.apps import CHATS, DISCORD, TELEGRAM
from tests.talk.person import CODE, MONDAY_EVENING, ON_BOTH, ON_TELEGRAM, Person
from tests.talk.planners import FOUR_WEEKS, MONDAY, SARA, TOM, calm

LAST_WEEK = MONDAY - timedelta(days=7)
THERE = Opened(Snapshot("tom", TOM, calm(*FOUR_WEEKS)), (Linked(TELEGRAM),))
"""Tom's log, which began on Telegram."""

ON_DISCORD = Reach(DISCORD, (Linked(DISCORD),), opened=THERE, apps=CHATS)
"""An act on Discord that brings a code of Tom's."""

BOTH_ON_DISCORD = replace(ON_BOTH, here=DISCORD)


def newcomer(**changes: object) -> Person:
    return Person(reach=replace(ON_DISCORD, **changes))


# --- a code --------------------------------------------------------------------------------


@given(st.integers(0, CODES - 1))
def test_a_code_is_read_back_as_it_was_given(drawn: int) -> None:
    assert read_code(code_of(drawn)) == code_of(drawn)


@given(st.integers(0, CODES - 1))
def test_what_is_kept_of_a_code_does_not_hold_it(drawn: int) -> None:
    code = code_of(drawn)

    assert code not in digest_of(code).upper()
    assert digest_of(code) == digest_of(code)


@pytest.mark.parametrize(
    "typed", ["k7qp4mxt", " K7QP 4MXT ", "K7QP–4MXT", "/k7qp-4mxt"], ids=str.strip
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == CODE


def test_letters_that_look_like_figures_are_read_as_such() -> None:
    assert read_code("OIL0-0000") == "0110-0000"
    assert not set("ILOU") & set(ALPHABET)


@given(st.text(max_size=20))
def test_any_text_is_a_code_or_none(text: str) -> None:
    read = read_code(text)

    assert read is None or read_code(read) == read


# --- giving one ----------------------------------------------------------------------------


def test_a_code_is_shown_with_the_words_to_send() -> None:
    tom = Person(TOM)

    told = tom.calls("/link")

    assert f"\n/link {CODE}\n" in told
    assert "Within 10 minutes" in told
    assert tom.changes == (CodeMade(digest_of(CODE), tom.now + GOOD_FOR),)


def test_a_code_can_be_taken_back() -> None:
    tom = Person(TOM)
    tom.calls("/link")

    assert "opens nothing" in tom.taps("Cancel the code")
    assert tom.changes == (CodesVoid(),)


def test_who_has_no_log_yet_is_told_to_bring_a_code() -> None:
    stranger = Person()

    assert "bring me its code" in stranger.calls("/link")
    assert stranger.changes == ()


# --- bringing one --------------------------------------------------------------------------


def test_nothing_is_joined_before_somebody_says_that_the_code_is_theirs() -> None:
    ada = newcomer()

    told = ada.calls(f"/link {CODE}")

    assert "a log on Telegram with 8 sessions" in told
    assert "If somebody sent it to you: no." in told
    assert ada.changes == ()
    assert "nothing is linked" in ada.taps("No, leave it")
    assert ada.log == Log()


def test_a_newcomer_goes_on_in_the_log_that_the_code_opens() -> None:
    ada = newcomer()
    ada.calls(f"/link {CODE}")

    told = ada.taps("I made it, link them")

    assert "Linked: one log, 8 sessions." in told
    assert ada.snapshot.id == "tom"
    assert (ada.athlete, ada.log) == (TOM, calm(*FOUR_WEEKS))
    became = ada.changes[0]
    assert isinstance(became, BecameOne)
    assert (became.other.id, became.digest) == ("tom", digest_of(CODE))
    assert "Undo" not in ada.buttons  # there is nothing to go back to


def test_whoever_was_there_first_is_told_and_can_undo_it() -> None:
    ada = newcomer()
    ada.calls(f"/link {CODE}")
    ada.taps("I made it, link them")

    assert "Discord has just been linked to this log." in ada.sees
    assert "Unlink Discord" in ada.buttons


def test_what_was_being_asked_there_is_asked_here_under_a_new_number() -> None:
    asking = AskUntil("exams", MONDAY)
    maker = replace(THERE.snapshot, dialogue=Dialogue(asking, 7, shown=("belt",)))
    ada = newcomer(opened=replace(THERE, snapshot=maker))
    ada.snapshot = replace(ada.snapshot, dialogue=Dialogue(asked=9, shown=("hill",)))
    ada.calls(f"/link {CODE}")
    ada.taps("I made it, link them")

    assert ada.snapshot.dialogue.asked == 10
    assert ada.snapshot.dialogue.shown == ("belt", "hill")
    assert "A week" in ada.buttons
    assert "closed" in ada.presses("a.7.7")
    ada.taps("A week")
    assert ada.athlete.pauses


def test_an_undo_from_there_still_works() -> None:
    tom = Person(TOM, calm(*FOUR_WEEKS))
    tom.calls("/pause exams until friday")
    ada = newcomer(opened=replace(THERE, snapshot=replace(tom.snapshot, id="tom")))
    ada.calls(f"/link {CODE}")
    ada.taps("I made it, link them")
    ada.calls("/undo")

    assert ada.athlete.pauses == ()


@pytest.mark.parametrize("typed", ["hello", "K7QP-4MX", CODE], ids=["words", "short", "unknown"])
def test_a_code_that_is_none_is_met_with_an_example(typed: str) -> None:
    ada = newcomer(opened=None)

    assert "such as K7QP-4MXT" in ada.calls(f"/link {typed}")


def test_who_guesses_is_stopped_even_where_they_hit() -> None:
    ada = newcomer(opened=None)
    for _ in range(WRONG_AT_MOST):
        ada.calls("/link 0000-0000")
    ada.reach = ON_DISCORD
    assert "too many wrong codes" in ada.calls(f"/link {CODE}")
    assert "too many wrong codes" in ada.presses(f"d.link.join.{digest_of(CODE)}")

    ada.now += WRONG_FOR
    assert "a log on Telegram" in ada.calls(f"/link {CODE}")


def test_a_button_made_up_counts_as_a_guess() -> None:
    ada = newcomer(opened=None)
    for _ in range(WRONG_AT_MOST):
        ada.presses("d.link.join.abc")

    assert "too many wrong codes" in ada.presses("d.link.join.abc")


def test_a_code_that_others_could_read_is_spent() -> None:
    ada = newcomer(overheard=True)

    assert "Others could read" in ada.calls(f"/link {CODE}")
    assert ada.changes == (CodeSpent(digest_of(CODE)),)
    assert ada.buttons == []


def test_ones_own_code_joins_nothing() -> None:
    own = replace(ON_TELEGRAM, opened=Opened(Snapshot("ada", TOM), (Linked(TELEGRAM),)))

    assert "this log's own" in Person(TOM, reach=own).calls(f"/link {CODE}")


def test_a_log_has_one_account_an_app() -> None:
    taken = replace(ON_TELEGRAM, opened=THERE)
    ada = Person(reach=taken)

    assert "has an account on Telegram already" in ada.calls(f"/link {CODE}")
    assert "has an account on Telegram already" in ada.presses(f"d.link.join.{digest_of(CODE)}")
    assert ada.snapshot.id == "ada"


def test_a_code_works_while_the_first_questions_are_asked() -> None:
    ada = newcomer()
    ada.calls("/start")
    ada.calls(f"/link {CODE}")

    assert "Linked" in ada.taps("I made it, link them")
    assert ada.snapshot.dialogue.question is None


# --- where reminders go --------------------------------------------------------------------


def test_reminders_go_where_the_log_began_until_somebody_says_otherwise() -> None:
    tom = Person(TOM, reach=ON_BOTH)

    assert "Reminders go to Telegram." in tom.calls("/link")
    assert "Reminders go to Discord." in tom.taps("Reminders on Discord")
    assert tom.athlete.home == "discord"


def test_a_change_of_home_can_be_undone() -> None:
    tom = Person(TOM, reach=ON_BOTH)
    tom.calls("/link")
    tom.taps("Reminders on Discord")
    tom.taps("Undo")

    assert tom.athlete.home is None


def test_a_home_that_is_gone_is_passed_over() -> None:
    gone = replace(ON_BOTH, accounts=(Linked(TELEGRAM, is_gone=True), ON_BOTH.accounts[1]))

    assert "Reminders go to Discord." in Person(TOM, reach=gone).calls("/link")


def test_an_app_that_is_not_linked_is_no_home() -> None:
    tom = Person(TOM)

    assert "isn't yours" in tom.presses("d.link.home.discord")
    assert tom.athlete.home is None


# --- unlinking -----------------------------------------------------------------------------


@pytest.mark.parametrize("reach", [ON_BOTH, BOTH_ON_DISCORD], ids=["here", "there"])
def test_an_app_is_unlinked_and_both_are_told(reach: Reach) -> None:
    tom = Person(replace(TOM, home="discord"), reach=reach, now=MONDAY_EVENING + NEW_FOR)

    told = tom.calls("/unlink discord")

    assert "Discord is unlinked and sees nothing more. Reminders go to Telegram." in told
    assert "Your log stays on Telegram; here I no longer know you." in told
    assert Detached(DISCORD) in tom.changes
    assert tom.athlete.home is None


def test_which_app_is_asked_where_it_is_not_said() -> None:
    tom = Person(TOM, reach=ON_BOTH)
    tom.calls("/unlink")

    assert {"Unlink Telegram", "Unlink Discord"} <= set(tom.buttons)


def test_an_account_new_to_the_log_shuts_nobody_out() -> None:
    thief = Person(TOM, reach=BOTH_ON_DISCORD)

    assert "for a day can take only itself off" in thief.calls("/unlink telegram")
    assert thief.changes == ()

    thief.now += NEW_FOR
    thief.calls("/unlink telegram")
    assert thief.changes == (Detached(TELEGRAM),)


def test_an_account_linked_while_the_clock_was_ahead_is_not_new_until_then() -> None:
    tom = Person(TOM, reach=BOTH_ON_DISCORD, now=MONDAY_EVENING - 400 * NEW_FOR)

    tom.calls("/unlink telegram")

    assert tom.changes == (Detached(TELEGRAM),)


@pytest.mark.parametrize(
    "language, unlinked, erased",
    [
        (Language.ENGLISH, "for three days can take only itself off", "for three days cannot"),
        (Language.SPANISH, "por tres días solo puede", "por tres días no puede"),
    ],
)
def test_how_long_an_account_is_new_is_told_as_it_is(
    language: Language, unlinked: str, erased: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for where in ("link.accounts", "link.story", "settings.questions"):
        monkeypatch.setattr(f"bot.stories.{where}.NEW_FOR", timedelta(days=3))
    thief = Person(replace(TOM, language=language), reach=BOTH_ON_DISCORD)
    thief.now += timedelta(days=2)

    assert unlinked in thief.calls("/unlink telegram")
    assert erased in thief.calls("/delete")


def test_the_last_account_stays() -> None:
    tom = Person(TOM)

    assert "Only Telegram is on this log." in tom.calls("/unlink")
    assert "Only Telegram is on this log." in tom.presses("d.link.unlink.telegram")
    assert tom.changes == ()


def test_an_account_new_to_the_log_erases_nothing() -> None:
    owner = Person(TOM, reach=ON_BOTH)
    owner.calls("/delete")
    owner.reach = BOTH_ON_DISCORD  # who looks over their shoulder answers first
    assert "for a day cannot erase it" in owner.says("DELETE")
    assert owner.athlete == TOM

    assert "for a day cannot erase it" in Person(TOM, reach=BOTH_ON_DISCORD).calls("/delete")


def test_the_only_account_left_may_erase_at_once() -> None:
    alone = replace(BOTH_ON_DISCORD, accounts=ON_BOTH.accounts[1:])

    assert "type DELETE" in Person(TOM, reach=alone).calls("/delete")


def test_erasing_says_where_it_erases_and_tells_them() -> None:
    tom = Person(TOM, reach=ON_BOTH)

    assert "On Discord as well." in tom.calls("/delete")
    assert "here too: that was asked for on Telegram" in tom.says("DELETE")


# --- in Spanish ----------------------------------------------------------------------------


def test_linking_speaks_spanish() -> None:
    sara = Person(SARA)
    assert f"Código: {CODE}" in sara.calls("/link")

    there = replace(THERE, snapshot=replace(THERE.snapshot, athlete=SARA))
    ada = Person(Athlete(language=Language.SPANISH), reach=replace(ON_DISCORD, opened=there))
    assert "Este código abre un registro en Telegram con 8 sesiones." in ada.calls(f"/link {CODE}")
    told = ada.taps("Lo hice yo, vincular")
    assert "Puedes escribirme en Telegram y Discord." in told
    assert "Avisos en Discord" in ada.buttons


@given(st.text(max_size=30))
def test_any_argument_is_answered(typed: str) -> None:
    assert newcomer(opened=None).calls(f"/link {typed}")
    assert Person(TOM, reach=ON_BOTH).calls(f"/unlink {typed}")


@pytest.mark.parametrize(("athlete", "word"), [(TOM, "unlink"), (SARA, "desvincular")])
def test_unlinking_is_asked_for_in_a_word(athlete: Athlete, word: str) -> None:
    typed, called = Person(athlete, reach=ON_BOTH), Person(athlete, reach=ON_BOTH)

    assert typed.says(word) == called.calls("/unlink")


SENTENCES = [
    (TOM, "please unlink my discord", "yes", "Take Discord off"),
    (TOM, "take my discord off", "Unlink Discord", "Take Discord off"),
    (TOM, "I don't want discord linked any more", "yes please", "Take Discord off"),
    (SARA, "desvincula mi discord", "sí", "¿Quito Discord"),
    (SARA, "saca mi cuenta de discord", "Desvincular Discord", "¿Quito Discord"),
]


@pytest.mark.parametrize(("athlete", "line", "answer", "asked"), SENTENCES)
def test_unlinking_in_a_sentence_is_asked_about_first(
    athlete: Athlete, line: str, answer: str, asked: str
) -> None:
    person = Person(athlete, reach=ON_BOTH)

    assert asked in person.says(line)
    assert person.changes == ()
    person.says(answer)
    assert person.changes[-1] == Detached(DISCORD)


def test_a_no_keeps_the_account_and_other_lines_are_about_something_else() -> None:
    tom = Person(TOM, reach=ON_BOTH)
    tom.says("unlink my discord")
    assert "stays linked" in tom.says("no")
    tom.says("yes")  # that was answered
    assert tom.changes == ()
    assert "Take Discord off" in tom.says("unlink discord")

    assert "Unlink Telegram" in ask_apart(Person(TOM, reach=ON_BOTH))


NO_MORE = "No more reminders on Telegram. They go to Discord now."
NONE_THERE = "I send no reminders on Discord. They go to Telegram."
WHERE = [
    (TOM, "stop the reminders on telegram", NO_MORE, (True, "discord")),
    (TOM, "no more reminders on discord please", NONE_THERE, (True, None)),
    (TOM, "mute discord", NONE_THERE, (True, None)),
    (TOM, "send my reminders to discord", "Reminders go to Discord.", (True, "discord")),
    (TOM, "stop the reminders", "Reminders are off.", (False, None)),
    (SARA, "quita los avisos en discord", "En Discord no mando avisos.", (True, None)),
    (SARA, "no me avises en telegram", "En Telegram ya no mando avisos.", (True, "discord")),
    (SARA, "manda los avisos a discord", "Los avisos llegan a Discord.", (True, "discord")),
]


@pytest.mark.parametrize(("athlete", "line", "said", "kept"), WHERE)
def test_reminders_end_or_begin_in_the_app_that_is_named(
    athlete: Athlete, line: str, said: str, kept: tuple[bool, str | None]
) -> None:
    person = Person(athlete, reach=ON_BOTH)

    assert person.says(line).startswith(said)
    assert (person.athlete.reminders, person.athlete.home) == kept


def test_where_they_went_is_taken_back_and_the_rest_is_a_tap_away() -> None:
    tom = Person(TOM, reach=ON_BOTH)
    tom.says("stop the reminders on telegram")
    assert "Turn reminders off" in tom.buttons

    tom.calls("/undo")

    assert tom.athlete.home is None


def test_in_an_app_alone_none_there_are_none_and_an_app_not_linked_is_said_to_be_none() -> None:
    alone = Person(TOM, reach=replace(ON_BOTH, accounts=ON_BOTH.accounts[:1]))

    assert "isn't linked" in alone.says("send my reminders to discord")
    assert alone.says("stop the reminders on discord").startswith(NONE_THERE)
    assert alone.says("stop the reminders on telegram").startswith("Reminders are off.")


def ask_apart(person: Person) -> tuple[str, ...]:
    person.says("separate my accounts")
    return tuple(person.buttons)


@pytest.mark.parametrize("answer", ["yes", "Yes!", "I made it, link them", "ok"])
def test_a_yes_behind_the_preview_is_its_button(answer: str) -> None:
    ada = newcomer()
    ada.calls(f"/link {CODE}")

    assert "one log" in ada.says(answer)


WHOSE = [
    ("en", "I did", "somebody sent it to me"),
    ("en", "Yes, I made it.", "wasn't me"),
    ("es", "sí, lo hice yo", "me lo mandaron por el grupo"),
    ("de", "Das war ich", "jemand hat ihn mir geschickt"),
    ("fr", "oui, c’est moi", "on me l'a envoyé"),
    ("pt", "fui eu", "alguém me mandou"),
]


@pytest.mark.parametrize("language, mine, not_mine", WHOSE)
def test_who_made_the_code_is_told_in_ones_own_words(
    language: str, mine: str, not_mine: str
) -> None:
    for line, links in ((mine, True), (not_mine, False)):
        ada = Person(Athlete(language=Language(language)), reach=ON_DISCORD)
        ada.calls(f"/link {CODE}")
        ada.says(line)

        assert any(isinstance(one, BecameOne) for one in ada.changes) is links
        assert "link.join" not in str(ada.snapshot.dialogue.card)


def test_a_no_behind_the_preview_links_nothing() -> None:
    ada = newcomer()
    ada.calls(f"/link {CODE}")

    assert "nothing is linked" in ada.says("no")
    assert ada.changes == ()
    assert "one log" not in ada.says("yes")
