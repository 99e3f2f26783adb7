"""Beoordeling: a judgement as it is shown: its text, its marks, and what still has to be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from api.paginas.fouten import Reden, reden_van
from api.paginas.grondkeuze import keuze_van
from api.paginas.kader import Kader
from api.paginas.lakbeeld import Lakbeeld, zichtbaar
from api.paginas.lakkenlijst import geweigerd, lakken_van, mag, waarschuwingen_in
from api.paginas.lakloket import GOED, Afloop
from api.taken.beoordelen import elders_en_naaste
from domain.base import Event, Geweigerd
from domain.functionaris import Functionaris, Ministerie
from domain.value import Code
from domain.woo import afronden
from domain.woo.beoordeling import Lakmarkering, Uitkomst
from domain.woo.lakgrond import Lakgrond
from domain.woo.lakken import lak as gelakt
from domain.woo.passage import Passage
from domain.woo.restvermelding import Restvermelding, laat_zichtbaar
from domain.woo.stukken import Stuk
from domain.woo.versiewissel import wissel_versie
from domain.woo.zitting import deelnemer
from projections.stukken.html import als_html
from projections.woozinnen import KADERS, OORDELEN, zin
from workflows.bekijken import Suggestie, bekijk
from workflows.stukken import Aangewezen, stuk_van
from workflows.ter_zitting import ter_zitting

SOORTEN = {"nota": "Nota", "brief": "Kamerbrief", "bijlage": "Bijlage", "verloop": "Verloop"}
WAAROM_NIET = {
    "publieke_persoon": "Het is iemand die publiek is",
    "geen_persoonsgegeven": "Het is geen persoonsgegeven",
    "functie_openbaar": "De functie is openbaar",
    "anders": "Iets anders",
}
Plaats = Annotated[int, Field(ge=0, lt=2**53)]


class Vraag(BaseModel):
    """What the form is about: a place, a suggestion there, or a mark that is there already."""

    model_config = ConfigDict(frozen=True)
    plaats: Code | None = None
    van: Plaats | None = None
    tot: Plaats | None = None
    herkomst: Annotated[str, Field(max_length=100)] = "persoon"
    lak: UUID | None = None
    vervangt: UUID | None = None
    gezet: Plaats = 0


class Lakvorm(NamedTuple):
    """What stands in the form before anybody fills it in."""

    plaats: str = ""
    van: int | None = None
    tot: int | None = None
    fragment: str = ""
    herkomst: str = "persoon"
    grond: Lakgrond = Lakgrond(gronden=())
    wijzigt: Lakmarkering | None = None
    vervangt: Lakmarkering | None = None


class Gevonden(NamedTuple):
    """A suggestion, with the code points in it that mislead."""

    suggestie: Suggestie
    waar: str
    anker: str
    tekst: str
    tekens: Sequence[str]


class Elders(NamedTuple):
    """A hidden word that can still be read, and where; `nee` is why not to leave it so."""

    rest: Restvermelding
    tekst: str
    plaatsen: Sequence[tuple[str, str, str]]  # the place, its name, and where it is on the page
    nee: Sequence[Reden]


def toon_beoordeling(
    kader: Kader,
    nummer: UUID,
    vraag: Vraag,
    afloop: Afloop = GOED,
    *,
    hier: UUID | None = None,
) -> Response:
    """Show it, to who may see it; that he looks is written down first."""
    elders = elders_en_naaste(kader.register, nummer, opdracht=kader.opdracht())
    beeld = Lakbeeld(bekijk(kader.register, nummer, opdracht=kader.opdracht(), elders=elders))
    events = kader.register.gebeurtenissen(nummer)
    wat, zitting = beeld.beeld.beoordeling, beeld.beeld.zitting
    return kader.toon(
        "beoordeling.html",
        invoer=afloop.invoer,
        status=afloop.status,
        beeld=beeld,
        wat=wat,
        soort=SOORTEN[wat.stuk.soort],
        kaderzin=KADERS[wat.kader],
        oordeel=OORDELEN.get(beeld.beeld.oordeel, "te beoordelen"),
        nota=zitting.nota,
        redenen=afloop.redenen,
        waarschuwingen=list(waarschuwingen_in(afloop.geweigerd)),
        hier=hier,
        gezet=zojuist(kader, events, vraag.gezet),
        vorm=vorm_van(beeld, vraag),
        lakken=lakken_van(beeld, events),
        keuze=keuze_van(wat, zitting),
        suggesties=list(suggesties_van(beeld)),
        rest=list(elders_van(beeld)),
        waarom_niet=WAAROM_NIET,
        ministeries=[str(m) for m in Ministerie if m != wat.ministerie],
        **vervolg(kader, beeld),
    )


def vervolg(kader: Kader, beeld: Lakbeeld) -> Mapping[str, Any]:
    """Say what may follow, and of what may not, why."""
    wat, zitting = beeld.beeld.beoordeling, beeld.beeld.zitting
    stuk, rest = wat.stuk, beeld.beeld.rest
    meedoen = geweigerd(beeld, lambda b: deelnemer(b.ministerie, zitting))
    elders = Uitkomst(soort="reeds_openbaar", vindplaats="https://")
    nieuw = nieuwer(kader, stuk)
    return {
        "meedoen": [reden_van(nee) for nee in meedoen],
        "nieuwer": nieuw,
        "mag_wisselen": bool(nieuw)
        and mag(beeld, lambda b: wissel_versie(b, stuk, beeld.tekst, zitting, gezien=stuk)),
        "mag_heropenen": mag(beeld, lambda b: afronden.heropen(b, "reden", zitting)),
        "mag_uitkomst": mag(
            beeld, lambda b: afronden.bepaal_uitkomst(b, elders, zitting, gezien=stuk)
        ),
        "niet_afronden": redenen(
            beeld, lambda b: afronden.rond_af(b, b.te_lezen, zitting, gezien=stuk)
        ),
        "niet_vaststellen": redenen(
            beeld, lambda b: afronden.stel_vast(b, rest, zitting, gezien=stuk)
        ),
    }


def redenen(beeld: Lakbeeld, daad: Any) -> Sequence[Reden]:
    return [reden_van(nee) for nee in geweigerd(beeld, daad)]


def nieuwer(kader: Kader, stuk: Stuk) -> Stuk | None:
    """Find the newest version of what is judged, if it is another one."""
    try:
        now = stuk_van(kader.register, Aangewezen(stuk.soort, stuk.id, None, stuk.inhoud_hash))
    except Geweigerd:  # a bijlage that the nota has no more
        return None
    return now if now.inhoud_hash != stuk.inhoud_hash else None


def zojuist(kader: Kader, events: Sequence[Event], nummer: int) -> str:
    """Say what the reader himself just did."""
    event = next((e for e in events if e.originator_version == nummer), None)
    if event and isinstance(event.door, Functionaris):
        return zin(event) if event.door.persoon_id == kader.wie.persoon_id else ""
    return ""


def vorm_van(beeld: Lakbeeld, vraag: Vraag) -> Lakvorm:
    """Fill the form in with what was pointed at; text comes from ours, never from the address."""
    wat = beeld.beeld.beoordeling
    leeg = Lakgrond(gronden=(), milieu=wat.milieu)
    if vraag.lak and (lak := wat.lakken.get(vraag.lak)):
        return Lakvorm(plaats=lak.passage.plaats, grond=lak.grond, wijzigt=lak)
    if vraag.vervangt and (lak := wat.lakken.get(vraag.vervangt)):
        waar = lak.ruimte or Passage(plaats=lak.passage.plaats)
        return aangewezen(beeld, waar, Lakvorm(grond=lak.grond, vervangt=lak))
    if not vraag.plaats:
        return Lakvorm(grond=leeg)
    hele = vraag.van is None or vraag.tot is None
    waar = Passage(plaats=vraag.plaats, van=None if hele else vraag.van, tot=vraag.tot)
    return aangewezen(beeld, waar, Lakvorm(herkomst=vraag.herkomst, grond=leeg))


def aangewezen(beeld: Lakbeeld, waar: Passage, vorm: Lakvorm) -> Lakvorm:
    plek = beeld.tekst.plekken.get(waar.plaats)
    if plek is None or waar.van is None or waar.tot is None:
        return vorm._replace(plaats=waar.plaats)
    fragment = plek.tekst[waar.van : waar.tot]
    return vorm._replace(plaats=waar.plaats, van=waar.van, tot=waar.tot, fragment=fragment)


def suggesties_van(beeld: Lakbeeld) -> Iterator[Gevonden]:
    for found in beeld.beeld.suggesties:
        wijst = found.aanwijzing
        yield Gevonden(
            found,
            beeld.naam(wijst.plaats),
            beeld.anker(wijst.plaats),
            zichtbaar(wijst.fragment or ""),
            [f"U+{punt:04X}" for punt in found.afwijkend],
        )


def elders_van(beeld: Lakbeeld) -> Iterator[Elders]:
    zitting, alle = beeld.beeld.zitting, beeld.beeld.rest
    for rest in alle:
        deel = rest.deel
        yield Elders(
            rest,
            zichtbaar(beeld.tekst.plekken[deel.plaats].tekst[deel.van : deel.tot]),
            [(p, beeld.naam(p), beeld.anker(p)) for p in rest.plaatsen],
            redenen(beeld, lambda b, d=deel: laat_zichtbaar(b, alle, d, "reden", zitting)),
        )


def toon_lezing(kader: Kader, nummer: UUID) -> Response:
    """Show the document as its public will read it: nothing else, and nothing otherwise."""
    zaak = ter_zitting(kader.register, nummer, kader.opdracht())
    bytes_ = als_html(gelakt(zaak.zitting.tekst, zaak.beoordeling))
    return kader.toon(
        "lezen.html", wat=zaak.beoordeling, stuk=zaak.zitting.tekst, html=binnenste(bytes_.decode())
    )


def binnenste(html: str) -> str:
    """Take what a document of ours says, without its frame. Its text was escaped in there."""
    return html.partition("<main>")[2].partition("</main>")[0]
