"""What a file says of a person, beside what is told here: what comes and what holds."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import msgspec
import pytest

from bot.archive.foreign.person import person_of
from bot.archive.profile import FIELDS, Part, merged, offer_of
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Entry, Log, Pulls, Source
from bot.rules.log.records import Athlete, Consent, Flag, Joint, Kit, Language, Limit, Region
from bot.rules.pain.holding import hold_on
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.limits import holding
from bot.rules.safety.screening import open_flags
from tests.talk.pullers import ADA
from tests.thorough import tries

HOLDING = (
    "flags",
    "held",
    "limits",
    "birth_year",
    "guardian",
    "returning",
    "declined",
    "consents_before",
)
"""What is never less careful than on either side, whichever part is taken."""
OF_HERE = (
    "feed",
    *("consent", "screened", "onboarding", "told_ahead", "from_squad", "asked_later"),
    *("lent", "home", "heard"),
)
"""What a file does not speak for: agreeing, screening, the start, squads, apps, this day."""
TODAY = date(2026, 6, 1)
NEW = replace(ADA, screened=TODAY, started=TODAY, start="L1a")
OLD = replace(ADA, start="L2a", started=date(2025, 6, 2), screened=date(2026, 5, 20))
KNEE = Joint(Region.KNEE, None, 2, 1, 0)
AT = datetime(2026, 5, 1, tzinfo=UTC)
A_SESSION = Entry("e", TODAY, AT, (Pulls(3, 20.0),))


def both(own: Athlete, theirs: Athlete, log: Log | None = None, *, takes_theirs: bool) -> Athlete:
    offer = offer_of(own, log or Log(), theirs, TODAY)
    return merged(own, theirs, offer, TODAY, takes_theirs=takes_theirs)


def test_all_that_is_on_file_is_a_part_or_holds_or_is_not_for_a_file_to_say() -> None:
    named = [*(name for part in FIELDS.values() for name in part), *HOLDING, *OF_HERE]

    assert sorted(named) == sorted(one.name for one in fields(Athlete))
    assert set(FIELDS) == set(Part)


@pytest.mark.parametrize(
    ("own", "theirs", "comes", "differs"),
    [
        ({}, {}, [], [Part.PROGRAMME]),
        ({"slots": ()}, {}, [Part.DAYS], [Part.PROGRAMME]),
        ({}, {"birth_year": 1988}, [], []),
        ({"birth_year": 1980}, {}, [], []),
        ({"birth_year": None}, {}, [], []),
        ({}, {"slots": ()}, [], [Part.PROGRAMME]),
        ({}, {"kit": Kit(Equipment.TYRE)}, [], [Part.PROGRAMME, Part.KIT]),
        ({}, {"joint": KNEE}, [Part.JOINT], [Part.PROGRAMME]),
        (
            {"joint": KNEE},
            {"joint": replace(KNEE, walking_pain=2)},
            [],
            [Part.PROGRAMME, Part.JOINT],
        ),
        ({"joint": replace(KNEE, walking_pain=2)}, {"joint": KNEE}, [], []),
        ({"joint": KNEE}, {"joint": replace(KNEE, baseline=3)}, [], []),
        ({"joint": replace(KNEE, is_unsure=True)}, {"joint": KNEE}, [], []),
        ({"returning": True}, {}, [], []),
        ({}, {"started": None}, [], []),
        ({}, {"language": Language.SPANISH}, [], [Part.PROGRAMME, Part.LANGUAGE]),
        ({}, {"match_weekday": 5}, [Part.MATCHES], [Part.PROGRAMME]),
    ],
)
def test_what_nobody_told_here_comes_and_what_is_told_otherwise_is_asked_about(
    own: dict[str, Any], theirs: dict[str, Any], comes: list[Part], differs: list[Part]
) -> None:
    offer = offer_of(replace(NEW, **own), Log(), replace(OLD, **theirs), TODAY)

    assert (list(offer.comes), list(offer.differs)) == (comes, differs)


@pytest.mark.parametrize(
    "log",
    [
        Log((A_SESSION,)),
        Log(checks=(Check(TODAY, 0),)),
        Log((replace(A_SESSION, source=Source("sled-coach", "x", True)),)),
    ],
)
def test_once_anything_is_told_here_step_and_joint_stay(log: Log) -> None:
    offer = offer_of(NEW, log, replace(OLD, joint=KNEE), TODAY)

    assert (offer.comes, offer.differs) == ((), ())


@pytest.mark.parametrize(
    ("own", "theirs", "after"),
    [
        ((), (Flag("RF04", AT.date()),), [("RF04", True)]),
        (
            (Flag("RF04", AT.date()),),
            (Flag("RF04", AT.date(), "physio", TODAY),),
            [("RF04", True)],
        ),
        (
            (Flag("RF04", AT.date(), "physio", TODAY),),
            (Flag("RF04", AT.date()),),
            [("RF04", False)],
        ),
        ((Flag("RF04", TODAY),), (Flag("RF04", AT.date()),), [("RF04", True)]),
        ((), (Flag("RF11", AT.date(), "doctor", TODAY),), [("RF11", False)]),
        ((), (Flag("ASK_B", AT.date()),), [("ASK_B", False)]),
        ((Flag("ASK_B", TODAY),), (Flag("ASK_B", TODAY, "self", TODAY),), [("ASK_B", True)]),
    ],
    ids=["open there", "open here", "cleared here", "open in both", "cleared", "asked", "skipped"],
)
@pytest.mark.parametrize("takes_theirs", [True, False])
def test_no_flag_is_lifted_by_a_file(
    own: tuple[Flag, ...],
    theirs: tuple[Flag, ...],
    after: list[tuple[str, bool]],
    takes_theirs: bool,
) -> None:
    found = both(replace(NEW, flags=own), replace(OLD, flags=theirs), takes_theirs=takes_theirs)

    assert [(one.code, one.is_open) for one in found.flags] == after


@pytest.mark.parametrize(
    ("own", "theirs", "after"),
    [
        ((1990, False), (2011, True), (2011, False)),
        ((2011, True), (1990, False), (2011, True)),
        ((2010, True), (2012, True), (2012, True)),
        ((2010, False), (2010, True), (2010, False)),
        ((None, False), (1990, False), (None, False)),
        ((1990, False), (None, False), (1990, False)),
        ((1990, False), (1950, False), (1990, False)),
    ],
)
def test_a_file_makes_nobody_older_and_agrees_for_no_guardian(
    own: tuple[int | None, bool], theirs: tuple[int | None, bool], after: tuple[int | None, bool]
) -> None:
    here = replace(NEW, birth_year=own[0], guardian=own[1])
    there = replace(OLD, birth_year=theirs[0], guardian=theirs[1])
    found = both(here, there, takes_theirs=True)

    assert (found.birth_year, found.guardian) == after
    assert offer_of(here, Log(), there, TODAY).younger is (after[0] != own[0])


def test_a_consent_of_before_is_a_record_and_no_consent() -> None:
    before = Consent(1, datetime(2024, 1, 1, tzinfo=UTC))
    theirs = replace(OLD, consent=before)

    found = both(NEW, theirs, takes_theirs=True)
    twice = both(found, theirs, takes_theirs=True)

    assert (found.consent, found.consents_before) == (NEW.consent, (before,))
    assert twice == found


def somebody(chance: Random) -> Athlete:
    """Return anybody at all, as far as it concerns what may be done."""
    flags = tuple(
        Flag(code, TODAY - timedelta(days=chance.randint(0, 40)), *chance.choice(CLEARED))
        for code in chance.sample(("RF01", "RF04", "RF11", "RF20", "ASK_B"), chance.randint(0, 2))
    )
    region = chance.choice(tuple(Region))
    return replace(
        chance.choice((NEW, OLD)),
        birth_year=chance.choice((None, 1955, 1990, 2010, 2012)),
        guardian=chance.random() < 0.5,
        flags=flags,
        joint=Joint(region, None, *(chance.choice((0, 0, 1, 3)) for _ in range(3)))
        if region is not Region.NONE
        else Joint(),
        returning=chance.random() < 0.2,
        limits=tuple(chance.sample(LIMITS, chance.randint(0, 2))),
    )


PAST = TODAY - timedelta(days=9)
LIMITS = (
    Limit("physio", PAST, plates_kg=10),
    Limit("physio", PAST, ended=TODAY, plates_kg=10),
    Limit("doctor", PAST, level=2),
    Limit("self", PAST, TODAY, sessions=2),
)


CLEARED = [(None, None), (None, None), ("doctor", TODAY)]


@pytest.mark.parametrize("seed", range(tries(60, 2000)))
@pytest.mark.parametrize("takes_theirs", [True, False])
def test_nobody_is_held_back_less_than_before(seed: int, takes_theirs: bool) -> None:
    chance = Random(seed)
    own, theirs = somebody(chance), somebody(chance)
    pain = Check(
        TODAY - timedelta(days=1), chance.choice((0, 4, 8)), swelling=chance.random() < 0.3
    )
    log = chance.choice((Log(), Log(checks=(pain,)), Log((A_SESSION,), (pain,))))

    after = both(own, theirs, log, takes_theirs=takes_theirs)

    codes = {one.code for one in open_flags(after)}
    assert codes >= {one.code for one in open_flags(own)}
    known = {(one.code, one.raised) for one in own.flags} | {
        ("ASK_B", one.raised) for one in theirs.flags
    }
    told = {one.code for one in open_flags(theirs) if (one.code, one.raised) not in known}
    assert codes >= told
    years = (own.birth_year, theirs.birth_year)
    is_minor = any(year is not None and age_on(year, TODAY) < 18 for year in years)
    assert age_on(after.birth_year, TODAY) < 18 or not is_minor
    assert age_on(after.birth_year, TODAY) < 18 or age_on(own.birth_year, TODAY) >= 18
    assert not after.guardian or own.guardian
    assert (hold_on(own, log, TODAY) is None) or hold_on(after, log, TODAY) is not None
    assert {*holding(after, TODAY)} >= {*holding(own, TODAY), *holding(theirs, TODAY)}
    assert (after.consent, after.screened) == (own.consent, own.screened)


# --- what is believed of a document --------------------------------------------------------


def test_a_person_reads_back_as_they_were() -> None:
    assert person_of(msgspec.Raw(msgspec.json.encode(OLD)), TODAY) == OLD


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "../../etc/passwd"},
        {"zone": "Mars/Olympus"},
        {"birth_year": 2020},
        {"birth_year": 1850},
        {"body_mass_kg": 9000},
        {"trains_per_week": -1},
        {"start": "L99"},
        {"started": "2030-01-01"},
        {"joint": {"region": "knee", "baseline": 11}},
        {"kit": {"equipment": "van"}},
        {"kit": {"equipment": "sled", "empty_kg": 4000}},
        {"kit": {"equipment": "sled", "plate_step_kg": 0}},
        {"slots": [{"weekday": 9, "at": "18:00:00"}]},
        {"slots": [{"weekday": 1, "at": "18:00:00"}] * 8},
        {"flags": [{"code": "RF99", "raised": "2026-01-01"}]},
        {"flags": [{"code": "RF04", "raised": "2026-01-01", "cleared_by": "my cousin Bob"}]},
        {"flags": [{"code": "RF04", "raised": "2027-01-01"}]},
        {"match_off": ["2026-01-01"] * 2_001},
        {"not_watched": ["tail"]},
        {"videos_seen": [999]},
        {"pauses": [{"since": "2026-02-01", "until": "2026-01-01", "why": "sick"}]},
        {"unasked": [{"day": "2026-01-01", "about": "a\u0000b"}]},
        {"unasked": [{"day": "2026-01-01", "about": "a" * 101}]},
        {"language": "klingon"},
        "no person at all",
        [1, 2],
    ],
)
def test_what_could_not_have_been_told_is_not_read(wrong: Any) -> None:
    whole = msgspec.json.decode(msgspec.json.encode(OLD))
    said = {**whole, **wrong} if isinstance(wrong, dict) else wrong

    assert person_of(msgspec.Raw(msgspec.json.encode(said)), TODAY) is None
