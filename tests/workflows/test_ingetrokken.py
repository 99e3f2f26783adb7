"""What entitles somebody is read again in the transaction that writes what he did."""

from __future__ import annotations

import pytest

from domain.functie import Functie
from domain.machtiging import VervangingOngeldig
from domain.nota import afstemmen
from domain.nota.stand import Nota
from domain.nummers import functie_nummer
from tests.ingetrokken import BESLUIT, EINDE, strijd
from tests.people import FEZ_JENV, JENV, opdracht
from tests.registers import counts, submitted
from workflows import tekenen, vervangen
from workflows.register.fouten import TussentijdsGewijzigd
from workflows.register.register import Register
from workflows.tafel import op_tafel


def test_b21_what_was_decided_on_a_withdrawn_mandaat_is_not_written(register: Register) -> None:
    nota_id = submitted(register)
    vervangen.verleen_mandaat(register, JENV, BESLUIT, opdracht=opdracht(JENV))
    (mandaat_id,) = register.lees(Functie, functie_nummer(JENV)).mandaten
    by = opdracht(FEZ_JENV)
    tafel = op_tafel(register, nota_id, by)
    afstemmen.leg_geschilpunt_vast(tafel.nota, "Nee.", (), bezetting=tafel.bezetting, opdracht=by)

    vervangen.trek_mandaat_in(register, JENV, mandaat_id, EINDE, opdracht=opdracht(JENV))

    before = counts(register)
    with pytest.raises(TussentijdsGewijzigd):
        tafel.bewaar()
    with pytest.raises(VervangingOngeldig, match="ingetrokken"):
        tekenen.leg_geschilpunt_vast(register, nota_id, "Nee.", (), opdracht=by)
    assert counts(register) == before
    assert not register.lees(Nota, nota_id).geschilpunten


def test_b21_a_mandaat_is_never_used_after_it_was_withdrawn(shared: str) -> None:
    used = strijd(shared, 8)

    assert len(used) == 8
    assert sum(used) > 0
