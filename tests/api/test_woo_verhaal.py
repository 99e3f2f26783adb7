"""A nota is judged over HTTP, mark by mark, by two people."""

from __future__ import annotations

import pytest

from tests.api.web import Web
from tests.api.woo import COORDINATOR, NAAM, WOO, een_oordeel, geopend, met_naam
from tests.notas import sectie
from tests.people import STELLER


@pytest.fixture
def web(web_op: Web) -> Web:
    """Do all of this on both stores."""
    return web_op


def test_from_a_mark_to_a_judgement(web: Web) -> None:
    oordeel = een_oordeel(web)

    lak = oordeel.bevestigd()
    oordeel.stel_vast()

    shown = oordeel.zie()
    assert lak == f"lakken/{shown['lakken'][0]['lakId']}"
    assert (shown["oordeel"], shown["afgerond"], shown["vastgesteld"]) == (
        "deels_openbaar",
        True,
        True,
    )
    assert shown["lakken"][0]["staat"] == "bevestigd"
    assert shown["lakken"][0]["functie"] == STELLER
    assert NAAM not in str(shown)


def test_where_it_was_recorded_gives_the_answer_again(web: Web) -> None:
    oordeel = een_oordeel(web)

    made = oordeel.lak()

    again = web.get(made.headers["location"], STELLER)
    assert (made.status_code, again.json()) == (201, made.json())
    assert made.json()["soort"] == "beoordeling.lak-voorgesteld.v1"


def test_what_is_shown_to_all_has_the_marker_and_not_the_name(web: Web) -> None:
    oordeel = een_oordeel(web)
    oordeel.gelakt()

    for vorm, soort in (("html", "text/html; charset=utf-8"), ("json", "application/json"),
                        ("pdf", "application/pdf")):  # fmt: skip
        shown = web.get(f"{oordeel.place}/voorbeeld?vorm={vorm}", WOO)

        assert (shown.status_code, shown.headers["content-type"]) == (200, soort)
        assert shown.headers["content-disposition"] == f'attachment; filename="voorbeeld.{vorm}"'
        assert shown.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert NAAM.encode() not in shown.content
    assert b"5.1.2.e" in web.get(f"{oordeel.place}/voorbeeld", WOO).content
    assert web.get(f"{oordeel.place}/voorbeeld?vorm=docx", WOO).status_code == 400


def test_5a_is_proposed_from_the_marks(web: Web) -> None:
    oordeel = een_oordeel(web)
    empty = web.get(f"{oordeel.place}/5a", STELLER).json()
    oordeel.gelakt()

    filled = web.get(f"{oordeel.place}/5a", STELLER).json()

    assert (empty["code"], empty["stand"]) == ("5a", "nvt")
    assert "artikel 5.1, tweede lid, onderdeel e, Woo" in filled["blokken"][0]["tekst"]
    assert NAAM not in str(filled)


def test_a_mark_is_changed_and_lifted_by_two(web: Web) -> None:
    oordeel = een_oordeel(web)
    lak = oordeel.bevestigd()
    grond = {"grond": {"gronden": ["5.1.1.d"]}}

    oordeel.post(f"{lak}/grondwijzigingen", STELLER, grond).raise_for_status()
    proposed = oordeel.zie()["lakken"][0]
    oordeel.post(f"{lak}/bevestigingen", WOO).raise_for_status()
    changed = oordeel.zie()["lakken"][0]
    oordeel.post(f"{lak}/opheffingen", WOO, {"reden": "Toch openbaar."}).raise_for_status()
    oordeel.post(f"{lak}/bevestigingen", COORDINATOR).raise_for_status()

    assert proposed["voorstel"]["grond"]["gronden"] == ["5.1.1.d"]
    assert (changed["grond"]["gronden"], changed["voorstel"]) == (["5.1.1.d"], None)
    assert oordeel.zie()["lakken"][0]["staat"] == "opgeheven"


def test_a_mark_is_rejected_or_taken_back(web: Web) -> None:
    oordeel = een_oordeel(web)
    reden = {"reden": "Dit is openbaar."}

    rejected = oordeel.post(f"{oordeel.gelakt()}/verwerpingen", WOO, reden)
    withdrawn = oordeel.post(f"{oordeel.gelakt()}/intrekkingen", STELLER, reden)

    assert (rejected.status_code, withdrawn.status_code) == (201, 201)
    assert [lak["staat"] for lak in oordeel.zie()["lakken"]] == ["verworpen", "ingetrokken"]


def test_a_suggestion_that_was_dismissed_comes_no_more(web: Web) -> None:
    oordeel = een_oordeel(web)
    found = oordeel.tekst()["suggesties"]
    first = {name: found[0][name] for name in ("aanwijzing", "herkenner")}

    body = {**first, "redenCode": "geen_persoonsgegeven"}
    oordeel.post("suggestieafwijzingen", WOO, body).raise_for_status()
    again = oordeel.post("suggestieafwijzingen", WOO, body)

    assert len(oordeel.tekst()["suggesties"]) == len(found) - 1
    assert (again.status_code, again.json()["code"]) == (409, "al-besloten")


def test_a_word_that_is_read_elsewhere_stays_there_by_decision(web: Web) -> None:
    oordeel = een_oordeel(web, "art68", "Bel Jansen.", "Jansen weet het.")
    oordeel.bevestigd()
    (rest,) = oordeel.tekst()["restvermeldingen"]
    oordeel.post("afrondingen", STELLER, oordeel.gezien()).raise_for_status()

    early = oordeel.post("vaststellingen", WOO, oordeel.gezien())
    body = {"deel": rest["deel"], "reden": "Zij is hier woordvoerder."}
    own = oordeel.post("restbesluiten", STELLER, body)
    oordeel.post("restbesluiten", WOO, body).raise_for_status()

    assert (early.status_code, early.json()["code"]) == (409, "restvermelding-open")
    assert (own.status_code, own.json()["code"]) == (403, "vier-ogen")
    assert oordeel.tekst()["restvermeldingen"] == []
    assert oordeel.post("vaststellingen", WOO, oordeel.gezien()).status_code == 201


def test_it_is_reopened_with_a_reason(web: Web) -> None:
    oordeel = een_oordeel(web)
    oordeel.bevestigd()
    oordeel.stel_vast()

    closed = oordeel.lak()
    blank = oordeel.post("heropeningen", WOO, {"reden": "  "})
    opened = oordeel.post("heropeningen", WOO, {"reden": "Er is nog een naam."})

    assert (closed.status_code, closed.json()["code"]) == (409, "al-besloten")
    assert (blank.status_code, blank.json()["code"]) == (400, "reden-verplicht")
    assert opened.status_code == 201
    assert oordeel.zie()["vastgesteld"] is False


def test_the_list_shows_who_takes_part_what_waits(web: Web) -> None:
    oordeel = een_oordeel(web)
    oordeel.gelakt()

    (mine,) = web.get("/v1/beoordelingen", STELLER).json()

    assert (mine["id"], mine["staat"], mine["open"]) == (oordeel.id, "te bevestigen", 1)
    assert web.get("/v1/beoordelingen", WOO).json() == [mine]
    assert web.get("/v1/beoordelingen", "JenV/directeur-beleid").json() == []


def test_a_name_that_the_letter_shows_is_decided_on_before_they_go_together(web: Web) -> None:
    nota = web.open(sectie_1=met_naam(), brief=sectie("brief", "Mevrouw Jansen is er ook."))
    oordeel, brief = geopend(web, nota), geopend(web, nota, soort="brief")
    oordeel.bevestigd()
    for een in (oordeel, brief):
        een.stel_vast()
    body = {"beoordelingen": [oordeel.id, brief.id]}

    refused = web.post("/v1/openbaarmakingen", WOO, body)
    oordeel.post("heropeningen", WOO, {"reden": "Zij staat in de brief."}).raise_for_status()
    (rest,) = oordeel.tekst(more=f"?samenMet={brief.id}")["restvermeldingen"]
    besluit = {"deel": rest["deel"], "reden": "Zij ondertekent.", "samenMet": [brief.id]}
    oordeel.post("restbesluiten", WOO, besluit).raise_for_status()
    oordeel.stel_vast()
    composed = web.post("/v1/openbaarmakingen", WOO, body)

    assert (refused.status_code, refused.json()["code"]) == (409, "restvermelding-open")
    assert rest["plaatsen"][0].startswith("brief 4300002-1100001-DMO brief/")
    assert composed.status_code == 201
