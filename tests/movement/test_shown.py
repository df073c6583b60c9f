"""When a movement is shown, which one, and how it arrives."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest
from telegram import Bot

from adapters.configuring import tables_in
from adapters.console.outbound import page
from adapters.discord.outbound import drafts_of, new_message
from adapters.telegram.calls import lesser
from adapters.telegram.outbound import calls_of
from bot.contract import Account, Outgoing
from bot.dialogue.state import Dialogue
from bot.dialogue.stored import from_json, to_json
from bot.enclosed.clip import CLIPS, MOVEMENTS, Clip, Movement, Way
from bot.errors import SettingsError
from bot.outbox.pictures import painted
from bot.reading.movements import asks_for_videos, movement_in
from bot.rich import rich
from bot.rules.forward.exercises import Exercise
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete, Language
from bot.settings import Settings, settings_of
from bot.stories.library.shelf import answers_in
from bot.stories.session.movements import first_seen
from bot.stories.session.said import Moving
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice
from tests.apps import DISCORD, TELEGRAM
from tests.talk.person import Person
from tests.talk.planners import SARA, THURSDAY, TOM, TUESDAY, at, session

ADA = Account(TELEGRAM, "42")
LOOP = Clip(Way.BELT, "Lean back a little.")
SHOWS = "Not like this"
PULLED = frozenset({"belt"})
BEFORE = session(TUESDAY)


def on_thursday(athlete: Athlete, *entries: Entry) -> Person:
    return Person(athlete, Log(entries), at(THURSDAY, 10))


def with_kit(equipment: Equipment) -> Athlete:
    return replace(TOM, kit=replace(TOM.kit, equipment=equipment))


@pytest.mark.parametrize(
    "said, movement",
    [
        ("show me how to do step-downs", Exercise.STEP_DOWN),
        ("show me how the step up goes", Exercise.STEP_UP),
        ("show me how to push the sled", Exercise.SLED_PUSH),
        ("show me how to march against a band", Exercise.BAND_MARCH),
        ("show me how with a band", Way.BAND),
        ("show me how on a treadmill", Way.TREADMILL),
        ("show me how to hold it with straight arms", Way.ARMS),
        ("show me the single leg rdl", Exercise.HIP_HINGE),
        ("show me how", None),
        ("enséñame cómo se hace la zancada", Exercise.WALKING_LUNGE),
        ("enséñame cómo empujar el trineo", Exercise.SLED_PUSH),
        ("muéstrame la elevación de talones", Exercise.CALF_RAISE),
        ("cómo se hace el arrastre del trineo hacia adelante", Exercise.FORWARD_SLED_DRAG),
        ("enséñame cómo se hace en la caminadora", Way.TREADMILL),
        ("enséñame cómo", None),
    ],
)
def test_the_movement_that_is_named(said: str, movement: Movement | None) -> None:
    assert movement_in(said) is movement
    assert not asks_for_videos(said)


def test_videos_are_no_drawings() -> None:
    assert all(map(asks_for_videos, ("any videos?", "a link to the vids", "hay algún video?")))


@pytest.mark.parametrize(
    "line, begins",
    [
        ("can I see the nordic", "Assisted nordic"),
        ("can I see step-downs?", "Step-down"),
        ("let me see the lunge", "Walking lunge"),
        ("could you show me the push", "Sled push"),
        ("I want to see the tib raise", "Toe raise"),
        ("what does the a-march look like", "A-march"),
        ("how does a step-up look", "Step-up"),
        ("how do I do a nordic?", "Assisted nordic"),
        ("puedo ver el nórdico", "Nórdico asistido"),
        ("¿puedo ver las bajadas del escalón?", "Bajada del escalón"),
        ("déjame ver la zancada", "Zancada caminando"),
        ("quiero ver cómo se hace el empuje", "Empuje de trineo"),
        ("cómo es la bisagra de cadera", "Bisagra de cadera"),
        ("enséñame el tibial", "Elevación de puntas"),
    ],
)
def test_whoever_asks_to_see_an_exercise_is_shown_it(line: str, begins: str) -> None:
    in_spanish = begins.split()[0] in (
        "Nórdico",
        "Bajada",
        "Zancada",
        "Empuje",
        "Bisagra",
        "Elevación",
    )
    spoken = Language.SPANISH if in_spanish else Language.ENGLISH

    assert on_thursday(replace(TOM, language=spoken), BEFORE).says(line).startswith(begins)


# --- when ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "half, done, shown, first",
    [
        pytest.param(None, (), (), Way.BELT, id="never pulled"),
        pytest.param(None, (), PULLED, None, id="shown, not pulled yet"),
        pytest.param(None, PULLED, (), None, id="pulled"),
        pytest.param(Exercise.STEP_UP, (), (), Way.BELT, id="both new: the way back first"),
        pytest.param(Exercise.STEP_UP, (), PULLED, None, id="the half waits for its session"),
        pytest.param(Exercise.STEP_UP, PULLED, (), Exercise.STEP_UP, id="a new half"),
        pytest.param(Exercise.STEP_UP, PULLED, {"step_up"}, None, id="a half that was shown"),
        pytest.param(Exercise.STEP_UP, {"belt", "step_up"}, (), None, id="nothing is new"),
        pytest.param(None, {"hill"}, {"hill"}, Way.BELT, id="another way than before"),
    ],
)
def test_what_is_drawn_with_a_card(
    half: Exercise | None, done: Collection[str], shown: Collection[str], first: Movement | None
) -> None:
    assert first_seen(Way.BELT, half, done, shown) is first


@pytest.mark.parametrize(
    "equipment, begins",
    [
        (Equipment.SLED, "Backward with a belt"),
        (Equipment.TREADMILL_OFF, "Backward on a treadmill"),
        (Equipment.BAND, "Backward with a band"),
        (Equipment.HILL, "Backward up a hill"),
        (Equipment.NONE, "Backward with nothing to pull"),
    ],
)
def test_the_first_session_begins_with_how_it_looks(equipment: Equipment, begins: str) -> None:
    first = Person(with_kit(equipment), Log(), at(TUESDAY, 10))

    first.calls("/today")

    assert first.latest[0].words.startswith(begins)
    assert not first.latest[0].buttons


def test_what_they_have_done_before_is_not_shown_again() -> None:
    done = replace(BEFORE.plan, forward="forward_sled_drag") if BEFORE.plan else None
    again = on_thursday(TOM, replace(BEFORE, plan=done))

    assert SHOWS not in again.calls("/today")


def test_it_comes_once_whether_they_train_then_or_not() -> None:
    first = Person(TOM, Log(), at(TUESDAY, 10))

    assert SHOWS in first.calls("/today")
    assert SHOWS not in first.calls("/today")
    first.waits(days=2)
    assert SHOWS not in first.calls("/today")
    assert SHOWS in first.says("show me how")


def test_what_they_asked_to_see_does_not_come_again_by_itself() -> None:
    first = Person(TOM, Log(), at(TUESDAY, 10))

    first.says("show me how")

    assert SHOWS not in first.calls("/today")


def test_another_way_of_pulling_is_shown_the_first_time() -> None:
    person = on_thursday(TOM, BEFORE)

    person.calls("/today")
    person.taps("No kit today")

    assert person.taps("Hill").startswith("Backward up a hill")
    person.calls("/today")
    person.taps("No kit today")
    assert not person.taps("Hill").startswith("Backward up a hill")


def test_a_new_half_forward_is_shown_the_first_time() -> None:
    person = on_thursday(TOM, BEFORE)

    assert person.calls("/today").startswith("Forward sled drag")
    assert not person.calls("/today").startswith("Forward sled drag")


def test_what_was_shown_is_kept_and_a_movement_that_is_gone_is_dropped() -> None:
    stored = to_json(Dialogue(shown=("belt", "hill")))

    assert from_json(stored).shown == ("belt", "hill")
    assert from_json(stored.replace(b'"belt"', b'"moonwalk"')).shown == ("hill",)


def test_show_me_how_shows_the_session_that_comes_with_ways_to_all_others() -> None:
    person = on_thursday(TOM, BEFORE)

    assert person.says("show me how").startswith("Backward with a belt")
    assert person.taps("Forward drag").startswith("Forward sled drag")
    person.taps("All movements")
    person.taps("More movements")
    assert person.taps("Sled push").startswith("Sled push")
    seen = set()
    person.taps("All movements")
    for _ in range(3):
        seen |= {label for label, _ in person.latest[-1].buttons}
        person.taps("More movements")
    assert len(seen) == len(MOVEMENTS) + 1


def test_it_is_shown_in_the_words_of_who_asks() -> None:
    person = Person(SARA, Log((BEFORE,)), at(THURSDAY, 10))

    assert person.says("enséñame cómo").startswith("Hacia atrás con cinturón")
    assert person.says("enséñame cómo se hace la zancada").startswith("Zancada caminando")


def test_no_car_is_shown() -> None:
    assert "No vehicles" in on_thursday(TOM, BEFORE).says("show me how to pull a car")


def test_an_answer_shows_the_loop_that_its_writer_named() -> None:
    for language in Language:
        named = {one.id: one.loop for one in answers_in(language).values() if one.loop}

        assert named["treadmill"] is Way.TREADMILL
        assert named["belt"] is Way.BELT


def test_below_an_answer_an_exercise_that_was_asked_about_can_be_seen() -> None:
    person = on_thursday(TOM, BEFORE)

    person.says("/ask are split squats safe?")
    assert "Split squat" in person.buttons
    person.says("/ask how heavy should my sled be?")
    assert not {"Belt and sled", "Split squat"} & {*person.buttons}


# --- in words ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_twin_in_words_is_the_caption(movement: Movement, language: Language) -> None:
    voice = Voice(language)
    caption = phrase(Moving(movement), voice).plain
    shown = drawn(Moving(movement), voice)

    assert isinstance(shown, Clip)
    assert shown.alt == caption
    assert 40 < len(caption) < 400  # a caption has 1,024 letters, a screen fewer


def test_the_pace_is_the_prescribed_one_in_the_readers_unit() -> None:
    assert "here 20 m in 40 s" in phrase(Moving(Way.BELT), Voice()).plain


# --- how it arrives ------------------------------------------------------------------------


def arrived(clip: Clip) -> Outgoing:
    return asyncio.run(painted(Outgoing("1", ADA, rich("Look."), clip=clip)))


def test_on_telegram_it_is_an_animation() -> None:
    (call,) = calls_of(arrived(LOOP))

    assert call.method == Bot.send_animation
    assert call.given["animation"].filename == "belt.gif"
    assert call.given["caption"] == "Look."


def test_where_telegram_refuses_it_the_words_arrive() -> None:
    (call,) = calls_of(arrived(LOOP))

    instead = lesser(call)

    assert instead is not None
    assert instead.method == Bot.send_message
    assert instead.given["text"] == "Look.\n\nLean back a little."


def test_on_discord_it_is_an_attachment_that_is_described() -> None:
    (draft,) = drafts_of(replace(arrived(LOOP), to=Account(DISCORD, "7")))

    (attached,) = new_message(draft)["attachments"]
    assert (attached["filename"], attached["description"]) == ("belt.gif", LOOP.alt)


def test_at_the_terminal_it_is_words() -> None:
    assert page(arrived(LOOP), ()).plain == "Look.\nLean back a little."


def test_where_there_is_no_file_the_words_arrive(tmp_path: Path) -> None:
    message = arrived(replace(LOOP, own=str(tmp_path / "gone.mp4")))

    assert (message.picture, message.clip, message.body.plain) == (None, None, "Look.")


# --- a clip of one's own -------------------------------------------------------------------


def test_an_own_clip_takes_the_place_of_the_drawn_one(tmp_path: Path) -> None:
    own = tmp_path / "me.mp4"
    own.write_bytes(b"mp4")

    picture = arrived(replace(LOOP, own=str(own))).picture

    assert picture is not None
    assert (picture.name, picture.media_type, picture.content) == ("me.mp4", "video/mp4", b"mp4")


def test_a_file_that_telegram_has_goes_by_its_name_there_and_elsewhere_the_loop_does() -> None:
    message = arrived(replace(LOOP, own="telegram:CgAC_id"))

    (call,) = calls_of(message)
    (draft,) = drafts_of(replace(message, to=Account(DISCORD, "7")))

    assert call.given["animation"] == "CgAC_id"
    assert draft.files[0].content == (CLIPS / "belt.gif").read_bytes()


def test_the_config_names_own_clips(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("[movements]\nbelt = 'me.mp4'\nhill = 'telegram:Cg'")

    assert settings_of(tables_in(config), str(config), {}) == Settings(
        movements=(("belt", "me.mp4"), ("hill", "telegram:Cg"))
    )
    clips = (("belt", "me.mp4"),)
    shown = drawn(Moving(Way.BELT), Voice(clips=clips))
    assert isinstance(shown, Clip)
    assert shown.own == "me.mp4"


@pytest.mark.parametrize(
    "table, complaint",
    [
        ("moonwalk = 'me.mp4'", "movements.moonwalk is unknown; known are belt"),
        ("belt = 'me.avi'", "movements.belt must be a file of .gif"),
    ],
)
def test_what_is_wrong_with_own_clips_is_said(tmp_path: Path, table: str, complaint: str) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f"[movements]\n{table}")

    with pytest.raises(SettingsError, match=complaint):
        settings_of(tables_in(config), str(config), {})
