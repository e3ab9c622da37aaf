package org.wiredesk.store.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Tables;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ListingTest {
    @Inject
    Wire wire;

    @Inject
    Tables tables;

    @BeforeEach
    void file() {
        if (tables.count("SELECT count(*) FROM article WHERE id IN ('flood', 'harvest', 'strike', 'archive', 'held')")
                == 5) {
            return;
        }
        tables.clear();
        wire.send(
                Copy.article()
                        .id("flood")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("Flood waters rise in Port Ostrow")
                        .body("Running rescue teams pulled forty people from the water in Erdoğan Street.")
                        .agency("Northern Wire")
                        .author("Tomas Brandl")
                        .places("Port Ostrow")
                        .published("2026-03-03T09:30:00Z")
                        .received("2026-03-03T10:00:00Z")
                        .sentiment(Polarity.NEGATIVE, -0.7)
                        .entities(
                                Copy.entity(EntityType.PLACE, "Port Ostrow"),
                                Copy.entity(EntityType.PERSON, "Ines Aldana")),
                Copy.article()
                        .id("harvest")
                        .source("Dune Courier", null)
                        .headline("Record harvest")
                        .body("Farmers ran out of barns. The flood did not reach the fields.")
                        .agency("Eastern Press")
                        .author("Ana Ruíz")
                        .places("Kalmen")
                        .publishedOn("2026-03-03")
                        .received("2026-03-03T11:00:00Z")
                        .sentiment(Polarity.POSITIVE, 0.6)
                        .language("de")
                        .entities(Copy.entity(EntityType.PLACE, "Kalmen")),
                Copy.article()
                        .id("strike")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("Dockers strike")
                        .body("The dockers of Lindhaven walked out on Monday. Ines Aldana called for talks.")
                        .publishedUnknown()
                        .received("2026-03-03T12:00:00Z")
                        .sentiment(Polarity.NEUTRAL, 0)
                        .entities(Copy.entity(EntityType.PERSON, "Ines Aldana")),
                Copy.article()
                        .id("archive")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("From the archive")
                        .body("Nothing of note happened.")
                        .published("2026-03-04T00:00:00Z")
                        .received("2026-03-03T13:00:00Z")
                        .entities(),
                Copy.article().id("held").status(PubStatus.WITHHELD).received("2026-03-03T14:00:00Z"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tables.count("SELECT count(*) FROM article WHERE id IN"
                                + " ('flood', 'harvest', 'strike', 'archive', 'held')")
                        == 5);
    }

    @Test
    void articles_come_newest_first_and_withheld_ones_only_when_asked_for() {
        assertThat(ids(Map.of())).containsExactly("archive", "strike", "harvest", "flood");
        assertThat(ids(Map.of("status", "withheld"))).containsExactly("held");
    }

    @Test
    void full_text_search_knows_word_forms_phrases_exclusion_and_accents() {
        assertThat(ids(Map.of("q", "floods"))).containsExactly("harvest", "flood");
        assertThat(ids(Map.of("q", "flood -harvest"))).containsExactly("flood");
        assertThat(ids(Map.of("q", "\"rescue teams\" OR dockers"))).containsExactly("strike", "flood");
        assertThat(ids(Map.of("q", "erdogan"))).containsExactly("flood");
        assertThat(ids(Map.of("q", "flood", "sort", "relevance"))).containsExactly("flood", "harvest");
        assertThat(ids(Map.of("q", "the"))).isEmpty();
        assertThat(ids(Map.of("q", "'\"(&|!:* unbalanced"))).isEmpty();
    }

    @Test
    void each_filter_narrows() {
        assertThat(ids(Map.of("source", "harbour GAZETTE"))).containsExactly("archive", "strike", "flood");
        assertThat(ids(Map.of("source", "harbourgazette.example"))).containsExactly("archive", "strike", "flood");
        assertThat(ids(Map.of("source", "Nobody's Paper"))).isEmpty();
        assertThat(ids(Map.of("agency", "eastern press"))).containsExactly("harvest");
        assertThat(ids(Map.of("language", "de"))).containsExactly("harvest");
        assertThat(ids(Map.of("author", "ana ruiz"))).containsExactly("harvest");
        assertThat(ids(Map.of("place", "port ostrow"))).containsExactly("flood");
        assertThat(ids(Map.of("entity", "ines aldana"))).containsExactly("strike", "flood");
        assertThat(ids(Map.of("entity", "person-ines-aldana"))).containsExactly("strike", "flood");
        assertThat(ids(Map.of("entity", "Ines Aldana", "entityType", "place"))).isEmpty();
        assertThat(ids(Map.of("entityType", "place"))).containsExactly("harvest", "flood");
        assertThat(ids(Map.of("sentiment", "negative"))).containsExactly("flood");
        assertThat(ids(Map.of("sentimentMin", "-0.1", "sentimentMax", "0.1"))).containsExactly("strike");
        assertThat(ids(Map.of("receivedAfter", "2026-03-03T12:00:00Z"))).containsExactly("archive");
        assertThat(ids(Map.of("q", "flood", "source", "Dune Courier", "sentiment", "positive")))
                .containsExactly("harvest");
    }

    @Test
    void a_day_is_a_day_and_an_unknown_date_is_none() {
        assertThat(ids(Map.of("publishedFrom", "2026-03-03T12:00:00Z"))).containsExactly("archive", "harvest");
        assertThat(ids(Map.of("publishedFrom", "2026-03-03", "publishedTo", "2026-03-03")))
                .containsExactly("harvest", "flood");
        assertThat(ids(Map.of("publishedTo", "2026-03-03T09:00:00Z"))).containsExactly("harvest");
        assertThat(ids(Map.of("sort", "published"))).containsExactly("archive", "flood", "harvest", "strike");
    }

    @Test
    void pages_put_together_hold_each_match_once() {
        List<Map<String, String>> queries = List.of(
                Map.of(),
                Map.of("sort", "published"),
                Map.of("q", "flood OR dockers OR note", "sort", "relevance"),
                Map.of("entity", "Ines Aldana"),
                Map.of("source", "Harbour Gazette"));
        for (Map<String, String> query : queries) {
            List<String> whole = ids(query);
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                var request = given().queryParams(query).queryParam("limit", 1);
                if (cursor != null) {
                    request.queryParam("cursor", cursor);
                }
                Response page = request.get("/api/articles");
                assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
                paged.addAll(page.jsonPath().getList("articles.id"));
                cursor = page.jsonPath().getString("nextCursor");
            } while (cursor != null);
            assertThat(paged).as("%s", query).isEqualTo(whole);
        }
    }

    @Test
    void a_cursor_is_good_for_its_own_query_only() {
        String cursor =
                given().queryParam("limit", 1).get("/api/articles").jsonPath().getString("nextCursor");
        given().queryParam("cursor", cursor).get("/api/articles").then().statusCode(200);
        for (String bad : List.of(cursor + "x", "x", "", "AAAA" + cursor.substring(4), "%")) {
            refused(Map.of("cursor", bad), "cursor");
        }
        refused(Map.of("cursor", cursor, "sentiment", "negative"), "cursor");
        refused(Map.of("cursor", cursor, "sort", "published"), "cursor");
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

    @Test
    void a_search_may_come_as_json() {
        given().contentType("application/json")
                .body("{\"q\": \"flood\", \"limit\": 1, \"sort\": \"relevance\"}")
                .post("/api/articles/search")
                .then()
                .statusCode(200)
                .body("articles.id", contains("flood"));
        given().contentType("application/json")
                .body("{\"sauce\": \"x\"}")
                .post("/api/articles/search")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("sauce"));
        for (String bad : List.of("", "[]", "{", "null", "{\"q\": [\"a\"]}")) {
            problem(given().contentType("application/json").body(bad).post("/api/articles/search"), 400);
        }
        problem(given().contentType("text/plain").body("flood").post("/api/articles/search"), 415);
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

    private static ValidatableResponse facets(String field) {
        return given().queryParam("field", field)
                .get("/api/articles/facets")
                .then()
                .statusCode(200);
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

    private static void refused(Map<String, String> query, String parameter) {
        Response response = given().queryParams(query).get("/api/articles");
        problem(response, 400);
        assertThat(response.jsonPath().getString("parameter")).isEqualTo(parameter);
        assertThat(response.jsonPath().getString("detail")).contains(parameter);
    }

    private static void problem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("title")).isNotBlank();
        assertThat(response.asString()).doesNotContain("Exception").doesNotContain("org.wiredesk");
    }

    private static List<String> ids(Map<String, String> query) {
        Response response = given().queryParams(query).get("/api/articles");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath().getList("articles.id");
    }
}
