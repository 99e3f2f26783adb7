"""Aanwijzen: of which motie or toezegging a block is, one that is there or one that begins now."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from api.paginas.kader import Kader
from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.stand import Nota
from domain.nummers import punt_nummer
from domain.value import sha256
from domain.verwijzing import vind
from projections.kamerpunten import Kamerpunten
from workflows.kamerpunten import NieuwPunt, sleutel

KORT = 500  # characters of an onderwerp
MOTIE, TOEZEGGING = "motie", "toezegging"
BEGIN = {MOTIE: "kst-", TOEZEGGING: "TZ"}
VORM = {
    MOTIE: "Noem een Kamerstuk, zoals 36 658, nr. 5 of kst-36658-5, of laat dit veld leeg.",
    TOEZEGGING: "Noem een nummer als TZ202509-142, of laat dit veld leeg.",
}


class GeenNummer(ValueError):
    """What was typed is no number of such a punt; the sentence stands beside the field."""


class OnbekendPunt(ValueError):
    """What was chosen isn't there."""


@dataclass
class Aanwijzer:
    """Remembers which punten begin with this save."""

    kader: Kader
    nota: Nota
    nieuw: dict[UUID, NieuwPunt] = field(default_factory=dict)

    def kies(self, keuze: str) -> UUID | None:
        if not keuze:
            return None
        try:
            punt_id = UUID(keuze)
        except ValueError:
            raise OnbekendPunt("Kies een motie of toezegging uit de lijst.") from None
        with self.kader.register.opslag.lees() as cursor:
            if Kamerpunten().van(punt_id, cursor) is None:
                raise OnbekendPunt("Kies een motie of toezegging uit de lijst.")
        return punt_id

    def begin(self, soort: str, nummer: str, tekst: str, blok_id: UUID) -> UUID:
        """Begin a punt, under its number or provisionally; one that is known just gets linked."""
        officieel = self.nummer(soort, nummer) if nummer else None
        bron = BronVanFeit(
            systeem="nota",
            id=self.nota.kenmerk,
            gewijzigd_op=self.kader.moment,
            sha256=sha256(tekst.encode()),
        )
        punt: NieuwPunt
        if soort == MOTIE:
            punt = NieuweMotie(onderwerp=tekst[:KORT], kst_id=officieel, bron=bron)
        else:
            punt = NieuweToezegging(tekst=tekst, nummer=officieel, bron=bron)
        naam = sleutel(punt, self.nota.ministerie, lambda: blok_id)
        punt_id = punt_nummer(punt.soort, naam)
        self.nieuw.setdefault(punt_id, punt)
        return punt_id

    def nummer(self, soort: str, getypt: str) -> str:
        ids = (v.verwijzing.id for v in (*vind(getypt), *vind(f"Kamerstuk {getypt}")))
        found = next((ident for ident in ids if ident and ident.startswith(BEGIN[soort])), None)
        if found is None:
            raise GeenNummer(VORM[soort])
        return found
