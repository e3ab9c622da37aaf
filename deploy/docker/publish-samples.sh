#!/bin/sh
# Publishes the sample articles of /samples over REST as its index.tsv says, and again every so often, so that there is something to
# see. Once the first round was taken, the file /tmp/published exists.
#   publish-samples.sh INGEST_ADDRESS SECONDS        with the key in $KEY
set -eu
address=$1
pause=$2
tab=$(printf '\t')

# curl -G would make it a GET: the parameters are encoded by themselves.
parameter() {
  [ "$2" = - ] || printf '&%s=%s' "$1" "$(printf %s "$2" | od -An -v -tx1 | tr -d '\n' | tr ' ' %)"
}

round() {
  grep -v '^#' /samples/index.tsv | while IFS=$tab read -r file type source url id version; do
    query=$(parameter source "$source"; parameter url "$url"; parameter id "$id"; parameter version "$version")
    # Two of the samples are meant to be refused.
    status=$(curl -sS -o /dev/null -w '%{http_code}' -H "X-Api-Key: $KEY" -H "Content-Type: $type" --data-binary "@/samples/$file" \
      "$address/api/articles?${query#&}") || exit 1
    echo "$status $file"
    case $status in 401 | 403 | 5*) exit 1 ;; esac
  done
}

while :; do
  round
  touch /tmp/published
  sleep "$pause"
done
