package org.wiredesk.e2e;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A message and what must become of it.
 *
 * @param name tells inputs apart in a failed assertion
 * @param key inputs of one key keep their order
 */
record Input(String name, String key, Map<String, String> headers, byte[] value, Fate fate) {

    sealed interface Fate {
        /** Readable by the publisher's id in this version. */
        record Stored(String publisherId, long version) implements Fate {}

        /** Answered with 410 by the publisher's id. */
        record Canceled(String publisherId) implements Fate {}

        /** Nothing of its own: an input of the same id with a higher version, or the same again, stands for it. */
        record Superseded(String publisherId) implements Fate {}

        /** One rejection with this input as its origin and one of these reasons. */
        record Rejected(Set<String> reasons) implements Fate {}
    }

    static Input text(String name, byte[] value, Fate fate) {
        return new Input(
                name,
                name,
                Map.of(
                        "content-type",
                        "text/plain",
                        "article-id",
                        name,
                        "article-version",
                        "1",
                        "article-source",
                        "Northern Ledger"),
                value,
                fate);
    }

    static Input json(String name, String json, Fate fate) {
        return new Input(name, name, Map.of("content-type", "application/json"), json.getBytes(UTF_8), fate);
    }

    static Input article(String id, long version, String pubStatus, String body, Fate fate) {
        String json =
                """
                {"id": "%s", "version": %d, "pubStatus": "%s", "source": {"name": "Northern Ledger"},
                 "headline": "Report %s", "publishedAt": "2026-03-04T07:15:00Z", "body": "%s"}
                """
                        .formatted(id, version, pubStatus, id, body);
        return new Input(
                id + "@" + version, id, Map.of("content-type", "application/json"), json.getBytes(UTF_8), fate);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name + " " + headers + " " + new String(Arrays.copyOf(value, Math.min(value.length, 80)), UTF_8);
    }
}
