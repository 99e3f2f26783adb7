"""Say at the end of a run, with `-v`, which rule each scenario proves."""

from __future__ import annotations

from collections import defaultdict

import pytest
from pytest_bdd.parser import Scenario

OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """Note it on the test itself, because that is what a worker sends to the main process."""
    regel = scenario.rule.name if scenario.rule else "(zonder regel)"
    request.node.user_properties.append(("regel", (regel, scenario.name)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if terminalreporter.config.get_verbosity() < 1:
        return
    regels: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for outcome in OUTCOMES:
        for report in terminalreporter.getreports(outcome):
            for name, value in report.user_properties:
                if name == "regel":
                    regel, scenario = value
                    regels[regel][scenario].append(outcome)
    for regel, scenarios in sorted(regels.items()):
        terminalreporter.write_sep("-", f"Regel: {regel}")
        for scenario, outcomes in scenarios.items():
            terminalreporter.write_line(f"  {scenario}: {', '.join(outcomes)}")
