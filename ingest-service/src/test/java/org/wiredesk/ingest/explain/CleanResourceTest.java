package org.wiredesk.ingest.explain;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

    private static final String LAST =
            "The conductor, who had slept in the depot all winter, said that she would not leave the train again for anything.";

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
    void explained_itSaysWhatNearlyWasTakenAndWhichRulesTookTheRest() {
        String story = STORY + "\nIlse Brandt is a reporter who once drove trains through this very valley.\n" + LAST;

        JsonPath answer = given().contentType("text/plain; charset=utf-8")
                .body(story)
                .queryParam("explain", "true")
                .post("/api/clean")
                .then()
                .statusCode(200)
                .body("articles[0].body", containsString("with all of its berths taken."))
                .body("articles[0].removed.rule", hasItem("byline@1"))
                .extract()
                .jsonPath();

        Map<String, Object> candidate = answer.getMap("articles[0].candidates.find { it.rule == 'about-author@1' }");
        assertThat(candidate).containsOnlyKeys("kind", "rule", "start", "end", "text", "evidence");
        assertThat(candidate.get("kind")).isEqualTo("about");
        assertThat(candidate.get("evidence").toString()).contains("the rule is for its end");
        assertThat(answer.getString("articles[0].rawText")
                        .substring((int) candidate.get("start"), (int) candidate.get("end")))
                .isEqualTo(candidate.get("text"));
        List<String> removedBy = answer.getList("articles[0].removed.rule", String.class);
        assertThat(answer.getList("articles[0].rules.rule", String.class))
                .containsExactlyElementsOf(removedBy.stream().distinct().toList());
        assertThat(answer.getString("articles[0].rules.find { it.name == 'byline' }.from"))
                .isEqualTo("code");
    }

    @Test
    void unasked_nothingIsExplained() {
        for (String query : new String[] {"", "?explain=false"}) {
            given().contentType("text/plain")
                    .body(STORY)
                    .post("/api/clean" + query)
                    .then()
                    .statusCode(200)
                    .body("articles[0].containsKey('candidates')", equalTo(false))
                    .body("articles[0].containsKey('rules')", equalTo(false));
        }
    }

    @Test
    void explainIsTrueOrFalse() {
        given().contentType("text/plain")
                .body(STORY)
                .queryParam("explain", "please")
                .post("/api/clean")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("parameter", equalTo("explain"));
    }

    @Test
    void theRulesInForce_canBeRead() {
        given().get("/api/rules")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("rules.rule", hasItems("share-bar@1", "byline@1", "repeated@1"))
                .body("rules.find { it.rule == 'share-bar@1' }.from", equalTo("rules/wording.rules"))
                .body("rules.find { it.rule == 'share-bar@1' }.version", equalTo(1))
                .body("rules.find { it.rule == 'share-bar@1' }.kinds", contains("chrome"))
                .body("rules.find { it.rule == 'share-bar@1' }.examples", hasItem("Share this:"))
                .body(
                        "rules.find { it.rule == 'share-bar@1' }.counterExamples",
                        hasItem("Share prices fell on Monday."))
                .body("rules.find { it.rule == 'byline@1' }.says", notNullValue());
        given().queryParam("kind", "chrome").get("/api/rules").then().statusCode(400);
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
                .body("components.schemas.ExplainedArticle.properties.rawText", notNullValue())
                .body("components.schemas.ExplainedArticle.properties.candidates", notNullValue())
                .body("components.schemas.Candidate.properties.evidence", notNullValue())
                .body("components.schemas.RuleDescription.properties.counterExamples", notNullValue())
                .body(
                        "paths.'/api/clean'.post.parameters.find { it.name == 'explain' }.schema.type",
                        equalTo("boolean"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
