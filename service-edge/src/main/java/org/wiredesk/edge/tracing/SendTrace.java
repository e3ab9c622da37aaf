package org.wiredesk.edge.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** A record under way to the broker. */
public final class SendTrace {
    private final Span span;

    SendTrace(Span span) {
        this.span = span;
    }

    /** The broker has acknowledged. */
    public void acknowledged() {
        span.end();
    }

    /** @param type a stable code, or the name of an exception */
    public void failed(String type) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute(Attributes.ERROR, type);
        span.end();
    }
}
