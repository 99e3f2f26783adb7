"""The machine finds a rule of the domain that is gone, by the facts that are then recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.kamerpunt.uitvoering import Afdoening
from domain.nota import opstellen as schrijven
from domain.nota import redactioneel, route_wijzigen, terugnemen
from domain.nota.inhoud import Wijziging
from domain.nota.opstellen import als_steller
from domain.nota.tegentekenen import Getoond
from domain.nota.termijnen import Verlenging, Wanneer
from domain.routewijziging import Stapwens
from tests.machine.kamer import noem
from tests.machine.plan import Poging
from tests.machine.samen import WENSEN
from tests.machine.spel import Spel
from tests.notas import sectie
from tests.people import AFDELINGSHOOFD, STELLER
from workflows import opstellen, opvolgen, termijnen, wijzigen
from workflows.opvolgen import Bedoeld

LINE, AKKOORD = ("lijn.VWS.DG",), ("akkoord.stas.akkoord",)


def teken_tot(spel: Spel, stap: tuple[str, ...]) -> None:
    """Let everyone sign until these steps are on turn."""
    for _ in range(20):
        if tuple(step.code for step in spel.nota.aan_zet) == stap:
            return
        spel.probeer("teken", STELLER, 0)
    raise LookupError(stap)


def doe(spel: Spel, wie: str, doen: Callable[..., object], *velden: object) -> None:
    spel.geef(Poging(wie, doen, velden))


def korter(spel: Spel) -> None:
    when = Wanneer(date(2025, 12, 10))
    doe(spel, STELLER, termijnen.stel_deadline, spel.nota_id, when, "Toegezegd.")
    more = Verlenging(date(2025, 12, 9), "Vol.")
    doe(spel, AFDELINGSHOOFD, termijnen.verleng_deadline, spel.nota_id, more)


def eigen_route(spel: Spel) -> None:
    wens = Stapwens.model_validate(WENSEN[1])
    doe(spel, STELLER, wijzigen.stel_route_voor, spel.nota_id, (wens,), "Nodig.")
    doe(spel, STELLER, wijzigen.bevestig_route, spel.nota_id, [*spel.nota.routevoorstellen][-1])


def eigen_woorden(spel: Spel) -> None:
    teken_tot(spel, LINE)
    anders = (sectie("3", "Tekst van Kernpunten!"),)
    wijziging = Wijziging(op_versie=1, onderdelen=anders, aanleiding="Typefout.")
    doe(spel, STELLER, wijzigen.stel_redactioneel_voor, spel.nota_id, wijziging)
    ((nummer, voorstel),) = spel.nota.taalvoorstellen.items()
    shown = Getoond(nummer, voorstel.diff_hash)
    doe(spel, STELLER, wijzigen.bevestig_redactioneel, spel.nota_id, shown)


def te_laat_terug(spel: Spel) -> None:
    teken_tot(spel, LINE)
    doe(spel, AFDELINGSHOOFD, wijzigen.neem_paraaf_terug, spel.nota_id, "Vergist.")


def na_akkoord(spel: Spel) -> None:
    teken_tot(spel, AKKOORD)
    spel.probeer("teken", STELLER, 0)
    wijziging = Wijziging(op_versie=1, onderdelen=(sectie("3", "Anders."),))
    doe(spel, STELLER, opstellen.wijzig, spel.nota_id, wijziging)


def zonder_brief(spel: Spel) -> None:
    spel.geef(noem(spel.plan(STELLER, 0)))
    bedoeld = Bedoeld(UUID([*spel.kamer.punten][-1]))
    doe(spel, STELLER, opvolgen.doe_af, bedoeld, uuid4(), Afdoening())


def tekent_zelf(nota: Any, getoond: Getoond, bezetting: Any, opdracht: Any) -> Any:
    voorstel = nota.taalvoorstellen[getoond.voorstel_id]
    return voorstel, als_steller(nota, bezetting, opdracht)


def hoe_dan_ook(verlenging: Verlenging, van: date, _: object) -> dict[str, object]:
    return {"van": van, "naar": verlenging.naar, "reden": verlenging.reden}


GONE: dict[str, tuple[object, str, object, Callable[[Spel], None]]] = {
    "i15": (Verlenging, "na", hoe_dan_ook, korter),
    "i13": (route_wijzigen, "tweede", lambda n, _, b, o: als_steller(n, b, o), eigen_route),
    "i08": (redactioneel, "tegentekenaar", tekent_zelf, eigen_woorden),
    "i07": (terugnemen, "te_laat", lambda *_: None, te_laat_terug),
    "i09": (schrijven, "mag_wijzigen", lambda *_: None, na_akkoord),
    "i17": (opvolgen, "verzonden", lambda _: uuid4(), zonder_brief),
}


@pytest.fixture
def spel(tmp_path: Path) -> Spel:
    class Hier(Spel):
        store = str(tmp_path / "spel.db")

    found = Hier()
    found.begin(n=1)
    return found


@pytest.mark.parametrize("regel", GONE)
def test_a_rule_that_is_gone_is_found(
    spel: Spel, regel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, naam, anders, act = GONE[regel]
    monkeypatch.setattr(module, naam, anders)

    with pytest.raises(AssertionError) as found:
        act(spel)

    assert found.traceback[-1].name.startswith(regel)
