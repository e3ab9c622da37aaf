package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.wiredesk.edge.delivery.BrokerSettings;

/** The client that asks the brokers how things are. */
@Singleton
class BrokerAdmin {
    /** Also bounds how long a pending question can hold up a shutdown. */
    private static final int ANSWER_WITHIN_MS = 2_000;

    @Produces
    @Singleton
    Admin admin(BrokerSettings brokers) {
        return Admin.create(brokers.with(
                AdminClientConfig.configNames(),
                Map.of(
                        AdminClientConfig.CLIENT_ID_CONFIG,
                        "operations",
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MS)));
    }

    void close(@Disposes Admin admin) {
        admin.close(Duration.ZERO);
    }
}
