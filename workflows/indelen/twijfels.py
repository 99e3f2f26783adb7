"""Doubts: each points at a place in the source and asks a person one question."""

from __future__ import annotations

from typing import Literal, NamedTuple

from domain.value import Value
from workflows.indelen.boek import Plek

Ernst = Literal["beslis", "kijk"]


class Twijfel(Value):
    """A place where the reading may be wrong. `woord` is what was read there."""

    code: str
    ernst: Ernst
    plaats: str
    begin: int
    eind: int
    reden: str
    vraag: str
    woord: str = ""


class Soort(NamedTuple):
    ernst: Ernst
    reden: str
    vraag: str


B: Ernst = "beslis"
K: Ernst = "kijk"
SOORTEN: dict[str, Soort] = {
    "aankruisvak": Soort(
        B, "Hier staat een aangekruist vakje zonder tekst.", "Wat is aangekruist?"
    ),
    "afbreking": Soort(K, "'{woord}' staat over twee regels.", "Hoort het streepje in het woord?"),
    "afstemming": Soort(K, "Als af te stemmen met gelezen: {woord}.", "Klopt deze lijst?"),
    "alinea_grens": Soort(
        K, "Voor '{woord}' eindigt een korte regel.", "Begint hier een nieuwe alinea?"
    ),
    "alinea_los": Soort(
        K, "De alinea voor '{woord}' eindigt zonder punt.", "Horen deze alinea's bij elkaar?"
    ),
    "besluit_voor": Soort(B, "Besluitpunt '{woord}' {wie}.", "Wie neemt dit besluit?"),
    "geen_besluit": Soort(B, "Er is geen besluitpunt herkend.", "Wat wordt gevraagd?"),
    "geen_secties": Soort(
        B,
        "Geen enkele kop van een beslisnota is herkend.",
        "Is dit een beslisnota, en is de tekst volledig uitgelezen?",
    ),
    "functie_onbekend": Soort(B, "'{woord}' is geen bekende functie.", "Welke functie is dit?"),
    "item_begin": Soort(
        B,
        "'{woord}' begint als een nieuw punt, maar het vorige is niet af.",
        "Is dit een nieuw punt?",
    ),
    "item_mogelijk": Soort(
        B,
        "'{woord}' volgt op een afgesloten punt en begint niet met Motie of Toezegging.",
        "Is dit een nieuw punt?",
    ),
    "kale_tekens": Soort(
        B, "{aantal} opsommingstekens staan los van hun tekst.", "Waar begint elk punt?"
    ),
    "kop_beschadigd": Soort(
        K, "'{woord}' lijkt op de kop van {sectie} maar is het niet precies.", "Is dit die kop?"
    ),
    "kop_dubbel": Soort(
        B, "De kop van {sectie} staat er twee keer.", "Welke tekst hoort bij welke sectie?"
    ),
    "kop_los": Soort(
        K, "'{woord}' is een kop, maar staat niet los van andere tekst.", "Is dit een kop?"
    ),
    "kop_nummer": Soort(
        B,
        "Kop '{woord}' draagt {nummer}, de indeling zegt {sectie}.",
        "Bij welke sectie hoort deze tekst?",
    ),
    "kop_onbekend": Soort(
        B, "'{woord}' lijkt een kop die de indeling niet kent.", "Is dit een eigen sectie?"
    ),
    "kop_ontbreekt": Soort(B, "De tekst noemt geen {veld}.", "Wat is {veld}?"),
    "kop_plaats": Soort(
        K, "'{woord}' staat niet bij een label en is gelezen als {veld}.", "Klopt dat?"
    ),
    "kop_tegenspraak": Soort(
        B, "De kop geeft voor {veld} '{een}' en '{ander}'.", "Welke waarde geldt?"
    ),
    "los_getal": Soort(
        B,
        "Op een regel staat alleen '{woord}'.",
        "Is dit een voetnoot, een bladzijde of een stuk van een tabel?",
    ),
    "marge_in_tekst": Soort(
        B, "In de tekst staat het kenmerk {woord}.", "Is dit een stuk van de marge?"
    ),
    "marge_onbekend": Soort(
        B,
        "In de marge staat '{woord}', en dat herhaalt geen gegeven van de kop.",
        "Hoort dit bij de tekst?",
    ),
    "marge_onleesbaar": Soort(
        B,
        "'{label}' en '{woord}' zijn als marge uit de regels gehaald, maar zijn slecht leesbaar.",
        "Hoort dit bij de lopende tekst?",
    ),
    "mede_namens": Soort(
        B, "'{woord}' noemt geen ambt dat kon worden gelezen.", "Namens wie nog meer?"
    ),
    "ministerie": Soort(
        B, "De kop wijst op {woord} als ministerie.", "Van welk ministerie is deze nota?"
    ),
    "niet_geplaatst": Soort(B, "'{woord}' heeft geen plaats gekregen.", "Waar hoort dit?"),
    "noot_in_tekst": Soort(
        B,
        "'{woord}' lijkt een voetnoot maar staat niet onder aan een bladzijde.",
        "Bij welk teken hoort deze noot?",
    ),
    "noot_los": Soort(
        B, "Voetnoot {nummer} ('{woord}') heeft geen teken in de tekst.", "Waar hoort deze noot?"
    ),
    "noot_onzeker": Soort(
        K, "Notentekens zijn op volgorde gelezen: {woord}.", "Hoort elke noot bij zijn plaats?"
    ),
    "nvt_beschadigd": Soort(B, "'{woord}' lijkt op N.v.t.", "Is deze sectie niet van toepassing?"),
    "nvt_met_tekst": Soort(
        B, "Er staat N.v.t. met nog meer tekst.", "Is deze sectie van toepassing?"
    ),
    "ocr": Soort(K, "'{woord}' is wellicht '{beter}'.", "Welk woord staat er?"),
    "punt_amendement": Soort(
        B, "'{woord}' is een amendement, geen motie of toezegging.", "Hoort dit in deze lijst?"
    ),
    "punt_niveau": Soort(
        K,
        "Punten dragen verschillende tekens zonder in te springen.",
        "Hoort het ene punt onder het andere?",
    ),
    "punt_onbekend": Soort(
        B,
        "'{woord}' is een punt zonder Motie of Toezegging vooraan.",
        "Is dit een motie of een toezegging?",
    ),
    "punt_zonder_nummer": Soort(
        B, "'{woord}' noemt geen Kamerstuk of TZ-nummer.", "Welk nummer heeft dit punt?"
    ),
    "punt_zonder_teken": Soort(
        K, "Vanaf '{woord}' zijn regels zonder teken als punten gelezen.", "Zijn dit punten?"
    ),
    "sectie_dubbel": Soort(
        B, "Sectie {sectie} had al tekst.", "Bij welke sectie hoort deze tekst?"
    ),
    "secties_afwezig": Soort(
        B,
        "Niet gevonden: {woord}.",
        "Ontbreken deze secties, of is hun kop niet herkend?",
    ),
    "soort_onbekend": Soort(
        B, "'{woord}' is geen bekende soort.", "Besluitvorming, ondertekening of informatie?"
    ),
    "tabel": Soort(
        K, "De kolommen van de bijlagentabel zijn niet zichtbaar.", "Kloppen nummers en namen?"
    ),
    "tekens": Soort(
        K,
        "Het aantal onzichtbare of onbruikbare tekens dat is weggelaten: {woord}.",
        "Klopt de tekst nog?",
    ),
    "verwijzing": Soort(B, "'{woord}': {opmerking}.", "Welk stuk is bedoeld?"),
}
KORT = 60  # characters of the source that a doubt repeats


class Twijfels(list[Twijfel]):
    """The doubts of one reading, in the order in which they came up."""

    def meld(
        self,
        code: str,
        plaats: str,
        plek: Plek = (0, 0),
        *,
        ernst: Ernst | None = None,
        **woorden: object,
    ) -> None:
        soort = SOORTEN[code]
        woord = str(woorden.get("woord", ""))
        zin = soort.reden.format(**woorden | {"woord": woord[:KORT]})
        self.append(
            Twijfel(
                code=code,
                ernst=ernst or soort.ernst,
                plaats=plaats,
                begin=plek[0],
                eind=plek[1],
                reden=zin,
                vraag=soort.vraag.format(**woorden),
                woord=woord,
            )
        )
