"""Going on with a new text: a mark goes along or lapses, and is never lost."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.functie import NietBevoegd
from domain.nota.inhoud import Blok, Sectie
from domain.woo import versiewissel
from domain.woo.lakken import lak
from domain.woo.lakwijziging import bevestig_wijziging, stel_opheffing_voor
from domain.woo.passage import Aanwijzing, Passage
from domain.woo.verborgen import verborgen
from domain.woo.versiewissel import VersieGewisseld
from domain.woo.weigeringen import (
    AlBesloten,
    LakOnbekend,
    TeBeoordelen,
    VersieOnbekend,
)
from tests.beoordelingen import BELDE, COORDINATOR, MEDEWERKER, PERSOON, Zaak, lees, stuk
from tests.notas import sectie
from tests.people import STELLER
from tests.recorded import recorded, refused


def gewisseld(zaak: Zaak, *delen: Sectie) -> VersieGewisseld:
    recorded(zaak.beoordeling)
    zaak.wissel(*delen)
    (event,) = recorded(zaak.beoordeling)
    assert isinstance(event, VersieGewisseld)
    return event


def test_an_unchanged_block_takes_its_mark_along() -> None:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")

    event = gewisseld(zaak, sectie("3", BELDE, "Een ander advies."))

    assert event.overgenomen == (lak_id,)
    assert zaak.markering(lak_id).staat == "bevestigd"
    assert event.te_lezen == (zaak.plaats("Een ander advies."),)


def test_a_changed_block_loses_its_mark_and_is_hidden_whole() -> None:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")

    event = gewisseld(zaak, sectie("3", "Mevrouw Kuijpers schreef."))

    (vervallen,) = event.vervallen
    assert (vervallen.lak_id, vervallen.reden_code) == (lak_id, "tekst_gewijzigd")
    assert vervallen.voorstel == Passage(plaats=zaak.plaats("Kuijpers"), van=8, tot=16)
    assert "schreef" not in lak(zaak.tekst, zaak.beoordeling).model_dump_json()


@pytest.mark.parametrize("nieuw", ["Kuijpers belde Kuijpers.", "Iemand belde."])
def test_no_place_is_proposed_where_the_text_is_gone_or_twice(nieuw: str) -> None:
    zaak = Zaak()
    zaak.bevestigd("Kuijpers")

    event = gewisseld(zaak, sectie("3", nieuw))

    assert event.vervallen[0].voorstel is None


def test_a_block_that_is_gone_takes_its_text_with_it() -> None:
    zaak = Zaak()
    zaak.bevestigd("raden")

    event = gewisseld(zaak, sectie("3", BELDE))

    assert event.vervallen[0].reden_code == "blok_verdwenen"
    assert not verborgen(zaak.beoordeling, zaak.tekst)


def test_a_mark_on_a_whole_section_or_title_stays_so() -> None:
    zaak = Zaak()
    for plaats in ("3", "kop/onderwerp"):
        zaak.bevestig(zaak.lak(Aanwijzing(plaats=plaats), PERSOON))

    event = gewisseld(zaak, sectie("3", "Heel iets anders."))

    assert not event.vervallen
    assert "anders" not in lak(zaak.tekst, zaak.beoordeling).model_dump_json()


def test_a_lapsed_mark_ends_when_one_in_its_place_is_confirmed() -> None:
    zaak = Zaak()
    old = zaak.bevestigd("Kuijpers")
    zaak.wissel(sectie("3", "Mevrouw Kuijpers schreef."))

    new = zaak.lak("Kuijpers", vervangt=old)
    assert zaak.markering(old).staat == "vervallen"
    zaak.bevestig(new)

    assert zaak.markering(old).staat == "ingetrokken"
    assert [lak.lak_id for lak in zaak.beoordeling.verborgen] == [new]


def test_only_a_lapsed_mark_is_replaced() -> None:
    zaak = Zaak()
    old = zaak.bevestigd("Kuijpers")

    with refused(zaak.beoordeling, AlBesloten, "is niet vervallen"):
        zaak.lak("Brandsma", vervangt=old)
    with refused(zaak.beoordeling, LakOnbekend):
        zaak.lak("Brandsma", vervangt=stuk(zaak.nota).id)


def test_a_lapsed_mark_without_a_proposal_keeps_it_open_and_its_lifting_takes_two() -> None:
    zaak = Zaak()
    old = zaak.bevestigd("Kuijpers")
    zaak.wissel(sectie("3", "Er is gebeld."))

    with refused(zaak.beoordeling, TeBeoordelen, "vervallen lak is nog niets voorgesteld"):
        zaak.rond_af()
    zaak.hef_op(old)
    zaak.rond_af()

    assert not zaak.beoordeling.verborgen


def test_new_text_is_among_what_was_read() -> None:
    zaak = Zaak()
    event = gewisseld(zaak, sectie("4b", "Nieuw."))

    with refused(zaak.beoordeling, TeBeoordelen, "nog niet gelezen"):
        zaak.rond_af(gelezen=())
    zaak.rond_af(gelezen=event.te_lezen)

    assert not zaak.beoordeling.te_lezen


def test_what_was_read_and_established_is_so_no_more() -> None:
    zaak = Zaak()
    zaak.vastgesteld()

    zaak.wissel(sectie("4b", "Nieuw."))

    assert not zaak.beoordeling.afgerond_door
    assert not zaak.beoordeling.vastgesteld_door
    assert zaak.beoordeling.oordeel is None


def test_the_same_version_changes_nothing_and_an_older_one_is_refused() -> None:
    zaak = Zaak()
    recorded(zaak.beoordeling)
    zaak.wissel()
    assert recorded(zaak.beoordeling) == []

    zaak.wissel(sectie("4b", "Nieuw."))
    old, tekst = stuk(zaak.nota, versie=1), lees(zaak.nota, zaak.klad, versie=1)
    with refused(zaak.beoordeling, VersieOnbekend, "Versie 1"):
        versiewissel.wissel_versie(
            zaak.beoordeling, old, tekst, zaak.zitting(MEDEWERKER), gezien=zaak.beoordeling.stuk
        )


def test_the_desk_and_the_steller_go_on_and_nobody_else() -> None:
    for wie in (MEDEWERKER, STELLER):
        Zaak().wissel(sectie("4b", "Nieuw."), wie=wie)
    zaak = Zaak()
    with refused(zaak.beoordeling, NietBevoegd):
        zaak.wissel(sectie("4b", "Nieuw."), wie="VWS/directeur-DMO")


def test_a_change_that_waited_is_gone_with_the_text_it_was_about() -> None:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")
    reden = "Zij trad naar buiten op."
    stel_opheffing_voor(zaak.beoordeling, lak_id, reden, zaak.zitting(MEDEWERKER))

    zaak.wissel(sectie("3", "Mevrouw Kuijpers schreef."))

    assert zaak.markering(lak_id).voorstel is None
    with refused(zaak.beoordeling, AlBesloten, "geen voorstel"):
        bevestig_wijziging(zaak.beoordeling, lak_id, zaak.zitting(COORDINATOR))


class Tekst(NamedTuple):
    """Paragraphs by their number; those without text are gone."""

    alineas: dict[int, str]

    @property
    def sectie(self) -> Sectie:
        blokken = tuple(
            Blok(blok_id=sectie("3", *["x"] * 4).blokken[i].blok_id, tekst=tekst)
            for i, tekst in sorted(self.alineas.items())
        )
        return Sectie(code="3", stand="ingevuld", blokken=blokken)


ZINNEN = st.sampled_from(["Bel Kuijpers.", "Bel De Wit.", "Kuijpers en De Wit.", "Niets."])
TEKSTEN = st.dictionaries(st.integers(0, 3), ZINNEN, min_size=1).map(Tekst)


@given(eerst=TEKSTEN, later=st.lists(TEKSTEN, min_size=1, max_size=3))
def test_every_mark_that_hides_is_carried_or_lapses(eerst: Tekst, later: list[Tekst]) -> None:
    zaak = Zaak(eerst.sectie)
    for plaats, plek in zaak.tekst.plekken.items():
        for naam in ("Kuijpers", "De Wit"):
            if plaats.startswith("3/") and naam in plek.tekst:
                zaak.lak(zaak.wijs(naam, plaats))
    recorded(zaak.beoordeling)

    for tekst in later:
        before = {lak_.lak_id: lak_ for lak_ in zaak.beoordeling.verborgen}
        lapsed = {i for i, lak_ in before.items() if lak_.staat == "vervallen"}
        zaak.wissel(tekst.sectie)
        for event in recorded(zaak.beoordeling):
            assert isinstance(event, VersieGewisseld)
            gone = {v.lak_id for v in event.vervallen}
            assert {*event.overgenomen} | gone == {*before}
            assert not {*event.overgenomen} & gone
            assert not gone & lapsed
        assert {lak_.lak_id for lak_ in zaak.beoordeling.verborgen} == {*before}
        hidden = verborgen(zaak.beoordeling, zaak.tekst)
        for lak_ in zaak.beoordeling.verborgen:
            if (plaats := lak_.passage.plaats) in zaak.tekst.plekken:
                van, tot = zaak.beoordeling.bereik_van(lak_).bereik(
                    zaak.tekst.plekken[plaats].tekst
                )
                assert any(d.van <= van and tot <= d.tot for d in hidden[plaats])
