package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when a consumer is closed or no longer polls, which only a restart mends. A broker that is away changes nothing here: the
 * consumer goes on polling. The connector's own check, which stands beside this one, knows failures that were reported to it but
 * not a consumer that is simply gone.
 */
@Liveness
@ApplicationScoped
class ChannelLiveness implements HealthCheck {
    /** A busy polling thread is no reason to be down; the time since its last poll then decides. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    /** The connector polls every second, also when paused, and pauses for at most ten seconds after a failure. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final KafkaClientService clients;

    ChannelLiveness(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Kafka consumers polling");
        boolean up = true;
        for (String channel : clients.getConsumerChannels()) {
            Optional<String> fault = fault(channel);
            answer.withData(channel, fault.orElse("polling"));
            up &= fault.isEmpty();
        }
        return answer.status(up).build();
    }

    /** What is wrong with a consumer, in words; empty while it polls. */
    Optional<String> fault(String channel) {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        if (consumer == null) {
            return Optional.of("closed");
        }
        try {
            consumer.getAssignments().await().atMost(ANSWER_WITHIN);
        } catch (TimeoutException busy) {
            // Decided below.
        } catch (RuntimeException closed) {
            return Optional.of("closed");
        }
        double silence = secondsSinceLastPoll(consumer.unwrap().metrics());
        return silence > LONGEST_SILENCE.toSeconds()
                ? Optional.of("has not polled for %.0f seconds".formatted(silence))
                : Optional.empty();
    }

    private static double secondsSinceLastPoll(Map<MetricName, ? extends Metric> metrics) {
        for (Map.Entry<MetricName, ? extends Metric> metric : metrics.entrySet()) {
            if (metric.getKey().name().equals("last-poll-seconds-ago")) {
                return ((Number) metric.getValue().metricValue()).doubleValue();
            }
        }
        return 0;
    }
}
