package org.wiredesk.ingest.operations;

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
@ConfigMapping(prefix = "ingest")
public interface IngestSettings {
    /** Threads that clean articles; one per processor unless set. */
    @Min(1)
    @Max(1024)
    OptionalInt workers();

    /** Largest message, in bytes; a larger one is rejected. Cleaned, it grows to about three times its size. */
    @WithDefault("4M")
    MemorySize largestMessage();

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
