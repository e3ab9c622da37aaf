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
        return entries(resource("/lists/" + name));
    }

    /** The columns of the entries of any resource. */
    static List<String[]> rows(String path) {
        return entries(resource(path)).stream().map(line -> line.split("\t")).toList();
    }

    private static List<String> entries(String content) {
        return content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String resource(String path) {
        try (InputStream in = Lists.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
