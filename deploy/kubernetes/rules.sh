#!/bin/sh
# Writes base/monitoring/rules.yaml from the rules of deploy/monitoring, which are the only ones that are edited. A test holds both together.
set -eu
cd "$(dirname "$0")"
{
  echo "# Made by rules.sh from deploy/monitoring/prometheus/*.rules.yml: edit those."
  echo "apiVersion: monitoring.coreos.com/v1"
  echo "kind: PrometheusRule"
  echo "metadata:"
  echo "  name: wiredesk"
  echo "spec:"
  echo "  groups:"
  for rules in ../monitoring/prometheus/*.rules.yml; do
    sed -e '/^groups:/d' -e '/^#/d' -e 's/^\(.\)/  \1/' "$rules"
  done
} >base/monitoring/rules.yaml
