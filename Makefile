# Needs python3 with venv, and make; everything else comes out of requirements.lock and package-lock.json.
# What is missing is said in one sentence, with the line to type.

PYTHON ?= python3
UV := uv==0.13.9

# Node keeps its own list of authorities; behind a TLS proxy of a ministry only the system's list works.
export NODE_USE_SYSTEM_CA = 1
export UV_SYSTEM_CERTS = 1
export PIP_DISABLE_PIP_VERSION_CHECK = 1

PY := .venv/bin/python
NPM := PATH="$(CURDIR)/.venv/bin:$$PATH" npm
PACKAGES := .venv/.pakketten
READY := .venv/.klaar
NODE_READY := node_modules/.klaar
LOOKS := api/static/gen/VENDOR.json

RIGHT_PYTHON := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))

.DEFAULT_GOAL := help
.PHONY: help demo serve opmaak test check features bench schermen proef clean lock postgres

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) $(LOOKS)  ## one nota, from first draft to besluit, in var/demo
	.venv/bin/parafenlijn demo --map var/demo

serve: $(READY) $(LOOKS)  ## the pages and the API on the data of the demo, on this machine only
	@test -e var/demo/parafenlijn.db || .venv/bin/parafenlijn demo --map var/demo > /dev/null
	.venv/bin/parafenlijn --store var/demo/parafenlijn.db serve

test: $(READY)  ## check, then every test on both stores, with coverage
	@$(MAKE) --no-print-directory -j 2 check postgres $(NODE_READY)
	@$(MAKE) --no-print-directory $(LOOKS)
	$(PY) -m pytest -n 2 --dist loadgroup --cov --cov-report=term:skip-covered

opmaak: $(LOOKS)  ## how the pages look: CSS, fonts and htmx, into api/static/gen

check: $(READY)  ## ruff, mypy and the floors of the architecture
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports

features: $(READY) postgres  ## every scenario, and which rules they prove
	$(PY) -m pytest features -v

bench: $(READY) $(LOOKS)  ## what a command costs, beside a floor of the same run
	$(PY) -m tests.bench

schermen: $(NODE_READY) $(LOOKS)  ## a picture of every page in every state, in var/schermen
	$(PY) -m tests.schermen

proef: export ZADEN ?= 2000
proef: $(READY) postgres $(NODE_READY) $(LOOKS)  ## each guard away once; tests/proef; each property ZADEN=2000 times
	$(PY) -m tests.zonder
	$(PY) -m pytest -m "proef or hypothesis" --hypothesis-profile=proef

lock:  ## write both lock files afresh; OPTIES=--upgrade takes newer Python packages
	$(PYTHON) -m venv var/lock
	var/lock/bin/python -m pip install -q $(UV)
	var/lock/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 $(OPTIES) \
	  --generate-hashes --no-strip-extras --no-annotate --no-emit-index-url --no-emit-find-links \
	  --custom-compile-command "make lock" -q -o requirements.lock
	$(MAKE) $(READY)
	$(NPM) install --package-lock-only

clean:  ## remove what make made, and the demo; other data in var/ stays
	rm -rf .venv node_modules dist var/demo var/lock .coverage* .*_cache .hypothesis

postgres: $(READY)
	@$(PY) -m tests.postgres

# Each stamp is touched last, so that what broke off half way is done again.
$(PACKAGES): requirements.lock
	@command -v $(PYTHON) > /dev/null || \
	  { echo "Er is geen $(PYTHON) op deze machine; typ: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c '$(RIGHT_PYTHON)' || \
	  { echo "Parafenlijn draait op Python 3.11, 3.12 of 3.13 en $(PYTHON) is $$($(PYTHON) -V 2>&1); typ: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2> /dev/null || \
	  { echo "$(PYTHON) kan geen virtuele omgeving maken; typ: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(PY) -m pip install -q --require-hashes -r requirements.lock
	@touch $@

$(READY): $(PACKAGES) pyproject.toml
	$(PY) -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

$(NODE_READY): package-lock.json package.json .npmrc $(PACKAGES)
	$(NPM) ci --no-progress
	@touch $@

# Only what the pages show; the tools for the checks come with `make test`.
$(LOOKS): package-lock.json package.json .npmrc api/build_assets.py $(READY)
	@test -e $(NODE_READY) || $(NPM) ci --omit=dev --no-progress
	$(PY) -m api.build_assets
