"""What comes in is answered once, in order, and what is answered is kept."""

import asyncio

from bot.contract import Called, Said
from bot.rules.log.records import Language
from bot.store.values import athlete_of
from tests.heart.people import Person


async def test_a_command_is_answered_and_the_answer_arrives(coach, ada, mailbox):
    said = await ada.types("/help")
    await coach.drained()

    assert said
    assert mailbox.words == said


async def test_the_same_delivery_twice_changes_and_sends_nothing(coach, ada, mailbox):
    again = ada.act(Called("start", "", "m1"), delivery="the same")

    first = await coach.answer(again)
    second = await coach.answer(again)
    together = await asyncio.gather(coach.answer(again), coach.answer(again))
    await coach.drained()

    assert first
    assert (second, together) == ((), [(), ()])
    assert len(mailbox.arrived) == len(first)


async def test_two_acts_of_one_person_at_once_are_two_in_a_row(coach, ada, rows):
    acts = [ada.act(Called("nonsense", "", f"m{number}")) for number in range(3)]

    answers = await asyncio.gather(*(coach.answer(act) for act in acts))
    await coach.drained()

    assert all(answers)
    assert rows("SELECT count(*) FROM athlete") == [(1,)]
    assert [row[0] for row in rows("SELECT id FROM outbox ORDER BY seq")] == [
        message.id for answer in answers for message in answer
    ]


async def test_a_batch_is_one_commit(coach, ada, rows):
    await ada.types("/start")
    (before,) = rows("SELECT version FROM athlete")

    await asyncio.gather(*(coach.answer(ada.act(Called("start", "", "m"))) for _ in range(9)))

    (after,) = rows("SELECT version FROM athlete")
    assert after[0] - before[0] <= 2


async def test_many_at_once_are_each_answered_their_own(coach, clock):
    people = [Person(f"person {number}", clock, coach) for number in range(40)]
    acts = [person.act(Called("nonsense", "", "m")) for person in people]

    answers = await asyncio.gather(*(coach.answer(act) for act in acts))

    assert [answer[0].to.id for answer in answers] == [act.chat.id for act in acts]


async def test_the_language_of_somebody_new_is_what_their_device_says(coach, ada, rows):
    await coach.answer(ada.act(Called("nonsense", "", "m"), locale="es-MX"))

    ((file,),) = rows("SELECT file FROM athlete")
    assert athlete_of(file).language is Language.SPANISH


async def test_where_others_read_along_only_commands_are_heard(coach, ada, rows):
    answer = await coach.answer(ada.act(Said("my knee is at 7", "m"), private=False))

    assert answer == ()
    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_a_command_where_others_read_along_is_answered_in_private(coach, ada):
    (answer, *_) = await coach.answer(ada.act(Called("nonsense", "", "m"), private=False))

    assert answer.to == ada.account


async def test_a_second_run_remembers(opened, clock, rows):
    async with opened() as coach:
        await Person("ada", clock, coach).types("/start")
    async with opened() as coach:
        await Person("ada", clock, coach, acts=7).types("/start")

    assert rows("SELECT count(*) FROM athlete") == [(1,)]
