# The coach in a container: `docker build -t sled-coach .`, then docs/telegram.md, "In a container".
# Two stages, so that no compiler, no pip cache and no source goes along.

FROM python:3.11-slim AS build
WORKDIR /source
RUN python -m venv /opt/sled-coach
# First what changes seldom: the dependencies, pinned with their hashes.
COPY requirements/run.txt requirements/run.txt
RUN /opt/sled-coach/bin/pip install --no-cache-dir --only-binary :all: --require-hashes \
    -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY adapters adapters
RUN /opt/sled-coach/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
COPY --from=build /opt/sled-coach /opt/sled-coach
RUN useradd --uid 10001 --create-home coach && install --directory --owner coach --mode 700 /data
USER coach
# The database and, if there is one, config.toml are on the volume.
ENV PATH=/opt/sled-coach/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    XDG_DATA_HOME=/data
WORKDIR /data
VOLUME /data
# SIGTERM: finishes what has arrived and what is on its way, within five seconds.
STOPSIGNAL SIGTERM
ENTRYPOINT ["sled-coach"]
CMD ["run"]
