package org.wiredesk.ingest.repetition.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Stage;
import org.wiredesk.ingest.repetition.Hashes;
import org.wiredesk.ingest.repetition.Observation;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Observations as records, keyed by their source so that a source's articles stand in one order for all who read them. */
final class ObservationRecord {
    private static final ObjectMapper MAPPER = Json.mapper();

    private record Payload(String source, String id, Instant receivedAt, byte[] paragraphs, byte[] lines) {}

    private ObservationRecord() {}

    static ProducerRecord<byte[], byte[]> of(String topic, Observation seen) {
        CloudEvent event = new CloudEvent(
                seen.id() + ":" + seen.receivedAt().toEpochMilli(),
                Stage.INGEST,
                CloudEvent.Type.OBSERVED,
                seen.receivedAt(),
                Json.MEDIA_TYPE);
        // With the article's own time Kafka forgets by the age of the article, also when an old one is replayed.
        return new ProducerRecord<>(
                topic,
                null,
                seen.receivedAt().toEpochMilli(),
                seen.source().getBytes(UTF_8),
                value(seen),
                event.headers());
    }

    private static byte[] value(Observation seen) {
        try {
            return MAPPER.writeValueAsBytes(new Payload(
                    seen.source(),
                    seen.id(),
                    seen.receivedAt(),
                    seen.paragraphs().bytes(),
                    seen.lines().bytes()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an observation cannot be written", e);
        }
    }

    /** Empty for a record that holds something else, which is nothing to stop for. */
    static Optional<Observation> read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            Payload payload = MAPPER.readValue(record.value(), Payload.class);
            return Optional.of(new Observation(
                    payload.source,
                    payload.id,
                    payload.receivedAt,
                    Hashes.read(payload.paragraphs),
                    Hashes.read(payload.lines)));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
