package org.wiredesk.store;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of store-service beyond those of Quarkus and Kafka. */
@ConfigMapping(prefix = "wiredesk.store")
public interface StoreConfig {
    /** Signs the cursors of pages. Several instances need the same one; without it, each start makes its own. */
    Optional<@Size(min = 16) String> cursorSecret();

    /** Sources that get a counter of their own; the articles of all others are counted together. */
    @WithDefault("200")
    @Min(0)
    @Max(10_000)
    int countedSources();

    @NotNull
    Write write();

    @NotNull
    Read read();

    /** The way into the database. */
    interface Write {
        /** Transactions at the same time for one batch; at most the connections of the pool. */
        @WithDefault("2")
        @Min(1)
        @Max(16)
        int lanes();

        /** Longest time for one batch before its connection is given up and it is tried again. */
        @WithDefault("60s")
        Duration timeout();

        /** Pause before the first repetition; it doubles up to {@link #maxBackOff()}. */
        @WithDefault("200ms")
        Duration backOff();

        @WithDefault("10s")
        Duration maxBackOff();
    }

    /** The way out of the database. */
    interface Read {
        /** Longest time for one statement of a reader. */
        @WithDefault("5s")
        Duration statementTimeout();
    }
}
