"""Leesstukken for tests: documents of a few lines, and a judgement with the marks that one asks."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from domain.functionaris import Functionaris
from domain.nummers import RUIMTE
from domain.woo.beoordeling import Beoordeling, Lakmarkering, Lakstaat
from domain.woo.grondregels import Lakgrond
from domain.woo.leesstuk import Leesalinea, Leesnoot, Leesplek, Leessectie, Leesstuk, Leestabel
from domain.woo.passage import Passage
from tests.beoordelingen import MEDEWERKER, Zaak
from tests.people import functie, opdracht

DATUM = date(2025, 11, 11)


def leesstuk(*teksten: str, noten: tuple[str, ...] = (), cellen: tuple[str, ...] = ()) -> Leesstuk:
    """Make a document of one section: paragraphs `3/0`, `3/1`, each note behind the first word.

    The notes belong to the first paragraphs, one each; the cells make a table of one column.
    """
    alineas = tuple(
        Leesalinea("alinea", (Leesplek(f"3/{i}", tekst, verwijst(tekst, i, noten)),))
        for i, tekst in enumerate(teksten)
    )
    rijen = tuple(((Leesplek(f"3/tabel/{i + 1}.0", cel),),) for i, cel in enumerate(cellen))
    tabel = (Leestabel(((Leesplek("3/tabel/0.0", "Kop"),),), rijen),) if cellen else ()
    voetnoten = tuple(
        Leesnoot(i, (Leesplek(f"3/noot/{i}", tekst),)) for i, tekst in enumerate(noten, 1)
    )
    return Leesstuk(
        titel=(Leesplek("", "Beslisnota: "), Leesplek("kop/onderwerp", "Veilig thuis")),
        kenmerk="1",
        datum=DATUM,
        secties=(Leessectie("3", "Kernpunten", 1, (*alineas, *tabel)),),
        voetnoten=voetnoten,
    )


def verwijst(tekst: str, i: int, noten: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    return ((len(tekst.partition(" ")[0]), i + 1),) if i < len(noten) else ()


def door(functie_code: str = MEDEWERKER) -> Functionaris:
    return functie(functie_code).door(opdracht(functie_code))


def nummer(i: int) -> UUID:
    return uuid5(RUIMTE, f"lak in een test:{i}")


LEEG = Zaak(kader="woo_verzoek").beoordeling


def met_laks(
    *laks: tuple[str, int | None, int | None, str], staat: Lakstaat = "bevestigd"
) -> Beoordeling:
    """Give a judgement with marks (place, from, to, grounds), all of them standing so."""
    beoordeling = LEEG.fork()
    beoordeling.lakken = {
        nummer(i): Lakmarkering(
            nummer(i),
            i + 2,
            Passage(plaats=plaats, van=van, tot=tot),
            Lakgrond(gronden=tuple(gronden.split()), motivering="Daarom."),
            door(),
            "persoon",
            staat=staat,
        )
        for i, (plaats, van, tot, gronden) in enumerate(laks)
    }
    return beoordeling
