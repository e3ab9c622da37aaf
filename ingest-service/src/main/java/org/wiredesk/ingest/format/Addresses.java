package org.wiredesk.ingest.format;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses in a document, relative to what {@code xml:base} says around them. */
final class Addresses {
    private static final int DEEPEST = 32;

    private Addresses() {}

    /** @param fallback what addresses are relative to where nothing is said; null for none */
    static @Nullable String absolute(@Nullable String address, Element at, @Nullable String fallback) {
        if (address == null || isAbsolute(address)) {
            return address;
        }
        String base = base(at, fallback);
        return base == null ? address : StringUtil.resolve(base, address);
    }

    private static @Nullable String base(Element at, @Nullable String fallback) {
        String relative = "";
        Element element = at;
        for (int depth = 0; element != null && depth < DEEPEST; depth++) {
            String base = Xml.attribute(element, "xml:base");
            if (base != null) {
                relative = relative.isEmpty() ? base : StringUtil.resolve(base, relative);
                if (isAbsolute(base)) {
                    return relative;
                }
            }
            element = element.parent();
        }
        if (fallback == null) {
            return null;
        }
        return relative.isEmpty() ? fallback : StringUtil.resolve(fallback, relative);
    }

    private static boolean isAbsolute(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }
}
