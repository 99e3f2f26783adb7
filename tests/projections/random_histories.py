"""Random histories: whatever people try, told by the domain; what it refuses, leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from itertools import product
from secrets import token_hex

from hypothesis import strategies as st
from typing_extensions import override

from domain.base import Geweigerd
from domain.nota import besluiten
from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op
from domain.nota.bewaken import stel_geen_reactie_vast, vervolg_na_bezetting
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Kop, Lijst, Onderdeel
from domain.nota.mede_namens import weiger_mede_namens
from domain.nota.paraferen import parafeer, sla_over
from domain.nota.rappelleren import Rappel, meld
from domain.nota.stand import Nota
from domain.nota.termijnen import (
    Verlenging,
    Wanneer,
    stel_deadline,
    verleng_deadline,
    verleng_termijn,
)
from domain.nota.terugsturen import stuur_terug, vraag_aanpassing
from domain.rappel import DEADLINE
from tests.histories import LATER, patient_route
from tests.notas import SJABLOON, Kladblok, alles, concept, sectie, sign
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    BO,
    DG,
    DIRECTEUR,
    JENV,
    MEDE,
    SJABLONEN,
    STAS,
    STELLER,
    bezetting,
    opdracht,
)

Act = Callable[[Nota, Kladblok], None]

KOP = Kop(onderwerp="Nieuw", soort_nota="ter_besluitvorming", aan=(STAS,), van="Directie DMO")
GEHEIM = KOP.model_validate({**dict(KOP), "rubricering": "departementaal_vertrouwelijk"})
WRITE: tuple[Onderdeel, ...] = (
    KOP,
    GEHEIM,
    sectie("3", "Anders."),
    sectie("4b"),
    sectie("4b", "De gemeenten."),
    sectie("4f"),
    sectie("4f", "Een besluit."),
    Lijst(code="dekking", waarden=("OCW",)),
    Lijst(code="afstemming_met", waarden=("JenV", "SZW")),
)


def ga_verder(stappen: int, nota: Nota, _klad: Kladblok) -> None:
    """Let whoever is on turn give the positive answer, so often."""
    for _ in range(stappen):
        if nota.route and nota.aan_zet and nota.aan_zet[0].soort != "verzenden":
            sign(nota, nota.aan_zet[0].functie)


def schrijf(onderdeel: Onderdeel, nota: Nota, klad: Kladblok) -> None:
    klad.wijzig(nota, onderdeel)


def submit(nota: Nota, _klad: Kladblok) -> None:
    dien_in(
        nota,
        patient_route(),
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=opdracht(STELLER),
    )


def terug(functie: str, naar: str, nota: Nota, _klad: Kladblok) -> None:
    stuur_terug(nota, naar, "Nog niet.", bezetting=bezetting(), opdracht=opdracht(functie))


def vraag(nota: Nota, _klad: Kladblok) -> None:
    by = opdracht(DIRECTEUR)
    vraag_aanpassing(nota, "Hoe dan?", ("4b",), bezetting=bezetting(), opdracht=by)


def geschil(nota: Nota, _klad: Kladblok) -> None:
    by = opdracht(JENV, gezien=nota.gezien)
    leg_geschilpunt_vast(nota, "Nee.", ("3",), bezetting=bezetting(), opdracht=by)


def opgelost(nota: Nota, _klad: Kladblok) -> None:
    for punt in nota.geschillen():
        los_geschilpunt_op(nota, punt, "Ja.", bezetting=bezetting(), opdracht=opdracht(JENV))


def stilte(nota: Nota, _klad: Kladblok) -> None:
    for stap, waiting in nota.open_stappen.items():
        by = opdracht(BEHEER, moment=LATER)
        stel_geen_reactie_vast(nota, stap, waiting.nummer, bezetting=bezetting(), opdracht=by)


def zonder_directeur(nota: Nota, _klad: Kladblok) -> None:
    """Sign while nobody holds the next office, and let that be filled later."""
    empty = bezetting(**{DIRECTEUR.replace("/", "__"): None})
    by = opdracht(AFDELINGSHOOFD, gezien=nota.gezien)
    parafeer(nota, bezetting=empty, opdracht=by)


def bezet(nota: Nota, _klad: Kladblok) -> None:
    for stap, waiting in nota.open_stappen.items():
        by = opdracht(BEHEER)
        vervolg_na_bezetting(nota, stap, waiting.nummer, bezetting=bezetting(), opdracht=by)


def weiger(nota: Nota, _klad: Kladblok) -> None:
    by = opdracht(MEDE[0], gezien=nota.gezien)
    weiger_mede_namens(nota, "Nee.", bezetting=bezetting(), opdracht=by)


def besluit(act: Callable[..., None], functie: str, nota: Nota, _klad: Kladblok) -> None:
    by = opdracht(functie, gezien=nota.gezien)
    act(nota, "Om een reden.", bezetting=bezetting(), opdracht=by)


def deadline(day: int, nota: Nota, _klad: Kladblok) -> None:
    by, wanneer = opdracht(STELLER), Wanneer(date(2025, 12, day))
    stel_deadline(nota, wanneer, "Toegezegd.", bezetting=bezetting(), opdracht=by)


def meer_tijd(day: int, nota: Nota, _klad: Kladblok) -> None:
    """Give more time to the nota, or to the first step that waits for the afdelingshoofd."""
    more, stap = Verlenging(date(2025, 12, day), "Vol."), "lijn.VWS.afdelingshoofd"
    if stap in nota.open_stappen:
        by = opdracht(DIRECTEUR)
        verleng_termijn(nota, stap, more, bezetting=bezetting(), opdracht=by)
    else:
        by = opdracht(AFDELINGSHOOFD)
        verleng_deadline(nota, more, bezetting=bezetting(), opdracht=by)


def rappelleer(moment: datetime, nota: Nota, _klad: Kladblok) -> None:
    """Tell all that is due then, as bewaken would."""
    waiting = {**nota.open_stappen, **({DEADLINE: nota.deadline} if nota.deadline else {})}
    for (stap, opening), trede in product(waiting.items(), (1, 2, 3)):
        by = opdracht(BEHEER, moment=moment)
        meld(nota, Rappel(stap, opening.nummer, trede), bezetting=bezetting(), opdracht=by)


ACTS: tuple[Act, ...] = (
    submit,
    submit,
    *(partial(ga_verder, n) for n in (1, 1, 2, 3, 5, 8, 12)),
    *(partial(schrijf, onderdeel) for onderdeel in WRITE),
    partial(terug, DIRECTEUR, "lijn.VWS.afdelingshoofd"),
    partial(terug, DG, "medeparaaf.DCo.paraaf"),
    partial(terug, DG, "steller"),
    *(vraag, geschil, opgelost, stilte, zonder_directeur, bezet, weiger),
    *(partial(deadline, day) for day in (18, 16)),
    *(partial(meer_tijd, day) for day in (19, 22)),
    *(partial(rappelleer, moment) for moment in (LATER, LATER.replace(month=12))),
    partial(besluit, sla_over, BO),
    partial(besluit, besluiten.geef_niet_akkoord, STAS),
    partial(besluit, besluiten.heropen, DG),
    partial(besluit, besluiten.trek_in, STELLER),
)
LISTS = st.lists(st.sampled_from(ACTS), max_size=25)


class EigenZout(Kladblok):
    """Salts each text afresh, for more than one of them is kept in one register."""

    @override
    def zout(self) -> str:
        return token_hex()


def told(acts: list[Act]) -> Nota:
    """Try each act on a nota that was just submitted; its events are still pending."""
    klad = EigenZout()
    nota = concept(klad, onderdelen=alles())
    for act in (submit, *acts):
        with suppress(Geweigerd):
            act(nota, klad)
    nota.schrijf(*klad.bewaard.values())  # so that a register can keep it
    return nota
