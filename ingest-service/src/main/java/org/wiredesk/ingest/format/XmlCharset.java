package org.wiredesk.ingest.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The charset in an XML declaration. */
final class XmlCharset {
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,120}encoding\\s{0,4}=\\s{0,4}[\"']([A-Za-z0-9_.:-]{2,40})[\"']");

    private XmlCharset() {}

    static @Nullable String in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        Matcher matcher = ENCODING.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
