"""What can't be judged closes the gate, and no report says what it found."""

from __future__ import annotations

import logging
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from projections.lekpoort.geheim import Geheim, VerborgenPersoon, VerborgenTekst, Zichtbaar
from projections.lekpoort.poort import Poort, keur_pakket, keur_teksten
from projections.pakket import MANIFEST
from tests.lekproef.kanalen import diep_zip
from tests.lekproef.schade import SCHADE, verminkt
from tests.lekproef.vormen import LANG, VORMEN
from tests.lekproef.zaak import BIJLAGE, STUK, pak, schone_zaak
from tests.projections.stukken.bouwen import alinea, een_stuk, sectie

NIETS = Zichtbaar()
JAN = VerborgenPersoon(
    lak_id="P-1",
    namen=("Johanna van der Meerschoten",),
    mail=("j.vdmeerschoten@minvws.nl",),
    accounts=("meersj12",),
    telefoon=("+31 6 1234 5678",),
    persoon_ids=("8a6e0804-2bd0-4672-b79d-d97027f9071a",),
)


@pytest.mark.parametrize("naam", SCHADE)
def test_what_cannot_be_judged_closes_the_gate(naam: str) -> None:
    zaak = schone_zaak()

    assert zaak.keur(SCHADE[naam](zaak)).uitkomst == "onbeoordeelbaar"


@pytest.mark.parametrize("zaad", range(20))
def test_a_damaged_pdf_never_opens_the_gate_and_never_escapes_it(zaad: int) -> None:
    zaak = schone_zaak()

    assert zaak.keur(verminkt(zaak, zaad)).uitkomst in {"lek", "onbeoordeelbaar"}


@settings(max_examples=30)
@given(inhoud=st.binary(max_size=300))
def test_no_bytes_whatever_open_the_gate(inhoud: bytes) -> None:
    assert keur_pakket(inhoud, Geheim(), NIETS).uitkomst == "onbeoordeelbaar"
    assert keur_pakket(b"PK\x03\x04" + inhoud, Geheim(), NIETS).uitkomst == "onbeoordeelbaar"


def test_a_byte_that_changes_afterwards_closes_the_gate() -> None:
    zaak = schone_zaak()
    pakket, rng = pak(zaak.bestanden), random.Random(3)
    for _ in range(10):
        anders = bytearray(pakket)
        anders[rng.randrange(len(pakket))] ^= 1 << rng.randrange(8)

        assert zaak.keur(bytes(anders)).uitkomst != "open"


def test_five_zips_in_each_other_are_read_to_the_last() -> None:
    zaak = schone_zaak()
    diep = diep_zip(LANG.encode(), 5)  # D14
    rapport = zaak.keur(pak(zaak.met(f"{STUK}-bijlage-3.zip", diep)))

    assert rapport.uitkomst == "lek"
    assert {een.kanaal for een in rapport.bevindingen} == {"zip-genest"}


def test_a_report_is_the_same_each_time() -> None:
    zaak = schone_zaak()
    pakket = pak(zaak.met(BIJLAGE, b"x"))

    assert zaak.keur(pakket) == zaak.keur(pakket)
    assert zaak.keur(pakket).sha256 == zaak.keur(pakket).sha256


def test_a_fault_of_ours_closes_the_gate() -> None:
    zaak = schone_zaak()
    kapot = Geheim.model_construct(teksten=None, personen=())

    rapport = keur_pakket(pak(zaak.bestanden), kapot, zaak.zichtbaar)

    assert rapport.uitkomst == "onbeoordeelbaar"
    assert [een.kanaal for een in rapport.bevindingen] == ["poort"]


def test_what_is_hidden_is_in_no_repr_and_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    zaak = schone_zaak()
    with caplog.at_level(logging.DEBUG):
        rapport = zaak.keur(pak(zaak.met(f"{STUK}.html", LANG.encode())))

    geheim = Geheim(teksten=(VerborgenTekst(lak_id="L-1", tekst=LANG),), personen=(JAN,))
    for told in (repr(geheim), str(rapport), caplog.text):
        assert "mulder" not in told
        assert "eerschoten" not in told


def test_a_file_is_named_by_its_number_if_its_name_tells_something() -> None:
    zaak = schone_zaak()
    rapport = zaak.keur(pak(zaak.met(f"stukken/{LANG}.pdf", b"x")))

    assert {een.bestand for een in rapport.bevindingen} == {"lid 9"}


@pytest.mark.parametrize(
    "geschreven",
    [
        "Meerschoten", "mw. Meerschotens", "Johanna Meerschoten", "Van der Meerschoten, Johanna",
        "J. van der Meerschoten", "jvandermeerschoten", "j.meerschoten", "meerschotenj",
        "JVDMEERSCHOTEN@example.nl", "meersj12", "06-12345678", "0031612345678", "(06) 12 34 56 78",
        "8A6E08042BD04672B79DD97027F9071A", "_meerschoten_", "xmeerschotenx",
    ],
)  # fmt: skip
def test_a_hidden_person_is_found_by_all_that_tells_who_it_is(geschreven: str) -> None:
    rapport = keur_teksten({"titel": f"nota {geschreven}."}, Geheim(personen=(JAN,)), NIETS)

    assert {(een.code, een.lak_id) for een in rapport.bevindingen} == {("persoon", "P-1")}, "D06"


@pytest.mark.parametrize("geschreven", ["van der", "Johan", "schoten", "1234567", "minvws.nl"])
def test_what_is_not_that_person_is_let_through(geschreven: str) -> None:
    assert keur_teksten({"t": geschreven}, Geheim(personen=(JAN,)), NIETS).uitkomst == "open"


def test_what_stands_elsewhere_in_sight_is_no_leak() -> None:
    stuk = een_stuk(sectie(alinea("De heer Zoëtmulder is Kamerlid.")))
    geheim = Geheim(teksten=(VerborgenTekst(lak_id="L-1", tekst="Zoëtmulder van Qwint"),))
    zichtbaar = Zichtbaar(stukken={STUK: stuk})

    assert keur_teksten({"t": "Zoetmulder"}, geheim, zichtbaar).uitkomst == "open"
    rapport = keur_teksten({"t": "Zoetmulder van Qwint"}, geheim, zichtbaar)
    assert {een.code for een in rapport.bevindingen} == {"gelakt-woord", "gelakt-fragment"}


def test_letters_that_only_touch_are_no_leak() -> None:
    geheim = Geheim(teksten=(VerborgenTekst(lak_id="L-1", tekst="kander"),))

    assert keur_teksten({"t": "met elkander"}, geheim, NIETS).uitkomst == "open"
    assert keur_teksten({"t": "k an-der"}, geheim, NIETS).uitkomst == "lek"


def test_two_encodings_in_each_other_are_read() -> None:
    tekst = VORMEN["base64"](VORMEN["percent"](LANG))
    geheim = Geheim(teksten=(VerborgenTekst(lak_id="L-1", tekst=LANG),))

    assert {een.vorm for een in keur_teksten({"t": tekst}, geheim, NIETS).bevindingen} == {
        "base64/percent/woord"
    }


def test_an_eigenschap_of_a_bijlage_closes_the_gate_by_its_name() -> None:
    zaak = schone_zaak()
    bijlagen = {**zaak.bijlagen, BIJLAGE: ("de auteur",)}
    rapport = Poort(zaak.geheim, zaak.zichtbaar, bijlagen).keur(pak(zaak.bestanden))

    assert [(een.bestand, een.kanaal) for een in rapport.bevindingen] == [(BIJLAGE, "de auteur")]
    assert rapport.uitkomst == "lek"


def test_a_manifest_is_asked_for() -> None:
    zaak = schone_zaak()
    rapport = zaak.keur(pak(zaak.met(MANIFEST, b"{}")))

    assert {een.kanaal for een in rapport.bevindingen} == {"manifest"}
