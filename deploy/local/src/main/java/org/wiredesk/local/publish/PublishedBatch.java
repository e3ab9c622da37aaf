package org.wiredesk.local.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.console.ProgressBar;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Units;

/** Articles that are published together: each is told about when they are few, else their number is. */
final class PublishedBatch implements AutoCloseable {
    private static final int FEW = 10;

    private final Terminal terminal;
    private final RawPublisher publisher;
    private final int size;
    private final ProgressBar bar;
    private final long began = System.nanoTime();
    private final List<CompletableFuture<@Nullable Void>> answers = new ArrayList<>();
    private int published;
    private long bytes;

    PublishedBatch(Terminal terminal, RawPublisher publisher, int size) {
        this.terminal = terminal;
        this.publisher = publisher;
        this.size = size;
        this.bar = new ProgressBar(terminal, size);
    }

    void send(Submission submission) {
        answers.add(publisher.send(submission).handle((metadata, problem) -> {
            answered(submission, metadata, problem);
            return null;
        }));
    }

    private synchronized void answered(
            Submission submission, @Nullable RecordMetadata metadata, @Nullable Throwable problem) {
        if (metadata == null) {
            terminal.error(submission.name() + " was not published: " + reason(problem));
        } else {
            published++;
            bytes += submission.value().length;
            if (size <= FEW) {
                tell(submission, metadata);
            }
        }
        if (size > FEW) {
            bar.advance();
        }
    }

    private void tell(Submission submission, RecordMetadata metadata) {
        String type = submission.contentType();
        terminal.line("Published " + submission.name() + " (" + (type == null ? "type to be told from its bytes" : type)
                + ", " + Units.bytes(submission.value().length) + ") to " + metadata.topic() + ", partition "
                + metadata.partition() + ", offset " + metadata.offset());
    }

    private static String reason(@Nullable Throwable problem) {
        return problem instanceof RecordTooLargeException
                ? "it is larger than the " + Units.bytes(Topic.MAX_MESSAGE_BYTES) + " that a topic takes"
                : String.valueOf(problem == null ? "no answer" : problem.getMessage());
    }

    /** Waits for all answers and says how it went. Returns whether all were published. */
    boolean finish() {
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).join();
        bar.close();
        synchronized (this) {
            if (size > FEW || published < size) {
                terminal.line("Published " + Units.number(published) + " of " + Units.count(size, "article") + " ("
                        + Units.bytes(bytes) + ") in "
                        + Units.duration(Duration.ofNanos(System.nanoTime() - began)));
            }
            return published == size;
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
