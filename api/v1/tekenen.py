"""A nota goes along the ministries and the parafenlijn to the bewindspersoon, and out."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.berichten import NAMEN, Handeling, MisschienGezien, Reden, Vastgelegd
from api.beslissen import BESLUIT, MEDE_NAMENS
from api.dependencies import DeBalie, NotaId
from api.lichaam import JsonRoute
from domain.nota import verzendbaar
from domain.nota.paraferen import Strekking
from domain.opdracht import Gezien, Opdracht
from domain.value import Code, Getal, Hash, Kort, Tekst
from workflows import tekenen, verzenden

router = APIRouter(prefix="/v1/notas", tags=["Tekenen"], route_class=JsonRoute)
GeschilpuntId = Annotated[UUID, Path()]


class Ondertekening(Handeling):
    """A signature, with what the signer had on the screen."""

    versie: Getal
    inhoud_hash: Hash
    ronde: Getal
    route_hash: Hash
    samenloop: Kort | None = None

    def bij(self, opdracht: Opdracht) -> Opdracht:
        gezien = Gezien(
            versie=self.versie,
            inhoud_hash=self.inhoud_hash,
            ronde=self.ronde,
            route_hash=self.route_hash,
        )
        return opdracht.met(als=self.als, gezien=gezien, samenloop=self.samenloop)


class Paraaf(Ondertekening):
    opmerking: Tekst | None = None


class Advies(Ondertekening):
    strekking: Strekking
    toelichting: Tekst | None = None


class Besluit(Ondertekening):
    soort: Literal["akkoord", "niet_akkoord"]
    reden: Reden = ""


class MedeNamens(Ondertekening):
    soort: Literal["bevestiging", "weigering"]
    reden: Reden = ""


class NieuwGeschilpunt(MisschienGezien):
    tekst: Tekst
    onderdelen: tuple[Code, ...] = ()


class Oplossing(Handeling):
    hoe: Tekst


class Overslag(MisschienGezien):
    reden: Reden


class BeslisnotaBericht(verzendbaar.Beslisnota):
    model_config = NAMEN


class Verzending(MisschienGezien):
    beslisnota: BeslisnotaBericht | None = None

    @property
    def keuze(self) -> verzendbaar.Beslisnota | None:
        chosen = self.beslisnota
        return verzendbaar.Beslisnota(**dict(chosen)) if chosen else None


@router.post(
    "/{nota_id}/afstemmingen", status_code=201, response_model=Vastgelegd, summary="Stem af"
)
def stem_af(nota_id: NotaId, blad: Paraaf, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        tekenen.stem_af(balie.register, nota_id, opdracht=opdracht, opmerking=blad.opmerking)
    )


@router.post(
    "/{nota_id}/geschilpunten",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg een geschilpunt vast",
)
def leg_geschilpunt_vast(nota_id: NotaId, blad: NieuwGeschilpunt, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        tekenen.leg_geschilpunt_vast(
            balie.register, nota_id, blad.tekst, blad.onderdelen, opdracht=opdracht
        )
    )


@router.post(
    "/{nota_id}/geschilpunten/{geschilpunt_id}/oplossingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verklaar een geschilpunt opgelost",
)
def los_geschilpunt_op(
    nota_id: NotaId, geschilpunt_id: GeschilpuntId, blad: Oplossing, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        tekenen.los_geschilpunt_op(
            balie.register, nota_id, geschilpunt_id, blad.hoe, opdracht=opdracht
        )
    )


@router.post("/{nota_id}/parafen", status_code=201, response_model=Vastgelegd, summary="Parafeer")
def parafeer(nota_id: NotaId, blad: Paraaf, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        tekenen.parafeer(balie.register, nota_id, opdracht=opdracht, opmerking=blad.opmerking)
    )


@router.post("/{nota_id}/adviezen", status_code=201, response_model=Vastgelegd, summary="Adviseer")
def adviseer(nota_id: NotaId, blad: Advies, balie: DeBalie) -> Response:
    return balie.gebeurde(
        tekenen.adviseer(
            balie.register,
            nota_id,
            blad.strekking,
            opdracht=blad.bij(balie.opdracht),
            toelichting=blad.toelichting,
        )
    )


@router.post(
    "/{nota_id}/overslagen", status_code=201, response_model=Vastgelegd, summary="Sla een stap over"
)
def sla_over(nota_id: NotaId, blad: Overslag, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(tekenen.sla_over(balie.register, nota_id, blad.reden, opdracht=opdracht))


@router.post("/{nota_id}/besluiten", status_code=201, response_model=Vastgelegd, summary="Besluit")
def besluit(nota_id: NotaId, blad: Besluit, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(BESLUIT[blad.soort](balie.register, nota_id, blad.reden, opdracht))


@router.post(
    "/{nota_id}/mede-namens",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bevestig of weiger mede namens",
)
def mede_namens(nota_id: NotaId, blad: MedeNamens, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(MEDE_NAMENS[blad.soort](balie.register, nota_id, blad.reden, opdracht))


@router.post(
    "/{nota_id}/verzendingen", status_code=201, response_model=Vastgelegd, summary="Verzend"
)
def verzend(nota_id: NotaId, blad: Verzending, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(verzenden.verzend(balie.register, nota_id, blad.keuze, opdracht=opdracht))
