package org.wiredesk.ingest.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The charset that a page states about itself, as browsers look for it: in the first 1,024 bytes. */
final class HtmlCharset {
    private static final int PRESCANNED = 1_024;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([a-zA-Z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static @Nullable String in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCANNED), ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
