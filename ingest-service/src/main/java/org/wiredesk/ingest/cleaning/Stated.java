package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Source;

/** What is known of an article beside its text, for telling its furniture apart from its story. */
public record Stated(
        @Nullable Source source, @Nullable String headline, @Nullable String byline, List<Author> authors) {
    public static final Stated NOTHING = new Stated(null, null, null, List.of());

    public Stated {
        authors = List.copyOf(authors);
    }
}
