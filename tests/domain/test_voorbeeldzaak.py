"""The worked example of domain.md 17: its 44 events, one by one."""

from __future__ import annotations

from datetime import UTC, datetime

from domain.base import Event
from domain.functionaris import Systeem
from domain.kamerpunt.motie import NieuweMotie, leg_motie_vast
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op, stem_af
from domain.nota.stand import Nota
from domain.nota.terugsturen import vraag_aanpassing
from domain.nota.verzendbaar import Beslisnota, Zending
from domain.nota.verzenden import verzend
from domain.nummers import punt_nummer
from tests.notas import Kladblok, alles, concept, parlementair, sectie, sign, submit
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DCO,
    DG,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    FEZ_OCW,
    JENV,
    MEDE,
    NOON,
    OCW,
    PA,
    STAS,
    SZW,
    bezetting,
    opdracht,
)

EXPECTED = [
    "Geopend",
    "InhoudGewijzigd",
    "Ingediend",
    "RouteVervolgd",
    "Afgestemd",
    "GeschilpuntVastgelegd",
    "Afgestemd",
    "InhoudGewijzigd",
    "HandtekeningenVervallen",
    "RouteVervolgd",
    "GeschilpuntOpgelost",
    "Afgestemd",
    "Afgestemd",
    "Afgestemd",
    "RouteVervolgd",
    "Geparafeerd",
    "Geparafeerd",
    "Geparafeerd",
    "Geparafeerd",
    "RouteVervolgd",
    "Geparafeerd",
    "RouteVervolgd",
    "AanpassingGevraagd",
    "InhoudGewijzigd",
    "HandtekeningenVervallen",
    "RouteVervolgd",
    "Geparafeerd",
    "RouteVervolgd",
    "Geparafeerd",
    "RouteVervolgd",
    "Geparafeerd",
    "RouteVervolgd",
    "Geparafeerd",
    "RouteVervolgd",
    "AdviesGegeven",
    "RouteVervolgd",
    "AkkoordGegeven",
    "RouteVervolgd",
    "MedeNamensBevestigd",
    "MedeNamensBevestigd",
    "MedeNamensBevestigd",
    "MedeNamensBevestigd",
    "RouteVervolgd",
    "Verzonden",
]


def op(day: int, month: int = 11) -> datetime:
    return datetime(2025, month, day, 10, tzinfo=UTC)


def punten(aantal: int, eerste: int) -> list[Kamerpunt]:
    bron = BronVanFeit(systeem="nota", id="x", gewijzigd_op=NOON, sha256="0" * 64)
    by = opdracht(BO)
    return [
        leg_motie_vast(
            NieuweMotie(onderwerp=f"Motie {n}", kst_id=f"kst-36000-{n}", bron=bron),
            punt_nummer("motie", f"kst-36000-{n}"),
            door=Systeem(onderdeel="inlezen"),
            opdracht=by,
        )
        for n in range(eerste, eerste + aantal)
    ]


def story() -> tuple[Nota, list[Event], list[Kamerpunt]]:
    klad, gemeld, af = Kladblok(), punten(6, 1), punten(16, 101)
    parts = alles(
        a=parlementair("4a", (p.id for p in gemeld)), h=parlementair("4h", (p.id for p in af))
    )
    nota = concept(klad, kenmerk="4300001-1100001-DMO", onderdelen=parts)
    submit(nota, moment=op(11))
    sign(nota, SZW, moment=op(12))
    by = opdracht(JENV, gezien=nota.gezien, moment=op(13))
    leg_geschilpunt_vast(nota, "De datum.", ("3",), bezetting=bezetting(), opdracht=by)
    (punt_id,) = nota.geschilpunten
    by = opdracht(OCW, gezien=nota.gezien, moment=op(14))
    stem_af(nota, bezetting=bezetting(), opdracht=by, opmerking="Let op de telling.")
    klad.wijzig(nota, sectie("3", "Nieuw."), sectie("brief", "Anders."), moment=op(17))
    by = opdracht(JENV, moment=op(18))
    los_geschilpunt_op(nota, punt_id, "Datum eruit.", bezetting=bezetting(), opdracht=by)
    for office, day in ((JENV, 18), (SZW, 19), (OCW, 20)):
        sign(nota, office, moment=op(day))
    for office in (FEZ, FEZ_JENV, DCO, FEZ_OCW):
        sign(nota, office, moment=op(24))
    sign(nota, AFDELINGSHOOFD, moment=op(25))
    by = opdracht(DIRECTEUR, moment=op(26))
    vraag_aanpassing(nota, "Wie informeert?", ("4b",), bezetting=bezetting(), opdracht=by)
    klad.wijzig(nota, sectie("4b", "De gemeenten."), moment=op(27))
    for office in (DCO, AFDELINGSHOOFD, DIRECTEUR, DG, PA, STAS, *MEDE):
        sign(nota, office, moment=op(10, 12))
    zending = Zending(
        klad.onderdelen(nota),
        {p.id: p for p in (*gemeld, *af)},
        Beslisnota(wijze="na_te_zenden", reden="Wordt nog gelakt."),
    )
    by = opdracht(BO, gezien=nota.gezien, moment=op(12, 12))
    brief = verzend(nota, zending, bezetting=bezetting(), opdracht=by)
    assert len(brief.punten) == 22
    return nota, list(nota.collect()), [*gemeld, *af]


def test_the_worked_example_gives_its_events() -> None:
    nota, events, _ = story()
    assert str(nota.id) == "57424dc6-ddba-5c8b-8550-33cec2e4391e"
    assert [type(event).__name__ for event in events] == EXPECTED
    assert nota.gesloten == "verzonden"
    assert not nota.open_stappen


def test_the_terms_causes_and_lapses_are_those_of_the_handbook() -> None:
    _, events, _ = story()
    seen = {event.originator_version: event.model_dump(mode="json") for event in events}
    # the numbers are those of the handbook less DeadlineGesteld (-1)
    assert {o["termijn"] for o in seen[4]["geopend"]} == {"2025-11-18"}
    assert [m["nummer"] for m in seen[9]["vervallen"]] == [5, 7]
    assert (seen[9]["oorzaak"], seen[10]["oorzaak"]) == (8, 8)
    assert {o["termijn"] for o in seen[10]["geopend"]} == {"2025-11-24"}
    assert len(seen[15]["geopend"]) == 4
    (skipped,) = seen[15]["overgeslagen"]
    assert skipped["stap"] == "medeparaaf.WJZ.paraaf"
    assert skipped["waarden"] == ["sectie 4f is nvt"]
    assert [m["nummer"] for m in seen[25]["vervallen"]] == [18, 21]
    assert [g["stap"] for g in seen[26]["gesloten"]] == ["lijn.VWS.directeur"]
    assert [g["stap"] for g in seen[26]["geopend"]] == ["medeparaaf.DCo.paraaf"]


def test_only_4h_is_settled_by_sending() -> None:
    _, _, moved = story()
    assert [p.uitvoering for p in moved] == ["in_behandeling"] * 6 + ["afgedaan"] * 16


def test_lapsed_marks_stay_visible() -> None:
    nota, _, _ = story()
    assert len(nota.merken) > len(nota.geldig)
