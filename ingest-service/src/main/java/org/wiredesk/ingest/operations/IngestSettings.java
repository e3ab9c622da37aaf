package org.wiredesk.ingest.operations;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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

    /** An operator's own rules: a rule file, or a folder of which every {@code *.rules} is one. */
    Optional<Path> rules();

    Repetition repetition();

    /** What is learned of a source's lines: docs/rules.md tells what each setting does to the text. */
    interface Repetition {
        /** Whether lines that a source prints in article after article are noticed and taken out. */
        @WithDefault("true")
        boolean enabled();

        /** Where it is remembered which lines an article printed. */
        @WithDefault("articles.repetition")
        String topic();

        /** How long an article is remembered; the topic has to keep its messages as long. */
        @WithDefault("14d")
        @DurationMin(minutes = 1)
        Duration window();

        /** An article is not judged by others that were received this shortly before it: they may still be on their way. */
        @WithDefault("2s")
        @DurationMin(millis = 0)
        Duration settle();

        /** Different stories of a source in the window, below which nothing is taken from it. */
        @WithDefault("10")
        @Min(2)
        int fewestStories();

        /** Articles remembered of one source. */
        @WithDefault("300")
        @Min(10)
        @Max(10_000)
        int mostArticles();

        /** Lines remembered of all sources together, at eight bytes each and some hundred for each article. */
        @WithDefault("1000000")
        @Min(1_000)
        long mostLines();

        /** Other stories that must print a line before or after the story. */
        @WithDefault("5")
        @Min(2)
        int lineStories();

        /** Part of the source's stories that these must be. */
        @WithDefault("0.2")
        @DecimalMin("0")
        @DecimalMax("1")
        double lineShare();

        /** Other stories that must print a paragraph, or any line within the story. */
        @WithDefault("10")
        @Min(2)
        int paragraphStories();

        /** Part of the source's stories that these must be. */
        @WithDefault("0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        double paragraphShare();
    }
}
