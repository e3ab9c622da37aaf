package org.wiredesk.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service is built with: its application.properties. */
record ServiceSettings(Properties properties) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^:}]+)");
    private static final Pattern CHANNEL =
            Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.[^.]+\\.(topic|group\\.id)");

    static ServiceSettings of(String service) {
        Path file = Path.of("../..", service, "src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new ServiceSettings(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String value(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new AssertionError("no setting " + name);
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(value(name));
    }

    /** Settings that are named in the file, be it on the left or in a value. */
    Set<String> names() {
        Set<String> names = new HashSet<>(properties.stringPropertyNames());
        properties.stringPropertyNames().forEach(name -> REFERENCE
                .matcher(properties.getProperty(name))
                .results()
                .map(reference -> reference.group(1))
                .forEach(names::add));
        return names;
    }

    /** @param direction {@code incoming} or {@code outgoing} */
    Set<String> topics(String direction) {
        return channels(direction, "topic");
    }

    Set<String> groups() {
        return channels("incoming", "group.id");
    }

    private Set<String> channels(String direction, String what) {
        return properties.stringPropertyNames().stream()
                .filter(name -> CHANNEL.matcher(name).results().anyMatch(match -> is(match, direction, what)))
                .map(properties::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean is(MatchResult channel, String direction, String what) {
        return channel.group(1).equals(direction) && channel.group(2).equals(what);
    }
}
