package org.wiredesk.ingest.operations;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.RestartableBroker;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = RestartableBroker.class, restrictToAnnotatedClass = true)
class BrokerOutageTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    RestartableBroker broker;

    @Inject
    KafkaClientService clients;

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @Test
    void withoutBroker_theServiceIsAliveButNotReadyAndSendsWhenItIsBack() throws Exception {
        await().atMost(LONG).untilAsserted(() -> given().get(ready).then().statusCode(200));

        broker.goAway();

        await().atMost(LONG).untilAsserted(() -> given().get(ready).then().statusCode(503));
        given().get(live).then().statusCode(200).body("status", equalTo("UP"));
        CompletableFuture<RecordMetadata> waiting = clients.<byte[], byte[]>getProducer("rejected")
                .send(new ProducerRecord<>(Topic.REJECTED.topicName(), "sent while away".getBytes(UTF_8)))
                .subscribeAsCompletionStage();
        given().contentType("text/plain")
                .body("A story that nobody can take just now, sent while the broker is away.")
                .post("/api/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
        assertThat(waiting).isNotDone();

        broker.comeBack();

        await().atMost(LONG).until(waiting::isDone);
        assertThat(waiting).isCompleted();
        await().atMost(LONG).untilAsserted(() -> given().get(ready).then().statusCode(200));
        given().get(live).then().statusCode(200);
    }
}
