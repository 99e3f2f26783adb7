"""What was public before and still is, is not hidden now as if nobody could have read it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from api.taken.beoordelen import elders
from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling
from domain.woo.grondregels import Lakgrond
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.passage import Aanwijzing
from domain.woo.weigeringen import RestvermeldingOpen
from tests.voorstelling import Voorstelling
from workflows import beoordelen
from workflows.bekijken import bekijk

WOO, TWEEDE = "VWS/woo-medewerker", "VWS/woo-coordinator"


def by(gespeeld: Voorstelling, wie: str) -> Opdracht:
    gespeeld.klok.nu += timedelta(hours=1)
    return gespeeld.toneel.opdracht(wie, gespeeld.klok.nu.replace(tzinfo=None))


def test_d11_a_word_that_was_public_needs_a_decision_before_it_is_hidden(
    gespeeld: Voorstelling,
) -> None:
    register, nummer = gespeeld.register, gespeeld.toneel.beoordelingen["nota"]
    beoordelen.heropen(register, nummer, "De VNG vraagt erom.", opdracht=by(gespeeld, TWEEDE))
    tekst = bekijk(register, nummer, opdracht=by(gespeeld, WOO)).tekst
    plek = next(p for p in tekst.onder("4b") if "MBO Raad" in p.tekst)
    van = plek.tekst.index("MBO Raad")
    wijst = Aanwijzing(plaats=plek.plaats, van=van, tot=van + 8, fragment="MBO Raad")
    grond = Lakgrond(gronden=("art68",), motivering="Dat is in het belang van de Staat.")
    verzoek = Lakverzoek(aanwijzing=wijst, grond=grond)
    beoordelen.stel_lak_voor(register, nummer, verzoek, opdracht=by(gespeeld, WOO))
    lak = register.lees(Beoordeling, nummer).verborgen[-1]
    beoordelen.bevestig(register, nummer, lak.lak_id, opdracht=by(gespeeld, TWEEDE))
    stuk = register.lees(Beoordeling, nummer).stuk
    beoordelen.rond_af(register, nummer, (), gezien=stuk, opdracht=by(gespeeld, WOO))

    with pytest.raises(RestvermeldingOpen, match=r"openbaar sinds 10-12-2025 \(0001\)"):
        beoordelen.stel_vast(
            register,
            nummer,
            gezien=stuk,
            opdracht=by(gespeeld, TWEEDE),
            elders=elders(register, nummer),
        )
    assert register.lees(Beoordeling, nummer).oordeel is None
