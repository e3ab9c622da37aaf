package org.wiredesk.edge.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

/** What this service consumes, by its configuration. */
@Singleton
public final class IncomingChannels {
    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");

    /**
     * @param name of the channel
     * @param group of consumers that share the topic
     */
    public record Channel(String name, String topic, String group) {}

    private final List<Channel> channels;
    private final Map<String, String> groups = new TreeMap<>();

    public IncomingChannels(Config config) {
        Map<String, Channel> found = new TreeMap<>();
        for (String property : config.getPropertyNames()) {
            Matcher matcher = TOPIC.matcher(property);
            if (matcher.matches()) {
                String name = matcher.group(1);
                found.put(
                        name,
                        new Channel(
                                name,
                                config.getValue(property, String.class),
                                config.getValue("mp.messaging.incoming." + name + ".group.id", String.class)));
            }
        }
        this.channels = List.copyOf(found.values());
        channels.forEach(channel -> groups.put(channel.topic(), channel.group()));
    }

    public List<Channel> all() {
        return channels;
    }

    /** The group that reads a topic; empty for a topic that is not consumed here. */
    public String group(String topic) {
        return groups.getOrDefault(topic, "");
    }
}
