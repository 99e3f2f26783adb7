"""Invarianten: I1-I19, each held against one fact and what was known before it.

They call no guard and read no aggregate: the facts as they are stored, and the specification.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from tests.machine.feiten import Omgeving, Stand, dag
from tests.orakel import Zet
from tests.orakel_route import Plain, geldt, stappen


class Gebeurd(NamedTuple):
    """A fact, what was known of the nota before it, and the world that it happened in."""

    voor: Stand
    soort: str
    feit: Plain
    omgeving: Omgeving


Regel = Callable[[Gebeurd], None]
VAN_DE_STELLER = {"inhoud-gewijzigd", "ingediend"}


def i02_a_signature_binds_what_was_there(g: Gebeurd) -> None:
    if "gezien_op" not in g.feit:
        return
    stap = g.voor.stap(g.feit["stap"])
    assert g.feit["inhoud_hash"] == g.voor.inhoud_hash
    assert g.feit["route_hash"] == g.voor.route_hash
    assert (g.feit["soort"], g.feit["reikwijdte"]) == (stap["soort"], stap["reikwijdte"])
    assert g.feit["door"]["grondslag"]["functie_versie"] >= 1
    if stap["soort"] in {"akkoord", "mede_namens"}:
        assert g.feit["middel"] in {"verhoogd", "nat"}


def i03_nobody_acts_on_what_he_did_not_see(g: Gebeurd) -> None:
    if "gezien_op" in g.feit:
        assert (g.feit["versie"], g.feit["ronde"]) == (g.voor.versie, g.voor.ronde)
        assert datetime.fromisoformat(g.feit["gezien_op"]) == g.omgeving.moment
    if g.soort == "inhoud-gewijzigd":
        assert g.feit["versie"] == g.voor.versie + 1
        changed = {c for c, h in g.feit["hashes"].items() if g.voor.hashes.get(c) != h}
        assert set(g.feit["gewijzigd"]) == changed


def i04_only_who_is_on_turn_and_entitled(g: Gebeurd) -> None:
    door = g.feit["door"]
    if "persoon_id" in door and not door.get("namens"):
        assert g.omgeving.houdt(door["persoon_id"], door["functie"], g.omgeving.moment)
    if "gezien_op" in g.feit or g.soort in {"stap-overgeslagen", "verzonden"}:
        assert g.feit["stap"] in g.voor.aan_zet
        assert g.feit["stap"] in g.voor.open
        stap = g.voor.stap(g.feit["stap"])
        offices = stap["overslaan_door"] if g.soort == "stap-overgeslagen" else [stap["functie"]]
        assert (door.get("namens") or door["functie"]) in [
            ingevuld(o, g.feit["stap"]) for o in offices
        ]
        who, asked = door["persoon_id"], door.get("namens") or door["functie"]
        assert g.omgeving.mag(who, asked, stap["soort"], g.omgeving.moment)
    if g.soort in VAN_DE_STELLER:
        assert door["persoon_id"] in g.voor.stellers


def ingevuld(functie: str, stap: str) -> str:
    """Fill in the element of the lane; `mede-VWS-stas-JPS` names VWS/stas-JPS."""
    element = stap.split(".")[1].partition("-")[2]
    by = functie.replace("{bewindspersoon}", element.replace("-", "/", 1))
    return by.replace("{ministerie}", element)


def i05_four_eyes_on_the_person(g: Gebeurd) -> None:
    if "gezien_op" not in g.feit:
        return
    who, stap = g.feit["door"]["persoon_id"], g.voor.stap(g.feit["stap"])
    assert who not in g.voor.stellers
    scope = g.voor.schrijvers if "alles" in stap["reikwijdte"] else stap["reikwijdte"]
    assert not any(who in g.voor.schrijvers.get(code, ()) for code in scope)
    if who in g.voor.tekenaars.values():
        assert stap["samenloop"]
        assert g.feit.get("samenloop", "").strip()


def i06_only_a_bewindspersoon_decides(g: Gebeurd) -> None:
    door = g.feit["door"]
    if door.get("hoedanigheid") == "vervanger":
        assert door.get("namens")
        assert door["grondslag"]["soort"] == "vervanging"
    if "gezien_op" in g.feit and g.feit["soort"] in {"akkoord", "mede_namens"}:
        assert door["hoedanigheid"] in {"houder", "vervanger"}
        assert g.omgeving.bewindspersoon(door["persoon_id"], g.omgeving.moment)


def i07_what_lapses_was_there_and_says_why(g: Gebeurd) -> None:
    if g.soort == "handtekeningen-vervallen":
        assert {Zet(m["nummer"], m["stap"]) for m in g.feit["vervallen"]} <= g.voor.geldig
        assert g.feit["reden_code"]
    if "oorzaak" in g.feit:
        assert 0 < g.feit["oorzaak"] < g.feit["originator_version"]
        assert g.feit["door"].get("onderdeel")  # by the system, in no person's name


def i09_frozen_after_akkoord(g: Gebeurd) -> None:
    if g.soort in {"inhoud-gewijzigd", "teruggestuurd", "aanpassing-gevraagd"}:
        assert not g.voor.heeft_akkoord
    if g.soort == "heropend":
        assert g.voor.heeft_akkoord
    if g.voor.gesloten:
        assert g.soort in {"route-vervolgd", "handtekeningen-vervallen"}


def i10_sent_only_when_all_is_there(g: Gebeurd) -> None:
    if g.soort != "verzonden":
        return
    done = {zet.stap for zet in g.voor.geldig} | {g.feit["stap"]}
    steps = [stap for groep in g.voor.groepen for stap in stappen(groep)]
    assert {stap["code"] for stap in steps} == done
    for zet in g.voor.geldig:
        stap, merk = g.voor.stap(zet.stap), g.voor.merken[zet]
        if merk["topic"] == "nota.route-vervolgd.v1":
            assert not geldt(stap, g.voor.feiten)
            continue
        toen = g.voor.versies[merk.get("versie") or g.voor.versie]
        codes = g.voor.hashes if "alles" in stap["reikwijdte"] else stap["reikwijdte"]
        assert all(toen.get(code) == g.voor.hashes.get(code) for code in codes)
    assert not g.voor.geschillen
    asked = {f"mede_namens {wie}" for wie in g.voor.feiten["lijsten"].get("mede_namens", ())}
    found = [f for z, f in g.voor.merken.items() if z in g.voor.geldig and "bewindspersoon" in f]
    assert asked == {f"mede_namens {f['bewindspersoon']}" for f in found}
    assert g.feit["inhoud_hash"] == g.voor.inhoud_hash
    assert g.feit["brief_kenmerk"]
    beslisnota = g.feit["beslisnota"]
    assert beslisnota["wijze"] != "gelakt" or beslisnota["vrijgave_id"]
    assert beslisnota["wijze"] in {"gelakt", "ongelakt"} or beslisnota["reden"].strip()
    assert g.feit["brief_id"] in g.omgeving.brieven


def i11_silence_is_no_signature(g: Gebeurd) -> None:
    if g.soort != "geen-reactie-vastgesteld":
        return
    stap = g.voor.stap(g.feit["stap"])
    assert stap["bij_stilte"] == "geen_reactie"
    assert stap["soort"] in {"afstemmen", "medeparaaf", "advies"}
    assert g.feit["stap"] in g.voor.open
    assert g.feit["stap"] not in g.voor.sprak
    assert g.feit["door"] == {"onderdeel": "bewaken"}
    assert date.fromisoformat(g.feit["termijn"]) < dag(g.omgeving.moment)


def i12_a_no_ends_the_round(g: Gebeurd) -> None:
    if g.soort == "ingediend":
        assert g.voor.patroon is None
        assert g.feit["ronde"] == g.voor.ronde + 1
    if "gezien_op" in g.feit:
        assert g.voor.patroon is not None


def i13_the_route_is_frozen(g: Gebeurd) -> None:
    if g.soort == "route-vervolgd" and g.feit.get("route_hash"):
        assert g.feit["route_hash"] != g.voor.route_hash
        codes = [stap["code"] for groep in g.feit["route"]["groepen"] for stap in stappen(groep)]
        assert codes == [stap["code"] for groep in g.voor.groepen for stap in stappen(groep)]


def i14_what_is_skipped_may_be(g: Gebeurd) -> None:
    if g.soort == "stap-overgeslagen":
        assert not g.voor.stap(g.feit["stap"])["verplicht"]
        assert g.feit["reden"].strip()
    if g.soort == "route-vervolgd":
        for skip in g.feit["overgeslagen"]:
            stap = g.voor.stap(skip["stap"])
            assert not geldt(stap, g.voor.feiten)
            assert len(skip.get("waarden", ())) == len(stap["voorwaarde"]["feiten"])


def i15_what_is_put_off_says_so(g: Gebeurd) -> None:
    if g.soort in {"termijn-verlengd", "deadline-verlengd"}:
        assert g.feit["naar"] > g.feit["van"]
        assert g.feit["reden"].strip()


def i19_each_open_step_has_somebody_or_says_not(g: Gebeurd) -> None:
    if g.soort != "route-vervolgd":
        return
    for opened in g.feit["geopend"]:
        soort = g.voor.stap(opened["stap"])["soort"]
        for wie in opened["opgelost_naar"]:
            assert g.omgeving.mag(wie, opened["functie"], soort, g.omgeving.moment)
        assert opened["opgelost_naar"]
    everyone = {
        f["persoon_id"]
        for fs in g.omgeving.functies.values()
        for f in fs
        if "van" in f and "persoon_id" in f
    }
    for empty in g.feit["onbezet"]:
        soort = g.voor.stap(empty["stap"])["soort"]
        now = g.omgeving.moment
        assert not any(g.omgeving.mag(wie, empty["functie"], soort, now) for wie in everyone)


REGELS: Mapping[str, Regel] = {
    name.partition("_")[0]: regel for name, regel in globals().items() if name[:2] in {"i0", "i1"}
}


def na_een_opdracht(nu: Stand) -> None:
    """Hold I7 and I8 after each order: what counts is what the oracle says that counts."""
    by_hand = {z for z in nu.geldig if nu.merken[z]["topic"] != "nota.route-vervolgd.v1"}
    assert by_hand == set(nu.zetten)
    expected = set() if nu.gesloten else set(nu.aan_zet)
    assert set(nu.open) == expected
