package org.wiredesk.edge.tracing;

import java.util.List;
import java.util.Map;

import io.opentelemetry.api.OpenTelemetry;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.wiredesk.edge.operations.IncomingChannels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A service whose traces are off stands between two whose traces are on. */
class SwitchedOffTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final MessageTracing tracing = new MessageTracing(
            OpenTelemetry.noop(),
            true,
            new IncomingChannels(new SmallRyeConfigBuilder()
                    .withDefaultValue("mp.messaging.incoming.raw.topic", "articles.raw")
                    .withDefaultValue("mp.messaging.incoming.raw.group.id", "wiredesk-ingest")
                    .build()));

    @Test
    void theTraceOfAMessage_goesOnToWhatComesOfIt() {
        ConsumerRecord<byte[], byte[]> record = message();
        record.headers().add("traceparent", PARENT.getBytes(UTF_8));
        record.headers().add("tracestate", "congo=t61rcWkgMzE".getBytes(UTF_8));

        Headers sent = send(record);

        assertThat(text(sent, "traceparent")).isEqualTo(PARENT);
        assertThat(text(sent, "tracestate")).isEqualTo("congo=t61rcWkgMzE");
    }

    @Test
    void withoutATrace_noneIsBegun() {
        assertThat(send(message())).isEmpty();
    }

    @Test
    void whatIsNoTrace_isNotPassedOn() {
        ConsumerRecord<byte[], byte[]> record = message();
        record.headers().add("traceparent", new byte[] {(byte) 0xff, 0, '-', '-'});

        assertThat(send(record)).isEmpty();
    }

    private Headers send(ConsumerRecord<byte[], byte[]> record) {
        ProducerRecord<byte[], byte[]> next = new ProducerRecord<>("articles.clean", new byte[0]);
        BatchTrace batch = tracing.received(new ConsumerRecords<>(
                Map.of(new TopicPartition(record.topic(), record.partition()), List.of(record)), Map.of()));
        try (MessageTrace message = batch.message(record)) {
            tracing.sending(next, message.context()).acknowledged();
        }
        batch.end(null);
        return next.headers();
    }

    private static ConsumerRecord<byte[], byte[]> message() {
        return new ConsumerRecord<>("articles.raw", 0, 7, new byte[0], new byte[0]);
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
