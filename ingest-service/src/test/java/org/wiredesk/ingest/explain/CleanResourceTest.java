package org.wiredesk.ingest.explain;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class CleanResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String STORY =
            """
            Night trains return to the valley

            By Ilse Brandt

            The last night train left the valley nine years ago. On Friday the first one came back, with all of its \
            berths taken.

            "We had given up on it," said the station master, who sold the last ticket then and the first one now.
            """;

    @Test
    void aStory_isAnsweredAsTheTopicHoldsIt() {
        given().contentType("text/plain; charset=utf-8")
                .body(STORY)
                .queryParam("source", "Valley Courier")
                .queryParam("id", "night-trains")
                .post("/api/clean")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("articles", hasSize(1))
                .body("articles[0].source.name", equalTo("Valley Courier"))
                .body("articles[0].publisherId", equalTo("night-trains"))
                .body("articles[0].pubStatus", equalTo("usable"))
                .body("articles[0].body", containsString("with all of its berths taken."))
                .body("articles[0].receivedAt", matchesPattern("20\\d\\d-.*Z"))
                .body("articles[0].containsKey('urgency')", equalTo(false))
                .body("rejected", nullValue());
    }

    @Test
    void anEmptyBody_isUnprocessable() {
        given().contentType("text/plain")
                .post("/api/clean")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("status", equalTo(422))
                .body("reason", equalTo("empty-body"))
                .body("detail", notNullValue());
    }

    @Test
    void anUnknownMediaType_reachesTheCoreAndIsRefusedThere() {
        given().contentType("image/png")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})
                .post("/api/clean")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("reason", equalTo("unsupported-format"));
    }

    @Test
    void cutOffJson_isABadRequest() {
        given().contentType(ContentType.JSON)
                .body("{\"headline\": \"Cut o")
                .post("/api/clean")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("reason", equalTo("malformed"));
    }

    @Test
    void aBodyBeyondTheLimit_isTooLarge() {
        given().contentType("text/plain")
                .body(new byte[13 * 1024 * 1024])
                .post("/api/clean")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("reason", equalTo("too-large"));
    }

    @Test
    void anUnknownParameter_isRefusedByName() {
        given().contentType("text/plain")
                .body(STORY)
                .queryParam("sauce", "Valley Courier")
                .post("/api/clean")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("parameter", equalTo("sauce"));
    }

    @Test
    void aRepeatedParameter_isRefusedByName() {
        given().contentType("text/plain")
                .body(STORY)
                .queryParam("source", "Valley Courier", "Hill Courier")
                .post("/api/clean")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("source"));
    }

    @Test
    void anUnknownPath_isAProblem() {
        given().get("/api/nothing-here")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", equalTo("Not Found"));
        given().get("/elsewhere").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void anotherMethod_isAProblem() {
        given().get("/api/clean").then().statusCode(405).contentType(PROBLEM).body("status", equalTo(405));
    }

    @Test
    void anAnswerThatCannotBeGiven_isAProblem() {
        given().accept("image/png")
                .contentType("text/plain")
                .body(STORY)
                .post("/api/clean")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
    }

    @Test
    void aMediaTypeThatIsNone_isNoServerError() {
        given().header("Content-Type", "nonsense")
                .body("Words".getBytes())
                .post("/api/clean")
                .then()
                .statusCode(not(equalTo(500)));
    }

    @Test
    void theApiDescribesItself() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", everyItem(containsString("/api/")))
                .body("components.schemas.CleanArticle.properties.rawText", notNullValue());
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
