package org.wiredesk.store.rejections;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.rest.ProblemException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends rejected messages back to the topic they came from, with the bytes, key and headers they had there. */
@ApplicationScoped
class Redriver {
    /** Where messages can be sent back to. */
    static final List<String> TOPICS =
            List.of(Topic.RAW.topicName(), Topic.CLEAN.topicName(), Topic.ENRICHED.topicName());

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RECORD = "INSERT INTO redrive (rejection_id) VALUES ($1)";

    private final MutinyEmitter<byte[]> emitter;
    private final Pool pool;

    Redriver(@Channel("redrive-out") MutinyEmitter<byte[]> emitter, @ReactiveDataSource("write") Pool pool) {
        this.emitter = emitter;
        this.pool = pool;
    }

    /** Completes when the broker has acknowledged the message and the redrive is on record. */
    Uni<Void> redrive(RejectionRow row) {
        if (!TOPICS.contains(row.originTopic)) {
            throw ProblemException.conflict("the message did not come from a topic of the pipeline");
        }
        if (row.value == null || row.value.length == 0) {
            throw ProblemException.conflict("the bytes of the message were not kept");
        }
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withTopic(row.originTopic)
                .withKey(row.key)
                .withHeaders(headers(row))
                .build();
        return emitter.sendMessage(Message.of(row.value).addMetadata(metadata))
                .chain(() -> pool.preparedQuery(RECORD).execute(Tuple.of(row.id)))
                .replaceWithVoid();
    }

    private static RecordHeaders headers(RejectionRow row) {
        RecordHeaders rejected = new RecordHeaders();
        try {
            for (JsonNode header : MAPPER.readTree(row.headers)) {
                byte[] value = header.has("value")
                        ? Base64.getDecoder().decode(header.path("value").asText())
                        : null;
                rejected.add(header.path("name").asText(), value);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("filed as JSON", e);
        }
        List<Header> headers = new ArrayList<>(Rejection.originHeaders(rejected));
        headers.removeIf(header -> header.key().equals(FiledRejection.REDRIVE_OF));
        headers.add(new RecordHeader(FiledRejection.REDRIVE_OF, row.id.getBytes(UTF_8)));
        return new RecordHeaders(headers);
    }
}
