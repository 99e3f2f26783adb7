"""Who writes, who reads, what is remarked and what is on paper: on the pages, with each reason."""

from __future__ import annotations

from html import unescape
from uuid import UUID

import pytest

from tests.paginas.venster import Venster, until
from tests.people import (
    AFDELINGSHOOFD,
    AUDITOR,
    BEHEER,
    BO,
    DG,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    JENV,
    MEDE,
    OCW,
    STELLER,
    WJZ,
    persoon,
)
from tests.registers import counts

SCAN = b"%PDF-1.7\nmet de pen"


@pytest.fixture
def nota_id(venster: Venster) -> UUID:
    return until(venster.register, AFDELINGSHOOFD)


def test_a_remark_is_placed_and_read_by_whom_it_is_for(venster: Venster, nota_id: UUID) -> None:
    venster.doe(nota_id, JENV, "opmerkingen", tekst="Noem de datum.")
    venster.doe(nota_id, JENV, "opmerkingen", tekst="Binnenskamers.", zichtbaar_voor="JenV")

    for wie, hears in ((STELLER, False), (OCW, False), (FEZ_JENV, True), (AUDITOR, True)):
        page = venster.open(nota_id, wie)
        assert "Noem de datum." in page
        assert ("Binnenskamers." in page) is hears
        assert ("Binnenskamers." in venster.open(nota_id, wie, "/tijdlijn")) is hears


def test_for_others_a_hidden_remark_moves_nothing(venster: Venster, nota_id: UUID) -> None:
    before = venster.open(nota_id, STELLER).split('data-gebeurtenis="')[1].split('"')[0]

    venster.doe(nota_id, JENV, "opmerkingen", tekst="Binnenskamers.", zichtbaar_voor="JenV")

    after = venster.open(nota_id, STELLER).split('data-gebeurtenis="')[1].split('"')[0]
    assert (after, venster.nota(nota_id).version) == (before, int(before) + 1)


def test_an_empty_remark_is_told_beside_the_field(venster: Venster, nota_id: UUID) -> None:
    blad = venster.blad(nota_id, JENV, "opmerkingen")

    answer = venster.stuur(nota_id, JENV, "opmerkingen", {**blad, "tekst": " "})

    assert answer.status_code == 400
    assert "De opmerking is leeg." in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_another_steller_is_named_by_who_leads(venster: Venster, nota_id: UUID) -> None:
    who = f"{persoon(WJZ)} {WJZ}"

    venster.doe(nota_id, AFDELINGSHOOFD, "stellers", "/meelezen", steller=who, reden="Is ziek.")

    nota = venster.nota(nota_id)
    assert (nota.stellers, nota.steller_functie) == ((persoon(WJZ),), WJZ)
    page = unescape(venster.open(nota_id, STELLER, "/meelezen"))
    assert "/stellers" not in page
    assert "Kan wel:" in page


def test_who_reads_along_is_said_by_the_steller(venster: Venster, nota_id: UUID) -> None:
    velden = {"ministeries": ["VWS", "JenV"], "functies": [WJZ], "reden": "Alleen wij."}

    venster.doe(nota_id, STELLER, "toegang", "/meelezen", **velden)

    nota = venster.nota(nota_id)
    assert sorted(nota.kring) == ["JenV", "VWS"]
    assert sorted(nota.genoemd) == [WJZ]
    shown = unescape(venster.open(nota_id, DIRECTEUR, "/meelezen"))
    assert "Alleen VWS/DG-LZ en VWS/stas-LMZ kan dit doen." in shown


def test_paper_is_taken_over_with_its_scan(venster: Venster, nota_id: UUID) -> None:
    blad = venster.blad(nota_id, BO, "papier", "/meelezen")
    velden = {**blad, "stappen": ["lijn.VWS.afdelingshoofd"], "gezet_op": "2025-11-11"}
    files = {"scan": ("blad.pdf", SCAN, "application/pdf")}

    answer = venster.als(BO).post(f"/notas/{nota_id}/papier", data=velden, files=files)

    assert answer.status_code == 303, answer.text
    page = unescape(venster.open(nota_id, STELLER))
    assert "op papier, gezet op" in page
    place = page.split("/scans/")[1].split('"')[0]
    scan = venster.als(STELLER).get(f"/notas/{nota_id}/scans/{place}")
    assert scan.content == SCAN
    assert scan.headers["content-type"] == "application/pdf"
    assert scan.headers["content-disposition"].startswith("attachment;")
    assert scan.headers["x-content-type-options"] == "nosniff"
    assert venster.als(STELLER).get(f"/notas/{nota_id}/scans/1").status_code == 404
    assert venster.als(BEHEER).get(f"/notas/{nota_id}/scans/{place}").status_code == 404


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"stappen": []}, "Kies welke handtekeningen op het blad staan."),
        ({"gezet_op": ""}, "Dit veld ontbreekt."),
        ({"gezet_op": "2100-01-01"}, "Er is geen scan bij"),
    ],
)
def test_what_lacks_on_paper_is_told(
    venster: Venster, nota_id: UUID, anders: dict[str, object], zin: str
) -> None:
    blad = venster.blad(nota_id, BO, "papier", "/meelezen")
    velden = {"stappen": ["lijn.VWS.afdelingshoofd"], "gezet_op": "2025-11-11", **anders}
    before = counts(venster.register)

    answer = venster.stuur(nota_id, BO, "papier", {**blad, **velden})

    assert answer.status_code == 400
    assert zin in unescape(answer.text)
    assert counts(venster.register) == before


@pytest.mark.parametrize(
    ("wie", "knop", "zin"),
    [
        (FEZ, "Wijs een andere steller aan", "Alleen VWS/afdelingshoofd-DMO kan dit doen."),
        (FEZ, "Wijzig wie meeleest", "Alleen VWS/DG-LZ en VWS/stas-LMZ kan dit doen."),
        (DG, "Neem over van papier", "Alleen VWS/bestuursondersteuning kan dit doen."),
    ],
)
def test_what_is_off_says_why_on_the_page_of_readers(
    venster: Venster, nota_id: UUID, wie: str, knop: str, zin: str
) -> None:
    page = unescape(venster.open(nota_id, wie, "/meelezen"))

    assert f">{knop}</button>" in page
    assert zin in page


def test_what_stands_beside_the_main_act_says_why_not(venster: Venster) -> None:
    nota_id = until(venster.register, MEDE[0])

    signer = unescape(venster.open(nota_id, MEDE[1]))
    steller = unescape(venster.open(nota_id, STELLER))

    assert ">Geef terug</button>" in signer
    assert "Er is akkoord gegeven; de tekst staat vast en niemand stuurt nog terug." in signer
    assert ">Schrijf verder</button>" in steller
    assert ">Trek de nota in</button>" in steller
    assert "Alleen VWS/stas-LMZ kan dit doen." in steller
    assert "Wat u nu niet kunt" not in venster.open(nota_id, AUDITOR)
