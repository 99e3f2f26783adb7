"""Taking over: an answered reading becomes onderdelen that the domain accepts."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given

from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kop, Lijst, Onderdeel, Sectie, dubbel_blok, lees_onderdeel
from domain.nummers import punt_nummer
from domain.value import canonical
from tests.workflows.indelen.teksten import NOTA, nota, vws
from tests.workflows.indelen.test_beschadigd import SEEDS, SOURCES, damage
from tests.workflows.indelen.test_twijfels import RAISES
from tests.workflows.indelen.vergelijken import NOTAS, SEED, expected, source
from workflows.indelen.antwoorden import AntwoordOngeldig, TwijfelOpen, open_twijfels
from workflows.indelen.functies import vraag_functies, zoek_functie
from workflows.indelen.lezen import deel_brief_in, deel_in
from workflows.indelen.lezing import LEZER_VERSIE, Lezing
from workflows.indelen.overnemen import Overname, neem_over

FUNCTIES = {
    "VWS/minister": "Minister van VWS",
    "VWS/stas-LMZ": "Staatssecretaris Langdurige en Maatschappelijke Zorg",
    "VWS/stas-JPS": "Staatssecretaris Jeugd, Preventie en Sport",
    "OCW/stas-OCW": "Staatssecretaris OCW",
    "BZK/minister": "Minister van Binnenlandse Zaken",
}
BRON = BronVanFeit(
    systeem="nota", id="x", gewijzigd_op=datetime(2026, 3, 3, tzinfo=UTC), sha256="0" * 64
)


def counter() -> Callable[[], UUID]:
    numbers = iter(range(1, 100_000))
    return lambda: UUID(int=next(numbers))


def taken(r: Lezing, **answers: str) -> Overname:
    antwoorden = {str(nr): "ja" for nr in open_twijfels(r, {})} | answers
    return neem_over(r, antwoorden, functies=FUNCTIES, bron=BRON, nieuw_id=counter())


def part(overname: Overname, code: str) -> Onderdeel:
    return next(deel for deel in overname.onderdelen if deel.code == code)


def test_a_nota_becomes_its_onderdelen() -> None:
    overname = taken(deel_in(NOTA))

    kop, drie, vijf = (part(overname, code) for code in ("kop", "3", "5"))
    assert isinstance(kop, Kop)
    assert (kop.soort_nota, kop.datum) == ("ter_besluitvorming", date(2026, 3, 3))
    assert kop.aan == ("VWS/minister",)
    assert isinstance(drie, Sectie)
    assert [(b.soort, b.niveau, b.tekst) for b in drie.blokken] == [
        ("punt", 1, "De proef loopt goed."),
        ("punt", 1, "De kosten vallen mee."),
    ]
    assert vijf == Sectie(code="5", stand="nvt")
    assert overname.aanleiding == f"ingelezen: sha256 {deel_in(NOTA).sha256}, lezer {LEZER_VERSIE}"


def test_an_open_decision_takes_nothing_over() -> None:
    r = deel_in(nota("3", "Zie Kamerstuk I 36 658, nr. 5."))

    with pytest.raises(TwijfelOpen):
        neem_over(r, {}, functies=FUNCTIES, bron=BRON, nieuw_id=counter())


def test_citations_stand_in_their_block_and_their_note() -> None:
    r = deel_in("1. Aanleiding\nZie de brief.1 En Kamerstuk 31234, nr. 8.\n\n1 Kamerstuk 31234-7\n")

    een = part(taken(r), "1")

    assert isinstance(een, Sectie)
    assert [v.id for v in een.blokken[0].verwijzingen] == ["kst-31234-8"]
    (noot,) = een.voetnoten
    assert [v.id for v in noot.verwijzingen] == ["kst-31234-7"]
    assert (noot.blok_id, noot.plaats) == (een.blokken[0].blok_id, len("Zie de brief."))


def test_a_besluitpunt_says_whose_it_is() -> None:
    twee = part(taken(deel_in(NOTA)), "2")

    assert isinstance(twee, Sectie)
    assert [b.besluit_voor for b in twee.blokken] == ["VWS/minister"]


def test_moties_and_toezeggingen_get_their_number_or_a_provisional_one() -> None:
    lijst = (
        "- Motie A (Kamerstuk II 31234, nr. 7).\n- Motie 5464 B over iets.\n"
        "- Toezegging TZ202601-001 over iets.\n- Motie C zonder nummer."
    )

    overname = taken(deel_in(vws("4h", lijst)))

    eerste, intern, toezegging, los = overname.punten
    assert eerste.punt_id == punt_nummer("motie", "kst-31234-7")
    assert isinstance(eerste.nieuw, NieuweMotie)
    assert (eerste.nieuw.kamer, eerste.relatie) == ("TK", "afgedaan")
    assert intern.punt_id == punt_nummer("motie", "intern:VWS:5464")
    assert toezegging.punt_id == punt_nummer("toezegging", "TZ202601-001")
    assert isinstance(toezegging.nieuw, NieuweToezegging)
    assert los.ids == ()
    sectie = part(overname, "4h")
    assert isinstance(sectie, Sectie)
    assert [b.punt_id for b in sectie.blokken] == [p.punt_id for p in overname.punten]
    assert [b.blok_id for b in sectie.blokken] == [p.blok_id for p in overname.punten]


def test_an_amendement_is_a_punt_like_any_other() -> None:
    overname = taken(deel_in(RAISES["punt_amendement"]))

    sectie = part(overname, "4h")
    assert isinstance(sectie, Sectie)
    assert [b.soort for b in sectie.blokken] == ["punt"]
    assert overname.punten == ()


def test_what_has_no_place_in_a_nota_is_named() -> None:
    overname = taken(deel_in(RAISES["tabel"].replace("Aan\n", "Kopie aan\nDJZ\n\nAan\n")))

    assert set(overname.niet_overgenomen) >= {"sectie bijlagen", "kopie aan 'DJZ'"}


def test_lists_hold_functies_and_ministries() -> None:
    tekst = (
        "Akkoord te gaan met de brief, mede namens de staatssecretaris Jeugd, Preventie en Sport"
        " en de staatssecretaris van Onderwijs, Cultuur en Wetenschap te verzenden."
    )
    r = deel_in(
        vws("2", tekst)
        .replace("(intern", "(intern")
        .replace("veldpartijen)\nN.v.t.", "veldpartijen)\nMet JenV.")
    )

    overname = taken(r)

    assert part(overname, "mede_namens") == Lijst(
        code="mede_namens", waarden=("VWS/stas-JPS", "OCW/stas-OCW")
    )
    assert part(overname, "afstemming_met") == Lijst(code="afstemming_met", waarden=("JenV",))


def test_a_letter_is_one_onderdeel() -> None:
    brief = "Geachte voorzitter,\n\nHierbij de brief.1\n\n- Een.\n- Twee.\n\n1 Kamerstuk 31234-7\n"

    (deel,) = taken(deel_brief_in(brief)).onderdelen

    assert isinstance(deel, Sectie)
    assert deel.code == "brief"
    assert [b.soort for b in deel.blokken] == ["alinea", "alinea", "punt", "punt"]
    assert [n.plaats for n in deel.voetnoten] == [len("Hierbij de brief.")]


@pytest.mark.parametrize("naam", sorted(expected()))
def test_every_nota_of_the_corpus_is_accepted_and_kept(naam: str) -> None:
    overname = taken(deel_in(source(naam)))

    assert dubbel_blok(overname.onderdelen) is None
    for deel in overname.onderdelen:
        assert lees_onderdeel(canonical(deel)) == deel


@pytest.mark.parametrize("code", sorted(RAISES))
def test_every_text_that_raises_a_doubt_is_accepted(code: str) -> None:
    overname = taken(deel_in(RAISES[code]))

    assert all(lees_onderdeel(canonical(deel)) == deel for deel in overname.onderdelen)


@pytest.mark.skipif(not NOTAS.is_dir(), reason="the corpus is not here")
def test_the_first_nota_is_taken_over() -> None:
    overname = taken(deel_in(source(SEED)))

    assert [p.relatie for p in overname.punten].count("voortgang") == 6
    assert [p.relatie for p in overname.punten].count("afgedaan") == 16
    noten = [n for deel in overname.onderdelen if isinstance(deel, Sectie) for n in deel.voetnoten]
    assert len(noten) == 15


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("de staatssecretaris van Jeugd, Preventie en Sport", "VWS/stas-JPS"),
        ("staatssecretaris van Onderwijs, Cultuur en Wetenschap", "OCW/stas-OCW"),
        ("de Minister van Volksgezondheid, Welzijn en Sport", "VWS/minister"),
        ("MBZK", "BZK/minister"),
        ("SOCW", "OCW/stas-OCW"),
        ("SVWS", None),
        ("VWS/stas-LMZ", "VWS/stas-LMZ"),
        ("de Minister van Verzinsels", None),
        ("niemand", None),
    ],
)
def test_an_office_is_found_or_not_guessed(naam: str, code: str | None) -> None:
    assert zoek_functie(naam, FUNCTIES) == code


def test_only_unknown_offices_are_asked_about() -> None:
    r = deel_in(NOTA)

    vraag_functies(r, FUNCTIES)
    assert "functie_onbekend" not in {t.code for t in r.twijfels}
    vraag_functies(r, {})
    assert "functie_onbekend" in {t.code for t in r.twijfels}


@given(seed=SEEDS)
def test_damaged_text_with_any_answers_is_accepted_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    regels = chance.choice(SOURCES).split("\n")
    for _ in range(chance.randint(1, 30)):
        damage(regels, chance)
    r = deel_in("\n".join(regels))
    words = ["ja", "weg", "4", "nvt", "los", "samen", "II", "kst-31234-7", "Iets anders.", "motie"]
    answers = {
        str(nr): chance.choice(words) if chance.random() < 0.3 else "ja"
        for nr, _ in enumerate(r.twijfels, 1)
    }

    for antwoorden in (answers, {}, dict.fromkeys(answers, "weg")):
        try:
            overname = taken(r, **antwoorden)
        except AntwoordOngeldig:
            continue
        assert dubbel_blok(overname.onderdelen) is None
        assert all(lees_onderdeel(canonical(deel)) == deel for deel in overname.onderdelen)
