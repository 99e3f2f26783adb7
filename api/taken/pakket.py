"""Pakket: make the bundle of a composed set, and say what is hidden and visible in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from domain.base import InvoerOngeldig
from domain.nota.stand import Nota
from domain.werkdagen import dag
from domain.woo.beoordeling import Beoordeling
from domain.woo.gelakt import GelaktStuk
from domain.woo.lakken import lak
from domain.woo.lakverantwoording import Verantwoord, verantwoord
from domain.woo.leesstuk import Leesstuk
from domain.woo.openbaarmaking import Openbaarmaking, Openbaarstuk
from domain.woo.verborgen import verborgen_teksten
from domain.woo.verloop import deel_pseudoniemen, personen_in
from projections.lekpoort.geheim import Geheim, VerborgenPersoon, VerborgenTekst, Zichtbaar
from projections.pakket import maak_pakket
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.omvang import te_lang
from projections.stukken.pdf import als_pdf
from workflows.inlezen.soort import soort_van
from workflows.register.personen import Personen, Persoon
from workflows.register.register import Register
from workflows.stukken import lees_stuk
from workflows.ter_zitting import bewindspersonen, nota_van

LIJST = "lijst/lakverantwoording"
ZONDER_TEKST = frozenset({"niet_openbaar", "reeds_openbaar", "dubbel", "ander_ministerie"})
NAMEN = {"nota": "Beslisnota", "brief": "Kamerbrief", "bijlage": "Bijlage", "verloop": "Verloop"}
Melding = Callable[[str], None]


class Deel(NamedTuple):
    """A document of the set: its judgement as it was composed, its text, and where it goes."""

    stuk: Openbaarstuk
    beoordeling: Beoordeling
    tekst: Leesstuk

    @property
    def pad(self) -> str:
        map_ = "verloop" if self.stuk.stuk.soort == "verloop" else "stukken"
        return f"{map_}/{self.stuk.documentnummer}"

    @property
    def met_tekst(self) -> bool:
        return self.stuk.stuk.soort != "bijlage" and self.stuk.oordeel not in ZONDER_TEKST


class Gebouwd(NamedTuple):
    inhoud: bytes
    zichtbaar: Zichtbaar
    geheim: Geheim


def bouw(register: Register, wat: Openbaarmaking, melding: Melding) -> Gebouwd:
    """Render every document from what is left of it, and bundle them."""
    delen = list(delen_van(register, wat, pseudoniemen(register, wat)))
    gelakt = {deel.pad: lak(deel.tekst, deel.beoordeling) for deel in delen if deel.met_tekst}
    gelakt[LIJST] = lijst(wat, delen)
    bestanden: dict[str, bytes] = {}
    for pad, stuk in gelakt.items():
        melding(pad)
        bestanden |= als_bestanden(pad, stuk)
    bestanden |= dict(bijlagen(register, delen))
    inhoud = maak_pakket(bestanden, vrijgave_id=wat.id)
    return Gebouwd(inhoud, zichtbaar_van(gelakt, delen), geheim_van(register, delen))


def als_bestanden(pad: str, stuk: GelaktStuk) -> Mapping[str, bytes]:
    if te_lang(stuk):
        raise InvoerOngeldig(
            f"Het stuk {pad} is te lang om er een document van te maken.",
            "Deel het op, of laat een deel weg.",
        )
    made = {f"{pad}.html": als_html(stuk), f"{pad}.json": als_json(stuk)}
    return made if pad == LIJST else {**made, f"{pad}.pdf": als_pdf(stuk)}


def pseudoniemen(register: Register, wat: Openbaarmaking) -> Mapping[UUID, str]:
    """Deal them afresh for this export, over all its trails alike; the secret is kept nowhere."""
    trails = [s.stuk for s in wat.stukken if s.stuk.soort == "verloop"]
    events = (e for s in trails for e in register.gebeurtenissen(s.id, tot=s.versie))
    return deel_pseudoniemen(personen_in(events), bytes.fromhex(register.zout()))


def delen_van(register: Register, wat: Openbaarmaking, namen: Mapping[UUID, str]) -> Iterator[Deel]:
    for stuk in wat.stukken:
        beoordeling = register.toen(Beoordeling, stuk.beoordeling_id, tot=stuk.beoordeling_versie)
        yield Deel(stuk, beoordeling, lees_stuk(register, stuk.stuk, wat.kader, namen))


def lijst(wat: Openbaarmaking, delen: Sequence[Deel]) -> GelaktStuk:
    rows = [
        Verantwoord(d.stuk.documentnummer, NAMEN[d.stuk.stuk.soort], d.beoordeling) for d in delen
    ]
    eerste = delen[0].tekst
    return verantwoord(rows, eerste.kenmerk, dag(wat.created_on), eerste.aanduiding)


def bijlagen(register: Register, delen: Sequence[Deel]) -> Iterator[tuple[str, bytes]]:
    """Give the files of bijlagen that are public, as they are."""
    for n, deel in enumerate((d for d in delen if d.stuk.stuk.soort == "bijlage"), 1):
        if deel.stuk.oordeel == "openbaar":
            inhoud = register.blob(deel.stuk.stuk.id, deel.stuk.stuk.inhoud_hash)
            yield f"{deel.pad}-bijlage-{n}.{soort_van(inhoud)}", inhoud


def zichtbaar_van(gelakt: Mapping[str, GelaktStuk], delen: Sequence[Deel]) -> Zichtbaar:
    motiveringen = [lak.grond.motivering for d in delen for lak in d.beoordeling.verborgen]
    return Zichtbaar(stukken=gelakt, motiveringen=tuple(dict.fromkeys(motiveringen)))


def geheim_van(register: Register, delen: Sequence[Deel]) -> Geheim:
    """Say all that may be nowhere: what the marks hide, and the persons of these histories."""
    teksten = [
        VerborgenTekst(lak_id=str(lak_id), tekst=tekst)
        for deel in delen
        for lak_id, tekst in verborgen_teksten(deel.beoordeling, deel.tekst)
    ]
    return Geheim(teksten=tuple(teksten), personen=tuple(personen(register, delen)))


def personen(register: Register, delen: Sequence[Deel]) -> Iterator[VerborgenPersoon]:
    """Give who acted in these histories, less the bewindspersonen: those are never hidden."""
    acted: set[UUID] = set()
    for stroom_id in {deel.stuk.stuk.id for deel in delen}:
        acted |= set(personen_in(register.gebeurtenissen(stroom_id)))
        nota = nota_van(register, stroom_id)
        acted |= set(nota.stellers) if isinstance(nota, Nota) else set()
    openbaar = bewindspersonen(register)
    for persoon in Personen(register.opslag).allen():
        if persoon.persoon_id in acted - openbaar:
            yield als_geheim(persoon)


def als_geheim(persoon: Persoon) -> VerborgenPersoon:
    """Give all by which somebody can be found; of a destroyed name only the number is left."""
    bekend = not persoon.vernietigd
    return VerborgenPersoon(
        lak_id="persoon",
        namen=(persoon.naam,) if bekend else (),
        mail=(persoon.mail,) if bekend and persoon.mail else (),
        accounts=(persoon.subject,) if persoon.subject else (),
        telefoon=(),
        persoon_ids=(str(persoon.persoon_id),),
    )
