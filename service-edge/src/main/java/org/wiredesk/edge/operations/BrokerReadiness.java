package org.wiredesk.edge.operations;

import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up while the brokers answer. The connector's own readiness counts open connections, which tells an idle or a hanging broker
 * wrong, so it is switched off.
 */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {
    private final Admin admin;

    BrokerReadiness(Admin admin) {
        this.admin = admin;
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
}
