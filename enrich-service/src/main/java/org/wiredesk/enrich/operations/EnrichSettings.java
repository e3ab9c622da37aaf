package org.wiredesk.enrich.operations;

import java.time.Duration;
import java.util.OptionalInt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** The service's own settings. */
@ConfigMapping(prefix = "enrich")
public interface EnrichSettings {
    /** Threads that enrich articles; one per processor unless set. */
    @Min(1)
    @Max(1024)
    OptionalInt workers();

    /** Time that one article may take; over it, the enrichment has failed and the article goes on without. */
    @WithDefault("10s")
    @DurationMin(millis = 1)
    @DurationMax(minutes = 10)
    Duration budget();

    /** Largest request body, in bytes. */
    @WithDefault("12M")
    MemorySize maxBody();

    /** How long a stopping service waits for the batches it has begun; what is not done by then is redelivered. */
    @WithDefault("5s")
    @DurationMin(millis = 0)
    @DurationMax(minutes = 5)
    Duration stopWithin();

    /** Sources that get a counter of their own; the articles of all others are counted together. */
    @WithDefault("200")
    @Min(0)
    @Max(10_000)
    int countedSources();
}
