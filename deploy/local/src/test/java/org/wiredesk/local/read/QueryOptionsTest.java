package org.wiredesk.local.read;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class QueryOptionsTest {
    @Command
    private static final class Reading {
        @Mixin
        private final QueryOptions query = new QueryOptions();
    }

    @Test
    void options_become_the_parameters_of_the_interface() {
        Reading reading = new Reading();
        new CommandLine(reading)
                .parseArgs(
                        "-q",
                        "ferry -storm",
                        "--entity-type",
                        "person",
                        "--from",
                        "2026-03-01",
                        "--received-after",
                        "2026-03-01T00:00:00Z",
                        "--duplicates",
                        "hide",
                        "--sort",
                        "relevance",
                        "--limit",
                        "5");
        assertThat(reading.query.parameters())
                .containsOnly(
                        entry("q", "ferry -storm"),
                        entry("entityType", "person"),
                        entry("publishedFrom", "2026-03-01"),
                        entry("receivedAfter", "2026-03-01T00:00:00Z"),
                        entry("duplicates", "hide"),
                        entry("sort", "relevance"),
                        entry("limit", "5"));
    }

    @Test
    void what_is_not_said_is_not_asked() {
        Reading reading = new Reading();
        new CommandLine(reading).parseArgs();
        assertThat(reading.query.parameters()).containsOnly(entry("limit", "20"));
    }
}
