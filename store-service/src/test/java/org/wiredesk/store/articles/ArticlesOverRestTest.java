package org.wiredesk.store.articles;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ArticlesOverRestTest {
    @Inject
    Wire wire;

    @Test
    void an_article_of_the_topic_can_be_read_with_all_its_fields() {
        Copy copy = Copy.article().source("Dune Courier", "dunecourier.example");
        wire.send(copy);
        awaitStatus(copy.id(), 200);

        given().when()
                .get("/api/articles/{id}", copy.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(copy.id()))
                .body("version", equalTo(1))
                .body("pubStatus", equalTo("usable"))
                .body("source.name", equalTo("Dune Courier"))
                .body("headline", equalTo("Ferry line reopens after storm"))
                .body("authors[0].name", equalTo("Tomas Brandl"))
                .body("authors[0].organisation", equalTo("Dune Courier"))
                .body("dateline.places", contains("Lindhaven"))
                .body("dateline.agency", equalTo("Northern Wire"))
                .body("language.tag", equalTo("en"))
                .body("removed[0].kind", equalTo("dateline"))
                .body("removed[0].start", equalTo(0))
                .body("publishedAt", equalTo("2026-03-03T09:30:00Z"))
                .body("publishedPrecision", equalTo("instant"))
                .body("receivedAt", equalTo("2026-03-03T10:00:00Z"))
                .body("infoSources[0].name", equalTo("Northern Wire"))
                .body("urgency", equalTo(4))
                .body("enrichment.status", equalTo("ok"))
                .body("enrichment.entities.name", contains("Ines Aldana", "Lindhaven", "Port Ostrow"))
                .body("enrichment.entities[0].type", equalTo("person"))
                .body("enrichment.entities[0].mentions[0].start", equalTo(78))
                .body("enrichment.entities[0].mentions[0].text", equalTo("Ines Aldana"))
                .body("enrichment.sentiment.polarity", equalTo("positive"))
                .body("enrichment.keyphrases", contains("ferry line"))
                .body("rawText", nullValue());

        given().when()
                .get("/api/articles/{id}/raw", copy.id())
                .then()
                .statusCode(200)
                .body("rawText", equalTo(copy.event().article().rawText()))
                .body("removed[0].rule", equalTo("dateline/1"));
    }

    @Test
    void a_reader_who_has_the_article_gets_304() {
        Copy copy = Copy.article();
        wire.send(copy);
        awaitStatus(copy.id(), 200);
        String etag = given().get("/api/articles/{id}", copy.id()).header("ETag");

        given().header("If-None-Match", "\"other\", " + etag)
                .get("/api/articles/{id}", copy.id())
                .then()
                .statusCode(304);

        wire.send(copy.version(2).headline("Ferry line closed again"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().header("If-None-Match", etag)
                .get("/api/articles/{id}", copy.id())
                .then()
                .statusCode(200)
                .header("ETag", not(etag))
                .body("headline", equalTo("Ferry line closed again")));
    }

    @Test
    void a_killed_article_is_gone_and_an_older_version_does_not_bring_it_back() {
        Copy copy = Copy.article().source("Kill Post", "killpost.example").version(3);
        wire.send(copy);
        awaitStatus(copy.id(), 200);
        wire.send(copy.status(PubStatus.CANCELED));
        awaitStatus(copy.id(), 410);
        wire.send(copy.status(PubStatus.USABLE).version(2));
        Copy marker = Copy.article().id(copy.id() + "-marker");
        wire.send(marker);
        awaitStatus(marker.id(), 200);

        given().get("/api/articles/{id}", copy.id()).then().statusCode(410).contentType("application/problem+json");
        given().get("/api/articles/{id}/raw", copy.id()).then().statusCode(410);
        given().queryParam("source", "Kill Post")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("articles.size()", equalTo(0));
        given().queryParam("source", "Kill Post")
                .queryParam("status", "canceled")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("articles.id", contains(copy.id()))
                .body("articles[0].body", nullValue())
                .body("articles[0].headline", nullValue());
    }

    @Test
    void a_publishers_own_id_finds_the_article_while_it_is_the_only_one() {
        Copy first = Copy.article().publisherId("hg/4711").source("One", "one.example");
        wire.send(first);
        awaitStatus(first.id(), 200);
        given().get("/api/articles/{id}", "hg/4711").then().statusCode(200).body("id", equalTo(first.id()));

        Copy second = Copy.article().publisherId("hg/4711").source("Two", "two.example");
        wire.send(second);
        awaitStatus(second.id(), 200);
        given().get("/api/articles/{id}", "hg/4711").then().statusCode(404);
    }

    @Test
    void a_correction_keeps_what_is_known_of_the_version_before() {
        Copy copy = Copy.article().version(1).headline("Ferry sinks");
        wire.send(copy);
        awaitStatus(copy.id(), 200);
        wire.send(copy.version(2).headline("Ferry does not sink").received("2026-03-03T10:05:00Z"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/api/articles/{id}/versions", copy.id())
                .then()
                .statusCode(200)
                .body("versions.headline", contains("Ferry does not sink", "Ferry sinks"))
                .body("versions.current", contains(true, false))
                .body("versions.receivedAt", contains("2026-03-03T10:05:00Z", "2026-03-03T10:00:00Z")));
        given().get("/api/articles/{id}", copy.id()).then().body("receivedAt", equalTo("2026-03-03T10:00:00Z"));
        given().get("/api/articles/none/versions").then().statusCode(404);
    }

    private static void awaitStatus(String id, int status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get("/api/articles/{id}", id).then().statusCode(status));
    }
}
