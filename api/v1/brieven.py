"""Kamerbrieven: what was sent."""

from __future__ import annotations

from fastapi import APIRouter

from api.lichaam import JsonRoute

router = APIRouter(prefix="/v1/kamerbrieven", tags=["Kamerbrieven"], route_class=JsonRoute)
