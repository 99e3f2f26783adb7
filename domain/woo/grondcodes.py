"""Grondcodes: reading the codes of grounds as people and old markers write them (woo.md 3).

What can't be read is refused with what to do about it; nothing is ever guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from domain.functionaris import Ministerie
from domain.woo.gronden import ANDER, GRONDEN, LEDEN, GrondOnbekend, Wet, grond, in_volgorde

LANGST = 200
ZONDER_PUNT = {re.sub(r"\.([a-i])$", r"\1", code): code for code in GRONDEN}  # 5.1.2e
MINISTERIES: Mapping[str, str] = {str(m).lower(): str(m) for m in Ministerie}
WETTEN: Mapping[str, Wet] = {"woo": "woo", "wet open overheid": "woo", "wob": "wob"}
WET = (  # behind a code; before a number it belongs to the next
    r"(?:,?[ ](?:van[ ]de[ ])?(?P<wet>woo|wob|wet[ ]open[ ]overheid)(?!\w|[ ](?:art|[0-9])))?"
)
LID = {woord: cijfer for cijfer, woord in LEDEN.items()}
LANG = re.compile(  # 5.1 lid 2 onder e; artikel 5.1, tweede lid, aanhef en onder e, van de Woo
    r"(?:art(?:ikel|\.)[ ]?)?(?P<artikel>[0-9]{1,2}(?:\.[0-9]{1,2}a?)?),?[ ]"
    rf"(?:lid[ ](?P<lid>[0-9])|(?P<woord>{'|'.join(LID)})[ ]lid)"
    rf"(?:,?[ ](?:aanhef[ ]en[ ])?(?:onder|onderdeel|sub)[ ](?P<letter>[a-z]))?(?!\w){WET}"
)
KORT = re.compile(  # 5.1.2.e, 5.1.2e, 5.1.2 e, art. 5.1.2.e, Wob 10.2.e
    r"(?:(?P<voor>woo|wob)[ ])?(?:art(?:ikel|\.)[ ]?)?"
    rf"(?P<kort>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}[a-z]?){{0,2}}(?:[. ]?[a-z])?)(?![.]?\w){WET}"
)
WOORD = re.compile(
    r"(?:(?P<art68>art68|art(?:ikel|\.)[ ]68[ ](?:gw|grondwet))"
    r"|(?P<buiten_verzoek>buiten[ _](?:het[ ])?verzoek)|(?P<dubbel>dubbel)"
    r"|ander[ _]ministerie:[ ]?(?P<ministerie>[a-z]{2,5}))(?!\w)"
)
OMHULSEL = re.compile(r"\[?(?:gelakt(?!\w))?[ :]{0,2}")  # of a marker: `[GELAKT: 5.1.2e]`
SCHEIDING = re.compile(r"[ ]?(?:[;,](?:[ ]en(?!\w))?|en(?!\w))[ ]?")
OPMERKING = re.compile(r"[ ]?:")
GEEN_GROND: Mapping[str, str] = {  # what stands in the law, and is no ground
    "5.1": "noem het lid en de letter, zoals 5.1.2.e",
    "5.1.1": "noem de letter, zoals 5.1.1.d",
    "5.1.2": "noem de letter, zoals 5.1.2.e",
    "5.1.3": "dat is de plicht om te motiveren, dus noem de grond zelf",
    "5.1.7": "dat zegt wat bij emissies niet geldt, dus noem de grond zelf",
    "5.2": "noem het lid, zoals 5.2.1",
    "5.3": "dat is de regel van vijf jaar, dus noem de grond zelf",
    "5.4a": "noem het lid: 5.4a.1",
    "10.1": "noem de letter, zoals 10.1.c",
    "10.2": "noem de letter, zoals 10.2.e",
}


def lees_codes(tekst: str) -> tuple[str, ...]:
    """Give the codes of a list, each once, in catalogue order; after a colon all is remark."""
    if len(tekst) > LANGST:
        raise GrondOnbekend(f"Een lijst van gronden is hoogstens {LANGST} tekens; kort haar in.")
    plat = " ".join(tekst.lower().split()).removesuffix("]").rstrip(" .")
    begin = OMHULSEL.match(plat)
    plaats = begin.end() if begin else 0
    codes: list[str] = []
    while True:
        code, plaats = _code(plat, plaats)
        codes.append(code)
        if plaats == len(plat) or OPMERKING.match(plat, plaats):
            return in_volgorde(codes)
        verder = SCHEIDING.match(plat, plaats)
        if not verder:
            raise GrondOnbekend(
                f"Na {code} staat {plat[plaats:][:30].strip()!r}; scheid gronden met een puntkomma "
                "en zet een opmerking achter een dubbele punt."
            )
        plaats = verder.end()


def _code(plat: str, plaats: int) -> tuple[str, int]:
    """Read one code, and say where it ends."""
    if m := WOORD.match(plat, plaats):
        ministerie = m["ministerie"]
        return _met_ministerie(ministerie) if ministerie else str(m.lastgroup), m.end()
    if m := LANG.match(plat, plaats):
        lid = m["lid"] or LID[m["woord"]]
        geschreven = ".".join(filter(None, (m["artikel"], lid, m["letter"])))
        return _uit_de_lijst(geschreven, m["wet"]), m.end()
    if m := KORT.match(plat, plaats):
        geschreven = m["kort"].replace(" ", ".")
        return _uit_de_lijst(geschreven, m["voor"] or m["wet"]), m.end()
    rest = plat[plaats:][:30]
    wat = f"{rest!r} is geen grond" if rest else "Hier staat geen grond"
    raise GrondOnbekend(f"{wat}; noem een code van de lijst, zoals 5.1.2.e.")


def _uit_de_lijst(geschreven: str, wet: str | None) -> str:
    code = ZONDER_PUNT.get(geschreven, geschreven)
    if waarom := GEEN_GROND.get(code):
        raise GrondOnbekend(f"{code} is geen grond; {waarom}.")
    if code not in GRONDEN:
        raise GrondOnbekend(f"{code} is geen grond; noem een code van de lijst, zoals 5.1.2.e.")
    if wet and WETTEN[wet] != grond(code).wet:
        raise GrondOnbekend(f"{code} is geen grond van de {wet.capitalize()}; noem de juiste wet.")
    return code


def _met_ministerie(geschreven: str) -> str:
    if geschreven not in MINISTERIES:
        raise GrondOnbekend(
            f"{geschreven.upper()} is geen ministerie; noem een ministerie, zoals LVVN."
        )
    return f"{ANDER}{MINISTERIES[geschreven]}"
