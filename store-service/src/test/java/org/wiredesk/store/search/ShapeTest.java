package org.wiredesk.store.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.wiredesk.store.search.Answers.problem;
import static org.wiredesk.store.search.Answers.refused;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ShapeTest {
    @Inject
    Edition edition;

    @Inject
    Wire wire;

    @BeforeEach
    void file() {
        edition.file();
    }

    @Test
    void a_reader_may_choose_the_fields() {
        Response page = given().queryParam("fields", "headline, url").get("/api/articles");
        assertThat(page.jsonPath().getMap("articles[0]").keySet()).isEqualTo(Set.of("id", "headline", "url"));
        refused(Map.of("fields", "headline,colour"), "fields");
    }

    @Test
    void highlights_say_where_the_words_of_the_search_stand() {
        given().queryParam("q", "flood")
                .queryParam("highlight", "true")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("highlights.flood[0].field", equalTo("headline"))
                .body("highlights.flood[0].matches[0].start", equalTo(0))
                .body("highlights.flood[0].matches[0].end", equalTo(5))
                .body("highlights.harvest[0].field", equalTo("body"))
                .body("highlights.harvest[0].matches[0].start", equalTo(30))
                .body(
                        "highlights.harvest[0].text",
                        equalTo("Farmers ran out of barns. The flood did not reach the fields."));
        refused(Map.of("highlight", "true"), "highlight");
    }

    /** Whatever stands in a text: markup, entities, signs of two UTF-16 units, marks of their own, many spaces. */
    @Test
    void a_highlight_is_the_text_at_its_offsets() {
        Copy copy = Copy.article()
                .source("Odd Post", null)
                .headline("\uD83D\uDEA2 <b>Glockenspiel</b> &amp; more: glockenspiels   everywhere")
                .body("A\u0301 \uD83D\uDEA2\uD83D\uDEA2 <i>x</i> &lt;glockenspiel&gt;\n\n"
                        + "  - \"glockenspiel\"\t(glockenspiel)\n\n"
                        + "co-glockenspiel \u00ABglockenspiel\u00BB http://example.org/glockenspiel?a=b&c=d"
                        + " glockenspiel\u2019s");
        wire.send(copy);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        given().get("/api/articles/{id}", copy.id()).then().statusCode(200));

        JsonPath answer = given().queryParams("q", "glockenspiel", "highlight", "true", "source", "Odd Post")
                .get("/api/articles")
                .jsonPath();
        List<Map<String, Object>> snippets = answer.getList("highlights.'" + copy.id() + "'");
        assertThat(snippets).extracting(snippet -> snippet.get("field")).contains("headline", "body");
        for (Map<String, Object> snippet : snippets) {
            String field = answer.getString("articles[0]." + snippet.get("field"));
            assertThat(field.substring((Integer) snippet.get("start"), (Integer) snippet.get("end")))
                    .isEqualTo(snippet.get("text"));
            for (Object match : (List<?>) snippet.get("matches")) {
                Map<?, ?> range = (Map<?, ?>) match;
                assertThat(field.substring((Integer) range.get("start"), (Integer) range.get("end")))
                        .containsIgnoringCase("glockenspiel");
            }
        }
    }

    @Test
    void an_export_holds_every_match_once_in_the_order_of_the_listing() {
        String lines = given().queryParam("source", "Harbour Gazette")
                .get("/api/articles/export")
                .asString();
        assertThat(lines.lines().filter(line -> !line.isBlank()).map(line -> JsonPath.from(line)
                        .getString("id")))
                .containsExactly("archive", "strike", "flood");
        problem(given().queryParam("sentiment", "bad").get("/api/articles/export"), 400);
    }
}
