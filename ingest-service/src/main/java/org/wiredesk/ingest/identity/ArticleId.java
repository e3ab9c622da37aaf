package org.wiredesk.ingest.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Source;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Ids that are the same whenever and wherever the same article arrives: UUIDs of version 5 (RFC 9562, section 5.5). */
public final class ArticleId {
    /** Namespace of Wiredesk's ids: the UUIDv5 of "wiredesk.org" in the DNS namespace. */
    private static final UUID NAMESPACE =
            versionFive(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "wiredesk.org");

    private ArticleId() {}

    /** The publisher's own id counts within its source; without one the address does; without that what the article says. */
    public static String of(
            Source source, @Nullable String publisherId, @Nullable CanonicalUrl url, String contentHash) {
        String name;
        if (publisherId != null) {
            name = "id\n" + sourceKey(source) + "\n" + publisherId;
        } else if (url != null) {
            name = "url\n" + url.key();
        } else {
            name = "content\n" + sourceKey(source) + "\n" + contentHash;
        }
        return versionFive(NAMESPACE, name).toString();
    }

    private static String sourceKey(Source source) {
        String domain = source.domain();
        String key = domain != null ? domain : String.valueOf(source.name());
        return key.strip().toLowerCase(Locale.ROOT);
    }

    static UUID versionFive(UUID namespace, String name) {
        MessageDigest sha1 = Digests.sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        long most = digest.getLong() & 0xffffffffffff0fffL | 0x5000L;
        long least = digest.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
