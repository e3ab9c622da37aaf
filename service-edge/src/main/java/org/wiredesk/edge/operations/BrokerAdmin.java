package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The client that asks the brokers how things are. */
@Singleton
class BrokerAdmin {
    /** Also bounds how long a pending question can hold up a shutdown. */
    private static final int ANSWER_WITHIN_MS = 2_000;

    @Produces
    @Singleton
    Admin admin(@Identifier("default-kafka-broker") Map<String, Object> brokers) {
        Map<String, Object> settings = new HashMap<>();
        for (Map.Entry<String, Object> setting : brokers.entrySet()) {
            if (AdminClientConfig.configNames().contains(setting.getKey())) {
                settings.put(setting.getKey(), setting.getValue().toString());
            }
        }
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        return Admin.create(settings);
    }

    void close(@Disposes Admin admin) {
        admin.close(Duration.ZERO);
    }
}
