#!/bin/sh
# Runs while an image is built: starts the service once, without its servers, and keeps the classes that it loaded in classes.jsa
# (application class data sharing), which spares every container's start the work of reading and verifying them.
#   record-classes.sh MANAGEMENT_PORT
set -eu

# A key that nobody has: in production a service without any does not start.
WIREDESK_ACCESS_KEYS_NOBODY_SHA256=$(printf %064d 0)
export WIREDESK_ACCESS_KEYS_NOBODY_SHA256

# Nobody listens there.
export KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9
export QUARKUS_DATASOURCE_REACTIVE_URL=postgresql://127.0.0.1:9/none

# shellcheck disable=SC2086
java $JAVA_OPTIONS -XX:ArchiveClassesAtExit=classes.jsa -jar quarkus-run.jar ${2-} >/tmp/start.log 2>&1 &
service=$!
tries=0
until curl -fsS -o /dev/null "http://127.0.0.1:$1/q/health/live" 2>/dev/null; do
  tries=$((tries + 1))
  if [ "$tries" -gt 600 ] || ! kill -0 "$service"; then
    cat /tmp/start.log
    exit 1
  fi
  sleep 0.5
done
curl -sS -o /dev/null "http://127.0.0.1:$1/q/health/ready"
curl -sS -o /dev/null "http://127.0.0.1:$1/q/metrics"
kill "$service"
# 143: ended by the signal, as asked.
wait "$service" || [ $? -eq 143 ]
test -s classes.jsa
rm /tmp/start.log
