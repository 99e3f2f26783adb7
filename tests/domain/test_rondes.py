"""What a round ends, and what outlives it."""

from __future__ import annotations

from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op, stem_af
from domain.nota.besluiten import trek_in
from domain.nota.bewaken import vervolg_na_bezetting
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Lijst
from domain.nota.paraferen import parafeer
from domain.nota.stand import Nota
from domain.nota.terugsturen import stuur_terug, vraag_aanpassing
from domain.nota.vervolg import RouteVervolgd
from domain.nota.weigeringen import GeschilpuntOpen, NietAanDeBeurt, ZaakGesloten
from domain.opdracht import NIEMAND, Opdracht
from domain.route import Route
from tests.doen import at, doe, without
from tests.notas import SJABLOON, alles, concept, sign
from tests.people import (
    AFDELINGSHOOFD,
    DG,
    DIRECTEUR,
    JENV,
    PA,
    SJABLONEN,
    STAS,
    STELLER,
    bezetting,
    opdracht,
)
from tests.recorded import recorded, refused
from tests.routes import AKKOORD, VERZENDEN, baan, groep, route, stap

ASKED = stap("samen.min.afstemmen", "afstemmen", "{ministerie}/directeur-beleid")
SAMEN = route(
    groep(baan(stap("samen.VWS.hoofd")), baan(ASKED, uit="afstemming_met")), AKKOORD, VERZENDEN
)


def submitted(nota: Nota, way: Route) -> Nota:
    dien_in(
        nota,
        way,
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=opdracht(STELLER),
    )
    return nota


def only(*ministeries: str) -> Nota:
    """Make a draft in which these are consulted, and nobody else is asked."""
    met = Lijst.model_validate({"code": "afstemming_met", "waarden": ministeries})
    rest = {code: Lijst.model_validate({"code": code}) for code in ("dekking", "mede_namens")}
    return concept(onderdelen=alles(met=met, **rest))


def test_a_geschilpunt_outlives_the_round() -> None:
    nota = submitted(only("JenV"), SAMEN)
    doe(nota, leg_geschilpunt_vast, JENV, "Nee.", ("3",))
    doe(nota, stuur_terug, AFDELINGSHOOFD, "steller", "Eerst overleggen.")

    submitted(nota, SAMEN)

    with refused(nota, GeschilpuntOpen):
        doe(nota, stem_af, JENV)
    (punt_id,) = nota.geschilpunten
    doe(nota, los_geschilpunt_op, JENV, punt_id, "Overlegd.")
    doe(nota, stem_af, JENV)


def test_a_question_for_aanpassing_ends_with_the_round() -> None:
    nota = at(DG)
    doe(nota, vraag_aanpassing, DG, "Hoe?", ("3",))

    doe(nota, stuur_terug, DG, "steller", "Nee.")

    assert nota.vraagt_aanpassing == frozenset()
    assert nota.open_stappen == {}


def test_nothing_is_signed_between_two_rounds() -> None:
    nota = at(DG)
    doe(nota, stuur_terug, DG, "steller", "Nee.")

    with refused(nota, NietAanDeBeurt, "VWS/beleidsmedewerker-DMO wel"):
        sign(nota, AFDELINGSHOOFD)


def test_what_is_withdrawn_waits_for_nobody() -> None:
    nota = at(DIRECTEUR)
    doe(nota, trek_in, STELLER, "Het debat gaat niet door.")

    assert nota.wie_aan_zet == ()
    assert nota.open_stappen == {}
    with refused(nota, ZaakGesloten):
        sign(nota, DIRECTEUR)


def test_a_step_that_nobody_holds_is_noted_once_and_opens_later() -> None:
    nota, empty = at(DG), without(PA)
    by = opdracht(DG, gezien=nota.gezien)
    parafeer(nota, bezetting=empty, opdracht=by)
    _, noted = recorded(nota)
    assert isinstance(noted, RouteVervolgd)
    assert [onbezet.functie for onbezet in noted.onbezet] == [PA]

    nobody = Opdracht(by.opdracht_id, NIEMAND, by.moment, b"")
    waits = ("advies.PA.advies", noted.originator_version)
    vervolg_na_bezetting(nota, *waits, bezetting=empty, opdracht=nobody)
    assert recorded(nota) == []
    vervolg_na_bezetting(nota, *waits, bezetting=bezetting(), opdracht=nobody)
    (opened,) = recorded(nota)
    assert isinstance(opened, RouteVervolgd)
    assert (opened.oorzaak, [g.functie for g in opened.geopend]) == (noted.originator_version, [PA])


def test_an_office_that_becomes_empty_later_leaves_its_step_open() -> None:
    nota = at(STAS)
    nobody = Opdracht(opdracht(STAS).opdracht_id, NIEMAND, opdracht(STAS).moment, b"")

    opening = nota.open_stappen["akkoord.stas.akkoord"].nummer
    empty = without(STAS)
    vervolg_na_bezetting(nota, "akkoord.stas.akkoord", opening, bezetting=empty, opdracht=nobody)

    assert recorded(nota) == []
    assert list(nota.open_stappen) == ["akkoord.stas.akkoord"]
