"""Every kind of doubt has a text that raises it, and points at its words in the source."""

import pytest

from tests.workflows.indelen.teksten import KOP, nota, vws
from workflows.indelen.functies import vraag_functies
from workflows.indelen.lezen import deel_in
from workflows.indelen.lezing import Lezing
from workflows.indelen.twijfels import SOORTEN

BREED = " " * 62
MARGE = f"Tekst op de eerste bladzijde.{BREED}Datum\nMeer.{BREED}{' ' * 24}3 maart 2026\n"
SCAN = (
    "1. Aanleiding\nDe Kamer vroeg erom.\n2. Advies\nAkkoord gaan met de\n\f"
    "brief die erbij zit Kenmerk\nen de bijlage daarvan RTINS\nmet alle cijfers.\n"
)
NOTEN = (
    "3. Kernpunten\nDe proef loopt goed!. Zij duurt kort?.\n\n"
    "! Kamerstuk 31234, nr. 7\n? Zie de brief."
)

RAISES: dict[str, str] = {
    "afbreking": nota("3", "De proef loopt in alle noord-\nwestelijke steden."),
    "afstemming": vws("4g", "Afgestemd met JenV en OCW."),
    "alinea_grens": nota(
        "3", "Dit is een lange regel van deze alinea hier.\nKort.\nEn dit is weer een lange regel."
    ),
    "alinea_los": nota("3", "Deze alinea is niet af\n\nDit is iets anders."),
    "aankruisvak": "Aan\nMVWS\n\nAfgestemd met\n\u2612\n\n1. Aanleiding\nA.\n",
    "besluit_voor": "1. Aanleiding\nA.\n2. Advies\nAkkoord te gaan.\n",
    "geen_besluit": nota("2", "U wordt gevraagd:"),
    "geen_secties": "Beste collega,\n\nTot morgen.\n",
    "functie_onbekend": nota("3", "De proef loopt."),
    "item_begin": vws("4h", "- Motie A over fietsen\nMotie B over iets."),
    "item_mogelijk": vws("4h", "- Motie A (Kamerstuk 31234, nr. 7).\nDaarna volgt iets anders."),
    "kale_tekens": nota("3", "\u2022\n\u2022\n\u2022\nEen alinea."),
    "kop_beschadigd": nota("3", "Goed.").replace("Kernpunten", "3. Kempunten"),
    "kop_dubbel": nota("3", "Goed.\n\nKernpunten\nNog een."),
    "kop_los": nota("4", "- Een punt zonder einde\nCommunicatie\nEr komt een bericht."),
    "kop_nummer": nota("3", "Goed.").replace("Kernpunten", "4. Kernpunten"),
    "kop_onbekend": nota("4", "De kosten zijn laag.\n\nHandhaving\nDe dienst let op."),
    "kop_ontbreekt": "1. Aanleiding\nA.\n",
    "kop_plaats": "Aan\nMVWS\nDatum\n3 maart 2026\nEen onderwerp van de nota\n1. Aanleiding\nA.\n",
    "kop_tegenspraak": KOP.replace("Kenmerk\n", "Kenmerk\n\nOns kenmerk\n2026-0000099999\n\n")
    + "1. Aanleiding\nA.\n",
    "los_getal": nota("3", "De proef loopt.\n\n7\n\nMeer."),
    "marge_in_tekst": nota("3", "De proef 2026-0000012345 loopt."),
    "marge_onbekend": MARGE
    + f"Aanleiding\nA.{BREED}{' ' * 20}Kenmerk\n\fB.{BREED}{' ' * 20}Vreemd stuk\n",
    "marge_onleesbaar": SCAN,
    "mede_namens": nota("2", "De brief mede namens uw ambtgenoot van JenV te tekenen."),
    "ministerie": "1. Aanleiding\nA.\n",
    "niet_geplaatst": KOP.replace("Datum", "Onbekend\n\nDatum") + "1. Aanleiding\nA.\n",
    "noot_in_tekst": nota("3", "De proef loopt.\n9 Zie de brief.\nMeer tekst hier."),
    "noot_los": "1. Aanleiding\nDe Kamer vroeg erom.\n\n1 Kamerstuk 31234, nr. 7\n",
    "noot_onzeker": NOTEN,
    "nvt_beschadigd": nota("5", "N1et van toepassing"),
    "nvt_met_tekst": nota("5", "N.v.t.\n\nMaar wel dit."),
    "ocr": nota("3", "De codrdinatie loopt."),
    "punt_amendement": vws("4h", "- Amendement Voorbeeld (Kamerstuk 31234, nr. 7)."),
    "punt_niveau": nota("4", "\u2022 A.\n- B.\n\u2022 C."),
    "punt_onbekend": vws("4h", "- Iets heel anders."),
    "punt_zonder_nummer": vws("4h", "- Motie Voorbeeld over fietsen."),
    "punt_zonder_teken": nota("3", "Het gaat om:\nDe kosten;\nDe baten."),
    "sectie_dubbel": nota("3", "Goed.\n\nKernpunten\nNog een."),
    "secties_afwezig": "1. Aanleiding\n",
    "soort_onbekend": "TER VOORBEREIDING\n\n1. Aanleiding\nA.\n",
    "tabel": nota("5", "N.v.t.\nBijlagen\n1\nDe brief\n"),
    "tekens": nota("3", "De proef\u200b loopt."),
    "verwijzing": nota("3", "Zie Kamerstuk I 36 658, nr. 5."),
}


def read(code: str) -> Lezing:
    r = deel_in(RAISES[code])
    if code == "functie_onbekend":
        vraag_functies(r, {"VWS/stas": "Staatssecretaris VWS"})
    return r


def test_every_kind_has_a_text() -> None:
    assert set(RAISES) == set(SOORTEN)


@pytest.mark.parametrize("code", SOORTEN)
def test_each_kind_is_raised(code: str) -> None:
    raised = [t for t in read(code).twijfels if t.code == code]

    assert raised
    for twijfel in raised:
        assert twijfel.reden.strip()
        assert twijfel.vraag.endswith("?")
        assert "{" not in twijfel.reden + twijfel.vraag


NOWHERE = {"kop_ontbreekt", "kop_tegenspraak", "ministerie", "secties_afwezig", "tekens"}
NOWHERE |= {"geen_besluit"}


@pytest.mark.parametrize("code", sorted(set(SOORTEN) - NOWHERE))
def test_each_kind_shows_its_words(code: str) -> None:
    r = read(code)

    for twijfel in (t for t in r.twijfels if t.code == code):
        assert r.bron[twijfel.begin : twijfel.eind].strip()


@pytest.mark.parametrize("code", ["36600-K", "I 36 658, nr. 5"])
def test_a_doubtful_citation_must_be_decided(code: str) -> None:
    r = deel_in(nota("3", f"Zie Kamerstuk {code}."))

    assert [t.ernst for t in r.twijfels if t.code == "verwijzing"] == ["beslis"]


def test_a_kop_of_another_ministry_is_asked_about() -> None:
    r = deel_in(nota("3", "De proef loopt."), ministerie="BZK")

    assert r.ministerie == "BZK"
    assert [t.woord for t in r.twijfels if t.code == "ministerie"] == ["VWS"]


def test_the_first_heading_alone_is_one_empty_section() -> None:
    r = deel_in("1. Aanleiding")

    assert [(s.code, s.stand) for s in r.secties] == [("1", "leeg")]
    assert "secties_afwezig" in {t.code for t in r.twijfels}


def test_the_indeling_of_the_nota_wins_over_what_the_text_looks_like() -> None:
    assert deel_in(vws("3", "Goed."), "rijk").indeling == "rijk"
    assert deel_in(vws("3", "Goed.")).indeling == "VWS"
