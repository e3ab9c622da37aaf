package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.wiredesk.edge.delivery.BrokerSettings;

/**
 * Up while the brokers answer. The connector's own readiness counts open connections, which tells an idle or a hanging broker
 * wrong, so it is switched off.
 */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {
    /** Also bounds how long a pending question can hold up a shutdown. */
    private static final int ANSWER_WITHIN_MS = 2_000;

    private final Admin admin;

    BrokerReadiness(BrokerSettings brokers) {
        this.admin = Admin.create(brokers.with(
                AdminClientConfig.configNames(),
                Map.of(
                        AdminClientConfig.CLIENT_ID_CONFIG,
                        "readiness",
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MS)));
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Kafka brokers answering");
        try {
            int brokers = admin.describeCluster().nodes().get().size();
            return answer.withData("brokers", brokers).status(brokers > 0).build();
        } catch (ExecutionException | KafkaException e) {
            return answer.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return answer.down().build();
        }
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }
}
