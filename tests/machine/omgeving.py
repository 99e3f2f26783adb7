"""Omgeving: the offices, by the facts of each: who holds it, who may act for it, who leads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tests.orakel_route import Plain

BESLISSEND = {"akkoord", "mede_namens"}  # what only a bewindspersoon does
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def soort_van(topic: str) -> str:
    """Give the middle of a topic: `geparafeerd` of `nota.geparafeerd.v1`."""
    return topic.split(".")[1]


def dag(moment: str | datetime) -> date:
    found = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return found.astimezone(AMSTERDAM).date()


@dataclass
class Omgeving:
    """What else there is: the offices and what happened to them, letters, and the time."""

    moment: datetime
    functies: dict[str, list[Plain]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)  # of the stream of an office
    brieven: set[str] = field(default_factory=set)

    def houdt(self, persoon: str, code: str, moment: datetime) -> bool:
        """Say who held an office that day, from the facts of that office."""
        held: dict[str, tuple[date, date | None]] = {}
        for feit in self.functies.get(code, []):
            match soort_van(feit["topic"]):
                case "bezet":
                    van = date.fromisoformat(feit["van"])
                    if not self.functies[code][0]["meervoudig"]:
                        held = {p: (v, min(t or van, van)) for p, (v, t) in held.items()}
                    held[feit["persoon_id"]] = (van, None)
                case "vrijgekomen":
                    van, _ = held[feit["persoon_id"]]
                    held[feit["persoon_id"]] = (van, date.fromisoformat(feit["per"]))
        van, tot = held.get(persoon, (date.max, None))
        return van <= dag(moment) and (tot is None or dag(moment) < tot)

    def mag(self, persoon: str, code: str, soort: str, moment: datetime) -> bool:
        """Say whether he holds it, stands in for who does, or was given a mandaat from it."""
        if self.houdt(persoon, code, moment):
            return True
        for grant in self.machtigingen(code, dag(moment), soort):
            if grant.get("vervanger") == persoon:
                return soort not in BESLISSEND or self.bewindspersoon(persoon, moment)
            aan = grant.get("aan_functie")
            if aan and soort not in BESLISSEND and self.houdt(persoon, aan, moment):
                return True
        return False

    def machtigingen(self, code: str, op: date, soort: str) -> list[Plain]:
        """List the grants from an office that count that day, from its facts one after another."""
        found: dict[str, Plain] = {}
        for feit in self.functies.get(code, []):
            match soort_van(feit["topic"]):
                case "vervanging-geregeld":
                    found[feit["vervanging_id"]] = {**feit, "geldt": not feit["achteraf"]}
                case "vervanging-bevestigd":
                    known = found[feit["vervanging_id"]]
                    second = feit["door"]["persoon_id"] != known["door"]["persoon_id"]
                    found[feit["vervanging_id"]] = {**known, "geldt": second}
                case "mandaat-verleend":
                    found[feit["mandaat_id"]] = {**feit, "geldt": True}
                case "vervanging-beeindigd" | "mandaat-ingetrokken":
                    gone = feit.get("vervanging_id") or feit["mandaat_id"]
                    found[gone] = {**found[gone], "einde": feit["per"]}
        return [
            g for g in found.values() if g["geldt"] and soort in g["stapsoorten"] and loopt(g, op)
        ]

    def bewindspersoon(self, persoon: str, moment: datetime) -> bool:
        return any(
            facts[0]["soort"] == "bewindspersoon" and self.houdt(persoon, code, moment)
            for code, facts in self.functies.items()
        )


def loopt(grant: Plain, op: date) -> bool:
    ends, gone = grant.get("tot"), grant.get("einde")
    begun = date.fromisoformat(grant["van"]) <= op
    over = (ends and op > date.fromisoformat(ends)) or (gone and op >= date.fromisoformat(gone))
    return begun and not over
