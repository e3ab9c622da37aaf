package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tells whether a reader already has articles as they are. Weak, because answers may be compressed on their way. */
public final class EntityTag {
    private EntityTag() {}

    /** The digest covers all but the time of receipt, and what other articles say of this one. */
    static String of(String digest, Instant receivedAt, int copies) {
        return "W/\"" + digest + "-" + Long.toHexString(receivedAt.toEpochMilli()) + "-" + copies + "\"";
    }

    /** For all of these, in this order. */
    public static String of(List<Article> articles) {
        String tags = articles.stream().map(Article::entityTag).collect(Collectors.joining());
        return "W/\"" + UUID.nameUUIDFromBytes(tags.getBytes(UTF_8)) + "\"";
    }

    /** @param known the value of If-None-Match: a list of tags, or * */
    public static boolean matches(@Nullable String known, String etag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || bare(tag).equals(bare(etag)));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
