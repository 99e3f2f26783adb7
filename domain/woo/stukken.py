"""Stukken: what is judged, and how a nota and a Kamerbrief read as a document with places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from domain.base import Geweigerd
from domain.nota.inhoud import Bijlagen, Blok, Kop, Lijst, Onderdeel, Sectie, Verzending, Voetnoot
from domain.nummers import RUIMTE
from domain.sjabloon import Indeling
from domain.value import Getal, Hash, Value
from domain.woo.leesstuk import (
    Leesalinea,
    Leesnoot,
    Leesplek,
    Leesregel,
    Leessectie,
    Leesstuk,
    Leestabel,
)

StukSoort = Literal["nota", "brief", "bijlage", "verloop"]
LEEG = ""


class StukOnbekend(Geweigerd):
    """There is no such document to judge; a nota that one may not read answers alike."""

    regel = "par. 5"

    def __init__(self, waarom: str) -> None:
        super().__init__(waarom, "Kies een stuk dat er is, in een versie die er is.")


class Stuk(Value):
    """A document in one version.

    `id` is the history that it belongs to: of a nota, its letter and its bijlagen that is the
    nota. `versie` counts its texts; of a verloop it is the last event. `inhoud_hash` is that of
    the text, of a bijlage that of the file.
    """

    soort: StukSoort
    id: UUID
    versie: Getal
    inhoud_hash: Hash

    @property
    def naam(self) -> str:
        """Name the document through all its versions; a file that changes is another one."""
        if self.soort == "bijlage":
            return f"bijlage:{self.id}/{self.inhoud_hash}"
        return f"{self.soort}:{self.id}"


def beoordeling_nummer(stuk: Stuk, kader: str) -> UUID:
    return uuid5(RUIMTE, f"beoordeling:{stuk.naam}:{kader}")


def lees_nota(
    onderdelen: Mapping[str, Onderdeel],
    indeling: Indeling,
    kenmerk: str,
    datum: date,
    naam_van: Callable[[str], str] = str,
) -> Leesstuk:
    """Read a nota: the kop as velden, the sections by the indeling, its bijlagen by title."""
    kop = onderdelen.get("kop")
    assert isinstance(kop, Kop)
    nummers = noten_van(onderdelen[s.code] for s in indeling.secties if s.code in onderdelen)
    secties = tuple(
        Leessectie(soort.code, soort.label, 2 if indeling.sectie(soort.code[:-1]) else 1, blokken)
        for soort in indeling.secties
        if isinstance(deel := onderdelen.get(soort.code), Sectie)
        and (blokken := blokken_van(deel, nummers))
    )
    return Leesstuk(
        titel=(Leesplek(LEEG, "Beslisnota: "), Leesplek("kop/onderwerp", kop.onderwerp)),
        kenmerk=kenmerk,
        datum=kop.datum or datum,
        velden=tuple(velden_van(kop, onderdelen, naam_van)),
        secties=(*secties, *bijlagen_van(onderdelen.get("bijlagen"))),
        voetnoten=tuple(voetnoten_van(onderdelen, nummers)),
    )


def lees_brief(onderdelen: Mapping[str, Onderdeel], kenmerk: str, datum: date) -> Leesstuk:
    """Read the Kamerbrief of a nota: no headings, the address of its sending as velden."""
    brief, kop, verzending = (onderdelen.get(c) for c in ("brief", "kop", "verzending"))
    if not isinstance(brief, Sectie) or brief.stand != "ingevuld":
        raise StukOnbekend("De nota heeft in deze versie geen brief.")
    assert isinstance(kop, Kop)
    nummers = noten_van([brief])
    adres = verzending.geadresseerden if isinstance(verzending, Verzending) else ()
    eigen = verzending.brief_kenmerk if isinstance(verzending, Verzending) else None
    velden = [("Aan", (Leesplek("verzending/geadresseerden", "; ".join(adres)),))] if adres else []
    return Leesstuk(
        titel=(Leesplek(LEEG, "Kamerbrief: "), Leesplek("kop/onderwerp", kop.onderwerp)),
        kenmerk=eigen or kenmerk,
        datum=datum,
        velden=tuple(velden),
        secties=(Leessectie("", "", 1, blokken_van(brief, nummers)),),
        voetnoten=tuple(voetnoten_van({"brief": brief}, nummers)),
    )


def lees_bijlage(titel: str, volgnummer: int, kenmerk: str, datum: date) -> Leesstuk:
    """Read a bijlage as far as we can: its title. The file is open, or it isn't."""
    plek = Leesplek(f"bijlagen/{volgnummer}/titel", titel)
    return Leesstuk(titel=(Leesplek(LEEG, "Bijlage: "), plek), kenmerk=kenmerk, datum=datum)


def velden_van(
    kop: Kop, onderdelen: Mapping[str, Onderdeel], naam_van: Callable[[str], str]
) -> Iterator[tuple[str, Leesregel]]:
    soort = (kop.soort_nota or LEEG).replace("_", " ")
    yield from veld("Soort", LEEG, soort)
    yield from veld("Aan", "kop/aan", "; ".join(map(naam_van, kop.aan)))
    yield from veld("Van", "kop/van", kop.van)
    yield from veld("Kopie aan", "kop/kopie_aan", "; ".join(map(naam_van, kop.kopie_aan)))
    for code, label in LIJSTEN.items():
        if isinstance(lijst := onderdelen.get(code), Lijst):
            yield from veld(label, f"{code}/waarden", "; ".join(map(naam_van, lijst.waarden)))


LIJSTEN = {
    "mede_namens": "Mede namens",
    "afstemming_met": "Afgestemd met",
    "dekking": "Dekking",
}


def veld(label: str, plaats: str, tekst: str) -> Iterator[tuple[str, Leesregel]]:
    if tekst.strip():
        yield label, (Leesplek(plaats, tekst),)


def bijlagen_van(bijlagen: Onderdeel | None) -> Iterator[Leessectie]:
    rijen = bijlagen.rijen if isinstance(bijlagen, Bijlagen) else ()
    if rijen:
        punten = (
            Leesalinea("punt", (Leesplek(f"bijlagen/{rij.volgnummer}/titel", rij.titel),))
            for rij in rijen
        )
        yield Leessectie("", "Bijlagen", 1, tuple(punten))


def blokken_van(deel: Sectie, nummers: Mapping[UUID, int]) -> tuple[Leesalinea | Leestabel, ...]:
    if deel.stand == "nvt":
        return (Leesalinea("alinea", (Leesplek(LEEG, "N.v.t."),)),)
    noten = noten_per_blok(deel.voetnoten, nummers)
    return tuple(blok_van(deel.code, blok, noten.get(blok.blok_id, ())) for blok in deel.blokken)


def blok_van(code: str, blok: Blok, noten: tuple[tuple[int, int], ...]) -> Leesalinea | Leestabel:
    plaats = f"{code}/{blok.blok_id}"
    if blok.rijen:
        rijen = [
            tuple((Leesplek(f"{plaats}/{r}.{k}", cel),) for k, cel in enumerate(rij))
            for r, rij in enumerate(gelijk_breed(blok.rijen))
        ]
        return Leestabel(rijen[0], tuple(rijen[1:]))
    soort: Literal["alinea", "punt", "tussenkop"] = "alinea"
    if blok.soort in {"punt", "tussenkop"}:
        soort = "punt" if blok.soort == "punt" else "tussenkop"
    elif blok.soort == "parlementair":
        soort = "punt"
    return Leesalinea(soort, (Leesplek(plaats, blok.tekst, noten),))


def gelijk_breed(rijen: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    breed = max(len(rij) for rij in rijen)
    for rij in rijen:
        yield (*rij, *("" for _ in range(breed - len(rij))))


def noten_van(delen: Iterator[Onderdeel] | Sequence[Onderdeel]) -> Mapping[UUID, int]:
    """Give the notes their numbers, in the order in which they are met."""
    ordered: list[UUID] = []
    for deel in delen:
        if isinstance(deel, Sectie):
            plaats = {blok.blok_id: i for i, blok in enumerate(deel.blokken)}
            found = sorted(deel.voetnoten, key=lambda n: (plaats.get(n.blok_id, 0), n.plaats))
            ordered += [noot.voetnoot_id for noot in found]
    return {noot_id: i for i, noot_id in enumerate(ordered, 1)}


def noten_per_blok(
    voetnoten: Sequence[Voetnoot], nummers: Mapping[UUID, int]
) -> Mapping[UUID, tuple[tuple[int, int], ...]]:
    found: dict[UUID, tuple[tuple[int, int], ...]] = {}
    for noot in sorted(voetnoten, key=lambda n: nummers[n.voetnoot_id]):
        found[noot.blok_id] = (
            *found.get(noot.blok_id, ()),
            (noot.plaats, nummers[noot.voetnoot_id]),
        )
    return found


def voetnoten_van(
    onderdelen: Mapping[str, Onderdeel], nummers: Mapping[UUID, int]
) -> Iterator[Leesnoot]:
    noten = [
        (nummers[noot.voetnoot_id], code, noot)
        for code, deel in onderdelen.items()
        if isinstance(deel, Sectie)
        for noot in deel.voetnoten
        if noot.voetnoot_id in nummers
    ]
    for nummer, code, noot in sorted(noten, key=lambda found: found[0]):
        yield Leesnoot(nummer, (Leesplek(f"{code}/noot/{noot.voetnoot_id}", noot.tekst),))
