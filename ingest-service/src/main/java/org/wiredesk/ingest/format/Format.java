package org.wiredesk.ingest.format;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** The formats that are read. */
enum Format {
    JSON("application/json"),
    HTML("text/html"),
    XML("application/xml"),
    TEXT("text/plain");

    private static final Pattern XML_START =
            Pattern.compile("<([a-z0-9]{1,20}:)?(rss|feed|entry|nitf|newsmessage|newsitem|newsml|rdf)[\\s>]");
    private static final int SNIFFED = 4_096;

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
        String head = head(bytes).strip();
        if (head.startsWith("{") || head.startsWith("[{")) {
            return JSON;
        }
        boolean declared = head.startsWith("<?xml");
        String start = afterProlog(head).toLowerCase(Locale.ROOT);
        if (start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body")) {
            return HTML;
        }
        return declared || XML_START.matcher(start).lookingAt() ? XML : TEXT;
    }

    /** The first characters, whatever their charset: what tells a format is ASCII. */
    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED);
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb) {
            return new String(bytes, 3, length - 3, ISO_8859_1);
        }
        if (bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & bytes[1] & 0xfe) == 0xfe)) {
            return new String(bytes, 0, length, bytes[0] == 0 || bytes[0] == (byte) 0xfe ? UTF_16BE : UTF_16LE)
                    .replace("\ufeff", "");
        }
        return new String(bytes, 0, length, ISO_8859_1);
    }

    /** What follows the XML declaration, comments, processing instructions and the document type. */
    private static String afterProlog(String head) {
        String rest = head;
        while (rest.startsWith("<!") || rest.startsWith("<?")) {
            if (rest.regionMatches(true, 0, "<!doctype html", 0, 14)) {
                return "<html";
            }
            String end = rest.startsWith("<!--") ? "-->" : ">";
            int at = rest.indexOf(end);
            if (at < 0) {
                return "";
            }
            rest = rest.substring(at + end.length()).strip();
            if (rest.startsWith("]>")) {
                rest = rest.substring(2).strip();
            }
        }
        return rest;
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
