"""Tekenregels: I2-I8, each held against one fact and what was known before it."""

from __future__ import annotations

from datetime import datetime, time

from tests.machine.feiten import Gebeurd
from tests.machine.omgeving import AMSTERDAM
from tests.orakel import Zet
from tests.orakel_route import Plain

VAN_DE_STELLER = {"inhoud-gewijzigd", "ingediend", "redactioneel-voorgesteld"}
OP_EEN_STAP = {"stap-overgeslagen", "verzonden", "ministerraad-behandeld", "bespreking-gevraagd"}
NOOIT_TAAL = {"mede_namens", "verzending", "dekking", "bijlagen", "afstemming_met"}


def wanneer(g: Gebeurd) -> datetime:
    """Say when it was done: what was set on paper, on the day that stands there."""
    if not (papier := g.feit.get("papier")):
        return g.omgeving.moment
    day = datetime.fromisoformat(papier["gezet_op"])
    return datetime.combine(day.date(), time(12), AMSTERDAM)


def i02_a_signature_binds_what_was_there(g: Gebeurd) -> None:
    if "gezien_op" not in g.feit:
        return
    stap = g.voor.gevraagd(g.soort, g.feit)
    assert g.feit["inhoud_hash"] == g.voor.inhoud_hash
    assert g.feit["route_hash"] == g.voor.route_hash
    assert (g.feit["soort"], g.feit["reikwijdte"]) == (stap["soort"], stap["reikwijdte"])
    assert g.feit["door"]["grondslag"]["functie_versie"] >= 1
    assert (g.feit["middel"] == "nat") == bool(g.feit.get("papier"))
    if stap["soort"] in {"akkoord", "mede_namens"}:
        assert g.feit["middel"] in {"verhoogd", "nat"}
    if papier := g.feit.get("papier"):
        assert len(papier["scan"]) == 64
        assert papier["vastgelegd_door"]["persoon_id"] != g.feit["door"]["persoon_id"]
        assert papier["vastgelegd_door"]["persoon_id"] not in g.voor.stellers


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
        assert g.omgeving.houdt(door["persoon_id"], door["functie"], wanneer(g))
    if "gezien_op" in g.feit or g.soort in OP_EEN_STAP:
        stap = g.voor.gevraagd(g.soort, g.feit)
        if "voorwaarde_id" in g.feit:
            wacht_op_antwoord(g)
        else:
            assert stap["code"] in g.voor.aan_zet
            assert stap["code"] in g.voor.open
        offices = stap["overslaan_door"] if g.soort == "stap-overgeslagen" else [stap["functie"]]
        asked = door.get("namens") or door["functie"]
        assert asked in offices
        assert g.omgeving.mag(door["persoon_id"], asked, stap["soort"], wanneer(g))
    if g.soort in VAN_DE_STELLER and not g.feit.get("redactioneel_voorstel"):
        assert door["persoon_id"] in g.voor.stellers


def wacht_op_antwoord(g: Gebeurd) -> None:
    eis = g.voor.eisen[g.feit["voorwaarde_id"]]
    assert eis.open
    assert not (eis.vervuld and g.soort == "voorwaarde-vervuld")
    assert eis.akkoord in g.voor.geldig


def i05_four_eyes_on_the_person(g: Gebeurd) -> None:
    if "gezien_op" not in g.feit:
        return
    who, stap = g.feit["door"]["persoon_id"], g.voor.gevraagd(g.soort, g.feit)
    assert who not in g.voor.stellers
    if eis := g.feit.get("voorwaarde_id"):
        assert who not in g.voor.schreven.get(eis, ())
        return
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
    decides = "gezien_op" in g.feit and g.feit["soort"] in {"akkoord", "mede_namens"}
    if decides or g.soort in {"bespreking-gevraagd", "voorwaarde-heropend"}:
        assert door["hoedanigheid"] in {"houder", "vervanger"}
        assert g.omgeving.bewindspersoon(door["persoon_id"], wanneer(g))


def i07_what_lapses_was_there_and_says_why(g: Gebeurd) -> None:
    if g.soort == "handtekeningen-vervallen":
        gone = {Zet(m["nummer"], m["stap"]) for m in g.feit["vervallen"]}
        assert gone <= g.voor.geldig | set(g.voor.sluitingen)
        assert g.feit["reden_code"]
    if "oorzaak" in g.feit:
        assert 0 < g.feit["oorzaak"] < g.feit["originator_version"]
        assert g.feit["door"].get("onderdeel")  # by the system, in no person's name
    if g.soort == "paraaf-teruggenomen":
        terug = Zet(g.feit["merk"]["nummer"], g.feit["merk"]["stap"])
        assert g.voor.tekenaars[terug] == g.feit["door"]["persoon_id"]
        assert g.voor.stap(terug.stap)["soort"] != "akkoord"
        later = {zet for zet in g.voor.geldig if zet.stap in g.voor.vanaf(terug.stap)} - {terug}
        assert not any("persoon_id" in g.voor.merken[zet]["door"] for zet in later)


def i08_a_slip_of_the_pen_takes_two(g: Gebeurd) -> None:
    if g.soort == "redactioneel-voorgesteld":
        assert g.feit["verklaring"].strip()
    if g.soort not in {"redactioneel-bevestigd", "redactioneel-afgewezen"}:
        if voorstel := g.feit.get("redactioneel_voorstel"):
            wanted = g.voor.voorstellen[voorstel]["hashes"]
            assert g.feit["hashes"] == {**g.voor.hashes, **wanted}
            assert g.feit["feiten"] == g.voor.feiten
        return
    voorstel, who = g.voor.voorstellen[g.feit["voorstel_id"]], g.feit["door"]["persoon_id"]
    assert who != voorstel["door"]["persoon_id"]
    assert g.feit["voorstel_id"] not in g.voor.beantwoord
    assert voorstel["op"][:2] == (g.voor.ronde, g.voor.versie)
    assert not g.voor.heeft_akkoord
    assert NOOIT_TAAL.isdisjoint(voorstel["gewijzigd"])
    assert not any(who in g.voor.schrijvers.get(code, ()) for code in voorstel["gewijzigd"])
    signed = {zet.stap: who for zet, who in g.voor.tekenaars.items()}
    assert who == [signed[s["code"]] for s in g.voor.lijn() if s["code"] in signed][-1]
    assert_behouden(g, voorstel)


def assert_behouden(g: Gebeurd, voorstel: Plain) -> None:
    """Hold that what a confirmed change left alone is what it would have voided."""
    if g.soort == "redactioneel-bevestigd":
        scopes = {z: {"alles", *voorstel["gewijzigd"]} for z in g.voor.zetten}
        hit = {z for z, s in scopes.items() if s & set(g.voor.stap(z.stap)["reikwijdte"])}
        assert hit == {Zet(m["nummer"], m["stap"]) for m in g.feit["behouden"]}
