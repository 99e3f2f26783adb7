"""The history of a nota that began on paper, told by the domain itself."""

from __future__ import annotations

from domain.base import Aggregate
from domain.nota import besluiten
from domain.nota.overnemen import Blad, OpPapier, neem_over
from tests.notas import Kladblok, concept, submit
from tests.people import BO, NOON, STELLER, bezetting, opdracht


def on_paper(klad: Kladblok) -> list[Aggregate]:
    """Tell of a nota that had begun on paper, with a remark beside the pen, and is withdrawn."""
    nota = concept(klad, kenmerk="2025-0013")
    submit(nota)
    sheet = [
        OpPapier(stap=f"afstemming.ministerie-{m}.afstemmen", gezet_op=NOON.date(), opmerking=said)
        for m, said in (("JenV", None), ("OCW", "Graag meelezen."))
    ]
    by = opdracht(BO, gezien=nota.gezien)
    neem_over(nota, sheet, Blad("5" * 64), bezetting=bezetting(), opdracht=by)
    besluiten.trek_in(nota, "Toch niet.", bezetting=bezetting(), opdracht=opdracht(STELLER))
    return [nota]
