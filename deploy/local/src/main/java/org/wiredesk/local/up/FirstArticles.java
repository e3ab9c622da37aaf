package org.wiredesk.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.console.Progress;
import org.wiredesk.local.console.Units;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.publish.RawPublisher;
import org.wiredesk.local.publish.SampleArticles;
import org.wiredesk.local.publish.Submission;
import org.wiredesk.local.read.StoreClient;

/** Sends the sample articles through the system when its data folder is new. */
final class FirstArticles {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    /** When nothing more arrives for so long, what is missing was rejected: some samples are meant to be. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private static final Map<String, String> ALL = Map.of("limit", "100");

    private final DataFolder folder;
    private final Ports ports;
    private final StoreClient store;

    FirstArticles(DataFolder folder, Ports ports, StoreClient store) {
        this.folder = folder;
        this.ports = ports;
        this.store = store;
    }

    boolean arePublished() {
        return Files.exists(folder.samplesMark());
    }

    /** Publishes them and waits until those that can be read are there. */
    void publish(Progress.Step step) throws CommandFailure, InterruptedException, IOException {
        List<Submission> samples = SampleArticles.all();
        try (RawPublisher publisher = RawPublisher.connect(ports.bootstrapServers())) {
            for (Submission sample : samples) {
                publisher.send(sample).get();
            }
        } catch (ExecutionException e) {
            throw new CommandFailure("The sample articles could not be published: " + Failures.reason(e), e);
        }
        Files.createFile(folder.samplesMark());
        step.done(Units.count(samples.size(), "message") + " published, " + Units.count(awaitReadable(step), "article")
                + " readable");
    }

    private int awaitReadable(Progress.Step step) throws CommandFailure, InterruptedException {
        long began = System.nanoTime();
        long changed = began;
        int readable = 0;
        while (System.nanoTime() - began < LIMIT.toNanos()
                && (readable == 0 || System.nanoTime() - changed < QUIET.toNanos())) {
            int now = store.articles(ALL).size();
            if (now != readable) {
                readable = now;
                changed = System.nanoTime();
                step.detail(Units.count(readable, "article") + " readable");
            }
            Thread.sleep(POLL.toMillis());
        }
        return readable;
    }
}
