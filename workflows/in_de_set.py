"""In de set: what is hidden in one document, and can still be read in those that go out with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling
from domain.woo.restvermelding import restvermeldingen
from domain.woo.verborgen import leesbaar, verborgen
from domain.woo.zitting import Zitting
from workflows.register.register import Register
from workflows.ter_zitting import ter_zitting


def rest_in_de_set(
    beoordeling: Beoordeling, zitting: Zitting, paren: Sequence[tuple[Beoordeling, Zitting]]
) -> Sequence[str]:
    """List where in the other documents of the set hidden text can still be read."""
    elders = samen_leesbaar((b, z) for b, z in paren if b.id != beoordeling.id)
    rest = restvermeldingen(beoordeling, zitting.tekst, elders)
    return [plaats for r in rest for plaats in r.plaatsen if plaats in elders]


def leesbaar_elders(
    register: Register, beoordelingen: Sequence[UUID], opdracht: Opdracht
) -> Mapping[str, str]:
    """Give what can still be read in the documents that are to go out together with one."""
    zaken = (ter_zitting(register, nummer, opdracht) for nummer in beoordelingen)
    return samen_leesbaar((zaak.beoordeling, zaak.zitting) for zaak in zaken)


def samen_leesbaar(paren: Iterable[tuple[Beoordeling, Zitting]]) -> Mapping[str, str]:
    return {
        f"{other.stuk.soort} {zitting.tekst.kenmerk} {plaats}": tekst
        for other, zitting in paren
        for plaats, tekst in leesbare(other, zitting).items()
    }


def leesbare(beoordeling: Beoordeling, zitting: Zitting) -> Mapping[str, str]:
    delen = verborgen(beoordeling, zitting.tekst)
    plekken = zitting.tekst.plekken
    return {p: leesbaar(plek.tekst, delen.get(p, ())) for p, plek in plekken.items()}
