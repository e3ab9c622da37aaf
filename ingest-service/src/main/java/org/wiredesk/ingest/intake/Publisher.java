package org.wiredesk.ingest.intake;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;

import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.edge.tracing.SendTrace;
import org.wiredesk.ingest.RawMessage;

/** Writes to {@code articles.raw} as any publisher would. Unlike the pipeline it gives up: somebody is waiting. */
@ApplicationScoped
class Publisher {
    private static final Logger LOG = Logger.getLogger(Publisher.class);

    /** Above the channel's own limits, which should end the wait first. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final MutinyEmitter<ProducerRecord<byte[], byte[]>> channel;
    private final MessageTracing tracing;

    Publisher(
            @Channel("published") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> channel,
            MessageTracing tracing) {
        this.channel = channel;
        this.tracing = tracing;
    }

    /**
     * Returns when the broker has acknowledged. The record has the time of receipt as its timestamp, so that the ids which were
     * answered are those which the pipeline finds.
     *
     * @throws ProblemException when the broker does not acknowledge in time
     */
    void publish(RawMessage message) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topic.RAW.topicName(),
                null,
                message.receivedAt().toEpochMilli(),
                null,
                message.value(),
                StatedHeaders.of(message));
        SendTrace trace = tracing.sending(record, Context.current());
        try {
            channel.sendMessage(Message.of(record)).await().atMost(LONGEST_WAIT);
            trace.acknowledged();
        } catch (RuntimeException e) {
            trace.failed(e.getClass().getName());
            // Whatever it is, the connector has wrapped it and has logged it.
            LOG.warnf("a request was not published: %s", e.getMessage());
            throw ProblemException.of(
                    Status.SERVICE_UNAVAILABLE,
                    "The broker did not acknowledge in time. Send again: the same article gets the same id.");
        }
    }
}
