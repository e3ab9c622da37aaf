package org.wiredesk.store.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Finds a consumer that was closed or whose polling thread is stuck: it takes nothing any more and only a restart helps. A
 * broker that is away does not make it fail.
 */
@Liveness
@ApplicationScoped
class ConsumersAlive implements AsyncHealthCheck {
    /** Much longer than a poll (1 s), during which the polling thread does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final KafkaClientService kafka;

    ConsumersAlive(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Uni<String>> checks = new ArrayList<>();
        for (String channel : kafka.getConsumerChannels()) {
            for (KafkaConsumer<?, ?> consumer : kafka.getConsumers(channel)) {
                checks.add(check(channel, consumer));
            }
        }
        return Uni.join().all(checks).andFailFast().map(ConsumersAlive::response);
    }

    /** The name of the channel when its consumer is dead, else an empty string. */
    private static Uni<String> check(String channel, KafkaConsumer<?, ?> consumer) {
        return Uni.createFrom()
                .deferred(consumer::getAssignments)
                .map(assigned -> "")
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(channel);
    }

    private static HealthCheckResponse response(List<String> dead) {
        List<String> channels =
                dead.stream().filter(channel -> !channel.isEmpty()).distinct().toList();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Kafka consumers alive");
        channels.forEach(channel -> response.withData(channel, "closed or stuck"));
        return response.status(channels.isEmpty()).build();
    }
}
