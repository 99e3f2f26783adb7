"""Gangregels: I9-I15 and I19, each held against one fact and what was known before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.machine.feiten import Gebeurd, Stand
from tests.machine.omgeving import dag
from tests.orakel_route import Plain, geldt, stappen

TERUG = {"teruggestuurd", "aanpassing-gevraagd", "geschilpunt-voorgelegd"}


def i09_frozen_after_akkoord(g: Gebeurd) -> None:
    if eis := g.feit.get("voorwaarde_id") if g.soort == "inhoud-gewijzigd" else None:
        assert g.voor.eisen[eis].open
        assert set(g.feit["gewijzigd"]) <= g.voor.eisen[eis].onderdelen
    elif g.soort in TERUG or g.soort == "inhoud-gewijzigd":
        assert not g.voor.heeft_akkoord
    if g.soort == "heropend":
        assert g.voor.heeft_akkoord
    if g.voor.gesloten:
        assert g.soort in {"route-vervolgd", "handtekeningen-vervallen"}


def i10_sent_only_when_all_is_there(g: Gebeurd) -> None:
    if g.soort not in {"verzonden", "afgerond"}:
        return
    done = {zet.stap for zet in g.voor.geldig}
    steps = [stap for groep in g.voor.groepen for stap in stappen(groep)]
    sends = {stap["code"] for stap in steps if stap["soort"] == "verzenden"}
    assert {stap["code"] for stap in steps} - sends == done
    op_een_tekst(g.voor)
    assert not g.voor.wacht_op
    assert not g.voor.onopgelost()
    asked = {f"mede_namens {wie}" for wie in g.voor.feiten["lijsten"].get("mede_namens", ())}
    found = [f for z, f in g.voor.merken.items() if z in g.voor.geldig and "bewindspersoon" in f]
    assert asked == {f"mede_namens {f['bewindspersoon']}" for f in found}
    assert g.voor.feiten["leidt_tot_brief"] == (g.soort == "verzonden")
    if g.soort == "verzonden":
        met_brief(g)


def op_een_tekst(nu: Stand) -> None:
    """Hold each mark against every change since: one in its scope left it alone, as it may."""
    for zet in nu.geldig:
        stap, merk = nu.stap(zet.stap), nu.merken[zet]
        if merk["topic"] == "nota.route-vervolgd.v1":
            assert not geldt(stap, nu.feiten)
            continue
        for versie in range(merk["versie"] + 1, nu.versie + 1):
            toen, later = nu.versies[versie - 1], nu.versies[versie]
            codes = {code for code in later if later[code] != toen.get(code)}
            if {"alles", *codes} & set(stap["reikwijdte"]):
                assert zet in nu.vrij[versie]


def met_brief(g: Gebeurd) -> None:
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
        assert namen(g.feit["route"]["groepen"]) == namen(g.voor.groepen)
    if g.soort == "routewijziging-voorgesteld":
        assert g.feit["diff"]
        assert g.feit["reden"].strip()
    if g.soort not in {"route-gewijzigd", "routewijziging-afgewezen"}:
        return
    voorstel = g.voor.voorstellen[g.feit["voorstel_id"]]
    assert g.feit["voorstel_id"] not in g.voor.beantwoord
    assert g.feit["door"]["persoon_id"] != voorstel["door"]["persoon_id"]
    assert voorstel["op"][::2] == (g.voor.ronde, g.voor.route_hash)
    if g.soort == "route-gewijzigd":
        assert namen(g.feit["route"]["groepen"]) == namen(g.na.groepen)
        assert all(g.na.stap(zet.stap) == g.voor.stap(zet.stap) for zet in g.voor.geldig)
        assert g.na.geldig == g.voor.geldig


def namen(groepen: Iterable[Plain]) -> list[tuple[str, str]]:
    return [(stap["code"], stap["functie"]) for groep in groepen for stap in stappen(groep)]


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
    """Hold an extension against the term that ran; nothing else moves a term that runs."""
    match g.soort:
        case "termijn-verlengd":
            opening = g.voor.open[g.feit["stap"]]
            assert g.feit["van"] == opening["termijn"]
            assert geeft_tijd(g, opening["functie"])
        case "deadline-verlengd":
            assert g.feit["van"] == g.voor.deadline
            assert geeft_tijd(g, g.voor.steller_functie)
        case "deadline-gesteld" if g.voor.deadline:
            assert g.feit["deadline"] < g.voor.deadline
        case "route-vervolgd":
            closed = {gone["stap"] for gone in g.feit["gesloten"]}
            for opened in g.feit["geopend"]:
                before = g.voor.open.get(opened["stap"], {"onbezet": True})
                moved = before.get("functie") != opened["functie"]
                assert before.get("onbezet") or moved or opened["stap"] in closed
    assert bool(g.soort[-9:] != "-verlengd") or g.feit["reden"].strip()


def geeft_tijd(g: Gebeurd, functie: str) -> bool:
    """Say whether it is later, still to come, and by who leads that office."""
    *_, leads = (f["leidinggevende"] for f in g.omgeving.functies[functie] if "leidinggevende" in f)
    who = g.feit["door"]["persoon_id"]
    assert g.omgeving.houdt(who, leads, g.omgeving.moment)
    naar = date.fromisoformat(g.feit["naar"])
    return bool(g.feit["naar"] > g.feit["van"] and naar >= dag(g.omgeving.moment))


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
