package org.wiredesk.edge.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;

/** A message in work. */
public final class MessageTrace implements AutoCloseable {
    private final Span span;
    private final Context context;

    MessageTrace(Span span, Context context) {
        this.span = span;
        this.context = context;
    }

    /** Where what comes of the message belongs. */
    public Context context() {
        return context;
    }

    /** @param reason a stable code */
    public void rejected(String reason) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute(Attributes.ERROR, reason);
    }

    void linkFrom(Span batch) {
        if (span.getSpanContext().isValid()) {
            batch.addLink(span.getSpanContext());
        }
    }

    @Override
    public void close() {
        span.end();
    }
}
