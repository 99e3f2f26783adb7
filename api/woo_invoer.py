"""What is asked of a judgement over the line: the values of the domain, in the API's spelling."""

from __future__ import annotations

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from api.berichten import NAMEN, Bericht, Datum, Handeling, Kenmerk, Reden
from domain.functionaris import Ministerie
from domain.nummers import nota_nummer
from domain.value import Code, Getal, Hash, Kort
from domain.woo.beoordeling import Restdeel, Uitkomst
from domain.woo.gronden import Kader, Milieu
from domain.woo.grondregels import BesluitVan, Lakgrond, Velden
from domain.woo.lakvoorstel import PERSOON, Herkomst, Lakverzoek
from domain.woo.passage import Aanwijzing
from domain.woo.stukken import Stuk, StukSoort
from domain.woo.suggestie import WaaromNiet
from workflows.beoordelen import Afwijzing, Grondwijziging, Opening
from workflows.stukken import Aangewezen

SamenMet = Annotated[
    tuple[UUID, ...],
    Field(
        max_length=50,
        description="Beoordelingen van de stukken die samen met dit stuk naar buiten gaan.",
    ),
]


class StukversieBericht(Stuk):
    """A document in one version: as a judgement names it, and as somebody has seen it."""

    model_config = NAMEN

    @property
    def stuk(self) -> Stuk:
        return Stuk(**dict(self))


class StukKeuze(Bericht):
    """Which document; a nota may be named by its ministerie and kenmerk too."""

    soort: StukSoort
    id: UUID | None = None
    ministerie: Ministerie | None = None
    kenmerk: Kenmerk | None = None
    versie: Annotated[Getal | None, Field(description="Leeg: de nieuwste.")] = None
    sha256: Annotated[Hash | None, Field(description="Van het bestand, bij een bijlage.")] = None

    @model_validator(mode="after")
    def by_number_or_by_name(self) -> Self:
        named = {self.ministerie is not None, self.kenmerk is not None}
        if named == {self.id is None}:
            return self
        raise ValueError("Noem id, of ministerie en kenmerk van de nota.")

    @property
    def aangewezen(self) -> Aangewezen:
        found = self.id or nota_nummer(self.ministerie or "", self.kenmerk or "")
        return Aangewezen(self.soort, found, self.versie, self.sha256)


class NieuweBeoordeling(Handeling):
    stuk: StukKeuze
    kader: Kader
    milieu: Milieu = "geen"
    besluit_van: Annotated[
        BesluitVan | None, Field(description="Voor wiens besluit; leeg: volgens de route.")
    ] = None
    document_datum: Annotated[Datum | None, Field(description="Leeg: die van het stuk.")] = None

    @property
    def opening(self) -> Opening:
        return Opening(
            self.stuk.aangewezen, self.kader, self.milieu, self.besluit_van, self.document_datum
        )


class AanwijzingBericht(Aanwijzing):
    """A place, and in it code points [van, tot) with their text; without those all of it."""

    model_config = NAMEN


class VeldenBericht(Velden):
    model_config = NAMEN
    alsnog_openbaar_op: Datum | None = None
    einde_formatie: Datum | None = None


class LakgrondBericht(Lakgrond):
    model_config = NAMEN
    velden: VeldenBericht = VeldenBericht()

    @property
    def lakgrond(self) -> Lakgrond:
        return Lakgrond.model_validate(self.model_dump())


class NieuweLak(Handeling):
    aanwijzing: AanwijzingBericht
    grond: LakgrondBericht
    erkend: Annotated[
        tuple[Code, ...], Field(description="Waarschuwingen die u hebt afgewogen, zoals R10.")
    ] = ()
    herkomst: Herkomst = PERSOON
    vervangt: Annotated[UUID | None, Field(description="De vervallen lak die deze vervangt.")] = (
        None
    )
    gezien: Annotated[
        StukversieBericht | None, Field(description="De versie die u zag, bij een hele plaats.")
    ] = None

    @property
    def verzoek(self) -> Lakverzoek:
        asked = Lakverzoek.model_validate(self.model_dump(exclude={"als", "gezien"}))
        seen = self.gezien.stuk if self.gezien else None
        return Lakverzoek(**{**dict(asked), "gezien": seen})


class Bevestiging(Handeling):
    erkend: tuple[Code, ...] = ()


class NieuweGrond(Handeling):
    grond: LakgrondBericht
    erkend: tuple[Code, ...] = ()

    def wijziging(self, lak_id: UUID) -> Grondwijziging:
        return Grondwijziging(lak_id, self.grond.lakgrond, self.erkend)


class Suggestieafwijzing(Handeling):
    aanwijzing: AanwijzingBericht
    herkenner: Kort
    reden_code: WaaromNiet

    @property
    def afwijzing(self) -> Afwijzing:
        wijst = Aanwijzing(**dict(self.aanwijzing))
        return Afwijzing(wijst, self.herkenner, self.reden_code)


class RestdeelBericht(Restdeel):
    model_config = NAMEN


class Restbesluit(Handeling):
    """A hidden word that stays where it is still read."""

    deel: RestdeelBericht
    reden: Reden
    samen_met: SamenMet = ()


class OpGezien(Handeling):
    """An act on the text that was seen: the `stuk` of the judgement, as it was shown."""

    gezien: StukversieBericht


class Versiewissel(OpGezien):
    versie: Annotated[Getal | None, Field(description="Leeg: de nieuwste.")] = None


class UitkomstBericht(Uitkomst):
    model_config = NAMEN


class Uitkomstbepaling(OpGezien):
    uitkomst: UitkomstBericht

    @property
    def keuze(self) -> Uitkomst:
        return Uitkomst(**dict(self.uitkomst))


class Afronding(OpGezien):
    gelezen: Annotated[
        tuple[Code, ...],
        Field(max_length=20_000, description="De plaatsen van teLezen die u las."),
    ] = ()


class Vaststelling(OpGezien):
    samen_met: SamenMet = ()
