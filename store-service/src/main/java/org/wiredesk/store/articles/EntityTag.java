package org.wiredesk.store.articles;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Tells whether a reader already has an article as it is. Weak, because answers may be compressed on their way. */
final class EntityTag {
    private EntityTag() {}

    /** The digest covers all but the time of receipt. */
    static String of(ArticleRow row) {
        return "W/\"" + row.digest + "-" + Long.toHexString(row.receivedAt.toEpochMilli()) + "\"";
    }

    /** @param known the value of If-None-Match: a list of tags, or * */
    static boolean matches(@Nullable String known, String etag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || bare(tag).equals(bare(etag)));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
