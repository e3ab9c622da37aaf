#!/usr/bin/env bash
# Measures the cold start of each service with the record of its classes and without: the same image, in turns, beside the broker and
# the database of a running `docker compose up`. A start is the time from the container's process to the service's own "started", and
# the processor time that the process has had by then, which other work on the machine does not lengthen as much.
#   deploy/docker/start-up.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readonly ROUNDS=${1:-5}
readonly SERVICES=(ingest-service enrich-service store-service)

# The last of two archives named counts; this one is the Java runtime's own, which is there in any case.
readonly WITHOUT='-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:SharedArchiveFile=/opt/java/openjdk/lib/server/classes.jsa'

# start SERVICE [DOCKER_OPTIONS…]: milliseconds, and hundredths of a second of processor time
start() {
  local service=$1 container line ticks
  shift
  container=$(docker compose run --detach --no-deps "$@" "$service" 2>/dev/null)
  until line=$(docker logs --timestamps "$container" 2>&1 | grep ' started in '); do
    sleep 0.1
  done
  ticks=$(docker exec "$container" cat /proc/1/stat | cut -d' ' -f14,15)
  echo $((($(date -d "${line%% *}" +%s%N) - $(date -d "$(docker inspect -f '{{.State.StartedAt}}' "$container")" +%s%N)) / 1000000)) \
    $((${ticks/ /+}))
  docker rm --force "$container" >/dev/null
}

# What else runs would take the processor from the start.
docker compose stop "${SERVICES[@]}"
printf '%-16s %-8s %8s %8s\n' service record 'ms' 'cpu ms'
for ((round = 1; round <= ROUNDS; round++)); do
  for service in "${SERVICES[@]}"; do
    for record in with without; do
      options=()
      [ "$record" = with ] || options=(-e "JAVA_OPTIONS=$WITHOUT")
      read -r wall ticks <<<"$(start "$service" "${options[@]}")"
      printf '%-16s %-8s %8d %8d\n' "$service" "$record" "$wall" "$((ticks * 10))"
    done
  done
done
docker compose start "${SERVICES[@]}"
