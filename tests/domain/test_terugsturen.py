"""Back to an earlier step, to the steller, or up again after akkoord: no history is lost."""

from __future__ import annotations

from domain.nota.besluiten import geef_niet_akkoord, heropen
from domain.nota.stand import Nota
from domain.nota.terugsturen import Teruggestuurd, stuur_terug
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.vervolg import RouteVervolgd
from domain.nota.weigeringen import InhoudBevroren
from tests.notas import Kladblok, a_nota, recorded_of, sectie, sign, submit, until
from tests.people import (
    AFDELINGSHOOFD,
    DCO,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    SZW,
    bezetting,
    opdracht,
)
from tests.recorded import recorded, refused


def void(nota: Nota) -> set[str]:
    """Name the steps that lapsed in what was just recorded."""
    events = [e for e in recorded_of(nota) if isinstance(e, HandtekeningenVervallen)]
    return {merk.stap for event in events for merk in event.vervallen}


def test_sending_back_voids_from_that_step_on_and_no_lane_beside_it() -> None:
    nota = until(a_nota(), DIRECTEUR)
    by = opdracht(DIRECTEUR, gezien=nota.gezien)

    stuur_terug(nota, "medeparaaf.FEZ.paraaf", "Nee.", bezetting=bezetting(), opdracht=by)

    assert void(nota) == {"medeparaaf.FEZ.paraaf", "lijn.VWS.afdelingshoofd"}
    assert [stap.functie for stap in nota.aan_zet] == [FEZ]


def test_sending_back_to_the_steller_voids_the_round_and_ends_it() -> None:
    nota = until(a_nota(), DG)
    signed = set(nota.af)
    by = opdracht(DG, gezien=nota.gezien)

    stuur_terug(nota, "steller", "Nee.", bezetting=bezetting(), opdracht=by)

    sent, lapsed, followed = recorded(nota)
    assert isinstance(sent, Teruggestuurd)
    assert isinstance(lapsed, HandtekeningenVervallen)
    assert {merk.stap for merk in lapsed.vervallen} == signed
    assert isinstance(followed, RouteVervolgd)
    assert {gesloten.reden_code for gesloten in followed.gesloten} == {"ronde_beeindigd"}


def test_marks_of_an_ended_round_stay_and_never_count_again() -> None:
    nota = until(a_nota(), STAS)
    by = opdracht(STAS, gezien=nota.gezien)
    geef_niet_akkoord(nota, "Te duur.", bezetting=bezetting(), opdracht=by)
    marks = dict(nota.merken)

    submit(nota)

    assert nota.ronde == 2
    assert {gezet.ronde for gezet in nota.geldig.values()} <= {2}
    assert marks.items() <= nota.merken.items()
    assert [stap.functie for stap in nota.aan_zet] == [JENV, OCW, SZW]


def test_reopening_voids_the_akkoord_and_all_after_it() -> None:
    nota = until(a_nota(), MEDE[1])
    by = opdracht(DG)

    heropen(nota, "Oud bedrag.", bezetting=bezetting(), opdracht=by)

    gone = {"akkoord.stas.akkoord", "mede_namens.bewindspersoon-VWS-stas-JPS.mede_namens"}
    assert void(nota) == gone
    assert [stap.functie for stap in nota.aan_zet] == [STAS]


def test_after_reopening_the_steller_writes_until_the_next_akkoord() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), MEDE[0])
    heropen(nota, "Oud bedrag.", bezetting=bezetting(), opdracht=opdracht(DG))

    klad.wijzig(nota, sectie("4b", "Nieuw bedrag."))
    klad.wijzig(nota, sectie("4b", "Nog een bedrag."))
    for office in (DCO, AFDELINGSHOOFD, DIRECTEUR, DG, PA, STAS):
        sign(nota, office)

    with refused(nota, InhoudBevroren):
        klad.wijzig(nota, sectie("4b", "Te laat."))
