package org.wiredesk.store;

import java.io.IOException;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.MetricsGuide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
    void its_metrics_have_names_of_their_own_and_are_documented() throws IOException {
        wire.send(Copy.article());
        wire.send("no article", new byte[] {'{'});
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().port(managementPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("wiredesk_articles_stored_total{outcome=\"inserted\",stage=\"store\"}"))
                .body(containsString("wiredesk_stage_duration_seconds_count{stage=\"store\"}"))
                .body(containsString("wiredesk_freshness_seconds_count{since=\"received\",stage=\"store\"}"))
                .body(containsString("wiredesk_articles_rejected_total{reason=\"malformed\",stage=\"store\"}"))
                .body(containsString("wiredesk_source_last_article_timestamp_seconds{source="))
                .body(containsString("wiredesk_consumer_lag_seconds{stage=\"store\",topic=\"articles.rejected\"}"))
                .body(containsString("wiredesk_batch_size_count{stage=\"store\"}"))
                .body(containsString("sql_pool_queue_size{pool_name=\"readers\",pool_type=\"sql\",stage=\"store\"}"))
                .body(containsString("sql_pool_queue_size{pool_name=\"writers\",pool_type=\"sql\",stage=\"store\"}")));
        String scrape = given().port(managementPort()).get("/q/metrics").asString();
        assertThat(MetricsGuide.served(scrape)).isEqualTo(MetricsGuide.documented("store-service"));
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
