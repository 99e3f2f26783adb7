"""A vervanger signs as himself, namens the office, on the days and steps that were arranged."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.base import Geweigerd, TegentekeningVereist
from domain.functie import AlGedaan
from domain.functionaris import Functionaris
from domain.machtiging import VervangingOngeldig
from domain.nota.besluiten import geef_akkoord
from domain.nota.paraferen import Geparafeerd, parafeer
from domain.nota.vervolg import RouteVervolgd
from domain.nota.weigeringen import BewindspersoonVereist, NietAanDeBeurt, VierOgen
from domain.route import StapSoort
from domain.vervangen import (
    VervangingBeeindigd,
    VervangingBevestigd,
    beeindig_vervanging,
    bevestig_vervanging,
)
from tests.machtigingen import (
    EERSTE,
    EINDE,
    IEMAND,
    bij_de_dg,
    met,
    van,
    vervangen,
)
from tests.notas import a_nota, sign, until
from tests.people import (
    BEHEER,
    DG,
    DIRECTEUR,
    MEDE,
    NOON,
    STAS,
    STELLER,
    WJZ,
    opdracht,
    persoon,
)
from tests.recorded import recorded, refused


def test_b04_the_vervanger_signs_as_himself_namens_the_office() -> None:
    nota, found = bij_de_dg(), vervangen()
    kantoren = met(found)

    parafeer(nota, bezetting=kantoren, opdracht=van(nota, WJZ))

    event = recorded(nota)[0]
    assert isinstance(event, Geparafeerd)
    assert isinstance(event.door, Functionaris)
    (vervanging_id,) = found.vervangingen
    assert event.door.model_dump(exclude={"grondslag"}) == {
        "persoon_id": persoon(WJZ),
        "functie": DG,
        "ministerie": "VWS",
        "hoedanigheid": "vervanger",
        "namens": DG,
    }
    assert event.door.grondslag.model_dump() == {
        "soort": "vervanging",
        "functie_id": found.id,
        "functie_versie": found.version,
        "id": vervanging_id,
    }
    assert kantoren.gelezen == (found,)


def test_b04_the_steller_who_stands_in_still_does_not_sign() -> None:
    nota, found = bij_de_dg(), vervangen(wie=STELLER)

    with refused(nota, VierOgen, "U bent de steller"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, STELLER))


def test_b03_who_signed_does_not_sign_again_as_vervanger() -> None:
    nota, found = bij_de_dg(), vervangen(wie=DIRECTEUR)

    with refused(nota, VierOgen, "tekende in deze ronde al"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, DIRECTEUR))


def test_b04_a_chain_opens_nothing() -> None:
    nota = bij_de_dg()
    dg, wjz = vervangen(wie=WJZ), vervangen(code=WJZ, wie=IEMAND)

    with refused(nota, NietAanDeBeurt, "VWS/DG-LZ wel"):  # only in the office of WJZ
        parafeer(nota, bezetting=met(dg, wjz), opdracht=van(nota, IEMAND))


@pytest.mark.parametrize(
    ("moment", "waarom"),
    [
        (datetime(2025, 11, 10, 22, 59, tzinfo=UTC), "begint pas op 11-11-2025"),
        (datetime(2025, 11, 10, 23, 0, tzinfo=UTC), ""),
        (datetime(2025, 11, 20, 22, 59, tzinfo=UTC), ""),
        (datetime(2025, 11, 20, 23, 0, tzinfo=UTC), "liep tot en met 20-11-2025"),
    ],
)
def test_b05_outside_its_days_a_vervanging_opens_nothing(moment: datetime, waarom: str) -> None:
    nota, found = bij_de_dg(), vervangen()

    by = van(nota, WJZ, moment)
    if waarom:
        with refused(nota, VervangingOngeldig, waarom):
            parafeer(nota, bezetting=met(found), opdracht=by)
    else:
        parafeer(nota, bezetting=met(found), opdracht=by)
        assert isinstance(recorded(nota)[0], Geparafeerd)


@pytest.mark.parametrize(
    ("tot", "last_minute"),
    [
        (date(2026, 3, 29), datetime(2026, 3, 29, 21, 59, tzinfo=UTC)),  # summer time began
        (date(2026, 3, 28), datetime(2026, 3, 28, 22, 59, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 25, 22, 59, tzinfo=UTC)),  # and ended
        (date(2026, 10, 24), datetime(2026, 10, 24, 21, 59, tzinfo=UTC)),
    ],
)
def test_b05_a_day_ends_at_midnight_in_amsterdam(tot: date, last_minute: datetime) -> None:
    found = met(vervangen(tot=tot))

    def mag(moment: datetime) -> bool:
        return bool(found.grondslagen(persoon(WJZ), DG, "paraaf", moment))

    assert mag(last_minute)
    assert not mag(last_minute + timedelta(minutes=1))


def test_b05_what_was_ended_a_second_ago_opens_nothing() -> None:
    nota, found = bij_de_dg(), vervangen()
    (vervanging_id,) = found.vervangingen

    beeindig_vervanging(found, vervanging_id, EINDE, bezetting=met(found), opdracht=opdracht(DG))

    with refused(nota, VervangingOngeldig, "is per 11-11-2025 beëindigd"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    (event,) = recorded(found)
    assert isinstance(event, VervangingBeeindigd)
    assert (event.per, event.reden) == (EERSTE, "Eerder terug.")


def test_b06_what_began_before_it_was_arranged_waits_for_a_second_person() -> None:
    nota, found = bij_de_dg(), vervangen(van=date(2025, 11, 10))
    (known,) = found.vervangingen.values()
    assert known.achteraf

    with refused(nota, VervangingOngeldig, "nog door niemand bevestigd"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    with refused(found, TegentekeningVereist, "U regelde deze vervanging zelf"):
        bevestig_vervanging(found, known.id, bezetting=met(found), opdracht=opdracht(BEHEER))
    bevestig_vervanging(found, known.id, bezetting=met(found), opdracht=opdracht(DG))

    (event,) = recorded(found)
    assert isinstance(event, VervangingBevestigd)
    assert found.vervangingen[known.id].achteraf  # for ever
    parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    with refused(found, AlGedaan, "wacht niet op bevestiging"):
        bevestig_vervanging(found, known.id, bezetting=met(found), opdracht=opdracht(DG))


@pytest.mark.parametrize("soort", ["akkoord", "mede_namens"])
def test_only_a_bewindspersoon_stands_in_for_a_bewindspersoon(soort: StapSoort) -> None:
    official, minister = met(vervangen(STAS, DG)), met(vervangen(STAS, MEDE[0]))

    assert official.grondslagen(persoon(DG), STAS, soort, NOON, (DG,)) == ()
    (grond,) = minister.grondslagen(persoon(MEDE[0]), STAS, soort, NOON, (MEDE[0],))
    assert minister.steun_op(grond).hoedanigheid == "vervanger"
    assert {office.code for office in minister.gelezen} == {STAS, MEDE[0]}
    assert minister.wie(STAS, soort, NOON) == (persoon(STAS), persoon(MEDE[0]))
    assert official.wie(STAS, soort, NOON) == (persoon(STAS),)


@pytest.mark.parametrize("als", [None, STAS, DG])
def test_an_official_never_gives_the_akkoord(als: str | None) -> None:
    nota, found = until(a_nota(), STAS), vervangen(STAS, IEMAND)

    with refused(nota, BewindspersoonVereist):
        geef_akkoord(nota, bezetting=met(found), opdracht=van(nota, IEMAND, als=als))


def test_a_step_opens_for_everyone_who_may_take_it() -> None:
    nota, found = bij_de_dg(), vervangen("VWS/politiek-assistent-LMZ", WJZ)
    parafeer(nota, bezetting=met(found), opdracht=van(nota, DG))

    vervolgd = recorded(nota)[-1]

    assert isinstance(vervolgd, RouteVervolgd)
    (opened,) = vervolgd.geopend
    assert opened.opgelost_naar == (persoon(opened.functie), persoon(WJZ))


def test_the_holder_himself_is_never_a_vervanger() -> None:
    found = met(vervangen(wie=DG))  # by beheer, which gains nothing by it

    (grond,) = found.grondslagen(persoon(DG), DG, "paraaf", NOON)

    assert grond.machtiging is None


def test_what_was_signed_by_a_vervanger_stays_when_it_ends() -> None:
    nota, found = bij_de_dg(), vervangen()
    parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    (vervanging_id,) = found.vervangingen

    beeindig_vervanging(found, vervanging_id, EINDE, bezetting=met(found), opdracht=opdracht(DG))

    assert "lijn.VWS.DG" in nota.af
    with pytest.raises(Geweigerd):
        sign(nota, DG)
