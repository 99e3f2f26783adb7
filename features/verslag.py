"""Say at the end of a run, with `-v`, which rule each scenario proves, and on which way."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from pytest_bdd.parser import Scenario

OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")
WEGEN = ("workflows-sqlite", "http-postgresql")


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """Note it on the test itself, because that is what a worker sends to the main process."""
    regel = scenario.rule.name if scenario.rule else "(zonder regel)"
    request.node.user_properties.append(("regel", (regel, scenario.name)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if terminalreporter.config.get_verbosity() < 1:
        return
    regels: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for outcome in OUTCOMES:
        for report in terminalreporter.getreports(outcome):
            weg = next((weg for weg in WEGEN if weg in report.nodeid), "")
            for name, value in report.user_properties:
                if name == "regel":
                    regel, scenario = value
                    regels[regel][scenario][f"{weg} {outcome}".strip()] += 1
    for regel, scenarios in sorted(regels.items(), key=volgorde):
        total = sum(scenarios.values(), Counter[str]())
        terminalreporter.write_sep("-", f"Regel: {regel} ({telling(total)})")
        for scenario, outcomes in scenarios.items():
            terminalreporter.write_line(f"  {scenario}: {telling(outcomes)}")


def telling(outcomes: Counter[str]) -> str:
    return ", ".join(f"{outcome} {n}" for outcome, n in sorted(outcomes.items(), reverse=True))


def volgorde(regel: tuple[str, object]) -> tuple[str, int, str]:
    """Put I2 before I10, and the paragraphs after the invariants."""
    name = regel[0]
    soort = name[:1] if name[1:2].isdigit() else name.partition(" ")[0]
    number = "".join(c for c in name.split(" ")[soort == "par."] if c.isdigit())
    return ("~" + soort if soort == "par." else soort), int(number or 0), name
