"""A nota, a letter and a bijlage read as documents in which every text has one place."""

from __future__ import annotations

from uuid import uuid4

import pytest

from domain.nota.inhoud import Bijlage, Bijlagen, Blok, Kop, Sectie, Voetnoot
from domain.woo.leesstuk import Leesstuk, Leestabel
from domain.woo.stukken import Stuk, StukOnbekend, beoordeling_nummer, lees_bijlage, lees_brief
from tests.beoordelingen import lees
from tests.leesstukken import DATUM
from tests.notas import Kladblok, a_nota, blok

SHA = "a" * 64


def gelezen(*delen: Sectie | Bijlagen, soort: str = "nota") -> Leesstuk:
    klad = Kladblok()
    nota = a_nota(klad, **{deel.code: deel for deel in delen})
    return lees(nota, klad, "brief" if soort == "brief" else "nota")


def met_noten(code: str, *plaatsen: int) -> Sectie:
    """Fill a section with one paragraph, and a note at each of these code points."""
    alinea = blok("Eerste tweede derde.")
    noten = tuple(
        Voetnoot(voetnoot_id=uuid4(), blok_id=alinea.blok_id, plaats=p, tekst=f"Noot bij {p}.")
        for p in plaatsen
    )
    return Sectie(code=code, stand="ingevuld", blokken=(alinea,), voetnoten=noten)


def test_every_text_has_a_place_of_its_own() -> None:
    stuk = gelezen(met_noten("1", 6), met_noten("3", 6, 13))

    places = [plek.plaats for regel in stuk.regels() for plek in regel if plek.plaats]

    assert len(set(places)) == len(places)
    assert list(stuk.plekken) == places
    assert all(p.partition("/")[0] in {"kop", "3"} for p in places if "3" in p[:1])


def test_what_we_wrote_ourselves_has_no_place() -> None:
    stuk = gelezen()

    ours = [plek.tekst for regel in stuk.regels() for plek in regel if not plek.plaats]

    assert "Beslisnota: " in ours
    assert "N.v.t." in ours
    assert "kop/onderwerp" in stuk.plekken


def test_notes_are_numbered_through_the_sections_in_the_order_of_their_references() -> None:
    stuk = gelezen(met_noten("3", 13, 6), met_noten("1", 6))

    numbers = {noot.nummer: noot.inhoud[0].tekst for noot in stuk.voetnoten}
    refers = [n for plek in stuk.plekken.values() for n in plek.noten]

    assert numbers == {1: "Noot bij 6.", 2: "Noot bij 6.", 3: "Noot bij 13."}
    assert sorted(refers) == [(6, 1), (6, 2), (13, 3)]


def test_each_cell_of_a_table_has_its_place_and_short_rows_are_filled() -> None:
    tabel = Blok(
        blok_id=uuid4(), soort="tabel", rijen=(("Wie", "Wat"), ("Kuijpers",), ("De Wit", "belde"))
    )
    stuk = gelezen(Sectie(code="3", stand="ingevuld", blokken=(tabel,)))

    (found,) = [b for s in stuk.secties for b in s.blokken if isinstance(b, Leestabel)]
    cells = {p.rpartition("/")[2]: plek.tekst for p, plek in stuk.plekken.items() if "3/" in p[:2]}

    assert cells == {
        "0.0": "Wie", "0.1": "Wat", "1.0": "Kuijpers", "1.1": "", "2.0": "De Wit", "2.1": "belde",
    }  # fmt: skip
    assert {len(rij) for rij in found.rijen} == {len(found.kop)}
    assert not any(p.endswith("/1.1") for p in stuk.te_beoordelen)


def test_titles_of_bijlagen_are_judged_too() -> None:
    rij = Bijlage(volgnummer=1, titel="Advies van Kuijpers", soort="advies", sha256=SHA, bytes=1)

    stuk = gelezen(Bijlagen(rijen=(rij,)))
    zelf = lees_bijlage(rij.titel, rij.volgnummer, "1", DATUM)

    assert stuk.plekken["bijlagen/1/titel"].tekst == rij.titel
    assert list(zelf.plekken) == ["bijlagen/1/titel"]


def test_a_letter_has_no_headings_and_only_its_own_notes() -> None:
    stuk = gelezen(met_noten("3", 6), met_noten("brief", 6), soort="brief")

    assert [s.titel for s in stuk.secties] == [""]
    assert [noot.nummer for noot in stuk.voetnoten] == [1]
    assert {p.partition("/")[0] for p in stuk.plekken} == {"kop", "brief"}


def test_a_nota_without_a_letter_has_none_to_judge() -> None:
    with pytest.raises(StukOnbekend, match="geen brief"):
        lees_brief({"kop": Kop(onderwerp="Veilig thuis")}, "1", DATUM)


def test_a_judgement_goes_on_through_versions_and_a_changed_file_is_another() -> None:
    nota_id = uuid4()

    def of(soort: str, versie: int, sha: str) -> Stuk:
        return Stuk.model_validate(
            {"soort": soort, "id": nota_id, "versie": versie, "inhoud_hash": sha}
        )

    one, two = of("nota", 1, SHA), of("nota", 2, "b" * 64)
    assert beoordeling_nummer(one, "art68") == beoordeling_nummer(two, "art68")
    assert beoordeling_nummer(one, "art68") != beoordeling_nummer(one, "woo_actief")
    assert beoordeling_nummer(of("bijlage", 1, SHA), "art68") == beoordeling_nummer(
        of("bijlage", 2, SHA), "art68"
    )
    assert beoordeling_nummer(of("bijlage", 1, SHA), "art68") != beoordeling_nummer(
        of("bijlage", 1, "b" * 64), "art68"
    )
