"""What the Kamer says comes in once, in whatever order, and none of it is lost."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any
from uuid import uuid5

import pytest

from domain.functie import NietBevoegd
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nummers import RUIMTE, punt_nummer
from domain.value import encode, sha256
from tests.kamerrecords import (
    MOTIE,
    TOEZEGGING,
    besluit,
    lees_in,
    motie,
    op,
    soorten,
    toezegging,
)
from tests.people import AUDITOR, BEHEER, STELLER, opdracht
from tests.registers import counts
from workflows.kamer import inlezen
from workflows.kamer.records import lees
from workflows.register.register import Register


def test_a_motie_is_known_by_its_paper_and_says_where_it_was_taken_from(register: Register) -> None:
    record = motie(Kabinetsappreciatie="Ontraden, tenzij gewijzigd")

    lees_in(register, record)

    found = register.lees(Motie, MOTIE)
    assert (found.onderwerp, found.gegevens["datum"]) == ("Motie over thuis", "2025-11-04")
    assert found.appreciatie
    assert found.appreciatie.appreciatie == "ontraden_tenzij_gewijzigd"
    assert (found.bron.systeem, found.bron.id) == ("tk-odata", "zaak-1")
    assert found.bron.sha256 == sha256(encode(record))
    assert json.loads(register.blob(MOTIE, found.bron.sha256)) == record  # the raw record is kept


def test_twice_is_once_and_writes_nothing(register: Register) -> None:
    records = (motie(Kabinetsappreciatie="Ontraden"), besluit(), toezegging(Status="Openstaand"))
    lees_in(register, *records)
    before = counts(register)

    again = lees_in(register, *records)

    assert counts(register) == before
    assert not again.ontvangst.gebeurtenissen


RECORDS = (
    motie(1, Onderwerp="Eerst", Kabinetsappreciatie="Nog te ontvangen"),
    motie(2, Onderwerp="Later", Kabinetsappreciatie="Ontraden"),
    motie(3, Onderwerp="Later", Kabinetsappreciatie="Ontraden"),
    besluit(4),
    besluit(5, "Stemmen - verworpen"),
)


@pytest.mark.parametrize("volgorde", [*permutations(RECORDS)][::17])
def test_whatever_comes_first_the_newest_stands(
    register: Register, volgorde: tuple[dict[str, Any], ...]
) -> None:
    lees_in(register, RECORDS[0])
    for record in (*volgorde, *volgorde):
        lees_in(register, record)

    found = register.lees(Motie, MOTIE)
    assert (found.onderwerp, found.kamerstand[0]) == ("Later", "verworpen")
    assert found.appreciatie
    assert found.appreciatie.ruw == "Ontraden"


def test_a_newer_record_that_says_the_same_keeps_an_older_one_out(register: Register) -> None:
    lees_in(register, motie(1, Onderwerp="Nu"))
    lees_in(register, motie(3, Onderwerp="Nu"))

    lees_in(register, motie(2, Onderwerp="Even anders"))

    assert register.lees(Motie, MOTIE).onderwerp == "Nu"
    assert soorten(register, MOTIE) == ["Ingediend", "GegevensHerzien"]


def test_the_same_record_in_another_form_is_no_revision(register: Register) -> None:
    lees_in(register, motie(1), besluit(2))
    before = counts(register)

    lees_in(register, motie(1, Besluit=[besluit(2)]), dict(reversed(besluit(2).items())))

    assert counts(register) == before


def test_votes_are_seats_of_fracties_or_members_by_name(register: Register) -> None:
    fracties = [
        {"Soort": "Voor", "FractieGrootte": 37},
        {"Soort": "Voor", "FractieGrootte": 24},
        {"Soort": "Tegen", "FractieGrootte": 25},
        {"Soort": "Niet deelgenomen", "FractieGrootte": 5},
        {"Soort": "Tegen", "FractieGrootte": 9, "Verwijderd": True},
    ]
    lees_in(register, motie(), besluit(2, Stemming=fracties, StemmingsSoort="Met handopsteken"))
    first = register.lees(Motie, MOTIE).besluit

    lees_in(register, besluit(3, Stemming=fracties, StemmingsSoort="Hoofdelijk"))
    second = register.lees(Motie, MOTIE).besluit

    assert first
    assert second
    assert (first.voor, first.tegen) == (61, 25)
    assert (second.voor, second.tegen) == (2, 1)


def test_only_a_besluit_counts_and_its_handling_says_nothing_of_the_motie(
    register: Register,
) -> None:
    lees_in(register, motie(), besluit(2))

    lees_in(
        register,
        {**besluit(3, "Stemmen - verworpen", Status="Voorstel"), "Id": "besluit-2"},
        {**besluit(4, "Afvoeren van de stand der werkzaamheden (plenair)"), "Id": "besluit-3"},
    )

    found = register.lees(Motie, MOTIE)
    assert found.kamerstand == ("aangenomen", "Stemmen - aangenomen")
    assert len(found.besluiten) == 3


def test_a_record_that_was_deleted_is_a_fact_and_comes_back(register: Register) -> None:
    lees_in(register, motie(), besluit(2), toezegging())
    gone = [{"Id": i, "Verwijderd": True, "GewijzigdOp": op(5)}
            for i in ("besluit-1", "toezegging-1")]  # fmt: skip

    lees_in(register, *gone)
    deleted = register.lees(Motie, MOTIE), register.lees(Toezegging, TOEZEGGING)
    lees_in(register, *gone, toezegging(6), besluit(1, "Stemmen - verworpen"))

    assert deleted[0].kamerstand == ("", "")
    assert deleted[1].gegevens["verwijderd"] == "ja"
    assert register.lees(Toezegging, TOEZEGGING).gegevens["verwijderd"] == "nee"
    assert register.lees(Motie, MOTIE).kamerstand == ("", "")


def test_year_one_is_no_date_and_a_date_can_go(register: Register) -> None:
    lees_in(register, toezegging(1))
    none = register.lees(Toezegging, TOEZEGGING).gegevens.get("datum_nakoming")
    lees_in(register, toezegging(2, DatumNakoming="2026-01-15T00:00:00+01:00"))
    given = register.lees(Toezegging, TOEZEGGING).gegevens["datum_nakoming"]
    lees_in(register, toezegging(3))

    assert (none, given) == (None, "2026-01-15")
    assert register.lees(Toezegging, TOEZEGGING).gegevens["datum_nakoming"] == ""


@pytest.mark.parametrize(
    ("brief", "gelezen"),
    [
        ("2025D12345", "2025D12345"),
        ([{"DocumentNummer": "2025D12345"}, {"Nummer": "2025Z9"}], "2025D12345; 2025Z9"),
        ({"DocumentNummer": "2025D12345"}, "2025D12345"),
        (None, None),
        ([], None),
    ],
)
def test_the_letter_of_a_toezegging_was_a_word_and_became_a_record(
    register: Register, brief: object, gelezen: str | None
) -> None:
    lees_in(register, toezegging(KamerbriefNakoming=brief))

    found = register.lees(Toezegging, TOEZEGGING)
    assert found.gegevens.get("kamerbrief_nakoming") == gelezen
    assert found.ministerie == "VWS"


def test_a_toezegging_says_to_which_it_belongs(register: Register) -> None:
    lees_in(register, toezegging(2, IsHerhalingVan=[{"Nummer": "TZ202401-001"}]))

    earlier = punt_nummer("toezegging", "TZ202401-001")
    assert register.lees(Toezegging, TOEZEGGING).gerelateerd == (("herhaling", earlier),)


def test_what_had_only_a_zaaknummer_goes_up_in_its_paper(register: Register) -> None:
    lees_in(register, motie(1, kst=None))
    provisional = punt_nummer("motie", f"voorlopig:{uuid5(RUIMTE, 'bron:zaak-1')}")

    lees_in(register, motie(2))
    lees_in(register, besluit(3), motie(4))

    assert register.lees(Kamerpunt, provisional).samengevoegd_met == MOTIE
    assert register.lees(Motie, MOTIE).kamerstand[0] == "aangenomen"


def test_a_gewijzigde_motie_and_the_one_before_know_of_each_other(register: Register) -> None:
    newer = motie(2, "kst-36001-9", Id="zaak-2", Nummer="2025Z00002",
                  VervangenVanuit=[{"Nummer": "2025Z00001"}])  # fmt: skip
    lees_in(register, newer)
    lees_in(register, motie(1, VervangenDoor=[{"Nummer": "2025Z00002"}]))

    assert register.lees(Motie, MOTIE).vervangen_door == punt_nummer("motie", "kst-36001-9")


def test_a_decision_on_nothing_that_is_known_is_told(register: Register) -> None:
    uitslag = lees_in(register, besluit(), motie(kst="kst-36001-8", Nummer="2025Z8"))

    assert uitslag.zonder_punt == ("besluit-1 hoort bij niets dat hier bekend is.",)
    assert len(uitslag.punten) == 1


@pytest.mark.parametrize("wie", [STELLER, BEHEER, AUDITOR])
def test_b11_only_a_coordinator_reads_in(register: Register, wie: str) -> None:
    before = counts(register)

    with pytest.raises(NietBevoegd, match="coördinator Kamerpunten"):
        inlezen.lees_in(
            register,
            lees(motie()).records,
            lambda _: None,
            opdracht=opdracht(wie),
            melding=print,
        )

    assert counts(register) == before
