"""Sinds: what changed since the reader signed, why his mark lapsed, and who asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from api.paginas.notabeeld import Notabeeld
from domain.nota.merken import Gezet
from domain.nota.verval import HandtekeningenVervallen
from domain.route import StapSoort
from projections.tijdlijn import Gebeurd, namens_wie
from projections.verschil import OnderdeelVerschil, verschil
from workflows import inzien

WERKWOORD: Mapping[str, str] = {
    "geparafeerd": "parafeerde", "afgestemd": "stemde af op", "advies-gegeven": "adviseerde over",
    "akkoord-gegeven": "gaf akkoord op", "mede-namens-bevestigd": "bevestigde mede namens op",
}  # fmt: skip
TUSSENDOOR: Mapping[StapSoort, str] = {
    "akkoord": "bespreking-gevraagd", "ministerraad": "ministerraad-behandeld",
}  # fmt: skip
GEVRAAGD = frozenset({"aanpassing-gevraagd", "geschilpunt-vastgelegd", "akkoord-mits-gegeven"})


class Verval(NamedTuple):
    """The event by which a mark lapsed, what that followed from, and who asked for that."""

    door: Gebeurd
    oorzaak: Gebeurd
    verzoek: Gebeurd | None


class Sinds(NamedTuple):
    werkwoord: str
    versie: int
    regel: Gebeurd
    verval: Verval | None
    verschillen: Sequence[OnderdeelVerschil]
    ongewijzigd: Sequence[str]


def sinds_mijn_paraaf(beeld: Notabeeld) -> Sinds | None:
    """Compare with what the reader signed last; nothing if he never did."""
    mine = [
        gezet
        for gezet in beeld.nota.merken.values()
        if gezet.door
        and gezet.door.persoon_id == beeld.persoon_id
        and gezet.nummer in beeld.regels  # else the timeline is behind, and the page says so
    ]
    if not mine:
        return None
    last = mine[-1]
    regel = beeld.regels[last.nummer]
    anders = verschillen(beeld, last.versie)
    gone = {verschil.code for verschil in anders}
    return Sinds(
        werkwoord=WERKWOORD.get(regel.soort, "tekende"),
        versie=last.versie,
        regel=regel,
        verval=None if last.sleutel in beeld.nota.geldig else verval(beeld, last),
        verschillen=anders,
        ongewijzigd=[beeld.titel(c) for c in sorted(beeld.nota.hashes) if c not in gone],
    )


def verschillen(beeld: Notabeeld, versie: int) -> Sequence[OnderdeelVerschil]:
    """Compare a version with the one of now; only what differs is read."""
    toen, nu = beeld.nota.versies.get(versie, {}), beeld.nota.hashes
    codes = [code for code in {*toen, *nu} if toen.get(code) != nu.get(code)]
    was = beeld.kader.lees_tekst(beeld.nota, {c: toen[c] for c in codes if c in toen})
    return verschil(was, {c: beeld.onderdelen[c] for c in codes if c in nu})


def verval(beeld: Notabeeld, gezet: Gezet) -> Verval | None:
    door = beeld.regels.get(beeld.regels[gezet.nummer].vervallen_door or 0)
    if door is None:
        return None
    event = inzien.gebeurtenissen(beeld.kader.register, beeld.nota.id, van=door.nummer)[0]
    oorzaak = event.oorzaak if isinstance(event, HandtekeningenVervallen) else door.nummer
    return Verval(door, beeld.regels.get(oorzaak, door), verzoek(beeld, oorzaak))


def verzoek(beeld: Notabeeld, oorzaak: int) -> Gebeurd | None:
    """Find what a new version answered to: the last that was asked since the version before it."""
    earlier = [line for line in reversed(beeld.gebeurd) if line.nummer <= oorzaak]
    if not earlier or earlier[0].soort != "inhoud-gewijzigd":
        return None
    for line in earlier[1:]:
        if line.soort in GEVRAAGD:
            return line
        if line.soort == "inhoud-gewijzigd":
            return None
    return None


def tussendoor(beeld: Notabeeld) -> Sequence[Gebeurd]:
    """List what was said of a step that is still open: a talk, or what the ministerraad did."""
    nota = beeld.nota
    since = {
        TUSSENDOOR[stap.soort]: nota.open_stappen[stap.code].nummer
        for stap in (nota.route.stappen if nota.route and not nota.gesloten else ())
        if stap.code in nota.open_stappen and stap.soort in TUSSENDOOR
    }
    return [line for line in beeld.gebeurd if line.nummer > since.get(line.soort, line.nummer)]


def aan_steller_gevraagd(beeld: Notabeeld) -> Sequence[Gebeurd]:
    """List what its steller is asked now: changes, or why it came back to him."""
    nota = beeld.nota
    if not beeld.is_steller or nota.gesloten:
        return ()
    if nota.route is None:
        backs = {"teruggestuurd", "niet-akkoord-gegeven"}
        return [line for line in beeld.gebeurd if line.soort in backs][-1:]
    mits = {voorwaarde.akkoord for voorwaarde in nota.open_voorwaarden.values()}
    asking = [nota.open_stappen[code] for code in nota.vraagt_aanpassing]
    since = {opening.functie: opening.nummer for opening in asking}
    return [
        line
        for line in beeld.gebeurd
        if line.nummer in mits
        or (
            line.soort == "aanpassing-gevraagd"
            and line.nummer > since.get(namens_wie(line.wie), line.nummer)
        )
    ]
