package org.wiredesk.edge.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;

/**
 * Where the brokers are and how to speak to them, for the clients that are no channels: the settings that begin with {@code kafka}, those
 * of encryption and authentication among them.
 */
@Singleton
public final class BrokerSettings {
    /** Names that Quarkus gives all clients of the service; clients beside the channels have their own and are in no group. */
    private static final Set<String> OF_THE_CHANNELS = Set.of("group.id", "client.id");

    private final Map<String, Object> settings;

    BrokerSettings(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /**
     * A client's own settings on top of those for all clients.
     *
     * @param known names of the settings that a client of this kind has; the others are left out
     */
    public Map<String, Object> with(Set<String> known, Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>();
        settings.forEach((name, value) -> {
            if (known.contains(name) && !OF_THE_CHANNELS.contains(name)) {
                all.put(name, value.toString());
            }
        });
        all.putAll(own);
        return all;
    }
}
