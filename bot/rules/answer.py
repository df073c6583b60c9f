"""A prescription as plain fields, the way the sign-off cases write it."""

from typing import Any, assert_never

from bot.rules.load.work import ByDistance, ByTime, Work
from bot.rules.prescription import (
    Belt,
    Decline,
    Feel,
    Grade,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Plates,
    Prescription,
    RefuseEquipment,
    Reonboard,
    Resistance,
    Rest,
    Session,
    StopRefer,
    Substitute,
    Unloaded,
)

Fields = dict[str, Any]


def fields_of(prescription: Prescription) -> Fields:
    """Return the fields of a decision, ready for JSON; what does not apply is left out."""
    match prescription:
        case Session():
            return _session(prescription)
        case Substitute() | OptionalWalk() | Rest():
            return _instead(prescription)
        case Hold(resume_at, reasons):
            return {"action": "hold", "resume_at": resume_at.name, "reasons": list(reasons)}
        case Reonboard(reasons):
            return {"action": "reonboard", "reasons": list(reasons)}
        case StopRefer(code, _):
            return {"action": "stop_refer", "code": code}
        case Decline(code, _):
            return {"action": "decline", "code": code}
        case RefuseEquipment(code, _):
            return {"action": "refuse_equipment", "code": code}
        case NeedGuardian():
            return {"action": "need_guardian"}
        case _:
            assert_never(prescription)


def _session(session: Session) -> Fields:
    answer: Fields = {
        "action": "session",
        "decision": session.decision.value,
        "position": session.position.name,
    }
    # A walk around a match is the same whatever the mode, and has no load and no forward part.
    replaced = session.special is not None and isinstance(session.resistance, Unloaded)
    if not replaced:
        answer["mode"] = session.mode.value
    if session.special is not None:
        answer["special"] = session.special.value
    answer |= _work(session.work)
    answer["rest_s"] = session.rest_s
    if not replaced:
        answer |= _resistance(session.resistance)
    answer["rpe_band"] = list(session.rpe_band)
    answer["minutes"] = session.minutes
    answer["predicted_load_au"] = session.predicted_load_au
    answer |= _week(session.planned_week_change_percent)
    if not replaced:
        forward = session.forward
        answer["forward"] = {
            "sets": 0 if forward is None else forward.sets,
            "exercise": None if forward is None else forward.exercise.value,
        }
    answer["reasons"] = list(session.reasons)
    return answer


def _work(work: Work) -> Fields:
    match work:
        case ByDistance(sets, metres, tempo):
            return {"sets": sets, "metres": metres, "tempo": tempo.value}
        case ByTime(sets, work_s):
            return {"sets": sets, "work_s": work_s}
        case _:
            assert_never(work)


def _resistance(resistance: Resistance) -> Fields:
    match resistance:
        case Unloaded():
            return {"drag_percent": 0, "added_kg": None}
        case Plates(drag, added, total, None):
            return {"drag_percent": drag, "added_kg": added, "total_kg": total}
        case Plates(drag, added, total, estimate):
            loaded = {"drag_percent": drag, "added_kg": added, "total_kg": total}
            return {**loaded, "estimated_drag_percent": estimate}
        case Grade(drag, grade):
            return {"drag_percent": drag, "added_kg": None, "grade_percent": grade}
        case Belt(track):
            return {"track": track.value, "added_kg": None}
        case Feel(drag):
            return {"drag_percent": drag, "added_kg": None}
        case _:
            assert_never(resistance)


def _instead(prescription: Substitute | OptionalWalk | Rest) -> Fields:
    answer: Fields = {
        "action": _ACTION[type(prescription)],
        "decision": prescription.decision.value,
        "position": prescription.position.name,
    }
    if prescription.special is not None and not isinstance(prescription, Substitute):
        answer["special"] = prescription.special.value
    if isinstance(prescription, Substitute):
        answer["empty_sled_drag_percent"] = prescription.empty_sled_drag_percent
        answer |= _week(prescription.planned_week_change_percent)
    answer["reasons"] = list(prescription.reasons)
    return answer


_ACTION = {Substitute: "substitute", OptionalWalk: "optional", Rest: "rest"}


def _week(change_percent: float | None) -> Fields:
    return {} if change_percent is None else {"planned_week_change_percent": change_percent}
