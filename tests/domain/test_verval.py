"""A change costs no more signatures than it must, and never one less."""

from __future__ import annotations

import pytest

from domain.nota.afstemmen import leg_geschilpunt_vast
from domain.nota.inhoud import Lijst
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota
from domain.nota.terugsturen import vraag_aanpassing
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.vervolg import RouteVervolgd
from domain.nota.weigeringen import GeschilpuntOpen, WijzigenGesloten
from tests.notas import (
    Kladblok,
    a_nota,
    alles,
    concept,
    recorded_of,
    sectie,
    sign,
    submit,
    until,
)
from tests.people import (
    AFDELINGSHOOFD,
    DCO,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    JENV,
    OCW,
    SZW,
    WJZ,
    bezetting,
    functie,
    opdracht,
)
from tests.recorded import recorded, refused


def void(nota: Nota) -> set[str]:
    """Name the steps that lapsed in what was just recorded."""
    events = [e for e in recorded_of(nota) if isinstance(e, HandtekeningenVervallen)]
    return {merk.stap for event in events for merk in event.vervallen}


def ask(nota: Nota, office: str, *codes: str) -> None:
    by = opdracht(office, gezien=nota.gezien)
    vraag_aanpassing(nota, "Wie?", codes, bezetting=bezetting(), opdracht=by)
    nota.collect()


@pytest.mark.parametrize(
    ("code", "gone"),
    [
        ("4d", {"lijn.VWS.afdelingshoofd"}),
        ("4b", {"lijn.VWS.afdelingshoofd", "medeparaaf.DCo.paraaf"}),
        (
            "4e",
            {
                "lijn.VWS.afdelingshoofd",
                "medeparaaf.FEZ.paraaf",
                "medeparaaf.dekking-JenV.paraaf",
                "medeparaaf.dekking-OCW.paraaf",
                "afstemming.ministerie-JenV.afstemmen",
                "afstemming.ministerie-OCW.afstemmen",
                "afstemming.ministerie-SZW.afstemmen",
            },
        ),
        ("4f", {"lijn.VWS.afdelingshoofd", "medeparaaf.WJZ.paraaf"}),
    ],
)
def test_only_marks_in_scope_lapse(code: str, gone: set[str]) -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), DIRECTEUR)
    ask(nota, DIRECTEUR, code)

    klad.wijzig(nota, sectie(code, "Anders."))

    assert void(nota) == gone


def test_what_lapses_is_recorded_after_the_change_with_its_cause() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), FEZ)

    klad.wijzig(nota, sectie("3", "Anders."))

    changed, lapsed, followed = recorded(nota)
    assert isinstance(changed, InhoudGewijzigd)
    assert isinstance(lapsed, HandtekeningenVervallen)
    assert isinstance(followed, RouteVervolgd)
    assert lapsed.oorzaak == followed.oorzaak == changed.originator_version
    assert (lapsed.reden_code, lapsed.geraakt) == ("inhoud", ("3",))
    assert {gesloten.reden_code for gesloten in followed.gesloten} == {"eerdere_stap_opnieuw"}


def test_the_same_text_again_is_no_change() -> None:
    klad = Kladblok()
    nota = a_nota(klad)

    klad.wijzig(nota, klad.onderdelen(nota)["3"])

    assert recorded(nota) == []


def test_an_open_step_that_need_not_be_asked_is_closed_by_its_skip() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), FEZ)
    klad.wijzig(nota, sectie("4f", "Juridisch."))
    nota.collect()

    klad.wijzig(nota, sectie("4f"))

    _, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert [skip.stap for skip in followed.overgeslagen] == ["medeparaaf.WJZ.paraaf"]
    assert followed.gesloten == ()


def test_a_skip_lapses_when_its_condition_becomes_true_and_not_before() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), AFDELINGSHOOFD)

    klad.wijzig(nota, sectie("4d", "Iets anders."))
    assert void(nota) == set()
    klad.wijzig(nota, sectie("4f", "Juridisch."))

    assert void(nota) == {"medeparaaf.WJZ.paraaf"}
    assert [stap.functie for stap in nota.aan_zet] == ["VWS/WJZ"]


def test_emptying_what_was_signed_for_skips_the_step_with_what_is_there_now() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), AFDELINGSHOOFD)

    klad.wijzig(nota, sectie("4e"))

    *_, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert followed.overgeslagen == ()  # the ministries come first: 4e is theirs too
    for office in (JENV, OCW, SZW):
        sign(nota, office)
    *_, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert [skip.waarden for skip in followed.overgeslagen] == [("sectie 4e is nvt",)]


def test_a_ministry_that_is_taken_off_takes_its_mark_along() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    sign(nota, SZW)
    nota.collect()

    klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("JenV", "OCW")))

    assert void(nota) == {"afstemming.ministerie-SZW.afstemmen"}
    assert [stap.functie for stap in nota.aan_zet] == [JENV, OCW]


def test_a_list_that_gives_another_route_is_recorded_with_it() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    before = nota.route_hash

    klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("JenV",)))

    *_, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert followed.route_hash == nota.route_hash != before
    assert {gesloten.reden_code for gesloten in followed.gesloten} == {"baan_vervallen"}


def test_the_steller_writes_of_his_own_until_the_first_paraaf_of_the_lead() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), AFDELINGSHOOFD)
    klad.wijzig(nota, sectie("4d", "Mag nog."))

    sign(nota, AFDELINGSHOOFD)

    with refused(nota, WijzigenGesloten, "De parafenlijn is begonnen"):
        klad.wijzig(nota, sectie("4d", "Mag niet meer."))


def test_what_was_asked_for_counts_only_while_the_step_that_asked_is_open() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), DIRECTEUR)
    ask(nota, DIRECTEUR, "4b")

    sign(nota, DIRECTEUR)

    with refused(nota, WijzigenGesloten):
        klad.wijzig(nota, sectie("4b", "Te laat."))


def test_a_lane_with_an_open_geschilpunt_stays() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    by = opdracht(JENV, gezien=nota.gezien)
    leg_geschilpunt_vast(nota, "Nee.", ("3",), bezetting=bezetting(), opdracht=by)

    with refused(nota, GeschilpuntOpen):
        klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("OCW",)))


def test_dekking_by_the_lead_asks_its_fez_twice_and_two_persons_sign() -> None:
    klad = Kladblok()
    two = functie(FEZ).fork()
    two.bezetters = (*two.bezetters, *functie(WJZ).bezetters)
    dekking = Lijst(code="dekking", waarden=("VWS", "JenV"))
    nota = concept(klad, onderdelen=alles(dekking=dekking))
    submit(nota, offices=bezetting(VWS__FEZ=two))
    for office in (JENV, OCW, SZW, FEZ, FEZ_JENV, DCO):
        sign(nota, office)

    assert [stap.code for stap in nota.aan_zet] == ["medeparaaf.dekking-VWS.paraaf"]
