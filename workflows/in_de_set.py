"""In de set: what is hidden in one document, and can still be read in those that go out with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling
from domain.woo.oordeel import oordeel_van
from domain.woo.restvermelding import restvermeldingen
from domain.woo.verborgen import leesbaar, verborgen
from domain.woo.zitting import Zitting
from workflows.inlezen.keur import bekijk
from workflows.register.register import Register
from workflows.ter_zitting import ter_zitting


def rest_in_de_set(
    register: Register,
    beoordeling: Beoordeling,
    zitting: Zitting,
    paren: Sequence[tuple[Beoordeling, Zitting]],
) -> Sequence[str]:
    """List where in the other documents of the set hidden text can still be read."""
    elders = samen_leesbaar(register, ((b, z) for b, z in paren if b.id != beoordeling.id))
    rest = restvermeldingen(beoordeling, zitting.tekst, elders)
    return [plaats for r in rest for plaats in r.plaatsen if plaats in elders]


def leesbaar_elders(
    register: Register, beoordelingen: Sequence[UUID], opdracht: Opdracht
) -> Mapping[str, str]:
    """Give what can still be read in the documents that are to go out together with one."""
    zaken = (ter_zitting(register, nummer, opdracht) for nummer in beoordelingen)
    return samen_leesbaar(register, ((zaak.beoordeling, zaak.zitting) for zaak in zaken))


def samen_leesbaar(
    register: Register, paren: Iterable[tuple[Beoordeling, Zitting]]
) -> Mapping[str, str]:
    return {
        f"{other.stuk.soort} {zitting.tekst.kenmerk} {plaats}": tekst
        for other, zitting in paren
        for plaats, tekst in leesbare(register, other, zitting).items()
    }


def leesbare(register: Register, beoordeling: Beoordeling, zitting: Zitting) -> Mapping[str, str]:
    """Give what stays readable of a document; of a bijlage that is open, its file too."""
    delen = verborgen(beoordeling, zitting.tekst)
    plekken = zitting.tekst.plekken
    found = {p: leesbaar(plek.tekst, delen.get(p, ())) for p, plek in plekken.items()}
    stuk = beoordeling.stuk
    if stuk.soort == "bijlage" and oordeel_van(beoordeling, zitting.tekst) != "niet_openbaar":
        found["bestand"] = bekijk(register.blob(stuk.id, stuk.inhoud_hash)).tekst
    return found
