package org.wiredesk.local.publish;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An article as a publisher sends it.
 *
 * @param name what the sender calls it, for messages to people
 * @param contentType null lets the receiver tell it from the bytes
 */
public record Submission(String name, byte[] value, @Nullable String contentType, Statement statement) {

    /** What a publisher may say beside the bytes; each null when the bytes say it themselves, or nobody does. */
    public record Statement(
            @Nullable String source, @Nullable String url, @Nullable String id, @Nullable String version) {}

    ProducerRecord<byte[], byte[]> toRecord() {
        return new ProducerRecord<>(Topic.RAW.topicName(), null, null, null, value, headers());
    }

    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        add(headers, CloudEvent.CONTENT_TYPE, contentType);
        add(headers, "article-source", statement.source());
        add(headers, "article-url", statement.url());
        add(headers, "article-id", statement.id());
        add(headers, "article-version", statement.version());
        return headers;
    }

    private static void add(List<Header> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(UTF_8)));
        }
    }
}
