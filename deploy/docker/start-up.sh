#!/usr/bin/env bash
# Measures the cold start of each service with the record of its classes and without: the same image, in turns, after `docker compose
# build`, without broker and database, so that nothing but the service is measured. A start is the time from the container's process to
# the service's own "started", and the processor time that the process has had by then: other work on the machine lengthens that less.
#   deploy/docker/start-up.sh [ROUNDS]
set -euo pipefail
readonly ROUNDS=${1:-5}

# The last of two archives named counts; this one is the Java runtime's own, which is there in any case.
readonly WITHOUT='-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:SharedArchiveFile=/opt/java/openjdk/lib/server/classes.jsa'

# start SERVICE [DOCKER_OPTIONS…]: milliseconds, and hundredths of a second of processor time
start() {
  local service=$1 task=() container line ticks
  shift
  [ "$service" != store-service ] || task=(rehearse)
  container=$(docker run --detach --network none --read-only --tmpfs /tmp:exec --memory 1g \
    -e KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9 -e QUARKUS_DATASOURCE_REACTIVE_URL=postgresql://127.0.0.1:9/none \
    -e WIREDESK_ACCESS_KEYS_NOBODY_SHA256="$(printf %064d 0)" "$@" "wiredesk/$service" "${task[@]}")
  until line=$(docker logs --timestamps "$container" 2>&1 | grep ' started in '); do
    sleep 0.1
  done
  ticks=$(docker exec "$container" cat /proc/1/stat | cut -d' ' -f14,15)
  echo $((($(date -d "${line%% *}" +%s%N) - $(date -d "$(docker inspect -f '{{.State.StartedAt}}' "$container")" +%s%N)) / 1000000)) \
    $((${ticks/ /+}))
  docker rm --force "$container" >/dev/null
}

printf '%-16s %-8s %8s %8s\n' service record 'ms' 'cpu ms'
for ((round = 1; round <= ROUNDS; round++)); do
  for service in ingest-service enrich-service store-service; do
    for record in with without; do
      options=()
      [ "$record" = with ] || options=(-e "JAVA_OPTIONS=$WITHOUT")
      read -r wall ticks <<<"$(start "$service" "${options[@]}")"
      printf '%-16s %-8s %8d %8d\n' "$service" "$record" "$wall" "$((ticks * 10))"
    done
  done
done
