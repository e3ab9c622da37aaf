package org.wiredesk.ingest.format;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The formats that are read. */
enum Format {
    JSON("application/json"),
    HTML("text/html"),
    XML("application/xml"),
    TEXT("text/plain");

    private static final Pattern XML_START =
            Pattern.compile("<([a-z0-9]{1,20}:)?(rss|feed|entry|nitf|newsmessage|newsitem|rdf)[ >]");
    private static final int SNIFFED = 1_024;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The declared format; where none or a general one is declared, what the first bytes look like. */
    static Format of(@Nullable MediaType declared, byte[] bytes) throws UnreadableException {
        String name = declared == null ? "application/octet-stream" : declared.name();
        switch (name) {
            case "application/octet-stream", "*/*", "application/x-www-form-urlencoded", "binary/octet-stream" -> {
                return sniff(bytes);
            }
            case "text/plain" -> {
                return TEXT;
            }
            case "text/html", "application/xhtml+xml" -> {
                return HTML;
            }
            default -> {
                if (name.equals("application/json") || name.equals("text/json") || name.endsWith("+json")) {
                    return JSON;
                }
                if (name.equals("application/xml")
                        || name.equals("text/xml")
                        || name.endsWith("+xml")
                        || name.endsWith("nitf")) {
                    return XML;
                }
                throw new UnreadableException(
                        RejectionReason.UNSUPPORTED_FORMAT, "content type " + shown(name) + " is not supported");
            }
        }
    }

    private static Format sniff(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
        String head = new String(bytes, start, Math.min(bytes.length - start, SNIFFED), ISO_8859_1).strip();
        if (head.startsWith("{") || head.startsWith("[{")) {
            return JSON;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<head")
                || lower.startsWith("<body")) {
            return HTML;
        }
        if (lower.startsWith("<?xml")) {
            return lower.contains("<html") ? HTML : XML;
        }
        return XML_START.matcher(lower).lookingAt() ? XML : TEXT;
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
