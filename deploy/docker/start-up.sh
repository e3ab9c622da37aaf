#!/usr/bin/env bash
# Measures the cold start of each service with the record of its classes and without: the same image, in turns, beside the broker and
# the database of a running `docker compose up`. A start is the time from the container's process to the service's own "started".
#   deploy/docker/start-up.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readonly ROUNDS=${1:-5}
readonly SERVICES=(ingest-service enrich-service store-service)

# The last of two archives named counts; this one is the Java runtime's own, which is there in any case.
readonly WITHOUT='-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:SharedArchiveFile=/opt/java/openjdk/lib/server/classes.jsa'

# start SERVICE [DOCKER_OPTIONS…]: milliseconds
start() {
  local service=$1 container line
  shift
  container=$(docker compose run --detach --no-deps "$@" "$service")
  until line=$(docker logs --timestamps "$container" 2>&1 | grep -m 1 ' started in '); do
    sleep 0.2
  done
  echo $((($(date -d "${line%% *}" +%s%N) - $(date -d "$(docker inspect -f '{{.State.StartedAt}}' "$container")" +%s%N)) / 1000000))
  docker rm --force "$container" >/dev/null
}

# What else runs would take the processor from the start.
docker compose stop "${SERVICES[@]}"
printf '%-16s %8s %8s   milliseconds\n' service with without
for ((round = 1; round <= ROUNDS; round++)); do
  for service in "${SERVICES[@]}"; do
    with=$(start "$service")
    without=$(start "$service" -e "JAVA_OPTIONS=$WITHOUT")
    printf '%-16s %8d %8d\n' "$service" "$with" "$without"
  done
done
docker compose start "${SERVICES[@]}"
