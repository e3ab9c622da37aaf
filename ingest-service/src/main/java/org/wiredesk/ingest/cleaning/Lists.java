package org.wiredesk.ingest.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Word lists that come as resources: one entry a line, comments after {@code #}. */
public final class Lists {
    private Lists() {}

    /** The words of a text apart by spaces, once each. */
    static Set<String> words(String words) {
        return Set.copyOf(new HashSet<>(Arrays.asList(words.split(" "))));
    }

    public static List<String> lines(String name) {
        try (InputStream in = Lists.class.getResourceAsStream("/lists/" + name)) {
            if (in == null) {
                throw new IllegalStateException("list " + name + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
