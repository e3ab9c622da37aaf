#!/bin/sh
# Creates the topics of the pipeline where they are missing, and leaves those that exist as they are. A test holds the settings
# against org.wiredesk.contract.Topic.
#   create-topics.sh BOOTSTRAP_SERVERS PARTITIONS REPLICAS
set -eu
servers=$1
partitions=$2
replicas=$3

create() {
  topic=$1
  shift
  settings=
  for setting in "$@"; do
    settings="$settings --config $setting"
  done
  # Word splitting is meant: one argument for each word.
  # shellcheck disable=SC2086
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$servers" --create --if-not-exists --topic "$topic" \
    --partitions "$partitions" --replication-factor "$replicas" $settings
}

create articles.raw max.message.bytes=33554432 retention.ms=604800000 compression.type=producer
create articles.clean max.message.bytes=33554432 retention.ms=604800000 compression.type=producer
create articles.enriched max.message.bytes=33554432 retention.ms=2592000000 compression.type=producer
create articles.rejected max.message.bytes=33554432 retention.ms=2592000000 compression.type=producer
create articles.repetition max.message.bytes=33554432 retention.ms=1209600000 compression.type=producer
