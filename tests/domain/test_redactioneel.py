"""A slip of the pen costs no signature; what counts, dates or decides is never one."""

from __future__ import annotations

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht, TegentekeningVereist
from domain.functie import NietBevoegd
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.redactioneel import (
    RedactioneelBevestigd,
    RedactioneelVoorgesteld,
    bevestig_redactioneel,
    wijs_redactioneel_af,
)
from domain.nota.stand import Nota
from domain.nota.tegentekenen import Getoond, RedactioneelOnmogelijk
from domain.nota.terugsturen import stuur_terug, vraag_aanpassing
from domain.nota.verzendbaar import dekt
from domain.nota.weigeringen import InhoudBevroren, VerouderdeVersie, VierOgen
from tests.doen import doe
from tests.histories_wijzigen import getoond
from tests.notas import Kladblok, a_nota, sectie, sign, until
from tests.people import (
    AFDELINGSHOOFD,
    DG,
    DIRECTEUR,
    FEZ,
    MEDE,
    PA,
    STAS,
    STELLER,
    persoon,
)
from tests.recorded import recorded, refused


def bij(office: str) -> tuple[Nota, Kladblok]:
    klad = Kladblok()
    return until(
        a_nota(klad, **{"4b": sectie("4b", "De kosten zijn 1 miljoen euro.")}), office
    ), klad


def test_countersigned_it_voids_nothing_and_the_text_is_the_new_one() -> None:
    nota, klad = bij(DG)
    marks = dict(nota.geldig)
    voorstel_id = klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro."))
    shown = getoond(nota, voorstel_id)

    doe(nota, bevestig_redactioneel, DIRECTEUR, shown)

    voorgesteld, bevestigd, gewijzigd = recorded(nota)
    assert isinstance(voorgesteld, RedactioneelVoorgesteld)
    assert isinstance(bevestigd, RedactioneelBevestigd)
    assert isinstance(gewijzigd, InhoudGewijzigd)
    assert {merk.stap for merk in bevestigd.behouden} == {
        "medeparaaf.DCo.paraaf", "lijn.VWS.afdelingshoofd", "lijn.VWS.directeur",
    }  # fmt: skip
    assert gewijzigd.redactioneel_voorstel == voorstel_id
    assert gewijzigd.hashes["4b"] == voorgesteld.hashes["4b"]
    assert nota.versie == 2
    assert nota.geldig == marks
    assert all(dekt(gezet, nota) for gezet in nota.geldig.values())


def test_the_words_are_of_who_proposed_them() -> None:
    nota, klad = bij(DG)
    shown = getoond(nota, klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro.")))

    doe(nota, bevestig_redactioneel, DIRECTEUR, shown)

    assert nota.schrijvers["4b"] == {persoon(STELLER)}


def test_after_it_an_ordinary_change_still_voids() -> None:
    nota, klad = bij(DG)
    shown = getoond(nota, klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro.")))
    doe(nota, bevestig_redactioneel, DIRECTEUR, shown)
    doe(nota, vraag_aanpassing, DG, "Hoeveel?", ("4b",))

    klad.wijzig(nota, sectie("4b", "De kosten zijn 2 miljoen euro."))

    assert "lijn.VWS.directeur" not in nota.af
    assert "medeparaaf.FEZ.paraaf" in nota.af
    assert all(dekt(gezet, nota) for gezet in nota.geldig.values())


def test_it_is_refused_as_a_whole_with_each_reason() -> None:
    nota, klad = bij(DG)

    anders = sectie("4b", "De kosten zijn 2 miljoen euro."), sectie("4d", "Nu wel.")
    with pytest.raises(RedactioneelOnmogelijk, match="4b wijzigt een getal") as nee:
        klad.stel_voor(nota, *anders)

    assert len(nee.value.alle) == 2
    assert nota.versie == 1


def test_without_a_paraaf_of_the_lead_there_is_nobody_to_countersign() -> None:
    nota, klad = bij(AFDELINGSHOOFD)

    with refused(nota, RedactioneelOnmogelijk, "nog geen paraaf van VWS"):
        klad.stel_voor(nota, sectie("4d", "x"))


def test_after_akkoord_nothing_is_mended() -> None:
    nota, klad = bij(MEDE[0])

    with refused(nota, InhoudBevroren):
        klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro."))


def test_only_the_steller_proposes_and_says_what_it_is() -> None:
    nota, klad = bij(DG)

    with refused(nota, NietBevoegd, "Alleen de steller"):
        klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro."), wie=FEZ)
    with refused(nota, RedenVerplicht):
        klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro."), verklaring=" ")


def voorgesteld() -> tuple[Nota, Getoond]:
    nota, klad = bij(DG)
    return nota, getoond(nota, klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro.")))


def test_the_signer_of_the_last_paraaf_of_the_lead_answers_and_nobody_else() -> None:
    nota, shown = voorgesteld()

    with refused(nota, TegentekeningVereist, "U stelde deze wijziging zelf voor"):
        doe(nota, bevestig_redactioneel, STELLER, shown)
    for office in (AFDELINGSHOOFD, DG, FEZ, STAS):
        with refused(nota, NietBevoegd, "Alleen wie als VWS/directeur-DMO parafeerde"):
            doe(nota, bevestig_redactioneel, office, shown)
        with refused(nota, NietBevoegd):
            doe(nota, wijs_redactioneel_af, office, shown, "Nee.")


def test_who_wrote_in_it_does_not_answer() -> None:
    nota, shown = voorgesteld()
    nota.schrijvers = {**nota.schrijvers, "4b": frozenset({persoon(DIRECTEUR)})}

    with refused(nota, VierOgen):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown)


def test_rejecting_takes_a_reason_and_leaves_all_as_it_was() -> None:
    nota, shown = voorgesteld()
    marks = dict(nota.geldig)

    with refused(nota, RedenVerplicht):
        doe(nota, wijs_redactioneel_af, DIRECTEUR, shown, " ")
    doe(nota, wijs_redactioneel_af, DIRECTEUR, shown, "Dit is geen typefout.")

    assert (nota.versie, nota.geldig) == (1, marks)
    with refused(nota, VerouderdeVersie, "beantwoord"):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown)


def test_another_difference_than_was_shown_is_not_confirmed() -> None:
    nota, shown = voorgesteld()

    with refused(nota, VerouderdeVersie, "niet het verschil dat is voorgesteld"):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown._replace(diff_hash="0" * 64))
    with refused(nota, InvoerOngeldig, "geen redactioneel voorstel met dit nummer"):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown._replace(voorstel_id=nota.id))


def test_a_proposal_ends_with_its_text() -> None:
    nota, klad = bij(DG)
    shown = getoond(nota, klad.stel_voor(nota, sectie("4b", "De kósten zijn 1 miljoen euro.")))
    doe(nota, vraag_aanpassing, DG, "Hoe?", ("4d",))
    klad.wijzig(nota, sectie("4d", "Zo."))
    for office in (AFDELINGSHOOFD, DIRECTEUR):
        sign(nota, office)

    with refused(nota, VerouderdeVersie):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown)


def test_a_proposal_ends_with_its_round() -> None:
    nota, shown = voorgesteld()
    doe(nota, stuur_terug, DG, "steller", "Nog niet.")

    with refused(nota, VerouderdeVersie):
        doe(nota, bevestig_redactioneel, DIRECTEUR, shown)


def test_with_akkoord_given_meanwhile_it_is_too_late() -> None:
    nota, shown = voorgesteld()
    for office in (DG, PA, STAS):
        sign(nota, office)

    with refused(nota, InhoudBevroren):
        doe(nota, bevestig_redactioneel, DG, shown)
