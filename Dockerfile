# The coach in a container: `docker build -t sled-coach .`, then docs/operating.md.
# Two stages, so that no compiler, no pip cache, no source and no build backend goes along.  The
# base is pinned by version; where you can fetch it, pin its digest: FROM python:...@sha256:...

FROM python:3.11.14-slim-bookworm AS build
WORKDIR /source
RUN python -m venv /opt/build && python -m venv /opt/sled-coach
# First what changes seldom: what it needs, and what builds it, pinned with their hashes.
COPY requirements/run.txt requirements/build.txt requirements/
RUN /opt/sled-coach/bin/pip install --no-cache-dir --only-binary :all: --require-hashes \
    -r requirements/run.txt
RUN /opt/build/bin/pip install --no-cache-dir --only-binary :all: --require-hashes \
    -r requirements/build.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY adapters adapters
RUN /opt/build/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir /source/made . \
    && /opt/sled-coach/bin/pip install --no-cache-dir --no-deps /source/made/*.whl \
    && /opt/sled-coach/bin/pip uninstall --yes setuptools pip

FROM python:3.11.14-slim-bookworm
LABEL org.opencontainers.image.title="Sled Coach" \
    org.opencontainers.image.description="A training coach for backward sled work that lives in a chat" \
    org.opencontainers.image.licenses="MIT"
COPY --from=build /opt/sled-coach /opt/sled-coach
RUN useradd --uid 10001 --create-home coach && install --directory --owner coach --mode 700 /data
# by number, so that an engine which refuses root can tell
USER 10001
# MALLOC_ARENA_MAX: else each thread keeps memory that it gave back.
# The database and, if there is one, config.toml are on the volume; nothing else is written, so the
# root may be read-only (`--read-only --tmpfs /tmp`).
ENV PATH=/opt/sled-coach/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MALLOC_ARENA_MAX=2 \
    XDG_DATA_HOME=/data
WORKDIR /data
VOLUME /data
# SIGTERM: finishes what has arrived and what is on its way, within five seconds.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=2 CMD ["sled-coach", "health"]
ENTRYPOINT ["sled-coach"]
CMD ["run"]
