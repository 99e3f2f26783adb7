"""What is asked of a new mark is judged at once, and kept without the text that it hides."""

from __future__ import annotations

import pytest

from domain.base import Geweigerd
from domain.woo import suggestie
from domain.woo.grondregels import Lakgrond
from domain.woo.lakvoorstel import LakVoorgesteld
from domain.woo.passage import Aanwijzing
from domain.woo.stukken import Stuk
from domain.woo.suggestie import SuggestieAfgewezen
from domain.woo.weigeringen import AlBesloten, BijlageNietTeLakken
from tests.beoordelingen import ADVIES, MEDEWERKER, Zaak
from tests.recorded import recorded, refused


def test_what_is_proposed_is_stored_as_it_was_snapped_and_without_its_text() -> None:
    zaak = Zaak()

    lak_id = zaak.lak("uijper")

    event = recorded(zaak.beoordeling)[-1]
    assert isinstance(event, LakVoorgesteld)
    assert (event.lak_id, event.onderdeel) == (lak_id, "3")
    assert (event.passage.van, event.passage.tot) == (8, 16)
    assert "ijper" not in event.model_dump_json()


def test_every_broken_rule_comes_at_once() -> None:
    zaak = Zaak(kader="art68")
    grond = Lakgrond(gronden=("5.2.1", "10.2.e"), milieu="milieu")

    with pytest.raises(Geweigerd) as geweigerd:
        zaak.lak(ADVIES, grond)

    assert [nee.regel for nee in geweigerd.value.alle] == [
        "R5", "R9", "R9", "R10", "R11", "R12", "R12", "R15",
    ]  # fmt: skip


def test_a_bijlage_is_hidden_as_a_whole_or_not() -> None:
    zaak = Zaak()
    sha, bijlage = "a" * 64, dict(zaak.beoordeling.stuk)
    zaak.beoordeling.stuk = Stuk.model_validate({**bijlage, "soort": "bijlage", "inhoud_hash": sha})

    with refused(zaak.beoordeling, BijlageNietTeLakken):
        zaak.lak("Kuijpers")
    zaak.lak(Aanwijzing(plaats="3"))


def test_a_suggestion_is_dismissed_once() -> None:
    zaak = Zaak()
    wijst, zitting = zaak.wijs("Joost Brandsma"), zaak.zitting(MEDEWERKER)

    suggestie.wijs_suggestie_af(
        zaak.beoordeling, wijst, "herkenner:regels@1", "publieke_persoon", zitting
    )

    event = recorded(zaak.beoordeling)[-1]
    assert isinstance(event, SuggestieAfgewezen)
    assert "Brandsma" not in event.model_dump_json()
    with refused(zaak.beoordeling, AlBesloten, "al afgewezen"):
        suggestie.wijs_suggestie_af(
            zaak.beoordeling, wijst, "herkenner:regels@1", "anders", zitting
        )
