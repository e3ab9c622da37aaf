package org.wiredesk.edge.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A batch under way, from the topic until it is acknowledged. Safe for use by many threads. */
public final class BatchTrace {
    private final MessageTracing tracing;
    private final Span span;

    BatchTrace(MessageTracing tracing, Span span) {
        this.tracing = tracing;
        this.span = span;
    }

    /** Begins the span of one of its messages, in the message's own trace; the two are linked both ways. */
    public MessageTrace message(ConsumerRecord<byte[], ?> record) {
        MessageTrace message = tracing.processing(record, span);
        message.linkFrom(span);
        return message;
    }

    /** @param failure null when the batch was acknowledged */
    public void end(@Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(Attributes.ERROR, failure.getClass().getName());
        }
        span.end();
    }
}
