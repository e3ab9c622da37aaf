#!/usr/bin/env bash
# Brings docker-compose.yml up from what ./mvnw package built, publishes an article, reads it, checks that the containers are as they
# should be and that data survives, and takes everything down. Exit code 0: all of it held.
#   deploy/docker/smoke.sh [PROFILE…]        PROFILE: demo, monitoring
# It is a project of its own beside a running one, but on the same ports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export COMPOSE_PROJECT_NAME=wiredesk-smoke
COMPOSE_PROFILES=$(IFS=,; echo "$*")
export COMPOSE_PROFILES
readonly SERVICES=(ingest-service enrich-service store-service)
readonly KEY=${WIREDESK_KEY:-insecure-developer-key}

step() { printf '\n== %s\n' "$*"; }
fail() { echo "smoke: $*" >&2; exit 1; }
ask() { curl -sS -H "X-Api-Key: $KEY" "$@"; }

finish() {
  local code=$?
  if [ "$code" -ne 0 ]; then
    docker compose ps --all
    docker compose logs --tail 60
  fi
  docker compose down --volumes --remove-orphans || code=1
  [ "$code" -ne 0 ] || echo "smoke: all held"
  exit "$code"
}
trap finish EXIT

# Until it prints something, at most a minute.
await() {
  local what=$1 answer
  shift
  for _ in $(seq 120); do
    answer=$("$@" || true)
    [ -z "$answer" ] || { echo "$answer"; return; }
    sleep 0.5
  done
  fail "$what: not within a minute"
}

# Stored, and enriched.
article() { ask "http://localhost:8080/api/articles/$id" | grep '"status" *: *"ok"'; }

targets_up() {
  local count
  count=$(curl -sS --get http://localhost:9090/api/v1/query --data-urlencode 'query=count(up{job=~".+-service"} == 1)')
  [[ $count != *'"3"]'* ]] || echo "3 services scraped"
}

step "up"
docker compose up --build --wait --wait-timeout 600
docker compose ps --all

step "nobody publishes without a key"
status=$(curl -sS -o /dev/null -w '%{http_code}' --data 'A story.' -H 'Content-Type: text/plain' http://localhost:8081/api/articles)
[ "$status" = 401 ] || fail "published without a key: $status"

step "publish and read"
published=$(ask --fail-with-body -H 'Content-Type: text/plain' --data-binary @- 'http://localhost:8081/api/articles?source=Harbour%20Post' <<'STORY'
By Ana Lindqvist, Chief Correspondent
OSLO/BERGEN, March 4 (Harbour Post) – Ferry operators praised Norway on Monday for ending a bitter dispute over winter fares.
“Nobody wanted another lost season,” said Torvald Einarsen, who led the talks in Bergen. Einarsen called the deal a relief.
The councils will share the losses until April, according to officials close to the talks.
Copyright 2031 Harbour Post. All rights reserved.
STORY
)
echo "$published"
id=$(cut -d'"' -f4 <<<"$published")
first=$(await "the article" article)
echo "$first"

step "containers"
for service in "${SERVICES[@]}"; do
  container=$(docker compose ps --quiet "$service")
  state=$(docker inspect --format 'user {{.Config.User}}, read-only {{.HostConfig.ReadonlyRootfs}}, {{.State.Health.Status}}' "$container")
  echo "$service: $state"
  [ "$state" = 'user 10001:10001, read-only true, healthy' ] || fail "$service is not confined"
  docker compose exec -T "$service" grep -q /opt/wiredesk/classes.jsa /proc/1/maps || fail "$service does not use the record of its classes"
done
[ -n "${WIREDESK_DB_PASSWORD-}" ] || [[ $(docker compose logs store-service) == *INSECURE*password* ]] ||
  fail "no warning of a password that everybody knows"

if [[ $COMPOSE_PROFILES == *monitoring* ]]; then
  step "monitoring"
  await "Prometheus and the three services" targets_up
fi

step "a second up"
docker compose up --wait --wait-timeout 600

step "down and up: the data is still there"
docker compose down
docker compose up --wait --wait-timeout 600
[ "$(await "the article of before" article)" = "$first" ] || fail "the article is not the one of before"
