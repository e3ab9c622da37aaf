package org.wiredesk.store;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class HealthTest {
    @Inject
    Wire wire;

    @Test
    void a_working_service_is_alive_and_ready() {
        given().port(managementPort())
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Kafka consumers polling"));
        given().port(managementPort())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
    }

    @Test
    void its_metrics_have_names_of_their_own() {
        wire.send(Copy.article());
        org.awaitility.Awaitility.await().untilAsserted(() -> given().port(managementPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("wiredesk_articles_stored_total{outcome=\"inserted\",stage=\"store\"}"))
                .body(containsString("wiredesk_stage_duration_seconds_count{stage=\"store\"}"))
                .body(containsString("wiredesk_freshness_seconds_count{stage=\"store\"}"))
                .body(containsString("wiredesk_batch_size_count{stage=\"store\"}")));
    }

    @Test
    void the_interface_describes_itself() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/articles'.get.parameters.name", hasItem("publishedFrom"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private int managementPort() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.management.port", Integer.class);
    }
}
