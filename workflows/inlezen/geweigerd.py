"""Why a file can't be read: each refusal is one sentence, and says what would help."""

from __future__ import annotations

from typing import ClassVar

from domain.base import Geweigerd

MAX_MB = 25


class BestandGeweigerd(Geweigerd):
    """A file that is refused; nothing of it is stored."""

    regel: ClassVar[str] = "par. 5"
    zin: ClassVar[str]
    helpt: ClassVar[str]

    def __init__(self, **woorden: object) -> None:
        super().__init__(self.zin.format(**woorden), self.helpt)


class Leeg(BestandGeweigerd):
    zin = "Het bestand is leeg."
    helpt = "Lever een bestand met tekst aan."


class GeenTekst(BestandGeweigerd):
    zin = "Er staat geen tekst in het bestand."
    helpt = "Lever een bestand met tekst aan."


class TeGroot(BestandGeweigerd):
    zin = f"Het bestand is groter dan {MAX_MB} MB; lever het in delen aan."
    helpt = "Lever het bestand in delen aan."


class TeIngewikkeld(BestandGeweigerd):
    zin = (
        "Het bestand is te groot of te ingewikkeld om veilig te lezen; "
        "lever het als eenvoudig document aan."
    )
    helpt = "Lever de nota aan zonder haar bijlagen."


class TeVeelPaginas(BestandGeweigerd):
    zin = "Het bestand heeft {aantal} pagina's; meer dan 300 wordt niet gelezen."
    helpt = "Lever de nota aan zonder haar bijlagen."


class OnbekendType(BestandGeweigerd):
    zin = "Dit soort bestand kan niet worden gelezen; lever de nota als tekst (TXT) aan."
    helpt = "Sla de nota op als tekst, of plak de tekst van de nota."


class TekstNodig(BestandGeweigerd):
    zin = "Een bestand van het soort {soort} wordt niet gelezen; plak de tekst van de nota."
    helpt = "Plak de tekst van de nota, of lever haar als TXT aan."


class Beveiligd(BestandGeweigerd):
    zin = (
        "Het bestand is met een wachtwoord beveiligd; "
        "haal de beveiliging eraf en voeg het opnieuw toe."
    )
    helpt = "Haal de beveiliging van het bestand."


class Stuurtekens(BestandGeweigerd):
    zin = (
        "Het bestand bevat een stuurteken voor de schrijfrichting ({teken}); "
        "verwijder het en voeg het opnieuw toe."
    )
    helpt = "Verwijder het stuurteken."


class GeenUtf8(BestandGeweigerd):
    zin = "De tekens in dit bestand zijn niet als tekst (UTF-8) te lezen."
    helpt = "Sla de tekst op als UTF-8, of plak de tekst van de nota."


class Beschadigd(BestandGeweigerd):
    zin = (
        "Het bestand is beschadigd en kan niet worden gelezen; "
        "sla het opnieuw op en voeg het opnieuw toe."
    )
    helpt = "Sla het bestand opnieuw op."
