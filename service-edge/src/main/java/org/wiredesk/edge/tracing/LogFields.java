package org.wiredesk.edge.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every line of the log says of the message in work on this thread: its article, as far as it is known, and its trace. */
public final class LogFields implements AutoCloseable {
    private static final String ARTICLE = "articleId";
    private static final String TRACE = "traceId";
    private static final String SPAN = "spanId";

    private LogFields() {}

    /** For a message that was taken; to be closed on the same thread. */
    public static LogFields of(ConsumerRecord<byte[], byte[]> record, Context trace) {
        return of(ArticleKey.of(record.topic(), record.key()), trace);
    }

    /** For a message that was sent; to be closed on the same thread. */
    public static LogFields of(ProducerRecord<byte[], byte[]> record, Context trace) {
        return of(ArticleKey.of(record.topic(), record.key()), trace);
    }

    private static LogFields of(@Nullable String article, Context trace) {
        if (article != null) {
            MDC.put(ARTICLE, article);
        }
        SpanContext span = Span.fromContext(trace).getSpanContext();
        if (span.isValid()) {
            MDC.put(TRACE, span.getTraceId());
            MDC.put(SPAN, span.getSpanId());
        }
        return new LogFields();
    }

    @Override
    public void close() {
        MDC.remove(ARTICLE);
        MDC.remove(TRACE);
        MDC.remove(SPAN);
    }
}
