package org.wiredesk.ingest.operations;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Under a profile of its own, because it leaves a service behind that consumes nothing. */
@QuarkusTest
@TestProfile(ClosedConsumerTest.OnItsOwn.class)
@QuarkusTestResource(KafkaResource.class)
class ClosedConsumerTest {
    public static final class OnItsOwn implements QuarkusTestProfile {}

    @Inject
    KafkaClientService clients;

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @Test
    void aConsumerThatIsClosed_isNotAlive() {
        given().get(live).then().statusCode(200).body("status", equalTo("UP"));

        java.util.function.Consumer<Consumer<byte[], byte[]>> close = consumer -> consumer.close();
        clients.<byte[], byte[]>getConsumer("raw")
                .runOnPollingThread(close)
                .await()
                .atMost(Duration.ofSeconds(30));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get(live).then().statusCode(503).body("status", equalTo("DOWN")));
    }
}
