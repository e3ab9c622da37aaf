package org.wiredesk.store.search;

import java.util.ArrayList;
import java.util.List;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.wiredesk.store.search.Answers.ids;
import static org.wiredesk.store.search.Answers.problem;
import static org.wiredesk.store.search.Answers.refused;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ListingTest {
    @Inject
    Edition edition;

    @BeforeEach
    void file() {
        edition.file();
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
}
