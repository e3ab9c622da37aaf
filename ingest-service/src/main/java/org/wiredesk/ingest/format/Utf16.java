package org.wiredesk.ingest.format;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** UTF-16 that states neither itself nor a byte order mark: every second byte of markup and Western text is zero. */
final class Utf16 {
    private static final int LOOKED_AT = 64;
    private static final int FEWEST_PAIRS = 4;

    private Utf16() {}

    static @Nullable Charset withoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < FEWEST_PAIRS || first > 0 && second > 0) {
            return null;
        }
        if (second * 4 >= pairs * 3) {
            return UTF_16LE;
        }
        return first * 4 >= pairs * 3 ? UTF_16BE : null;
    }
}
