package org.wiredesk.store.rejections;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;

/** Sends records that cannot be stored to {@code articles.rejected}, with their bytes unchanged. */
@ApplicationScoped
public class Rejector {
    private static final Duration BACK_OFF = Duration.ofMillis(200);
    private static final Duration MAX_BACK_OFF = Duration.ofSeconds(10);

    private final MutinyEmitter<byte[]> emitter;

    Rejector(@Channel("rejected-out") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Completes when the broker has acknowledged the rejection; a broker that is away is waited for. */
    public Uni<Void> reject(ConsumerRecord<byte[], byte[]> origin, RejectionReason reason, String detail) {
        return Uni.createFrom()
                .deferred(() -> send(origin, Rejection.of(Stage.STORE, reason, detail, origin), origin.value()))
                // With its headers a record can be larger than a topic takes that it was just small enough for.
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> send(
                        origin,
                        Rejection.of(Stage.STORE, reason, detail + " (its bytes are left at the origin)", origin),
                        null))
                .onFailure()
                .retry()
                .withBackOff(BACK_OFF, MAX_BACK_OFF)
                .indefinitely();
    }

    private Uni<Void> send(ConsumerRecord<byte[], byte[]> origin, Rejection rejection, byte @Nullable [] value) {
        RecordHeaders headers =
                new RecordHeaders(rejection.headers(origin.headers(), Instant.ofEpochMilli(origin.timestamp())));
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(origin.key())
                .withHeaders(headers)
                .build();
        return emitter.sendMessage(
                Message.of(value == null ? new byte[0] : value).addMetadata(metadata));
    }
}
