package org.wiredesk.edge.tracing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiredesk.edge.operations.IncomingChannels;

/**
 * Spans of messages with the attributes of OpenTelemetry's semantic conventions for messaging and Kafka. Each message has one of its
 * own for its handling and one for each record sent because of it, all in the trace that its headers name; a batch has one in a trace
 * of its own, linked with those of its messages.
 *
 * <p>Switched off, nothing is recorded, and the trace that a message's headers name goes on to what comes of it unchanged.
 */
@Singleton
public final class MessageTracing {
    private static final String SCOPE = "org.wiredesk";

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final IncomingChannels channels;

    @Inject
    MessageTracing(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off,
            IncomingChannels channels) {
        this(off ? passingOn() : telemetry, channels);
    }

    MessageTracing(OpenTelemetry telemetry, IncomingChannels channels) {
        this.tracer = telemetry.getTracer(SCOPE);
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
        this.channels = channels;
    }

    /** Records nothing and lets traces pass. */
    private static OpenTelemetry passingOn() {
        return OpenTelemetry.propagating(ContextPropagators.create(W3CTraceContextPropagator.getInstance()));
    }

    /** Begins the span of a batch, which must not be empty. */
    public BatchTrace received(ConsumerRecords<byte[], ?> records) {
        String topic = records.iterator().next().topic();
        Span span = tracer.spanBuilder("poll " + topic)
                .setNoParent()
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(Attributes.SYSTEM, Attributes.KAFKA)
                .setAttribute(Attributes.OPERATION_NAME, "poll")
                .setAttribute(Attributes.OPERATION_TYPE, "receive")
                .setAttribute(Attributes.DESTINATION, topic)
                .setAttribute(Attributes.GROUP, channels.group(topic))
                .setAttribute(Attributes.BATCH_SIZE, (long) records.count())
                .startSpan();
        return new BatchTrace(this, span);
    }

    /** Begins the span of one message of a batch. */
    MessageTrace processing(ConsumerRecord<byte[], ?> record, Span batch) {
        Context parent = of(record);
        Span span = tracer.spanBuilder("process " + record.topic())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .addLink(batch.getSpanContext())
                .setAttribute(Attributes.SYSTEM, Attributes.KAFKA)
                .setAttribute(Attributes.OPERATION_NAME, "process")
                .setAttribute(Attributes.OPERATION_TYPE, "process")
                .setAttribute(Attributes.DESTINATION, record.topic())
                .setAttribute(Attributes.PARTITION, Integer.toString(record.partition()))
                .setAttribute(Attributes.OFFSET, record.offset())
                .setAttribute(Attributes.GROUP, channels.group(record.topic()))
                .setAttribute(Attributes.BODY_SIZE, (long) Math.max(0, record.serializedValueSize()))
                .startSpan();
        return new MessageTrace(span, parent.with(span));
    }

    /** The trace that a message's headers name; the root context where they name none. */
    public Context of(ConsumerRecord<byte[], ?> record) {
        return propagator.extract(Context.root(), record.headers(), HeaderCarrier.INSTANCE);
    }

    /** Begins the span of a record to be sent and names it in the record's headers, which must not have been sent before. */
    public SendTrace sending(ProducerRecord<byte[], byte[]> record, Context parent) {
        SpanBuilder span = tracer.spanBuilder("send " + record.topic())
                .setParent(parent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(Attributes.SYSTEM, Attributes.KAFKA)
                .setAttribute(Attributes.OPERATION_NAME, "send")
                .setAttribute(Attributes.OPERATION_TYPE, "send")
                .setAttribute(Attributes.DESTINATION, record.topic())
                .setAttribute(Attributes.BODY_SIZE, record.value() == null ? 0L : record.value().length);
        String article = ArticleKey.of(record.topic(), record.key());
        if (article != null) {
            span.setAttribute(Attributes.MESSAGE_KEY, article);
        }
        Span started = span.startSpan();
        propagator.inject(parent.with(started), record.headers(), HeaderCarrier.INSTANCE);
        return new SendTrace(started);
    }
}
