"""Opening: a bureau that is reached over HTTP, on a database that it gets when it is needed."""

from __future__ import annotations

from contextlib import ExitStack
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import cast
from uuid import UUID

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from typing_extensions import override

from api.aanmelden import Aangemeld
from api.app import create_app
from domain.opdracht import Middel
from features.bureau import Bureau
from features.inrichten import instellingen
from features.prepared import Prepared
from workflows.register.register import Register


def by_header(request: Request) -> Aangemeld | None:
    who = request.headers.get("x-persoon")
    middel: Middel = "sessie" if request.headers.get("x-middel") == "sessie" else "verhoogd"
    return Aangemeld(UUID(who), middel) if who else None


class Opening(Bureau):
    """Opens at the first question; if nothing was done yet, the nota may then lie with anyone."""

    def __init__(self, prepared: Prepared, sjablonen: Path) -> None:
        super().__init__()
        self._at_first = {name: copy(value) for name, value in vars(self).items()}
        self.prepared, self.sjablonen = prepared, sjablonen
        self.ligt_bij = ""
        self.stapel = ExitStack()

    @cached_property
    def store(self) -> str:
        return self.prepared.copy(self.ligt_bij)

    @cached_property
    def app(self) -> FastAPI:
        return create_app(instellingen(self.store, self.sjablonen, lambda: self.moment), by_header)

    @cached_property
    def register(self) -> Register:
        return cast("Register", self.app.state.register)

    @cached_property
    def client(self) -> TestClient:
        return self.stapel.enter_context(TestClient(self.app))

    @override
    def breng_tot(self, wie: str) -> None:
        if "store" not in vars(self) and vars(self).items() >= self._at_first.items():
            if wie not in self.prepared:
                other = type(self)(self.prepared, self.sjablonen)
                Bureau.breng_tot(other, wie)
                other.sluit()
                self.prepared.keep(wie, other.store, other.moment)
            self.ligt_bij, self.moment = wie, self.prepared.moment(wie)
        else:
            super().breng_tot(wie)

    @override
    def sluit(self) -> None:
        self.stapel.close()
        self.register.opslag.sluit()
