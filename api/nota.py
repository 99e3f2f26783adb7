"""A nota over the line: where it stands, who is next, what was signed, and its text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Literal, Self
from uuid import UUID

from api.berichten import Antwoord
from api.deadline import DeadlineBericht
from api.onderdelen import OnderdeelBericht, naar_bericht
from domain.nota.inhoud import Onderdeel
from domain.nota.merken import Gezet
from domain.nota.stand import Nota
from domain.nota.voorwaarde import Voorwaarde
from domain.opdracht import Lezer
from domain.toegang import aan_zet_voor, laatste_voor, ziet, ziet_stap

Fase = Literal["concept", "ingediend", "akkoord", "verzonden", "afgerond", "ingetrokken"]


class AanZet(Antwoord):
    """A step that waits for an answer."""

    stap: str
    soort: str
    functie: str
    termijn: date | None
    eerste_termijn: date | None
    onbezet: bool


class PapierBericht(Antwoord):
    """A signature in ink: the scan is at `scans/{scan}` below the nota."""

    gezet_op: date
    scan: str
    vastgelegd_door: str


class GezetteStap(Antwoord):
    """A step that was taken; one that lapsed stays here, and doesn't count."""

    gebeurtenis: int
    stap: str
    functie: str
    wijze: str
    versie: int
    ronde: int
    geldig: bool
    vervallen_door: int | None
    papier: PapierBericht | None


class GeschilpuntBericht(Antwoord):
    geschilpunt_id: UUID
    functie: str
    tekst: str
    onderdelen: tuple[str, ...]
    opgelost: bool
    voorgelegd: bool


class VoorwaardeBericht(Antwoord):
    """What an akkoord was given on; it is over when that akkoord doesn't count any more."""

    voorwaarde_id: UUID
    gebeurtenis: int
    tekst: str
    onderdelen: tuple[str, ...]
    te_vervullen_door: str
    opnieuw_voorleggen: bool
    stand: Literal["open", "wacht_op_bewindspersoon", "gesloten", "voorbij"]


class OpmerkingBericht(Antwoord):
    """What an office said beside the text, to who asks too."""

    gebeurtenis: int
    moment: datetime
    functie: str
    tekst: str
    blok_id: UUID | None
    zichtbaar_voor: str


class Onderdelen(Antwoord):
    """The text of one version, onderdeel by onderdeel."""

    versie: int
    inhoud_hash: str
    onderdelen: tuple[OnderdeelBericht, ...]

    @classmethod
    def van(cls, nota: Nota, onderdelen: Mapping[str, Onderdeel]) -> Self:
        return cls(
            versie=nota.versie,
            inhoud_hash=nota.inhoud_hash,
            onderdelen=tuple(naar_bericht(onderdelen[code]) for code in sorted(onderdelen)),
        )


class NotaBericht(Onderdelen):
    """A nota; versie, inhoudHash, ronde and routeHash go along with a signature."""

    nota_id: UUID
    ministerie: str
    kenmerk: str
    vervangt: UUID | None
    gebeurtenis: int
    fase: Fase
    ronde: int
    route_hash: str
    aan_zet: tuple[AanZet, ...]
    gezet: tuple[GezetteStap, ...]
    geschilpunten: tuple[GeschilpuntBericht, ...]
    voorwaarden: tuple[VoorwaardeBericht, ...]
    opmerkingen: tuple[OpmerkingBericht, ...]
    brief_id: UUID | None
    deadline: DeadlineBericht | None

    @classmethod
    def voor(cls, lezer: Lezer, nota: Nota, onderdelen: Mapping[str, Onderdeel]) -> Self:
        return cls(
            nota_id=nota.id,
            ministerie=nota.ministerie,
            kenmerk=nota.kenmerk,
            vervangt=nota.vervangt,
            gebeurtenis=laatste_voor(lezer, nota),
            fase=fase_van(nota),
            aan_zet=aan_zet_van(lezer, nota),
            gezet=gezet_van(lezer, nota),
            geschilpunten=geschilpunten_van(nota),
            voorwaarden=voorwaarden_van(nota),
            opmerkingen=opmerkingen_voor(lezer, nota),
            brief_id=nota.brief_id,
            deadline=DeadlineBericht.van(nota),
            onderdelen=tuple(naar_bericht(onderdelen[code]) for code in sorted(onderdelen)),
            **dict(nota.gezien),
        )


def fase_van(nota: Nota) -> Fase:
    if nota.gesloten:
        return nota.gesloten
    if nota.heeft_akkoord:
        return "akkoord"
    return "ingediend" if nota.route else "concept"


def aan_zet_van(lezer: Lezer, nota: Nota) -> tuple[AanZet, ...]:
    return tuple(
        AanZet(
            stap=stap.code,
            soort=stap.soort,
            functie=stap.functie,
            termijn=opening.termijn if opening else None,
            eerste_termijn=opening.eerste if opening else None,
            onbezet=bool(opening and opening.onbezet),
        )
        for stap in aan_zet_voor(lezer, nota)
        for opening in [nota.open_stappen.get(stap.code)]
    )


def gezet_van(lezer: Lezer, nota: Nota) -> tuple[GezetteStap, ...]:
    return tuple(
        GezetteStap(
            gebeurtenis=gezet.nummer,
            stap=gezet.stap.code,
            functie=gezet.stap.functie,
            wijze=gezet.wijze,
            versie=gezet.versie,
            ronde=gezet.ronde,
            geldig=sleutel in nota.geldig,
            vervallen_door=nota.vervallen.get(sleutel),
            papier=papier_van(gezet),
        )
        for sleutel, gezet in nota.merken.items()
        if ziet_stap(lezer, gezet.stap.code)
    )


def papier_van(gezet: Gezet) -> PapierBericht | None:
    if not (papier := gezet.papier):
        return None
    return PapierBericht(
        gezet_op=papier.gezet_op,
        scan=papier.scan,
        vastgelegd_door=papier.vastgelegd_door.functie,
    )


def geschilpunten_van(nota: Nota) -> tuple[GeschilpuntBericht, ...]:
    return tuple(
        GeschilpuntBericht(
            geschilpunt_id=punt_id,
            functie=punt.functie,
            tekst=punt.tekst,
            onderdelen=punt.onderdelen,
            opgelost=punt.opgelost,
            voorgelegd=punt.voorgelegd in nota.geldig,
        )
        for punt_id, punt in nota.geschilpunten.items()
    )


def voorwaarden_van(nota: Nota) -> tuple[VoorwaardeBericht, ...]:
    return tuple(
        VoorwaardeBericht(
            gebeurtenis=voorwaarde.akkoord,
            stand=stand_van(voorwaarde, geldt=code in nota.geldende_voorwaarden),
            **dict(voorwaarde.gesteld),
        )
        for code, voorwaarde in nota.voorwaarden.items()
    )


def stand_van(
    voorwaarde: Voorwaarde, *, geldt: bool
) -> Literal["open", "wacht_op_bewindspersoon", "gesloten", "voorbij"]:
    if voorwaarde.gesloten:
        return "gesloten"
    if not geldt:
        return "voorbij"
    return "wacht_op_bewindspersoon" if voorwaarde.vervuld else "open"


def opmerkingen_voor(lezer: Lezer, nota: Nota) -> tuple[OpmerkingBericht, ...]:
    return tuple(
        OpmerkingBericht(
            gebeurtenis=said.nummer,
            moment=said.moment,
            functie=said.door.functie,
            tekst=said.tekst,
            blok_id=said.blok_id,
            zichtbaar_voor=said.zichtbaar_voor,
        )
        for said in nota.opmerkingen
        if ziet(lezer, said.zichtbaar_voor)
    )
