"""A judgement is derived from its marks, closed by two people, and open while anything waits."""

from __future__ import annotations

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.woo import afronden, lakwijziging
from domain.woo.afronden import Afgerond, Heropend, UitkomstBepaald, Vastgesteld
from domain.woo.beoordeling import Uitkomst
from domain.woo.bevindingen import Grondregel
from domain.woo.grondregels import Lakgrond
from domain.woo.leesstuk import GEHEEL
from domain.woo.oordeel import oordeel_van
from domain.woo.passage import Aanwijzing
from domain.woo.weigeringen import (
    AlBesloten,
    RestvermeldingOpen,
    TeBeoordelen,
    VerouderdeVersie,
    VierOgen,
)
from tests.beoordelingen import COORDINATOR, MEDEWERKER, PERSOON, Zaak, stuk
from tests.leesstukken import leesstuk, met_laks
from tests.notas import sectie
from tests.recorded import recorded, refused

TEKST = "Mevrouw Kuijpers belde."
BUITEN = Uitkomst(soort="buiten_verzoek", reden="Andere periode.")


@pytest.mark.parametrize(
    ("laks", "oordeel"),
    [
        ([], "openbaar"),
        ([("3/0", 8, 16, "5.1.2.e")], "deels_openbaar"),
        ([("3", None, None, "5.1.2.e")], "deels_openbaar"),
        ([("3", None, None, "5.1.2.e"), ("kop/onderwerp", None, None, "5.4")], "niet_openbaar"),
        ([(GEHEEL, None, None, "5.1.1.b")], "niet_openbaar"),
    ],
)
def test_it_follows_from_the_marks(
    laks: list[tuple[str, int | None, int | None, str]], oordeel: str
) -> None:
    assert oordeel_van(met_laks(*laks), leesstuk(TEKST, noten=("Noot.",))) == oordeel


@pytest.mark.parametrize("staat", ["voorgesteld", "vervallen"])
def test_while_a_mark_waits_there_is_none(staat: str) -> None:
    beoordeling = met_laks(("3/0", 8, 16, "5.1.2.e"))
    for lak_id in beoordeling.lakken:
        beoordeling.zet(lak_id, staat=staat)

    assert oordeel_van(beoordeling, leesstuk(TEKST)) == "te_beoordelen"


def test_while_something_is_unread_there_is_none() -> None:
    beoordeling = met_laks()
    beoordeling.te_lezen = frozenset({"3/0"})

    assert oordeel_van(beoordeling, leesstuk(TEKST)) == "te_beoordelen"


def test_while_a_change_waits_there_is_none_and_the_text_stays_hidden() -> None:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")

    lakwijziging.stel_opheffing_voor(zaak.beoordeling, lak_id, "Nee.", zaak.zitting(MEDEWERKER))

    assert oordeel_van(zaak.beoordeling, zaak.tekst) == "te_beoordelen"
    assert zaak.beoordeling.verborgen


def test_one_reads_all_and_another_establishes() -> None:
    zaak = Zaak()
    zaak.bevestigd("Kuijpers")
    recorded(zaak.beoordeling)

    zaak.vastgesteld()

    afgerond, vastgesteld = recorded(zaak.beoordeling)
    assert isinstance(afgerond, Afgerond)
    assert afgerond.aantallen == {"5.1.2.e": 1}
    assert isinstance(vastgesteld, Vastgesteld)
    assert (vastgesteld.oordeel, vastgesteld.gronden) == ("deels_openbaar", ("5.1.2.e",))


def test_whoever_read_it_or_proposed_all_does_not_establish() -> None:
    zaak = Zaak()
    zaak.bevestigd("Kuijpers")
    zaak.rond_af(wie=COORDINATOR)

    with refused(zaak.beoordeling, VierOgen, "rondde deze beoordeling zelf af"):
        zaak.stel_vast(wie=COORDINATOR)
    with refused(zaak.beoordeling, VierOgen, "stelde alle lakken zelf voor"):
        zaak.stel_vast(wie=MEDEWERKER)


def test_nobody_establishes_what_nobody_read() -> None:
    zaak = Zaak()

    with refused(zaak.beoordeling, TeBeoordelen, "alles te hebben gelezen"):
        zaak.stel_vast()


def test_confirming_leaves_the_reading_and_a_new_mark_does_not() -> None:
    zaak = Zaak()
    lak_id = zaak.lak("Kuijpers")
    zaak.rond_af()

    zaak.bevestig(lak_id)
    assert zaak.beoordeling.afgerond_door

    zaak.lak("Joost Brandsma")
    assert not zaak.beoordeling.afgerond_door


def test_what_is_still_read_elsewhere_keeps_it_open() -> None:
    zaak = Zaak(sectie("4b", "Vraag het Kuijpers."))
    zaak.lak(zaak.wijs("Kuijpers", next(p for p in zaak.tekst.plekken if p.startswith("3/"))))
    zaak.bevestig(next(iter(zaak.beoordeling.lakken)))
    zaak.rond_af()

    with refused(zaak.beoordeling, RestvermeldingOpen, "staat elders nog leesbaar"):
        zaak.stel_vast()


def test_the_rules_are_held_against_every_mark_once_more() -> None:
    zaak = Zaak(kader="woo_verzoek")
    zaak.bevestigd("Kuijpers", Lakgrond(gronden=("5.1.5",), motivering="Schade."))
    zaak.rond_af()
    (lak_id,) = zaak.beoordeling.lakken
    wob = Lakgrond(gronden=("10.2.e",), motivering="Schade.")
    zaak.beoordeling.zet(lak_id, grond=wob)

    with refused(zaak.beoordeling, Grondregel, "gold tot 30-04-2022"):
        zaak.stel_vast()


def test_an_older_text_is_neither_read_nor_established() -> None:
    zaak = Zaak()
    zaak.rond_af()
    zaak.klad.wijzig(zaak.nota, sectie("4b", "Nieuw."))

    for act in (zaak.rond_af, zaak.stel_vast):
        with refused(zaak.beoordeling, VerouderdeVersie, "inmiddels is er versie 2"):
            act()


def test_an_act_on_another_text_than_the_one_judged_is_refused() -> None:
    zaak = Zaak()
    zaak.klad.wijzig(zaak.nota, sectie("4b", "Nieuw."))
    gezien = stuk(zaak.nota)

    with refused(zaak.beoordeling, VerouderdeVersie, "U zag versie 2"):
        afronden.rond_af(zaak.beoordeling, (), zaak.zitting(MEDEWERKER), gezien=gezien)


def test_what_is_established_takes_no_mark_until_it_is_taken_up_again() -> None:
    zaak = Zaak()
    zaak.vastgesteld()

    with refused(zaak.beoordeling, AlBesloten, "heropen haar eerst"):
        zaak.lak("Kuijpers")
    with refused(zaak.beoordeling, AlBesloten, "al vastgesteld"):
        zaak.rond_af()
    afronden.heropen(zaak.beoordeling, "Een naam vergeten.", zaak.zitting(COORDINATOR))

    assert isinstance(recorded(zaak.beoordeling)[-1], Heropend)
    zaak.lak("Kuijpers")
    assert zaak.beoordeling.oordeel is None


def test_taking_up_again_needs_a_reason_and_something_to_take_up() -> None:
    zaak = Zaak()

    with refused(zaak.beoordeling, AlBesloten, "niet vastgesteld"):
        afronden.heropen(zaak.beoordeling, "Daarom.", zaak.zitting(COORDINATOR))
    zaak.vastgesteld()
    with refused(zaak.beoordeling, RedenVerplicht):
        afronden.heropen(zaak.beoordeling, "  ", zaak.zitting(COORDINATOR))


def test_an_outcome_of_the_whole_stands_in_the_place_of_marks() -> None:
    zaak = Zaak(kader="woo_verzoek")
    afronden.bepaal_uitkomst(
        zaak.beoordeling, BUITEN, zaak.zitting(MEDEWERKER), gezien=zaak.beoordeling.stuk
    )

    assert isinstance(recorded(zaak.beoordeling)[-1], UitkomstBepaald)
    with refused(zaak.beoordeling, AlBesloten, "als geheel bepaald"):
        zaak.lak(Aanwijzing(plaats=GEHEEL), PERSOON)
    assert zaak.vastgesteld().oordeel == "buiten_verzoek"


@pytest.mark.parametrize("soort", ["reeds_openbaar", "dubbel", "ander_ministerie"])
def test_each_outcome_asks_for_its_own_proof(soort: str) -> None:
    zaak = Zaak(kader="woo_verzoek")
    uitkomst = Uitkomst.model_validate({"soort": soort})

    with refused(zaak.beoordeling, InvoerOngeldig, "ontbreekt de grondslag"):
        afronden.bepaal_uitkomst(
            zaak.beoordeling, uitkomst, zaak.zitting(MEDEWERKER), gezien=zaak.beoordeling.stuk
        )


def test_only_a_request_has_something_outside_it() -> None:
    zaak = Zaak(kader="art68")

    with refused(zaak.beoordeling, InvoerOngeldig, "alleen bij een Woo-verzoek"):
        afronden.bepaal_uitkomst(
            zaak.beoordeling, BUITEN, zaak.zitting(MEDEWERKER), gezien=zaak.beoordeling.stuk
        )
