"""What follows a letter: the beslisnota that it announced, and in which publication it is."""

from __future__ import annotations

from datetime import date

from domain import nazenden
from domain.functie import AlGedaan, NietBevoegd
from domain.kamerbrief import Kamerbrief
from domain.nazenden import BeslisnotaNagezonden, OpenbaarGemaakt, PublicatieOntbreekt
from domain.nota.verzendbaar import Beslisnota, VrijgaveOntbreekt, Zending
from domain.nota.verzenden import verzend
from domain.woo.openbaarmaking import (
    Openbaarmaking,
)
from tests.beoordelingen import COORDINATOR, Over, Zaak
from tests.notas import a_nota, sectie, sign, until
from tests.openbaarmakingen import (
    publiceer,
    samengesteld,
    vastgesteld,
    vrijgegeven,
)
from tests.people import BO, MEDE, STELLER, bezetting, opdracht
from tests.recorded import recorded, refused


def verzonden(wijze: str = "na_te_zenden") -> tuple[Zaak, Kamerbrief]:
    """Send a letter, and judge its nota then."""
    zaak = Zaak(kader="art68")
    until(zaak.nota, MEDE[0])
    for office in MEDE:
        sign(zaak.nota, office)
    beslisnota = Beslisnota.model_validate({"wijze": wijze, "reden": "Wordt nog gelakt."})
    zending = Zending(zaak.klad.onderdelen(zaak.nota), {}, beslisnota)
    by = opdracht(BO, gezien=zaak.nota.gezien)
    brief = verzend(zaak.nota, zending, bezetting=bezetting(), opdracht=by)
    zaak.bevestigd("Kuijpers")
    zaak.vastgesteld()
    recorded(brief)
    return zaak, brief


def zend_na(brief: Kamerbrief, zaak: Zaak, vrijgave: Openbaarmaking | None, wie: str = BO) -> None:
    by = opdracht(wie)
    nazenden.zend_beslisnota_na(brief, zaak.nota, vrijgave, bezetting=bezetting(), opdracht=by)


def test_a_beslisnota_that_was_announced_follows_once_and_released() -> None:
    zaak, brief = verzonden()

    with refused(brief, VrijgaveOntbreekt):
        zend_na(brief, zaak, None)
    with refused(brief, VrijgaveOntbreekt):
        zend_na(brief, zaak, samengesteld(zaak))
    vrijgave = vrijgegeven(zaak)
    with refused(brief, NietBevoegd):
        zend_na(brief, zaak, vrijgave, COORDINATOR)
    zend_na(brief, zaak, vrijgave)

    (event,) = recorded(brief)
    assert isinstance(event, BeslisnotaNagezonden)
    assert event.vrijgave_id == vrijgave.id
    with refused(brief, AlGedaan):
        zend_na(brief, zaak, vrijgave)


def test_what_was_not_announced_does_not_follow() -> None:
    zaak, brief = verzonden("ongelakt")

    with refused(brief, AlGedaan, "aangekondigd"):
        zend_na(brief, zaak, vrijgegeven(zaak))


def test_a_release_covers_one_text_of_one_nota_for_the_kamer() -> None:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)
    nota = zaak.nota

    assert wat.dekt(nota.id, nota.inhoud_hash)
    assert not wat.dekt(a_nota().id, nota.inhoud_hash)
    zaak.klad.wijzig(nota, sectie("4b", "Nieuw."))
    assert not wat.dekt(nota.id, nota.inhoud_hash)
    actief = vastgesteld("woo_actief")
    assert not vrijgegeven(actief).dekt(actief.nota.id, actief.nota.inhoud_hash)


def test_a_letter_says_once_in_which_publication_it_is() -> None:
    zaak, brief = verzonden()
    own = Zaak(over=Over(zaak.nota, zaak.klad, "brief"), kader="art68")
    own.vastgesteld()
    wat = vrijgegeven(own)

    with refused(brief, PublicatieOntbreekt):
        nazenden.maak_openbaar(brief, wat, own.zitting(COORDINATOR))
    publiceer(wat, own)
    with refused(brief, NietBevoegd):
        nazenden.maak_openbaar(brief, wat, own.zitting(STELLER))
    nazenden.maak_openbaar(brief, wat, own.zitting(COORDINATOR))

    (event,) = recorded(brief)
    assert isinstance(event, OpenbaarGemaakt)
    with refused(brief, AlGedaan):
        nazenden.maak_openbaar(brief, wat, own.zitting(COORDINATOR))


def test_the_publication_of_another_document_is_not_that_of_the_letter() -> None:
    zaak, brief = verzonden()
    wat = vrijgegeven(zaak)
    publiceer(wat, zaak, date(2025, 11, 11))

    with refused(brief, PublicatieOntbreekt):
        nazenden.maak_openbaar(brief, wat, zaak.zitting(COORDINATOR))
