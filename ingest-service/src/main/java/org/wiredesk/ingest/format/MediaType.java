package org.wiredesk.ingest.format;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A declared content type.
 *
 * @param name type and subtype in lower case
 * @param charset as declared, in any spelling; null when not declared
 */
record MediaType(String name, @Nullable String charset) {

    /** @return null when nothing usable was declared */
    static @Nullable MediaType parse(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String[] parts = declared.split(";");
        String name = parts[0].strip().toLowerCase(Locale.ROOT);
        if (name.indexOf('/') <= 0) {
            return null;
        }
        String charset = null;
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase("charset")) {
                String value = parts[i].substring(equals + 1).strip();
                charset = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                        ? value.substring(1, value.length() - 1)
                        : value;
            }
        }
        return new MediaType(name, charset == null || charset.isEmpty() ? null : charset);
    }
}
