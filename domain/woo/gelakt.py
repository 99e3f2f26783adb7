"""GelaktStuk: what a renderer gets, a document from which everything hidden is already gone.

It holds no id, no offset and no length of what was hidden: a marker says its grounds and nothing
else (woo.md 6.4, documents.md 4). What doesn't add up is our own fault, and never half a document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from domain.value import Getal, Kort, Tekst, Value

Aanduiding = Literal["Openbare versie", "Versie voor de Tweede Kamer"]


class Leesbaar(Value):
    """A run of text that everybody may read."""

    soort: Literal["tekst"] = "tekst"
    tekst: Tekst


class Lak(Value):
    """A hidden passage: the codes as they are printed, in the order of the catalogue."""

    soort: Literal["lak"] = "lak"
    gronden: Annotated[tuple[Kort, ...], Field(min_length=1)]

    @property
    def merk(self) -> str:
        """Write the marker, equally wide whatever it hides."""
        return f"[{'; '.join(self.gronden)}]"


class Nootteken(Value):
    """Where a note is referred to; its number is the one in the nota, so there may be gaps."""

    soort: Literal["noot"] = "noot"
    nummer: Getal


Stukje = Annotated[Leesbaar | Lak | Nootteken, Field(discriminator="soort")]
Regel = tuple[Stukje, ...]


class Alinea(Value):
    soort: Literal["alinea", "punt", "tussenkop"] = "alinea"
    inhoud: Regel


class Tabel(Value):
    soort: Literal["tabel"] = "tabel"
    kop: tuple[Regel, ...]
    rijen: tuple[tuple[Regel, ...], ...]


GelaktBlok = Annotated[Alinea | Tabel, Field(discriminator="soort")]


class GelakteSectie(Value):
    """One onderdeel under its heading; without a `titel` it has none, as a letter."""

    code: Tekst = ""
    titel: Tekst = ""
    niveau: Literal[1, 2] = 1
    blokken: tuple[GelaktBlok, ...]

    @property
    def kop(self) -> str:
        return f"{self.code}. {self.titel}" if self.code else self.titel

    @property
    def groepen(self) -> Sequence[tuple[str, Sequence[Alinea | Tabel]]]:
        """Neighbouring blokken of one soort together: punten make one list."""
        return [(soort, list(rij)) for soort, rij in groupby(self.blokken, lambda b: b.soort)]


class GelaktVeld(Value):
    label: Kort
    inhoud: Regel


class GelakteNoot(Value):
    nummer: Getal
    inhoud: Regel


class GebruikteGrond(Value):
    """A row of "Gebruikte gronden"; `uitgesproken` is what a screen reader says at each marker."""

    code: Kort
    label: Kort
    artikel: Kort
    uitgesproken: Kort
    aantal: Getal


class GelaktStuk(Value):
    titel: Regel
    kenmerk: Kort
    datum: date
    taal: Literal["nl"] = "nl"
    aanduiding: Aanduiding = "Openbare versie"
    velden: tuple[GelaktVeld, ...] = ()
    secties: tuple[GelakteSectie, ...] = ()
    voetnoten: tuple[GelakteNoot, ...] = ()
    gronden: tuple[GebruikteGrond, ...] = ()

    @property
    def titel_kaal(self) -> str:
        """The title for metadata: text with markers, and no notes."""
        return kaal(self.titel)

    def regels(self) -> Iterator[Regel]:
        """Every line of text, in reading order, notes last."""
        yield self.titel
        yield from (veld.inhoud for veld in self.velden)
        for blok in (blok for sectie in self.secties for blok in sectie.blokken):
            if isinstance(blok, Tabel):
                yield from blok.kop
                yield from (cel for rij in blok.rijen for cel in rij)
            else:
                yield blok.inhoud
        yield from (noot.inhoud for noot in self.voetnoten)

    @model_validator(mode="after")
    def adds_up(self) -> Self:
        """Refuse what would make two renderings differ."""
        stukjes = [stukje for regel in self.regels() for stukje in regel]
        codes = {code for stukje in stukjes if isinstance(stukje, Lak) for code in stukje.gronden}
        noten = [stukje.nummer for stukje in stukjes if isinstance(stukje, Nootteken)]
        if codes != {grond.code for grond in self.gronden}:
            raise ValueError("gronden and markers differ")
        if sorted(noten) != sorted(noot.nummer for noot in self.voetnoten):
            raise ValueError("each voetnoot is referred to once")
        if any(isinstance(s, Nootteken) for noot in self.voetnoten for s in noot.inhoud):
            raise ValueError("a voetnoot refers to none")
        blokken = (blok for sectie in self.secties for blok in sectie.blokken)
        tabellen = [blok for blok in blokken if isinstance(blok, Tabel)]
        if any(len(rij) != len(tabel.kop) for tabel in tabellen for rij in tabel.rijen):
            raise ValueError("each row is as wide as its header")
        return self


def kaal(regel: Regel) -> str:
    """Write a regel as plain text."""
    return "".join(tekst_van(stukje) for stukje in regel)


def tekst_van(stukje: Leesbaar | Lak | Nootteken) -> str:
    match stukje:
        case Leesbaar():
            return stukje.tekst
        case Lak():
            return stukje.merk
        case Nootteken():
            return ""
