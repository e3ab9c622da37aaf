package org.wiredesk.store.search;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.wiredesk.store.search.Answers.problem;
import static org.wiredesk.store.search.Answers.refused;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class RefusalTest {
    @Inject
    Edition edition;

    @BeforeEach
    void file() {
        edition.file();
    }

    @Test
    void bad_values_and_unknown_parameters_are_refused_by_name() {
        refused(Map.of("sauce", "x"), "sauce");
        refused(Map.of("limit", "0"), "limit");
        refused(Map.of("limit", "101"), "limit");
        refused(Map.of("limit", "ten"), "limit");
        refused(Map.of("sort", "newest"), "sort");
        refused(Map.of("sort", "relevance"), "sort");
        refused(Map.of("sentiment", "bad"), "sentiment");
        refused(Map.of("sentimentMin", "NaN"), "sentimentMin");
        refused(Map.of("sentimentMin", "0.5", "sentimentMax", "0.4"), "sentimentMax");
        refused(Map.of("publishedFrom", "yesterday"), "publishedFrom");
        refused(Map.of("publishedFrom", "2026-13-01"), "publishedFrom");
        refused(Map.of("publishedFrom", "2026-03-04", "publishedTo", "2026-03-03"), "publishedTo");
        refused(Map.of("receivedAfter", "+999999999-12-31T23:59:59Z"), "receivedAfter");
        refused(Map.of("status", "killed"), "status");
        refused(Map.of("entityType", "thing"), "entityType");
        refused(Map.of("q", " "), "q");
        refused(Map.of("q", "x".repeat(1_001)), "q");
        refused(Map.of("q", "a\0b"), "q");
        given().queryParam("q", "a", "b")
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("q"));
    }

    @Test
    void what_the_framework_refuses_is_a_problem_document_too() {
        problem(given().get("/api/nothing"), 404);
        problem(given().get("/api/articles/no-such-article"), 404);
        problem(given().get("/api/articles/no-such-article/raw"), 404);
        problem(given().delete("/api/articles"), 405);
        problem(given().accept("text/csv").get("/api/articles"), 406);
        problem(given().get("/api/rejections/none"), 404);
        problem(given().queryParam("stage", "kitchen").get("/api/rejections"), 400);
    }

    @Test
    void a_search_has_a_largest_size() {
        Response body = given().contentType("application/json")
                .body("{\"q\": \"" + "x".repeat(1_100_000) + "\"}")
                .post("/api/articles/search");
        problem(body, 413);
        given().queryParam("q", "x".repeat(20_000)).get("/api/articles").then().statusCode(414);
        given().get("/api/articles").then().statusCode(200);
    }

    @Test
    void a_search_that_is_no_json_object_is_refused() {
        for (String body :
                new String[] {"", "{", "[]", "\"q\"", "{\"q\": {}}", "{\"sauce\": 1}", "{\"q\": \"a\\u0000b\"}"}) {
            problem(given().contentType("application/json").body(body).post("/api/articles/search"), 400);
        }
    }

    @Test
    void every_answer_says_how_it_may_be_used() {
        for (String path : new String[] {"/api/articles", "/api/articles/none", "/api/feeds/articles.json"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Cache-Control", "private, no-cache");
        }
    }
}
