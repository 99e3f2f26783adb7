"""Answer one kind of doubt, and all other decisions with yes."""

from workflows.indelen.antwoorden import beantwoord, open_twijfels
from workflows.indelen.lezing import Lezing


def answered(r: Lezing, code: str, waarde: str, which: int = 0) -> Lezing:
    """Answer this kind of doubt so, and all other decisions with yes."""
    antwoorden = {str(nr): "ja" for nr in open_twijfels(r, {})}
    numbers = [str(nr) for nr, t in enumerate(r.twijfels, 1) if t.code == code]
    return beantwoord(r, antwoorden | {numbers[which]: waarde})
