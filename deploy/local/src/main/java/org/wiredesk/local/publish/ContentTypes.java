package org.wiredesk.local.publish;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Media types by the endings of file names. */
public final class ContentTypes {
    private static final Map<String, String> BY_ENDING = Map.of(
            "txt", "text/plain",
            "text", "text/plain",
            "html", "text/html",
            "htm", "text/html",
            "xhtml", "text/html",
            "json", "application/json",
            "nitf", "application/nitf+xml",
            "rss", "application/rss+xml",
            "atom", "application/atom+xml",
            "xml", "application/xml");

    private ContentTypes() {}

    /** Null when the name does not say. */
    public static @Nullable String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
