package org.wiredesk.local.read;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose and order articles; each is a parameter of the REST interface, which checks it. */
final class QueryOptions {
    @Option(
            names = {"-q", "--query"},
            paramLabel = "WORDS",
            description = "Words to search for, \"a phrase\", OR, -not.")
    private @Nullable String q;

    @Option(names = "--source", paramLabel = "NAME", description = "Only from this outlet, by name or domain.")
    private @Nullable String source;

    @Option(names = "--agency", paramLabel = "NAME", description = "Only copy of this agency.")
    private @Nullable String agency;

    @Option(names = "--author", paramLabel = "NAME", description = "Only credited to this author.")
    private @Nullable String author;

    @Option(names = "--place", paramLabel = "NAME", description = "Only from or about this place.")
    private @Nullable String place;

    @Option(names = "--language", paramLabel = "TAG", description = "Only in this language (BCP 47).")
    private @Nullable String language;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only about this person, organisation or place.")
    private @Nullable String entity;

    @Option(names = "--entity-type", paramLabel = "TYPE", description = "person, organisation, place, event or other.")
    private @Nullable String entityType;

    @Option(
            names = "--sentiment",
            paramLabel = "POLARITY",
            description = "Only negative, neutral or positive articles.")
    private @Nullable String sentiment;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Only published at or after this time (RFC 3339) or day.")
    private @Nullable String publishedFrom;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "Only published before this time (RFC 3339) or until the end of this day.")
    private @Nullable String publishedTo;

    @Option(names = "--received-after", paramLabel = "TIME", description = "Only received after this time (RFC 3339).")
    private @Nullable String receivedAfter;

    @Option(names = "--status", paramLabel = "STATUS", description = "usable (default), withheld or canceled.")
    private @Nullable String status;

    @Option(names = "--duplicates", paramLabel = "all|hide", description = "hide: one article of each group of copies.")
    private @Nullable String duplicates;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "received (default) or published, newest first; relevance, best match of -q first.")
    private @Nullable String sort;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "nextCursor of the page before (with --json).")
    private @Nullable String cursor;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many, 1 to 100 (default: ${DEFAULT-VALUE}).")
    private int limit;

    Map<String, String> parameters() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("q", q);
        given.put("source", source);
        given.put("agency", agency);
        given.put("author", author);
        given.put("place", place);
        given.put("language", language);
        given.put("entity", entity);
        given.put("entityType", entityType);
        given.put("sentiment", sentiment);
        given.put("publishedFrom", publishedFrom);
        given.put("publishedTo", publishedTo);
        given.put("receivedAfter", receivedAfter);
        given.put("status", status);
        given.put("duplicates", duplicates);
        given.put("sort", sort);
        given.put("cursor", cursor);
        given.put("limit", Integer.toString(limit));
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, value);
            }
        });
        return parameters;
    }
}
