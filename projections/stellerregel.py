"""Stellerregel: the one row of the werkvoorraad that waits for the steller of a nota."""

from __future__ import annotations

from domain.base import Event
from domain.functionaris import Functionaris
from domain.nota import besluiten, terugsturen
from domain.nota.indienen import Ingediend
from domain.nota.inhoud import Kop
from domain.nota.opstellen import Geopend, InhoudGewijzigd
from domain.nota.terugsturen import AanpassingGevraagd, Teruggestuurd
from projections.base import Cursor
from projections.woorden import tijdstip


def bij_steller(event: Event, cursor: Cursor) -> None:
    match event:
        case Geopend():
            begin(event, cursor)
        case InhoudGewijzigd():
            beschrijf(event, cursor)
            aangepast(event, cursor)
        case Ingediend():
            begin_ronde(event, cursor)
        case besluiten.NietAkkoordGegeven() | Teruggestuurd(naar=terugsturen.STELLER):
            leg_bij_steller(event, cursor, "teruggestuurd")
        case AanpassingGevraagd(stap=stap, onderdelen=codes):
            leg_bij_steller(event, cursor, "aanpassing", vrager=stap, wegens=codes)
        case besluiten.Ingetrokken():
            leg_weg(event, cursor)


def begin(event: Geopend, cursor: Cursor) -> None:
    assert isinstance(event.door, Functionaris)
    cursor.execute(
        """INSERT INTO lees_werkvoorraad VALUES (
            :nota_id, '', 'concept', :functie, :persoon, 1, :opening, '', 0, :sinds, 0, '', '',
            :ministerie, :kenmerk, '', '{}', '')""",
        nota_id=str(event.originator_id),
        functie=event.door.functie,
        persoon=str(event.door.persoon_id),
        opening=event.originator_version,
        sinds=tijdstip(event.timestamp),
        ministerie=str(event.ministerie),
        kenmerk=event.kenmerk,
    )


def beschrijf(event: InhoudGewijzigd, cursor: Cursor) -> None:
    if "kop" in event.gewijzigd:
        kop = cursor.onderdeel(event.hashes["kop"])
        assert isinstance(kop, Kop)
        cursor.execute(
            """UPDATE lees_werkvoorraad SET onderwerp = :onderwerp
            WHERE nota_id = :nota_id AND stap = ''""",
            nota_id=str(event.originator_id),
            onderwerp=kop.onderwerp,
        )


def begin_ronde(event: Ingediend, cursor: Cursor) -> None:
    """Leave the steller alone; of what a new round asks, nothing is asked again for a section."""
    cursor.execute(
        """UPDATE lees_werkvoorraad SET geraakt = '',
            open = CASE WHEN stap = '' THEN 0 ELSE open END WHERE nota_id = :nota_id""",
        nota_id=str(event.originator_id),
    )


def leg_bij_steller(
    event: Event, cursor: Cursor, soort: str, *, vrager: str = "", wegens: tuple[str, ...] = ()
) -> None:
    """Let the nota wait for its steller: sent back, or asked for a change by a step."""
    cursor.execute(
        """UPDATE lees_werkvoorraad SET soort = :soort, open = 1, gezet = 1, opening = :opening,
            sinds = :sinds, vrager = :vrager, geraakt = :wegens
        WHERE nota_id = :nota_id AND stap = ''""",
        nota_id=str(event.originator_id),
        soort=soort,
        opening=event.originator_version,
        sinds=tijdstip(event.timestamp),
        vrager=vrager,
        wegens=" ".join(wegens),
    )


def aangepast(event: Event, cursor: Cursor) -> None:
    """Leave the steller alone: the change was made."""
    cursor.execute(
        """UPDATE lees_werkvoorraad SET open = 0
        WHERE nota_id = :nota_id AND stap = '' AND soort = 'aanpassing'""",
        nota_id=str(event.originator_id),
    )


def leg_weg(event: Event, cursor: Cursor) -> None:
    cursor.execute(
        "UPDATE lees_werkvoorraad SET open = 0 WHERE nota_id = :nota_id AND stap = ''",
        nota_id=str(event.originator_id),
    )
