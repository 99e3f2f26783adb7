"""Meelezen: take over from paper, say who writes and who reads, and remark on the text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import toon
from api.cli.balie import Balie, keuze, nummer
from api.cli.bestanden import lees_bestand
from api.cli.daad import NotaDaad, op_nota, tekent
from api.cli.handelen import STREKKING, Reden
from api.cli.opties import vraag
from api.cli.personen import lezer_van, zoek_persoon
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from api.cli.uitkomst import VerkeerdGebruik
from api.cli.vinden import vind_nota
from api.taken import papier
from domain.base import InvoerOngeldig
from domain.functie import werkend
from domain.functionaris import Ministerie
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking, Zichtbaar
from domain.nota.overnemen import OpPapier
from domain.nota.rechten import NieuweSteller
from workflows import meelezen
from workflows.papier import lees_scan
from workflows.register.transactie import Ontvangst

MINISTERIE: TypeAdapter[Ministerie] = TypeAdapter(Ministerie)
ZICHTBAAR: TypeAdapter[Zichtbaar] = TypeAdapter(Zichtbaar)


def neem_over(
    daad: NotaDaad,
    scan: Annotated[Path, typer.Option("--scan", help="Het getekende blad: PDF, JPEG of PNG.")],
    gezet: Annotated[
        list[str],
        typer.Option(
            "--gezet", help="STAP=DATUM of FUNCTIE=DATUM, zo nodig =WIE erachter; herhaalbaar."
        ),
    ],
    strekking: Annotated[
        str | None, typer.Option("--strekking", help="Hoe een advies op het blad luidt.")
    ] = None,
    opmerking: Annotated[
        str | None, typer.Option("--opmerking", help="Wat er bij de handtekening staat.")
    ] = None,
) -> Ontvangst:
    """Neem over wat op papier is getekend, met de scan; wie tekende, telt."""
    found = [op_papier(daad, een) for een in gezet]
    extra: dict[str, Any] = {"opmerking": opmerking, "samenloop": daad.opdracht.samenloop}
    if strekking:
        extra["strekking"] = keuze(STREKKING, strekking, "--strekking")
    signed = [OpPapier(**{**dict(een), **extra}) for een in found]
    return papier.neem_over(
        daad.register, daad.nota_id, signed, lees_bestand(scan), opdracht=daad.opdracht
    )


def op_papier(daad: NotaDaad, tekst: str) -> OpPapier:
    stap, eerste, rest = tekst.partition("=")
    dag, _, wie = rest.partition("=")
    if not (eerste and stap):
        raise VerkeerdGebruik(f"--gezet is STAP=DATUM, zoals lijn.VWS.DG=2025-11-20: {tekst}")
    steps = daad.nota.route.stappen if daad.nota.route else ()
    own = [found.code for found in steps if found.functie == stap]
    return OpPapier(
        stap=own[0] if len(own) == 1 else stap,
        gezet_op=heel_datum(dag, "--gezet"),
        persoon_id=zoek_persoon(daad.register, wie, daad.opdracht.moment) if wie else None,
    )


def wijzig_stellers(
    daad: NotaDaad,
    steller: Annotated[
        list[str],
        typer.Option(
            "--steller", help="Wie schrijft, zo nodig =FUNCTIE erachter; de eerste antwoordt."
        ),
    ],
    reden: Reden,
) -> Ontvangst:
    """Wijs andere stellers aan: wie leiding geeft aan de steller."""
    nieuw = [nieuwe_steller(daad, een) for een in steller]
    return meelezen.wijzig_stellers(
        daad.register, daad.nota_id, nieuw, reden, opdracht=daad.opdracht
    )


def nieuwe_steller(daad: NotaDaad, tekst: str) -> NieuweSteller:
    wie, _, functie = tekst.partition("=")
    moment = daad.opdracht.moment
    persoon_id = zoek_persoon(daad.register, wie, moment)
    held = werkend(lezer_van(daad.register, persoon_id, moment).functies)
    if functie or len(held) == 1:
        return NieuweSteller(persoon_id, functie or held[0])
    raise InvoerOngeldig(
        f"Het is niet duidelijk in welke functie {wie} gaat schrijven.",
        f"Schrijf --steller {wie}=FUNCTIE; kies uit: {', '.join(held) or 'geen'}.",
    )


def wijzig_toegang(
    daad: NotaDaad,
    reden: Reden,
    ministerie: Annotated[
        list[str] | None, typer.Option("--ministerie", help="Leest mee; herhaalbaar.")
    ] = None,
    functie: Annotated[
        list[str] | None, typer.Option("--functie", help="Leest bij naam mee; herhaalbaar.")
    ] = None,
) -> Ontvangst:
    """Zeg wie meeleest buiten de route: deze ministeries en functies, en geen andere."""
    kring = Kring(
        ministeries=tuple(keuze(MINISTERIE, m, "--ministerie") for m in ministerie or ()),
        functies=tuple(functie or ()),
    )
    return meelezen.wijzig_toegang(
        daad.register, daad.nota_id, kring, reden, opdracht=daad.opdracht
    )


def plaats_opmerking(
    daad: NotaDaad,
    tekst: Annotated[str, typer.Option("--tekst", help="Wat u opmerkt.")],
    blok: Annotated[
        str | None, typer.Option("--blok", help="Nummer (UUID) van het blok waar het bij hoort.")
    ] = None,
    voor: Annotated[
        str, typer.Option("--voor", help="allen, of alleen uw eigen ministerie.")
    ] = "allen",
) -> Ontvangst:
    """Plaats een opmerking bij de tekst, voor allen of binnen uw ministerie."""
    nieuw = NieuweOpmerking(
        tekst=tekst,
        blok_id=nummer(blok, "--blok") if blok else None,
        zichtbaar_voor=keuze(ZICHTBAAR, voor, "--voor"),
    )
    return meelezen.plaats_opmerking(daad.register, daad.nota_id, nieuw, opdracht=daad.opdracht)


def haal_scan(
    balie: Balie,
    kenmerk: Annotated[str, typer.Argument(metavar="KENMERK", help="Kenmerk van de nota.")],
    sha256: Annotated[str, typer.Argument(metavar="SHA256", help="Van de scan; zie toon --json.")],
    naar: Annotated[Path, typer.Option("--naar", help="Nieuw bestand.")],
    wie: Annotated[str | None, typer.Option("--wie", help="Wie leest.")] = None,
) -> None:
    """Haal de scan op waarop een handtekening staat."""
    lezer = balie.lezer(wie)
    nota_id = vind_nota(balie.register, kenmerk, lezer)
    scan = lees_scan(balie.register, nota_id, sha256, lezer=lezer)
    with naar.open("xb") as file:
        file.write(scan.inhoud)
    toon(f"{naar}: {scan.soort}, {len(scan.inhoud)} bytes.")


def voeg_toe(app: typer.Typer) -> None:
    app.command("neem-over", cls=Verb, rich_help_panel="Handelen")(tekent(neem_over))
    for doe in (wijzig_stellers, wijzig_toegang, plaats_opmerking):
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel="Handelen")(
            op_nota(doe)
        )
    app.command("haal-scan", cls=Verb, rich_help_panel="Inzien")(vraag(haal_scan))
