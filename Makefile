# Everything one does with Ertoe, on a machine with Python 3.11 and make. `make` lists it.
PYTHON ?= python3
PORT ?= 8000

BIN := .venv/bin
READY := .venv/ready
RUNTIME := $(READY)/runtime $(READY)/assets $(READY)/words
DEV := $(READY)/dev $(READY)/assets $(READY)/words
# Two workers fit two cores; who is done takes half of what the other still has to do.
PYTEST := $(BIN)/python -m pytest --numprocesses 2 --dist worksteal

export PYTHONDONTWRITEBYTECODE :=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test check inspect format lint floors types content words house \
	test-sqlite test-postgres journeys bench nightly mutation fix words-update lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(RUNTIME) ## set up, load the demo people, serve them on http://127.0.0.1:8000 (PORT=)
	$(BIN)/ertoe demo --data var/demo --fresh --port $(PORT)

test: inspect test-sqlite test-postgres journeys ## everything that CI runs

check: inspect house ## the fast half: format, lint, floors, types, content, words, house

inspect: format lint floors types content words

format: $(DEV)
	$(BIN)/ruff format --check

lint: $(DEV)
	$(BIN)/ruff check
	$(BIN)/djlint --lint --quiet src
	$(BIN)/deptry .

floors: $(DEV)
	$(BIN)/lint-imports

types: $(DEV)
	$(BIN)/mypy

content: $(DEV)
	$(BIN)/ertoe content check

words: $(DEV)
	$(BIN)/python tools/words.py check
	$(BIN)/python tools/plain_dutch.py

house: $(DEV)
	$(PYTEST) tests/house

# Tables straight from the models: the migrations are walked on PostgreSQL and by the journeys.
test-sqlite: $(DEV) ## all tests but the journeys, on SQLite
	env -u ERTOE_DATABASE_URL $(PYTEST) --nomigrations src tests --ignore tests/journeys -m 'not nightly'

test-postgres: $(DEV) ## on a PostgreSQL of their own: all of them where the database makes a difference
	$(BIN)/python tools/postgres.py $(PYTEST) src tests --ignore tests/journeys -m 'not nightly and not once'

# Browser and server wait for each other half of the time: a third worker fits.
journeys: $(DEV) ## the journeys through a browser
	env -u ERTOE_DATABASE_URL $(BIN)/python tools/chromium.py $(PYTEST) --numprocesses 3 --dist loadfile tests/journeys -m 'not nightly'

bench: $(RUNTIME) ## CPU-ms per operation, beside the raw floor
	$(BIN)/ertoe bench --json

nightly: test mutation ## everything and the slow batteries
	$(BIN)/python tools/postgres.py $(PYTEST) src tests --ignore tests/journeys --hypothesis-profile nightly
	env -u ERTOE_DATABASE_URL $(PYTEST) src tests --ignore tests/journeys --hypothesis-profile nightly
	env -u ERTOE_DATABASE_URL $(BIN)/python tools/chromium.py $(PYTEST) tests/journeys -m nightly

mutation: $(DEV) ## changes the rules of access and audit one by one: how many do the tests notice?
	$(BIN)/python tools/mutation.py

fix: $(DEV) ## format, and mend what can be mended without thought
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

words-update: $(DEV) ## add new sentences to the catalogues, remove what is no longer said
	$(BIN)/python tools/words.py update

lock: $(DEV) ## renew the locks after a change in pyproject.toml or package.json
	$(BIN)/python tools/lock.py

clean: ## take away what was installed and made
	rm -rf .venv node_modules var mutants src/ertoe/ui/static/ui/vendor .*_cache .hypothesis

$(READY)/runtime: requirements/runtime.lock pyproject.toml tools/set_up.py
	$(PYTHON) tools/set_up.py runtime

$(READY)/dev: requirements/dev.lock pyproject.toml tools/set_up.py
	$(PYTHON) tools/set_up.py dev

$(READY)/assets: package-lock.json tools/assets.py | $(READY)/runtime
	$(BIN)/python tools/assets.py
	@touch $@

$(READY)/words: $(wildcard locale/*/LC_MESSAGES/*.po) | $(READY)/runtime
	$(BIN)/python tools/words.py compile
	@touch $@
