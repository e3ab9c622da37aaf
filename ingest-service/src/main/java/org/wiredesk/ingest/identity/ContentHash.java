package org.wiredesk.ingest.identity;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** SHA-256 over the clean text: what was taken out does not count, so a changed teaser is not a changed article. */
public final class ContentHash {
    private ContentHash() {}

    /** @return lower-case hex */
    public static String of(@Nullable String headline, String body) {
        MessageDigest sha256 = Digests.sha256();
        sha256.update((headline == null ? "" : headline).getBytes(UTF_8));
        sha256.update((byte) '\n');
        return HexFormat.of().formatHex(sha256.digest(body.getBytes(UTF_8)));
    }
}
