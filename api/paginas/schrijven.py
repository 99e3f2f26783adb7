"""Schrijven: the steller writes the nota, a card per onderdeel, and keeps it in one save."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import RedirectResponse, Response

from api.errors import status_van
from api.paginas.aanwijzen import Aanwijzer
from api.paginas.bladen import ONGELDIG, SEE_OTHER
from api.paginas.invullen import LIJSTEN, ingevuld
from api.paginas.kader import HetKader
from api.paginas.klad import HetKlad, Klad, opdracht_van
from api.paginas.schrijfblad import Schrijfblad, met_vak
from api.paginas.stellerblad import Mag, Stellerblad, eerste, reden_van
from api.paginas.uitlezen import Uitlezer
from domain.base import Geweigerd, InvoerOngeldig, RedenVerplicht
from domain.nota.inhoud import Onderdeel, Wijziging
from domain.nota.invoer import keur
from domain.nota.redactioneel import mag_voorstellen
from domain.opdracht import Opdracht
from projections.verschil import verschil
from workflows import opstellen, wijzigen
from workflows.inzien import bezetting
from workflows.opstellen import Erbij

router = APIRouter()
Gezet = Annotated[int | None, Query(ge=0, lt=2**31)]
Taalfout = Annotated[str, Query(max_length=1)]


@router.get("/notas/{nota_id}/schrijven")
def toon(
    nota_id: UUID,
    kader: HetKader,
    gezet: Gezet = None,
    voorwaarde: UUID | None = None,
    taalfout: Taalfout = "",
) -> Response:
    blad = Stellerblad.van(kader, nota_id, voorwaarde)
    klad = ingevuld(blad.nota.indeling, blad.bekend).met(taalfout=(taalfout,))
    return Schrijver(blad, klad).toon(klad, {}, gezet=gezet)


@router.post("/notas/{nota_id}/schrijven")
def schrijf(nota_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    return Schrijver(Stellerblad.van(kader, nota_id, klad.nummer("voorwaarde")), klad).doe()


class Schrijver:
    """One form that was sent in: shown again with one more area, refused, or kept."""

    def __init__(self, blad: Stellerblad, klad: Klad) -> None:
        self.blad, self.klad = blad, klad
        self.register, self.nota = blad.kader.register, blad.nota

    @property
    def taalfout(self) -> bool:
        """Say whether what is written here is declared to be a slip of the pen."""
        return bool(self.klad.een("taalfout"))

    @property
    def mag(self) -> Mag:
        return mag_voorstellen if self.taalfout else self.blad.mag

    @cached_property
    def op_versie(self) -> int:
        return self.klad.getal("op_versie") if self.klad.een("op_versie") else self.nota.versie

    @cached_property
    def bekend(self) -> Mapping[str, Onderdeel]:
        """The text on which this was written."""
        return self.blad.versie(self.op_versie)

    def doe(self) -> Response:
        if erbij := self.klad.een("erbij"):
            return self.toon(met_vak(self.klad, erbij), {})
        try:
            return self.bewaar()
        except InvoerOngeldig as nee:
            return self.toon(self.klad, {self.plek(): zin(nee)}, status_van(type(nee)))
        except RedenVerplicht as nee:
            return self.toon(self.klad, {"verklaring": zin(nee)}, status_van(type(nee)))
        except Geweigerd as nee:
            return self.botsing(nee)

    def bewaar(self) -> Response:
        opdracht = opdracht_van(self.blad.kader, self.klad)
        done = self.blad.eis(self.op_versie, opdracht, self.mag)
        if done is not None:
            return self.terug(done)
        aanwijzer = Aanwijzer(self.blad.kader, self.nota)
        uitlezer = Uitlezer(self.klad, self.nota.indeling, self.bekend, aanwijzer)
        delen = uitlezer.lees(self.blad.schrijft)
        if fouten := {**dict(self.keur(delen)), **uitlezer.fouten}:
            return self.toon(self.klad, fouten, ONGELDIG)
        if self.taalfout:
            return self.stel_voor(delen, opdracht)
        ontvangst = opstellen.wijzig(
            self.register,
            self.nota.id,
            Wijziging(op_versie=self.op_versie, onderdelen=delen, voorwaarde_id=self.blad.onder),
            opdracht=opdracht,
            erbij=Erbij(uitlezer.bestanden, aanwijzer.nieuw),
        )
        return self.terug(eerste(ontvangst.gebeurtenissen, self.nota.id))

    def stel_voor(self, delen: tuple[Onderdeel, ...], opdracht: Opdracht) -> Response:
        """Declare that it is a slip of the pen; a second person then answers for it."""
        declared = Wijziging(
            op_versie=self.op_versie, onderdelen=delen, aanleiding=self.klad.een("verklaring")
        )
        ontvangst = wijzigen.stel_redactioneel_voor(
            self.register, self.nota.id, declared, opdracht=opdracht
        )
        gezet = eerste(ontvangst.gebeurtenissen, self.nota.id)
        return RedirectResponse(f"{self.blad.pad}?gezet={gezet}#uw-paraaf", SEE_OTHER)

    def keur(self, delen: Sequence[Onderdeel]) -> Iterator[tuple[str, str]]:
        """Ask the rules of the nota about each onderdeel, to say all of it at once."""
        offices = bezetting(self.register)
        for deel in delen:
            try:
                keur(self.nota, (deel,), {}, offices)
            except InvoerOngeldig as nee:
                yield deel.code, zin(nee)

    def plek(self) -> str:
        """Say beside which field a refusal of the whole belongs: lists are what makes a route."""
        was = ingevuld(self.nota.indeling, self.bekend)
        return next((c for c in LIJSTEN if self.klad.deel(c) != was.deel(c)), "")

    def terug(self, nummer: int) -> Response:
        voor = f"&voorwaarde={self.blad.onder}" if self.blad.onder else ""
        return RedirectResponse(f"{self.blad.pad}/schrijven?gezet={nummer}{voor}#gezet", SEE_OTHER)

    def toon(
        self,
        klad: Klad,
        fouten: Mapping[str, str],
        status: int = 200,
        *,
        gezet: int | None = None,
    ) -> Response:
        return self.blad.toon(
            "schrijven.html",
            status=status,
            vorm=Schrijfblad(self.blad, klad, self.bekend, fouten),
            op_versie=self.op_versie,
            waarom=self.blad.waarom_niet(self.mag),
            taalfout=self.taalfout,
            gezet=self.blad.gezet(gezet),
        )

    def botsing(self, nee: Geweigerd) -> Response:
        """Show why it is not kept, what changed meanwhile, and what was typed, to copy from."""
        return self.blad.toon(
            "botsing.html",
            status=status_van(type(nee)),
            redenen=[reden_van(reden) for reden in nee.alle or (nee,)],
            op_versie=self.op_versie,
            verschillen=verschil(self.bekend, self.blad.bekend),
            eigen=tuple(self.eigen()),
        )

    def eigen(self) -> Iterator[tuple[str, str]]:
        """Give what was typed, of each onderdeel that it changes."""
        was = ingevuld(self.nota.indeling, self.bekend)
        for code in self.blad.schrijft:
            if self.klad.deel(code) != was.deel(code):
                yield code, self.tekst(code)

    def tekst(self, code: str) -> str:
        if blokken := self.klad.alle(f"{code}.blok"):
            areas = (self.klad.een(f"{code}.{blok}.tekst") for blok in blokken)
            return "\n\n".join(tekst for tekst in areas if tekst.strip())
        rest = ((naam, values) for naam, values in self.klad.deel(code).items() if values)
        return "\n".join(f"{naam.partition('.')[2]}: {', '.join(w)}" for naam, w in rest)


def zin(nee: Geweigerd) -> str:
    return f"{nee} {nee.mogelijk_als}"
