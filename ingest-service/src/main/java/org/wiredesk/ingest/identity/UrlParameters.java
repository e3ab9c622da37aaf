package org.wiredesk.ingest.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tells an article's own parameters from those that say where the reader came from. */
final class UrlParameters {
    private static final Set<String> TRACKING = new HashSet<>();
    private static final List<String> PREFIXES = new ArrayList<>();

    static {
        try (InputStream in = UrlParameters.class.getResourceAsStream("/lists/tracking-parameters.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of tracking parameters is missing");
            }
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(UrlParameters::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UrlParameters() {}

    private static void add(String entry) {
        if (entry.endsWith("*")) {
            PREFIXES.add(entry.substring(0, entry.length() - 1));
        } else {
            TRACKING.add(entry);
        }
    }

    /** In the order of the address. */
    static List<String> own(String query) {
        List<String> own = new ArrayList<>();
        for (String parameter : query.split("&")) {
            String lower = parameter.toLowerCase(Locale.ROOT);
            int equals = lower.indexOf('=');
            String name = equals < 0 ? lower : lower.substring(0, equals);
            if (!name.isEmpty()
                    && !TRACKING.contains(name)
                    && !TRACKING.contains(lower)
                    && PREFIXES.stream().noneMatch(name::startsWith)) {
                own.add(parameter);
            }
        }
        return own;
    }
}
