package org.wiredesk.enrich.operations;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clients run with, not what the file says: the connector has defaults of its own. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class EffectiveConfigurationTest {
    @Inject
    KafkaClientService clients;

    @Test
    void theChannelsAreThoseOfTheDesign() {
        assertThat(clients.getConsumerChannels()).containsExactly("clean");
        assertThat(clients.getProducerChannels()).containsExactlyInAnyOrder("enriched", "rejected");
    }

    @Test
    void everyProducer_losesAndDoublesNothing() {
        for (String channel : clients.getProducerChannels()) {
            Map<String, ?> settings = clients.getProducer(channel).configuration();

            assertThat(settings.get("acks")).as(channel).isEqualTo("all");
            assertThat(settings.get("enable.idempotence")).as(channel).isEqualTo("true");
            assertThat(Integer.parseInt((String) settings.get("max.request.size")))
                    .as(channel)
                    .isGreaterThan(Topic.MAX_MESSAGE_BYTES);
            assertThat(settings.get("retries")).as(channel).isNull();
        }
    }

    @Test
    void theProducersOfThePipeline_neverGiveUp() {
        for (String channel : new String[] {"enriched", "rejected"}) {
            Map<String, ?> settings = clients.getProducer(channel).configuration();

            assertThat(settings.get("delivery.timeout.ms")).as(channel).isEqualTo("2147483647");
            assertThat(settings.get("max.block.ms")).as(channel).isEqualTo("2147483647");
        }
    }

    @Test
    void everyConsumer_startsAtTheBeginningInAGroupWithAName() {
        for (String channel : clients.getConsumerChannels()) {
            Map<String, ?> settings = clients.getConsumer(channel).configuration();

            assertThat(settings.get("auto.offset.reset")).as(channel).isEqualTo("earliest");
            assertThat(settings.get("group.id")).as(channel).isEqualTo("wiredesk-enrich");
            assertThat(settings.get("enable.auto.commit")).as(channel).isEqualTo("false");
        }
    }
}
