"""What is written in a nota is shown as it is: all of it, escaped, and who stands for it."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from uuid import UUID, uuid4

import pytest
from typing_extensions import override

from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt, doe_af
from domain.nota.inhoud import Blok, Kop, Onderdeel, Sectie, Verzending, Voetnoot
from tests.notas import SJABLOON, blok, parlementair, sectie
from tests.paginas.venster import Venster, until, write
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    BO,
    DCO,
    DIRECTEUR,
    FEZ,
    JENV,
    MEDE,
    NOON,
    OCW,
    STAS,
    STELLER,
    functie,
    opdracht,
    persoon,
)
from tests.registers import opened, submitted
from workflows import beheren, kamerpunten

EVIL = "<script>alert(1)</script>{{7*7}}"
ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;{{7*7}}"


class Koppen(HTMLParser):
    """Collects the levels of the headings, and every id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.niveaus: list[int] = []
        self.ids: list[str] = []
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]
        if re.fullmatch("h[1-6]", tag):
            self.niveaus.append(int(tag[1]))


def evil() -> dict[str, Onderdeel]:
    """Put it in every text that a nota has."""
    kop = Kop(onderwerp=EVIL, soort_nota="ter_besluitvorming", aan=(STAS,), van=EVIL)
    verzending = Verzending(
        kamers=("TK",), geadresseerden=(EVIL,), kanaal=EVIL, brief_kenmerk=EVIL[:20]
    )
    noted = blok(EVIL)
    noot = Voetnoot(voetnoot_id=uuid4(), blok_id=noted.blok_id, plaats=3, tekst=EVIL)
    kinds = Sectie(
        code="1",
        stand="ingevuld",
        blokken=(
            noted,
            blok(EVIL, soort="punt"),
            blok(EVIL, soort="tussenkop"),
            blok(EVIL, soort="tabel", rijen=((EVIL, EVIL), (EVIL, EVIL))),
        ),
        voetnoten=(noot,),
    )
    texts = {s.code: sectie(s.code, EVIL) for s in SJABLOON.indeling.secties if s.code != "1"}
    about = blok(EVIL, soort="parlementair", deel=EVIL)
    punt = Sectie(code="4a", stand="ingevuld", blokken=(about,))
    parts = (kop, verzending, kinds, punt, sectie("brief", EVIL))
    return {**texts, **{deel.code: deel for deel in parts}}


def test_every_text_is_escaped(venster: Venster) -> None:
    nota_id = submitted(venster.register, "1", **evil())
    venster.doe(nota_id, JENV, "geschilpunten", tekst=EVIL)
    (punt_id,) = venster.nota(nota_id).geschilpunten
    said = venster.doe(nota_id, JENV, f"geschilpunten/{punt_id}/oplossingen", hoe=EVIL)
    signed = venster.doe(nota_id, JENV, "afstemmingen", opmerking=EVIL)
    write(venster.register, nota_id, sectie("3", f"Anders {EVIL}"))

    pages = [said.text, signed.text]
    pages += [venster.open(nota_id, JENV, onder) for onder in ("", "/besluit", "/verzending")]

    assert all("<script>alert" not in page for page in pages)
    assert all(ESCAPED in page for page in pages)
    assert all("&gt;49" not in page for page in pages)


def test_what_was_typed_wrong_comes_back_escaped(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)
    blad = venster.blad(nota_id, DIRECTEUR, "teruggaven")
    wrong = {**blad, "naar": "steller", "reden": f"{EVIL}\u202e", EVIL: EVIL}

    answer = venster.stuur(nota_id, DIRECTEUR, "teruggaven", wrong)

    assert answer.status_code == 400
    assert "<script>alert" not in answer.text
    assert ESCAPED in answer.text


def test_all_kinds_of_text_are_shown(venster: Venster) -> None:
    bron = BronVanFeit(systeem="nota", id="1", gewijzigd_op=NOON, sha256="0" * 64)
    motie = kamerpunten.leg_vast(
        venster.register, NieuweMotie(onderwerp="Thuis", kst_id="kst-1-2", bron=bron),
        opdracht=opdracht(STELLER),
    ).nummer  # fmt: skip
    noted = Blok(blok_id=uuid4(), tekst="Voor de noot en erna.")
    noot = Voetnoot(voetnoot_id=uuid4(), blok_id=noted.blok_id, plaats=12, tekst="De noot.")
    table = blok("", soort="tabel", rijen=(("Jaar", "Geld"), ("2026", "1,2")))
    first = Sectie(
        code="1", stand="ingevuld", blokken=(noted, table, blok("Een", soort="punt")),
        voetnoten=(noot,),
    )  # fmt: skip

    nota_id = submitted(venster.register, een=first, punt=parlementair("4a", [motie]))
    page = venster.open(nota_id, STELLER)

    assert 'Voor de noot<sup><a class="utrecht-link" id="bij-1-1" href="#noot-1-1">' in page
    assert '<th scope="col">Jaar</th>' in page
    assert "<td>2026</td>" in page
    assert '<ul class="punten">' in page
    assert f'href="/moties/{motie}">' in page


def test_beside_a_section_stands_who_signed_for_it(venster: Venster) -> None:
    page = venster.open(until(venster.register, DIRECTEUR), STELLER)

    section = page[page.index('id="s4e"') : page.index('id="s4f"')]
    assert "FEZ <small>v1</small>" in section
    assert "FEZ JenV <small>v1</small>" in section
    assert "afdelingshoofd" not in section
    assert "Voor de hele tekst: afdelingshoofd-DMO (versie 1)." in page


@pytest.mark.parametrize("wie", [STELLER, AFDELINGSHOOFD, DIRECTEUR, JENV, STAS, BO])
def test_headings_have_no_gaps_and_ids_are_unique(venster: Venster, wie: str) -> None:
    nota_id = until(venster.register, DIRECTEUR, "1", **evil())

    for onder in ("", "/besluit", "/verzending"):
        koppen = Koppen(venster.open(nota_id, wie, onder))
        assert koppen.niveaus.count(1) == 1
        assert all(b - a <= 1 for a, b in zip([0, *koppen.niveaus], koppen.niveaus, strict=False))
        assert len(koppen.ids) == len(set(koppen.ids))


def test_a_draft_has_a_page_for_its_steller(venster: Venster) -> None:
    page = venster.open(opened(venster.register), STELLER)

    assert "Concept" in page
    assert "De route staat vast zodra de nota is ingediend." in page
    assert "/indiening" in page


def test_who_holds_two_offices_says_first_as_who(venster: Venster) -> None:
    nota_id = submitted(venster.register)
    give(venster, "VWS/DCo", FEZ)
    for wie in (JENV, OCW, "SZW/directeur-beleid"):
        venster.doe(nota_id, wie, "afstemmingen")

    page = venster.open(nota_id, FEZ)

    assert "U kunt hier in meer dan een functie handelen." in page
    assert "/parafen" not in page
    assert "Parafeer versie 1" in venster.open(nota_id, FEZ, "?als=VWS/DCo")
    done = venster.stuur(
        nota_id, FEZ, "parafen", venster.blad(nota_id, FEZ, "parafen", "?als=VWS/DCo")
    )
    assert done.status_code == 303
    assert "medeparaaf.DCo.paraaf" in venster.nota(nota_id).af


def test_who_signed_before_gives_a_reason_where_the_route_allows_it(venster: Venster) -> None:
    nota_id = until(venster.register, MEDE[0])
    give(venster, MEDE[0], STAS)

    page = venster.open(nota_id, STAS)
    blad = venster.blad(nota_id, STAS, "mede-namens")
    without = venster.stuur(nota_id, STAS, "mede-namens", blad)
    done = venster.stuur(nota_id, STAS, "mede-namens", {**blad, "samenloop": "Ik neem waar."})

    assert "Waarom tekent u voor beide stappen?" in page
    assert without.status_code == 403
    assert 'id="MedeNamens-samenloop-fout"' in without.text
    assert done.status_code == 303


def test_a_step_that_nobody_holds_says_so(venster: Venster) -> None:
    nota_id, holder = until(venster.register, DCO), persoon(AFDELINGSHOOFD)
    beheren.meld_vrij(venster.register, AFDELINGSHOOFD, holder, opdracht=opdracht(BEHEER))
    venster.doe(nota_id, DCO, "parafen")

    page = venster.open(nota_id, STELLER)

    assert "aan de beurt, maar niemand bezet deze functie" in page
    assert "knoop--onbezet" in page


def give(venster: Venster, office: str, wie: str) -> UUID:
    """Let the holder of one office hold another too."""
    by = opdracht(BEHEER)
    return beheren.bezet(
        venster.register, office, persoon(wie), opdracht=by, van=date(2025, 11, 11)
    ).nummer


def test_the_letter_says_how_many_it_settles(venster: Venster) -> None:
    bron = BronVanFeit(systeem="nota", id="1", gewijzigd_op=NOON, sha256="0" * 64)
    moties = [
        kamerpunten.leg_vast(
            venster.register, NieuweMotie(onderwerp="Thuis", kst_id=f"kst-1-{n}", bron=bron),
            opdracht=opdracht(STELLER),
        ).nummer
        for n in range(3)
    ]  # fmt: skip

    nota_id = until(
        venster.register,
        BO,
        af=parlementair("4h", moties[:2]),
        meldt=parlementair("4a", moties[2:]),
    )

    button = "Verzend de brief: doet 2 moties af en meldt voortgang over 1 motie"
    assert button in venster.open(nota_id, BO, "/verzending")
    first, by = venster.register.lees(Kamerpunt, moties[0]), opdracht(BO)
    doe_af(first, UUID(int=4), door=functie(BO).door(by), opdracht=by)
    venster.register.bewaar(first, opdracht=by)

    button = "Verzend de brief: doet 1 motie af en meldt voortgang over 2 moties"
    assert button in venster.open(nota_id, BO, "/verzending")


def test_a_timeline_that_is_behind_hides_no_nota(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)
    with venster.register.opslag.schrijf() as cursor:
        cursor.execute("DELETE FROM lees_tijdlijn WHERE nummer > 3")

    for wie in (AFDELINGSHOOFD, DIRECTEUR, STELLER, FEZ):
        assert "Tekst van Kernpunten." in venster.open(nota_id, wie)
