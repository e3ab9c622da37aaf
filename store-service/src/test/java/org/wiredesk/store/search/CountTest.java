package org.wiredesk.store.search;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wiredesk.store.search.Answers.problem;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class CountTest {
    @Inject
    Edition edition;

    @BeforeEach
    void file() {
        edition.file();
    }

    @Test
    void articles_are_counted_by_what_they_have() {
        facets("source")
                .body("facets.value", contains("Harbour Gazette", "Dune Courier"))
                .body("facets.count", contains(3, 1));
        facets("entity").body("facets[0].value", equalTo("person-ines-aldana")).body("facets[0].count", equalTo(2));
        facets("language").body("facets.value", contains("en", "de"));
        facets("sentiment").body("facets.value", contains("positive", "negative", "neutral"));
        facets("agency").body("facets.label", contains("Northern Wire", "Eastern Press"));
        given().queryParam("field", "sentiment")
                .queryParam("source", "Dune Courier")
                .get("/api/articles/facets")
                .then()
                .body("facets.value", contains("positive"));
        given().queryParam("field", "colour").get("/api/articles/facets").then().statusCode(400);
        given().get("/api/articles/facets").then().statusCode(400).body("parameter", equalTo("field"));
    }

    @Test
    void a_time_series_has_no_gaps_and_invents_no_times() {
        given().queryParam("interval", "day")
                .get("/api/articles/timeseries")
                .then()
                .statusCode(200)
                .body("points.start", contains("2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z"))
                .body("points.count", contains(2, 1))
                .body("undated", equalTo(1));
        given().queryParam("interval", "hour")
                .get("/api/articles/timeseries")
                .then()
                .statusCode(200)
                .body("points.size()", equalTo(16))
                .body("points[0].count", equalTo(1))
                .body("points[0].sentiment", equalTo(-0.7f))
                .body("points[1].count", equalTo(0))
                .body("points[15].count", equalTo(1))
                .body("undated", equalTo(2));
        given().queryParam("interval", "week")
                .queryParam("by", "received")
                .get("/api/articles/timeseries")
                .then()
                .body("points.start", contains("2026-03-02T00:00:00Z"))
                .body("points.count", contains(4));
    }

    @Test
    void an_entity_has_a_page() {
        given().get("/api/entities/person-ines-aldana")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ines Aldana"))
                .body("articles", equalTo(2))
                .body("sentiment.neutral", equalTo(2))
                .body("timeline.points.count", contains(2))
                .body("cooccurring.id", contains("place-port-ostrow"))
                .body("cooccurring[0].articles", equalTo(1));
        problem(given().get("/api/entities/person-nobody"), 404);
    }

    @Test
    void entities_are_found_by_the_beginning_of_their_name() {
        given().queryParam("prefix", "INES")
                .get("/api/entities")
                .then()
                .statusCode(200)
                .body("entities.name", contains("Ines Aldana"))
                .body("entities[0].id", equalTo("person-ines-aldana"))
                .body("entities[0].type", equalTo("person"));
        given().queryParam("type", "place")
                .get("/api/entities")
                .then()
                .statusCode(200)
                .body("entities.name", hasItem("Kalmen"));
        given().queryParam("prefix", "ines")
                .queryParam("type", "place")
                .get("/api/entities")
                .then()
                .body("entities.size()", equalTo(0));
    }

    private static ValidatableResponse facets(String field) {
        return given().queryParam("field", field)
                .get("/api/articles/facets")
                .then()
                .statusCode(200);
    }
}
