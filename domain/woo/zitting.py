"""Zitting: what one act of a judgement looks at, and in which capacity somebody takes part.

Marking is for the circle of the nota until akkoord, and then only for the Woo functies of its
ministry; confirming, and all else that opens text to the public, is for a Woo functie, or for the
steller where a Woo functie proposed (woo.md, section 6). A Woo functie is an office whose name
begins with `woo-`, as `VWS/woo-medewerker`: the setting of the handbook, without a setting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from domain.bezetting import Bezetting
from domain.functie import NietBevoegd, werkend
from domain.functionaris import Functionaris, ministerie_van
from domain.nota.opstellen import als_steller
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.werkdagen import dag
from domain.woo.beoordeling import Beoordeling
from domain.woo.grondregels import Zaakkenmerken
from domain.woo.leesstuk import Leesstuk
from domain.woo.stukken import Stuk
from domain.woo.weigeringen import VerouderdeVersie

WOO = "woo-"


def is_woo(code: str) -> bool:
    """Say whether this office is one of the Woo desk of its ministry."""
    return code.partition("/")[2].startswith(WOO)


class Zitting(NamedTuple):
    """The text that is judged, the nota that it belongs to if any, and who orders."""

    tekst: Leesstuk
    nota: Nota | None
    bezetting: Bezetting
    opdracht: Opdracht
    publieke_namen: tuple[str, ...] = ()

    @property
    def is_steller(self) -> bool:
        return self.nota is not None and self.opdracht.persoon_id in self.nota.stellers

    def als_houder(self, code: str) -> Functionaris:
        return self.bezetting.als_houder(code, self.opdracht)

    def kenmerken(self, beoordeling: Beoordeling) -> Zaakkenmerken:
        """Give what the rules on grounds ask of the document and of the day."""
        return Zaakkenmerken(
            besluit_van=beoordeling.besluit_van,
            is_beslisnota=beoordeling.is_beslisnota,
            documentdatum=beoordeling.documentdatum,
            op=dag(self.opdracht.moment),
            publieke_namen=self.publieke_namen,
        )


def deelnemer(ministerie: str, zitting: Zitting) -> Functionaris:
    """Act as a member of the circle; after akkoord only as a Woo functie."""
    if found := gekozen(ministerie, zitting.opdracht):
        return zitting.als_houder(found[0])
    frozen = zitting.nota is None or zitting.nota.heeft_akkoord or zitting.nota.gesloten
    if frozen or zitting.nota is None:
        raise geen_woo_functie(ministerie)
    if zitting.is_steller:
        return als_steller(zitting.nota, zitting.bezetting, zitting.opdracht)
    offices = werkend([zitting.opdracht.als] if zitting.opdracht.als else zitting.opdracht.functies)
    own = [code for code in offices if ministerie_van(code) in zitting.nota.kring]
    if not own:
        raise geen_woo_functie(ministerie)
    return zitting.als_houder(own[0])


def woo_of_steller(ministerie: str, zitting: Zitting, *, steller: bool) -> Functionaris:
    """Act as a Woo functie, or as steller where that is allowed."""
    if found := gekozen(ministerie, zitting.opdracht):
        return zitting.als_houder(found[0])
    if steller and zitting.is_steller and zitting.nota:
        return als_steller(zitting.nota, zitting.bezetting, zitting.opdracht)
    raise geen_woo_functie(ministerie)


def gekozen(ministerie: str, opdracht: Opdracht) -> Sequence[str]:
    return woo_functies(ministerie, [opdracht.als] if opdracht.als else opdracht.functies)


def woo_functies(ministerie: str, functies: Iterable[str]) -> Sequence[str]:
    """Choose those that are of the Woo desk of this ministry."""
    return [c for c in functies if is_woo(c) and ministerie_van(c) == ministerie]


def geen_woo_functie(ministerie: str) -> NietBevoegd:
    return NietBevoegd(
        f"U werkt niet in een Woo-functie van {ministerie}.",
        f"Laat een Woo-medewerker van {ministerie} dit doen.",
        [f"{ministerie}/woo-medewerker"],
    )


def keur_werkend(ministerie: str, opdracht: Opdracht) -> None:
    """Refuse who only runs or audits the register, before any other rule speaks (B11)."""
    if not werkend(opdracht.functies):
        raise geen_woo_functie(ministerie)


def keur_gezien(beoordeling: Beoordeling, gezien: Stuk) -> None:
    """Refuse an act on another text than the one that is judged now."""
    if gezien != beoordeling.stuk:
        raise VerouderdeVersie(gezien.versie, beoordeling.stuk.versie)


def keur_actueel(beoordeling: Beoordeling, zitting: Zitting) -> None:
    """Refuse to close a judgement of a text that was replaced meanwhile."""
    nota, stuk = zitting.nota, beoordeling.stuk
    if nota and stuk.soort in {"nota", "brief"} and nota.inhoud_hash != stuk.inhoud_hash:
        raise VerouderdeVersie(stuk.versie, nota.versie)
