"""What is hidden here and read there is found first, and decided by a second person."""

from __future__ import annotations

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.woo.beoordeling import Beoordeling
from domain.woo.leesstuk import Leesstuk
from domain.woo.restvermelding import (
    Restvermelding,
    RestvermeldingBesloten,
    laat_zichtbaar,
    restvermeldingen,
)
from domain.woo.weigeringen import VierOgen
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Zaak
from tests.leesstukken import leesstuk, met_laks
from tests.notas import sectie
from tests.recorded import recorded, refused


def woorden(beoordeling: Beoordeling, stuk: Leesstuk, **elders: str) -> dict[str, tuple[str, ...]]:
    """Say which hidden words are read where."""
    found = restvermeldingen(beoordeling, stuk, elders)
    return {stuk.plekken[r.deel.plaats].tekst[r.deel.van : r.deel.tot]: r.plaatsen for r in found}


def gelakt(tekst: str, fragment: str, *meer: str, grond: str = "5.1.2.e") -> dict[str, object]:
    stuk = leesstuk(tekst, *meer)
    van = tekst.index(fragment)
    return dict(woorden(met_laks(("3/0", van, van + len(fragment), grond)), stuk))


@pytest.mark.parametrize(
    ("meer", "plaatsen"),
    [
        ("Vraag het Kuijpers.", ("3/1",)),
        ("Kuijpers' brief.", ("3/1",)),
        ("De brief van KUIJPERS.", ("3/1",)),
        ("Mail a.kuijpers@minvws.nl.", ("3/1",)),
        ("De Kuijpersen belden.", None),
        ("Niets.", None),
    ],
)
def test_a_name_is_found_where_it_looks_like_one(
    meer: str, plaatsen: tuple[str, ...] | None
) -> None:
    found = gelakt("Mevrouw Kuijpers belde.", "Kuijpers", meer)

    assert found == ({"Kuijpers": plaatsen} if plaatsen else {})


def test_a_word_of_a_name_without_a_capital_is_another_word() -> None:
    assert gelakt("Bel Piet Boer.", "Piet Boer", "Een boer.") == {}
    assert gelakt("Bel Boer.", "Boer", "Een boer.") == {"Boer": ("3/1",)}  # all of the fragment


def test_an_s_behind_a_name_is_the_same_name() -> None:
    assert gelakt("Bel Wim Postma.", "Wim Postma", "Postmas brief.") == {"Postma": ("3/1",)}


def test_each_word_of_a_name_is_a_line_of_its_own() -> None:
    found = gelakt("Bel Wim Postma.", "Wim Postma", "Wim belde.", "Vraag Postma.", "Wim weer.")

    assert found == {"Wim": ("3/1", "3/3"), "Postma": ("3/2",)}


def test_under_another_ground_only_the_whole_fragment_counts() -> None:
    tekst = "Het kost 41 euro per uur."

    assert gelakt(tekst, "41 euro per uur", "Het is 41 euro per uur.", grond="5.1.2.f") == {
        "41 euro per uur": ("3/1",)
    }
    assert gelakt(tekst, "41 euro per uur", "Het is 41 euro.", grond="5.1.2.f") == {}


def test_a_few_small_letters_tell_nothing() -> None:
    assert gelakt("Dat is nu zo.", "nu", "Niet nu.", grond="5.1.2.i") == {}


def test_it_looks_in_titles_motivations_and_other_documents_too() -> None:
    stuk = leesstuk("Bel mevrouw Veilig over Daarom.")
    beoordeling = met_laks(("3/0", 12, 18, "5.1.2.e"), ("3/0", 24, 30, "5.1.2.e"))

    found = woorden(beoordeling, stuk, brief="Aan mevrouw Veilig.")

    assert found == {"Veilig": ("kop/onderwerp", "brief"), "Daarom": ("motivering",)}


def test_what_is_hidden_everywhere_is_read_nowhere() -> None:
    stuk = leesstuk("Bel Kuijpers.", "Vraag Kuijpers.")

    assert not woorden(met_laks(("3/0", 4, 12, "5.1.2.e"), ("3/1", 6, 14, "5.1.2.e")), stuk)


def twee_keer() -> tuple[Zaak, Restvermelding]:
    zaak = Zaak(sectie("3", "Mevrouw Kuijpers belde."), sectie("4b", "Kuijpers!"))
    zaak.lak(zaak.wijs("Kuijpers", next(p for p in zaak.tekst.plekken if p.startswith("3/"))))
    recorded(zaak.beoordeling)
    (rest,) = zaak.rest
    return zaak, rest


def test_a_second_person_lets_it_stay_with_a_reason() -> None:
    zaak, rest = twee_keer()
    zitting = zaak.zitting(COORDINATOR)

    laat_zichtbaar(zaak.beoordeling, zaak.rest, rest.deel, "Zo heet de stichting.", zitting)

    (event,) = recorded(zaak.beoordeling)
    assert isinstance(event, RestvermeldingBesloten)
    assert event.plaatsen == rest.plaatsen
    assert "Kuijpers" not in event.model_dump_json()
    assert not zaak.rest


def test_whoever_hid_it_does_not_let_it_stay() -> None:
    zaak, rest = twee_keer()
    zitting = zaak.zitting(MEDEWERKER)

    with refused(zaak.beoordeling, VierOgen, "stelde dit zelf voor"):
        laat_zichtbaar(zaak.beoordeling, zaak.rest, rest.deel, "Zo heet de stichting.", zitting)


def test_not_without_a_reason_and_not_what_is_read_nowhere() -> None:
    zaak, rest = twee_keer()
    zitting = zaak.zitting(COORDINATOR)

    with refused(zaak.beoordeling, RedenVerplicht):
        laat_zichtbaar(zaak.beoordeling, zaak.rest, rest.deel, " ", zitting)
    with refused(zaak.beoordeling, InvoerOngeldig, "nergens"):
        laat_zichtbaar(zaak.beoordeling, (), rest.deel, "Zo heet de stichting.", zitting)
