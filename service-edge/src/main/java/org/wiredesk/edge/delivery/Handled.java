package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import io.opentelemetry.context.Context;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.contract.RejectionReason;

/**
 * What became of one message.
 *
 * @param articles to be sent, in the order they stand in the message
 * @param refusals why other articles of the message are not among them
 * @param trace where the sending of all this belongs
 */
public record Handled(
        ConsumerRecord<byte[], byte[]> origin,
        List<ProducerRecord<byte[], byte[]>> articles,
        List<Refusal> refusals,
        Context trace) {

    /** Outside of any trace until it is said to be {@link #within} one. */
    public Handled(
            ConsumerRecord<byte[], byte[]> origin,
            List<ProducerRecord<byte[], byte[]>> articles,
            List<Refusal> refusals) {
        this(origin, articles, refusals, Context.root());
    }

    /** Nothing of the message goes on. */
    public static Handled refused(ConsumerRecord<byte[], byte[]> origin, RejectionReason reason, String detail) {
        return new Handled(origin, List.of(), List.of(new Refusal(reason, detail)));
    }

    /** The same in the trace of its message. */
    public Handled within(Context trace) {
        return new Handled(origin, articles, refusals, trace);
    }

    /** The topic does not take this article. */
    Handled without(ProducerRecord<byte[], byte[]> tooLarge) {
        List<ProducerRecord<byte[], byte[]>> others =
                articles.stream().filter(article -> article != tooLarge).toList();
        List<Refusal> more = new ArrayList<>(refusals);
        more.add(new Refusal(RejectionReason.TOO_LARGE, "larger than its topic takes"));
        return new Handled(origin, others, more, trace);
    }

    /** All refusals in one; there must be one. */
    public Refusal refusal() {
        return Refusal.merged(refusals, articles.size() + refusals.size());
    }
}
