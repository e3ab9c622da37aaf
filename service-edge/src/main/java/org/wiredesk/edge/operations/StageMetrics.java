package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Source;
import org.wiredesk.contract.Stage;

/** What every stage counts, under names that begin with {@code wiredesk} and with the stage as a tag. */
public final class StageMetrics {
    /** From one short article to a batch that waits for a database. */
    private static final Duration[] DURATIONS = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Stage stage;
    private final Tags tags;
    private final BoundedTag sources;
    private final Map<String, AtomicLong> lastArticles = new ConcurrentHashMap<>();
    private final Counter in;
    private final Counter out;
    private final DistributionSummary batches;
    private final Timer duration;

    /** @param countedSources sources with a counter of their own; the articles of all others are counted together */
    public StageMetrics(MeterRegistry registry, Stage stage, int countedSources) {
        this.registry = registry;
        this.stage = stage;
        this.tags = Tags.of("stage", stage.code());
        this.sources = new BoundedTag(countedSources);
        this.in = registry.counter("wiredesk.articles.in", tags);
        this.out = registry.counter("wiredesk.articles.out", tags);
        this.batches = registry.summary("wiredesk.batch.size", tags);
        this.duration = Timer.builder("wiredesk.stage.duration")
                .tags(tags)
                .serviceLevelObjectives(DURATIONS)
                .register(registry);
    }

    public Stage stage() {
        return stage;
    }

    /** For what a stage counts beside this. */
    public Tags tags() {
        return tags;
    }

    /** A batch of messages was taken off the topic. */
    public void batch(int messages) {
        in.increment(messages);
        batches.record(messages);
    }

    /** The time that one message takes, from bytes to bytes; for a stage that works on whole batches that of a batch. */
    public Timer duration() {
        return duration;
    }

    /** An article of a source goes on. */
    public void article(Source source) {
        String name = sources.of(name(source));
        registry.counter("wiredesk.source.articles", tags.and("source", name)).increment();
        lastArticles.computeIfAbsent(name, this::lastArticle).set(System.currentTimeMillis());
    }

    /** Whoever watches subtracts it from the time of the day: a source that is silent sends nothing that could be counted. */
    private AtomicLong lastArticle(String source) {
        AtomicLong millis = new AtomicLong();
        registry.gauge(
                "wiredesk.source.last.article.timestamp.seconds",
                tags.and("source", source),
                millis,
                last -> last.get() / 1000.0);
        return millis;
    }

    /** The broker has acknowledged so many articles, or the database has committed them. */
    public void sent(int articles) {
        out.increment(articles);
    }

    /** A message, or articles of it, were rejected. */
    public void rejected(RejectionReason reason) {
        registry.counter("wiredesk.articles.rejected", tags.and("reason", reason.code()))
                .increment();
    }

    private static String name(Source source) {
        return Objects.requireNonNullElse(source.name(), Objects.requireNonNullElse(source.domain(), "unknown"));
    }
}
