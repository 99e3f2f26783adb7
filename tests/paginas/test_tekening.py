"""The picture of a route says how each step stands, and holds any number of lanes."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from api.paginas.routebeeld import Kijkt, Routebeeld, route_van
from api.paginas.routeplaat import als_svg, sjabloonbeeld
from api.paginas.tekening import BREED, Tekening, tekening
from domain.nota.besluiten import geef_niet_akkoord
from domain.nota.stand import Nota
from domain.nota.terugsturen import stuur_terug
from domain.route import Groep
from tests.doen import at, doe
from tests.notas import SJABLOON, a_nota, sign
from tests.people import (
    AFDELINGSHOOFD,
    DG,
    DIRECTEUR,
    FEZ,
    NOON,
    SJABLONEN,
    STAS,
    STELLER,
    opdracht,
)
from tests.routes import baan, groep, route, stap


def seen(nota: Nota) -> Routebeeld:
    """Look at it, with offices that are called as their code."""
    lezer = opdracht(STELLER).lezer
    return route_van(Kijkt(NOON, lezer, SJABLONEN.kalender, str, str), nota, ())


def drawn(*groepen: Groep) -> Tekening:
    nota = a_nota()
    nota.volg(route(*groepen), "")
    return tekening(seen(nota))


def states(nota: Nota) -> dict[str, str]:
    return {s.stap.functie: s.toestand for s in seen(nota).stappen}


def test_signed_skipped_on_turn_and_waiting_are_told_apart() -> None:
    found = states(at(AFDELINGSHOOFD))

    assert found[FEZ] == "getekend"
    assert found["VWS/WJZ"] == "overgeslagen"
    assert found[AFDELINGSHOOFD] == "aan"
    assert found[DIRECTEUR] == "wacht"


def test_a_lapsed_mark_is_seen_until_its_step_is_on_turn_again() -> None:
    nota = at(DG)

    doe(nota, stuur_terug, DG, "lijn.VWS.afdelingshoofd", "Nee.")

    found = states(nota)
    assert (found[AFDELINGSHOOFD], found[DIRECTEUR]) == ("aan", "vervallen")
    assert [len(s.eerder) for s in seen(nota).stappen if s.stap.functie == DIRECTEUR] == [1]


def test_after_its_round_every_mark_is_still_there() -> None:
    nota = at(STAS)
    marks = len(nota.merken)

    doe(nota, geef_niet_akkoord, STAS, "Nee.")

    assert seen(nota).groepen == ()
    assert len(seen(nota).voorbij) == marks


def test_the_bar_says_which_group_is_done_and_which_is_on_turn() -> None:
    groepen = seen(at(AFDELINGSHOOFD)).groepen

    assert [groep.code for groep in groepen if groep.af] == ["afstemming", "medeparaaf"]
    assert [groep.code for groep in groepen if groep.nu] == ["lijn"]


def test_fifteen_lanes_fit_in_rows_of_five_with_a_box_around_them() -> None:
    lanes = [baan(stap(f"af.m{n}.afstemmen", "afstemmen", "SZW/directeur")) for n in range(15)]
    picture = drawn(groep(*lanes), groep(baan(stap("lijn.VWS.hoofd"))))

    first, last = picture.rijen
    places = [(k.x, k.y) for k in first.knopen]
    assert len(set(places)) == 15
    assert len({y for _, y in places}) == 3
    assert all(0 < x < BREED for x, _ in places)
    assert first.vak
    assert first.vak[1] < last.y
    assert picture.hoogte > last.y


def test_lanes_of_several_steps_go_down_side_by_side() -> None:
    lanes = [baan(stap(f"g.b{n}.een"), stap(f"g.b{n}.twee")) for n in range(2)]

    (row,) = drawn(groep(*lanes)).rijen

    for lane in row.banen:
        assert lane[0].x == lane[1].x
        assert lane[0].y < lane[1].y
    assert row.banen[0][0].x < row.banen[1][0].x


def test_rows_never_overlap() -> None:
    nota = at(STAS)
    sign(nota, STAS)

    picture = tekening(seen(nota))

    for above, below in zip(picture.rijen, picture.rijen[1:], strict=False):
        assert max(k.y for k in above.knopen) + 30 < below.y


def test_it_is_drawn_by_itself_too_with_every_state_in_it() -> None:
    nota = at(DIRECTEUR)

    picture = ET.fromstring(als_svg(seen(nota), "De route"))

    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    drawn_states = {g.get("class", "").rpartition("--")[2] for g in picture.findall(".//{*}g")}
    assert drawn_states >= {"getekend", "aan", "wacht", "overgeslagen"}


def test_a_template_is_drawn_before_any_list_fills_it() -> None:
    beeld = sjabloonbeeld(SJABLOON.route, SJABLOON.ministerie, str)

    assert {stap.toestand for stap in beeld.stappen} == {"wacht"}
    assert ("elk ministerie",) in {stap.kort for stap in beeld.stappen}
    assert tekening(beeld).rijen
