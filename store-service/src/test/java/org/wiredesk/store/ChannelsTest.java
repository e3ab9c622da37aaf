package org.wiredesk.store;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is lost by configuration: what the clients really run with, not what the file says. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ChannelsTest {
    @Inject
    KafkaClientService kafka;

    @Test
    void every_producer_waits_for_all_replicas_and_is_idempotent() {
        assertThat(kafka.getProducerChannels()).isNotEmpty();
        for (String channel : kafka.getProducerChannels()) {
            Map<String, ?> configuration = kafka.getProducer(channel).configuration();
            assertThat(text(configuration, "acks")).as(channel).isEqualTo("all");
            assertThat(text(configuration, "enable.idempotence")).as(channel).isEqualTo("true");
        }
    }

    @Test
    void every_consumer_has_a_group_of_its_own_and_begins_at_the_beginning() {
        assertThat(kafka.getConsumerChannels()).hasSize(2);
        for (String channel : kafka.getConsumerChannels()) {
            Map<String, ?> configuration = kafka.getConsumer(channel).configuration();
            assertThat(text(configuration, "auto.offset.reset")).as(channel).isEqualTo("earliest");
            assertThat(text(configuration, "group.id")).as(channel).startsWith("wiredesk-store");
            assertThat(text(configuration, "enable.auto.commit")).as(channel).isEqualTo("false");
        }
        assertThat(kafka.getConsumerChannels().stream()
                        .map(channel -> text(kafka.getConsumer(channel).configuration(), "group.id")))
                .doesNotHaveDuplicates();
    }

    private static String text(Map<String, ?> configuration, String key) {
        return String.valueOf(configuration.get(key));
    }
}
