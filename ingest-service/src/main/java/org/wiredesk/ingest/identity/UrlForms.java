package org.wiredesk.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The forms of an address that lead to the same page: mobile and AMP hosts, AMP paths, index pages, percent encodings. */
final class UrlForms {
    private static final List<String> MOBILE = List.of("m.", "mobile.", "amp.", "touch.", "wap.");
    private static final List<String> MOBILE_INSIDE =
            List.of("www.m.", "www.amp.", "m.www.", "amp.www.", "www.mobile.");
    private static final Pattern INDEX = Pattern.compile("/(index|default)\\.(html?|php|aspx?|jsp|shtml)$");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private UrlForms() {}

    static String ownHost(String host) {
        for (String inside : MOBILE_INSIDE) {
            if (host.startsWith(inside)) {
                return "www." + host.substring(inside.length());
            }
        }
        for (String mobile : MOBILE) {
            if (host.startsWith(mobile) && host.indexOf('.', mobile.length()) > 0) {
                return host.substring(mobile.length());
            }
        }
        int infix = host.indexOf(".m.");
        return infix > 0 && infix <= 3 && host.indexOf('.', infix + 3) > 0
                ? host.substring(0, infix) + host.substring(infix + 2)
                : host;
    }

    static String ownPath(String path) {
        String own = SLASHES.matcher(path).replaceAll("/");
        if (own.startsWith("/amp/")) {
            own = own.substring(4);
        }
        own = withoutSlash(own);
        for (String end : List.of("/amp", "/amp.html", ".amp")) {
            if (own.endsWith(end)) {
                own = withoutSlash(own.substring(0, own.length() - end.length()));
            }
        }
        if (own.endsWith(".amp.html")) {
            own = own.substring(0, own.length() - 9) + ".html";
        }
        own = withoutSlash(INDEX.matcher(own).replaceFirst(""));
        return own.isEmpty() ? "/" : own;
    }

    /** Upper-case digits, and no encoding of characters that need none. */
    static String encoded(@Nullable String raw) {
        if (raw == null || raw.indexOf('%') < 0) {
            return raw == null ? "" : raw;
        }
        StringBuilder encoded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (!isEncoded(raw, i)) {
                encoded.append(raw.charAt(i));
                continue;
            }
            char c = (char) Integer.parseInt(raw.substring(i + 1, i + 3), 16);
            boolean unreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            if (unreserved) {
                encoded.append(c);
            } else {
                encoded.append(raw.substring(i, i + 3).toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return encoded.toString();
    }

    static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
