package org.wiredesk.edge.tracing;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The article that a message is about, by its key. */
final class ArticleKey {
    /** Keyed by article; the keys of other topics are their publishers'. */
    private static final Set<String> OF_ARTICLES = Set.of(Topic.CLEAN.topicName(), Topic.ENRICHED.topicName());

    private ArticleKey() {}

    /** The article's id; null where the key says nothing of it. */
    static @Nullable String of(String topic, byte @Nullable [] key) {
        return key != null && OF_ARTICLES.contains(topic) ? new String(key, UTF_8) : null;
    }
}
