package org.wiredesk.edge.operations;

import java.util.Objects;

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
    private final MeterRegistry registry;
    private final Stage stage;
    private final Tags tags;
    private final BoundedTag sources;
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
        this.duration = registry.timer("wiredesk.stage.duration", tags);
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

    /** The time that one message takes, from bytes to bytes. */
    public Timer duration() {
        return duration;
    }

    /** An article of a source goes on. */
    public void article(Source source) {
        registry.counter("wiredesk.source.articles", tags.and("source", sources.of(name(source))))
                .increment();
    }

    /** The broker has acknowledged so many articles. */
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
