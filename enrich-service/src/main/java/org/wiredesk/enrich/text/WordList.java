package org.wiredesk.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A word list shipped as a resource: {@code #} begins a comment line. */
public final class WordList {
    private static final String FOLDER = "/wordlists/";

    private WordList() {}

    /** One entry a line. */
    public static Set<String> read(String file) {
        return lines(file).collect(Collectors.toUnmodifiableSet());
    }

    /** Words divided by spaces and line ends. */
    public static Set<String> words(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split("\\s+"))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + file + " is missing.");
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", e);
        }
    }
}
