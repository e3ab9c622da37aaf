package org.wiredesk.ingest.intake;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.RawMessage.Stated;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What publishers may say of an article beside its bytes, as headers of {@code articles.raw}. */
final class StatedHeaders {
    private static final String ID = "article-id";
    private static final String VERSION = "article-version";
    private static final String SOURCE = "article-source";
    private static final String URL = "article-url";

    private StatedHeaders() {}

    static Stated stated(Headers headers) {
        return new Stated(text(headers, ID), text(headers, VERSION), text(headers, SOURCE), text(headers, URL));
    }

    static @Nullable String contentType(Headers headers) {
        return text(headers, CloudEvent.CONTENT_TYPE);
    }

    static List<Header> of(RawMessage message) {
        List<Header> headers = new ArrayList<>();
        add(headers, CloudEvent.CONTENT_TYPE, message.contentType());
        add(headers, ID, message.stated().id());
        add(headers, VERSION, message.stated().version());
        add(headers, SOURCE, message.stated().source());
        add(headers, URL, message.stated().url());
        return headers;
    }

    private static void add(List<Header> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(UTF_8)));
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            return null;
        }
        return new String(header.value(), UTF_8);
    }
}
