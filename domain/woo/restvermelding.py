"""Restvermelding: hidden text that is still read elsewhere, before anyone establishes anything.

What is both hidden and visible can't be searched for later (woo.md 11.2). So each such word is
marked there too, or a second person decides, with a reason, that it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple
from uuid import UUID

from domain.base import InvoerOngeldig, met_reden
from domain.value import Kort, Tekst
from domain.woo.beoordeling import Beoordeling, Lakmarkering, Restdeel
from domain.woo.lakvoorstel import OverLak, keur_open, lak_van, tweede
from domain.woo.leesstuk import Leesstuk
from domain.woo.passage import Stuktekst, teksten
from domain.woo.verborgen import leesbaar, verborgen
from domain.woo.zitting import Zitting
from domain.woo.zoekvormen import woord

NAMEN = frozenset({"5.1.1.d", "5.1.1.e", "5.1.2.e"})  # grounds that hide a person
KLEIN = 4  # small letters from which a fragment tells anything
NAAM = re.compile(r"\b[^\W\d_]{3,}")
ADRES = re.compile(r"\S+@\S+")
GEEN_WOORD = re.compile(r"[\W_]+")


class Restvermelding(NamedTuple):
    """One word or fragment of a mark, and where it can be read."""

    lak_id: UUID
    deel: Restdeel
    plaatsen: tuple[str, ...]


class RestvermeldingBesloten(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.restvermelding-besloten.v1"
    deel: Restdeel
    plaatsen: tuple[Kort, ...]
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.rest |= {(self.lak_id, self.deel)}


class Leesvorm(NamedTuple):
    """A readable text as it is compared: all of it, and its words that may be a name."""

    tekst: str
    namen: frozenset[str]


def restvermeldingen(
    beoordeling: Beoordeling, stuk: Leesstuk, elders: Mapping[str, str] | None = None
) -> Sequence[Restvermelding]:
    """List what is hidden here and read here, in the motivations, or elsewhere in the set."""
    vormen = {p: vorm(t) for p, t in leesbare_teksten(beoordeling, stuk, elders or {}).items()}
    besloten = {
        woord(stuk.plekken[deel.plaats].tekst[deel.van : deel.tot])
        for _, deel in beoordeling.rest
        if deel.plaats in stuk.plekken
    }
    found: dict[str, Restvermelding] = {}
    for lak in beoordeling.verborgen:
        for tekst in teksten(beoordeling.bereik_van(lak), stuk):
            for deel, is_naam in kandidaten(lak, tekst):
                gezocht = woord(tekst.tekst[deel.van : deel.tot])
                if gezocht in found or gezocht in besloten:
                    continue
                if plaatsen := tuple(
                    p for p, v in vormen.items() if staat_in(v, gezocht, is_naam=is_naam)
                ):
                    found[gezocht] = Restvermelding(lak.lak_id, deel, plaatsen)
    return tuple(found.values())


def leesbare_teksten(
    beoordeling: Beoordeling, stuk: Leesstuk, elders: Mapping[str, str]
) -> Mapping[str, str]:
    delen = verborgen(beoordeling, stuk)
    rest = {p: leesbaar(plek.tekst, delen.get(p, ())) for p, plek in stuk.plekken.items()}
    motiveringen = " ".join(lak.grond.motivering for lak in beoordeling.verborgen)
    return {**rest, "motivering": motiveringen, **elders}


def vorm(tekst: str) -> Leesvorm:
    names = re.findall(r"[^\W_]+", tekst)
    in_address = {w for a in ADRES.findall(tekst) for w in woorden(a)}
    namen = {woord(w) for w in names if w[:1].isupper()} | {woord(w) for w in in_address}
    return Leesvorm(f" {' '.join(woorden(woord(tekst)))} ", frozenset(namen))


def woorden(tekst: str) -> list[str]:
    return [w for w in GEEN_WOORD.split(tekst) if w]


def staat_in(vorm: Leesvorm, gezocht: str, *, is_naam: bool) -> bool:
    if is_naam:
        return gezocht in vorm.namen or f"{gezocht}s" in vorm.namen
    return f" {' '.join(woorden(gezocht))} " in vorm.tekst


def kandidaten(lak: Lakmarkering, stuk: Stuktekst) -> Iterator[tuple[Restdeel, bool]]:
    """Give the parts of a mark to look for: what may be a name of a person, and all of it."""
    if NAMEN.intersection(lak.grond.gronden):
        for naam in NAAM.finditer(stuk.tekst, stuk.van, stuk.tot):
            if naam[0][0].isupper():
                yield Restdeel(plaats=stuk.plaats, van=naam.start(), tot=naam.end()), True
    if len(stuk.fragment) >= KLEIN or not stuk.fragment.islower():
        yield Restdeel(plaats=stuk.plaats, van=stuk.van, tot=stuk.tot), False


def laat_zichtbaar(
    beoordeling: Beoordeling,
    rest: Sequence[Restvermelding],
    deel: Restdeel,
    reden: str,
    zitting: Zitting,
) -> None:
    """Decide that a word of `rest` stays where it is read, as another person than who hid it."""
    keur_open(beoordeling)
    vermelding = next((een for een in rest if een.deel == deel), None)
    if vermelding is None:
        raise InvoerOngeldig(
            "Deze gelakte tekst staat nergens (meer) leesbaar.", "Kies een vermelding uit de lijst."
        )
    lak = lak_van(beoordeling, vermelding.lak_id)
    beoordeling.leg_vast(
        RestvermeldingBesloten,
        opdracht=zitting.opdracht,
        door=tweede(beoordeling, lak.door, zitting),
        **lak.sleutel,
        deel=deel,
        plaatsen=vermelding.plaatsen,
        reden=met_reden(reden),
    )
