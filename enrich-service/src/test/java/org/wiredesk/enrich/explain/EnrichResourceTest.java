package org.wiredesk.enrich.explain;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class EnrichResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void aText_isAnsweredWithItsEnrichmentAndTheTargetsInTheOrderAsked() {
        given().contentType(ContentType.JSON)
                .body(
                        """
                        {"headline": "Harbour reopens", "body": "Marta Lindqvist praised the crews of Norrvik.",
                         "language": "en", "targets": [{"start": 37, "end": 44}, {"start": 0, "end": 15}]}""")
                .post("/api/enrich")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("status", equalTo("ok"))
                .body("models.task", notNullValue())
                .body("sentences[0].start", equalTo(0))
                .body("targets.start", contains(37, 0))
                .body("targets.end", contains(44, 15))
                .body("targets.sentiment.polarity", everyItem(notNullValue()));
    }

    @Test
    void aTextWithoutTargets_isAnsweredWithoutTargets() {
        given().contentType(ContentType.JSON)
                .body("{\"headline\": null, \"body\": \"The harbour of Norrvik is open again.\"}")
                .post("/api/enrich")
                .then()
                .statusCode(200)
                .body("targets", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"headline": "No body"} | body
                    {"body": 7} | body
                    {"body": "Text", "headline": []} | headline
                    {"body": "Text", "language": "not a tag"} | language
                    {"body": "Text", "target": []} | target
                    {"body": "Text", "targets": {}} | targets
                    {"body": "Text", "targets": [{"start": 0, "end": 5}]} | targets[0].end
                    {"body": "Text", "targets": [{"start": 0, "end": 4}, {"start": 3, "end": 3}]} | targets[1].end
                    {"body": "Text", "targets": [{"start": -1, "end": 3}]} | targets[0].start
                    {"body": "Text", "targets": [{"start": 4, "end": 5}]} | targets[0].start
                    {"body": "Text", "targets": [{"start": "0", "end": 3}]} | targets[0].start
                    {"body": "Text", "targets": [{"start": 0.5, "end": 3}]} | targets[0].start
                    {"body": "Text", "targets": [{"start": 0}]} | targets[0].end
                    {"body": "Text", "targets": [{"start": 0, "end": 3, "mid": 1}]} | targets[0].mid
                    {"body": "Text", "targets": [4]} | targets[0]
                    """)
    void aFieldThatIsWrong_isNamed(String body, String field) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/enrich")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("field", equalTo(field))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"body\": \"cut o", "[]", "``", "\"text\"", "{} {}"})
    void whatIsNoJsonObject_isABadRequest(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/enrich")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("status", equalTo(400));
    }

    @Test
    void jsonNestedTooDeep_isABadRequest() {
        given().contentType(ContentType.JSON)
                .body("[".repeat(2_000))
                .post("/api/enrich")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void anUnknownParameter_isRefusedByName() {
        given().contentType(ContentType.JSON)
                .body("{\"body\": \"Text\"}")
                .queryParam("lang", "en")
                .post("/api/enrich")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("parameter", equalTo("lang"));
    }

    @Test
    void anotherMediaType_isAProblem() {
        given().contentType("text/plain")
                .body("Text")
                .post("/api/enrich")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMethodOrPath_isAProblem() {
        given().get("/api/enrich").then().statusCode(405).contentType(PROBLEM);
        given().get("/api/nothing-here").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void aBodyBeyondTheLimit_isTooLarge() {
        given().contentType(ContentType.JSON)
                .body(new byte[13 * 1024 * 1024])
                .post("/api/enrich")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @Test
    void theApiDescribesItself() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", everyItem(containsString("/api/")));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
