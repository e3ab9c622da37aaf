package org.wiredesk.ingest.repetition.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;

/** Where the brokers are and how to speak to them, as for the channels: the settings that begin with {@code kafka}. */
@Singleton
class BrokerSettings {
    private final Map<String, Object> settings;

    BrokerSettings(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** A client's own settings on top of those for all clients that it knows. */
    Map<String, Object> with(Set<String> known, Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>();
        settings.forEach((name, value) -> {
            if (known.contains(name)) {
                all.put(name, value.toString());
            }
        });
        all.putAll(own);
        return all;
    }
}
