"""Whether the program runs, and whether it can work. Open, and without a word of what it is."""

from __future__ import annotations

from fastapi import APIRouter

from api.dependencies import DeCursor

router = APIRouter(prefix="/health", include_in_schema=False)


@router.get("/live")
def live() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/ready")
def ready(cursor: DeCursor) -> dict[str, str]:
    cursor.execute("SELECT 1 AS een")
    return {"status": "ok"}
