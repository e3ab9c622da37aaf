package org.wiredesk.testing;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.inject.Singleton;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/** Keeps the spans of a service under test, instead of sending them anywhere. */
@Singleton
public final class RecordedSpans implements SpanExporter {
    private final Queue<SpanData> spans = new ConcurrentLinkedQueue<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> ended) {
        spans.addAll(ended);
        return CompletableResultCode.ofSuccess();
    }

    /**
     * The first span of that name in a trace.
     *
     * @throws AssertionError when it does not come within a minute
     */
    public SpanData await(TraceParent trace, String name) {
        return Awaited.value(name, () -> all(trace, name).stream().findFirst());
    }

    /** The spans so far of that name in a trace, in the order in which they ended. */
    public List<SpanData> all(TraceParent trace, String name) {
        return spans.stream()
                .filter(span -> span.getTraceId().equals(trace.traceId()))
                .filter(span -> span.getName().equals(name))
                .toList();
    }

    /**
     * The first span in another trace that is linked with this one.
     *
     * @throws AssertionError when it does not come within a minute
     */
    public SpanData awaitLinked(TraceParent trace) {
        return Awaited.value("link", () -> spans.stream()
                .filter(span -> !span.getTraceId().equals(trace.traceId()))
                .filter(span -> span.getLinks().stream()
                        .anyMatch(link -> link.getSpanContext().getTraceId().equals(trace.traceId())))
                .findFirst());
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
