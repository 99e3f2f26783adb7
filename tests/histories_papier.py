"""The history of a nota that began on paper, told by the domain itself."""

from __future__ import annotations

from domain.base import Aggregate
from domain.functionaris import Ministerie
from domain.nota import besluiten
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking, plaats_opmerking
from domain.nota.overnemen import Blad, OpPapier, neem_over
from domain.nota.rechten import NieuweSteller, wijzig_stellers, wijzig_toegang
from tests.notas import Kladblok, concept, submit
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DIRECTEUR,
    FEZ,
    NOON,
    STELLER,
    SZW,
    WJZ,
    bezetting,
    opdracht,
    persoon,
)


def on_paper(klad: Kladblok) -> list[Aggregate]:
    """Tell of a nota that had begun on paper, with a remark beside the pen, and is withdrawn."""
    nota = concept(klad, kenmerk="2025-0013")
    submit(nota)
    sheet = [
        OpPapier(stap=f"afstemming.ministerie-{m}.afstemmen", gezet_op=NOON.date(), opmerking=said)
        for m, said in (("JenV", None), ("OCW", "Graag meelezen."))
    ]
    by = opdracht(BO, gezien=nota.gezien)
    kring = Kring(ministeries=(Ministerie.VWS, Ministerie.JENV), functies=(DIRECTEUR,))
    wijzig_toegang(
        nota, kring, "De directeur leest mee.", bezetting=bezetting(), opdracht=opdracht(STELLER)
    )
    neem_over(nota, sheet, Blad("5" * 64), bezetting=bezetting(), opdracht=by)
    others = [NieuweSteller(persoon(WJZ), WJZ), NieuweSteller(persoon(FEZ), FEZ)]
    by = opdracht(AFDELINGSHOOFD)
    wijzig_stellers(nota, others, "Is ziek.", bezetting=bezetting(), opdracht=by)
    for said in (
        NieuweOpmerking(tekst="Wie tekent er nog?"),
        NieuweOpmerking(tekst="Dit houden wij bij ons.", zichtbaar_voor=Ministerie.SZW),
    ):
        plaats_opmerking(nota, said, (), bezetting=bezetting(), opdracht=opdracht(SZW))
    besluiten.trek_in(nota, "Toch niet.", bezetting=bezetting(), opdracht=opdracht(WJZ))
    return [nota]
