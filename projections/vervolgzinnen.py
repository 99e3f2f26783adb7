"""Vervolgzinnen: what followed by itself, with what it followed from."""

from __future__ import annotations

from collections.abc import Iterator

from domain.eigen_baan import binnen
from domain.nota.verval import HandtekeningenVervallen, RedenCode
from domain.nota.vervolg import Geopende, Onbezette, RouteVervolgd, Sluiting
from projections.woorden import datum, onderdelen, opsomming, stapnaam

WAAROM_GESLOTEN: dict[Sluiting, str] = {
    "eerdere_stap_opnieuw": "een eerdere stap is opnieuw nodig",
    "ronde_beeindigd": "de ronde is voorbij",
    "baan_vervallen": "de baan is vervallen",
}
WAAROM_VERVALLEN: dict[RedenCode, str] = {
    "inhoud": "de tekst is gewijzigd",
    "teruggestuurd": "de nota is teruggestuurd",
    "teruggenomen": "een paraaf is teruggenomen",
    "heropend": "de nota is heropend",
    "route": "de route is gewijzigd",
}
# How the marks of one group are called, in the templates that we know; else handtekeningen.
PER_GROEP = {
    "afstemming": ("afstemming", "afstemmingen"),
    "medeparaaf": ("paraaf", "parafen"),
    "lijn": ("paraaf", "parafen"),
}


def vervolgd(event: RouteVervolgd) -> str:
    zinsdelen = "; ".join(delen(event)) or "de route is bijgewerkt"
    return f"{zinsdelen[0].upper()}{zinsdelen[1:]}"


def delen(event: RouteVervolgd) -> Iterator[str]:
    if event.geopend:
        yield f"aan zet: {aan_zet(event.geopend)}"
    if event.overgeslagen:
        skipped = [f"{stapnaam(s.stap)}, want {opsomming(s.waarden)}" for s in event.overgeslagen]
        yield f"overgeslagen: {opsomming(skipped)}"
    if event.onbezet:
        yield f"onbezet: {opsomming(wie(o) for o in event.onbezet)}"
    for reden, waarom in WAAROM_GESLOTEN.items():
        if closed := [stapnaam(g.stap) for g in event.gesloten if g.reden_code == reden]:
            yield f"niet meer aan zet: {opsomming(closed)}, want {waarom}"
    if event.route:
        yield "de banen volgen de gewijzigde lijst"


def aan_zet(geopend: tuple[Geopende, ...]) -> str:
    """Name the offices, those with the same term together."""
    termijnen = dict.fromkeys(g.termijn for g in geopend)
    found = []
    for termijn in termijnen:
        functies = opsomming(wie(g) for g in geopend if g.termijn == termijn)
        found.append(f"{functies} (termijn {datum(termijn)})" if termijn else functies)
    return "; ".join(found)


def wie(nieuw: Geopende | Onbezette) -> str:
    """Name the office of a step that waits; of an inner one only whose it is."""
    return stapnaam(nieuw.stap) if binnen(nieuw.stap) else nieuw.functie


def vervallen(event: HandtekeningenVervallen) -> str:
    waarom = WAAROM_VERVALLEN[event.reden_code]
    if event.geraakt:
        waarom = (
            f"{onderdelen(event.geraakt)} {'is' if len(event.geraakt) == 1 else 'zijn'} gewijzigd"
        )
    nummers = [str(nummer) for nummer in dict.fromkeys(m.nummer for m in event.vervallen)]
    woorden = {PER_GROEP.get(m.stap.partition(".")[0]) for m in event.vervallen}
    een, meer = (woorden.pop() if len(woorden) == 1 else None) or ("handtekening", "handtekeningen")
    wat = een if len(nummers) == 1 else meer
    return f"Vervallen door gebeurtenis {event.oorzaak}: {wat} {opsomming(nummers)}, want {waarom}"
