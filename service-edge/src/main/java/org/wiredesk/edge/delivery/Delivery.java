package org.wiredesk.edge.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.edge.tracing.SendTrace;

/**
 * Sends records in their order until the broker has acknowledged each of them, however long that takes.
 *
 * <p>The producer itself waits for a broker that is away. What still fails (no right to write, a topic deleted) is sent again
 * with all that follows it, so that the order of a key holds.
 */
final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final MutinyEmitter<ProducerRecord<byte[], byte[]>> channel;
    private final MessageTracing tracing;

    Delivery(MutinyEmitter<ProducerRecord<byte[], byte[]>> channel, MessageTracing tracing) {
        this.channel = channel;
        this.tracing = tracing;
    }

    /** The positions of the records that are too large for their topic, when all others are acknowledged. */
    Uni<Set<Integer>> send(List<Outgoing> outgoing) {
        if (outgoing.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        // One for each record, however often it is sent: a record that was sent takes no more headers.
        List<SendTrace> traces = outgoing.stream()
                .map(each -> tracing.sending(each.record(), each.trace()))
                .toList();
        List<ProducerRecord<byte[], byte[]>> records =
                outgoing.stream().map(Outgoing::record).toList();
        List<Integer> all = IntStream.range(0, records.size()).boxed().toList();
        return send(records, all, new TreeSet<>(), FIRST_PAUSE).invoke(tooLarge -> end(traces, tooLarge));
    }

    private static void end(List<SendTrace> traces, Set<Integer> tooLarge) {
        for (int i = 0; i < traces.size(); i++) {
            if (tooLarge.contains(i)) {
                traces.get(i).failed(RejectionReason.TOO_LARGE.code());
            } else {
                traces.get(i).acknowledged();
            }
        }
    }

    private Uni<Set<Integer>> send(
            List<ProducerRecord<byte[], byte[]>> records,
            List<Integer> positions,
            Set<Integer> tooLarge,
            Duration pause) {
        List<Uni<Optional<Throwable>>> sends =
                positions.stream().map(position -> send(records.get(position))).toList();
        return Uni.join().all(sends).andFailFast().chain(failures -> {
            List<Integer> again = new ArrayList<>();
            for (int i = 0; i < positions.size(); i++) {
                Optional<Throwable> failure = failures.get(i);
                if (failure.isPresent() && failure.get() instanceof RecordTooLargeException) {
                    tooLarge.add(positions.get(i));
                } else if (failure.isPresent() || !again.isEmpty()) {
                    again.add(positions.get(i));
                }
            }
            if (again.isEmpty()) {
                return Uni.createFrom().item(tooLarge);
            }
            LOG.warnf(
                    "%d messages not acknowledged (%s), sending again in %d s",
                    again.size(),
                    failures.stream().flatMap(Optional::stream).findFirst().orElseThrow(),
                    pause.toSeconds());
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(pause)
                    .chain(() -> send(records, again, tooLarge, longer(pause)));
        });
    }

    private Uni<Optional<Throwable>> send(ProducerRecord<byte[], byte[]> record) {
        return channel.sendMessage(Message.of(record))
                .map(done -> Optional.<Throwable>empty())
                .onFailure()
                .recoverWithItem(Optional::of);
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
