package org.wiredesk.store.formats;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
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

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class FormatsTest {
    @Inject
    Wire wire;

    @BeforeEach
    void file() {
        if (given().get("/api/articles/format-2").statusCode() == 200) {
            return;
        }
        wire.send(
                Copy.article()
                        .id("format-1")
                        .publisherId("hg-1")
                        .source("Format Post", "formatpost.example")
                        .headline("Ferry <reopens> & \u0007bells ring"),
                Copy.article()
                        .id("format-2")
                        .source("Format Post", "formatpost.example")
                        .publishedOn("2026-03-02")
                        .received("2026-03-03T09:00:00Z"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().queryParam("source", "Format Post")
                                .get("/api/articles")
                                .jsonPath()
                                .getList("articles")
                                .size()
                        == 2);
    }

    @Test
    void ninjs_holds_to_the_rules_of_its_schema() {
        Response response = given().accept("application/ninjs+json").get("/api/articles/format-1");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/ninjs+json");
        JsonPath item = response.jsonPath();
        NinjsRules.check(item.getMap(""));
        assertThat(item.getString("uri")).isEqualTo("urn:wiredesk:article:format-1");
        assertThat(item.getString("standard.version")).isEqualTo("3.1");
        assertThat(item.getString("people[0].name")).isEqualTo("Ines Aldana");
        assertThat(item.getString("located")).isEqualTo("Lindhaven");
        assertThat(given().accept("application/ninjs+json")
                        .get("/api/articles/format-2")
                        .asString())
                .doesNotContain("firstCreated");
    }

    @Test
    void json_ld_is_a_news_article_and_a_day_stays_a_day() {
        JsonPath article = given().accept("application/ld+json")
                .get("/api/articles/format-2")
                .jsonPath();
        assertThat(article.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(article.getString("'@type'")).isEqualTo("NewsArticle");
        assertThat(article.getString("datePublished")).isEqualTo("2026-03-02");
        assertThat(article.getString("author[0].'@type'")).isEqualTo("Person");
        assertThat(article.getString("author[0].affiliation.name")).isEqualTo("Format Post");
        assertThat(article.getString("publisher.url")).isEqualTo("https://formatpost.example/");
        assertThat(article.getList("about.'@type'")).containsExactly("Person", "Place", "Place");
    }

    @Test
    void a_json_feed_holds_to_its_specification_and_pages_through_all_articles() {
        Response response =
                given().queryParams("source", "Format Post", "limit", 1).get("/api/feeds/articles.json");
        assertThat(response.contentType()).startsWith("application/feed+json");
        JsonPath feed = response.jsonPath();
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isNotBlank();
        assertThat(URI.create(feed.getString("feed_url")).isAbsolute()).isTrue();
        assertThat(feed.getString("items[0].id")).isEqualTo("urn:wiredesk:article:format-1");
        assertThat(feed.getString("items[0].date_published")).isEqualTo("2026-03-03T09:30:00Z");
        assertThat(feed.getString("items[0].content_text")).startsWith("The ferry");
        assertThat(feed.getList("items[0].authors.name")).containsExactly("Tomas Brandl");
        JsonPath next = given().urlEncodingEnabled(false)
                .get(feed.getString("next_url"))
                .jsonPath();
        assertThat(next.getString("items[0].id")).isEqualTo("urn:wiredesk:article:format-2");
        assertThat((Object) next.get("items[0].date_published")).isNull();
        assertThat((Object) next.get("next_url")).isNull();
    }

    @Test
    void a_feed_reader_reads_the_atom_feed() throws Exception {
        Response response =
                given().queryParams("source", "Format Post", "limit", 1).get("/api/feeds/articles.atom");
        assertThat(response.contentType()).startsWith("application/atom+xml");
        Feed feed = (Feed) new WireFeedInput(true, Locale.ROOT)
                .build(new XmlReader(new ByteArrayInputStream(response.asByteArray()), "application/atom+xml"));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(URI.create(feed.getId()).isAbsolute()).isTrue();
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Instant.parse("2026-03-03T10:00:00Z")));
        assertThat(feed.getOtherLinks()).extracting(Link::getRel).containsExactlyInAnyOrder("self", "next");
        Entry entry = feed.getEntries().get(0);
        assertThat(entry.getId()).isEqualTo("urn:wiredesk:article:format-1");
        assertThat(entry.getTitle()).isEqualTo("Ferry <reopens> & bells ring");
        assertThat(entry.getPublished()).isEqualTo(Date.from(Instant.parse("2026-03-03T09:30:00Z")));
        assertThat(entry.getUpdated()).isNotNull();
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Tomas Brandl");
        assertThat(entry.getRights()).isEqualTo("© 2026 Format Post");
        assertThat(entry.getAlternateLinks()).hasSize(1);
        assertThat(entry.getContents().get(0).getValue()).startsWith("The ferry between");
    }

    @Test
    void an_article_of_which_only_the_day_is_known_has_no_time_in_a_feed() {
        assertThat(given().queryParams("source", "Format Post")
                        .get("/api/feeds/articles.atom")
                        .asString())
                .contains("<published>2026-03-03T09:30:00Z</published>")
                .doesNotContain("2026-03-02T");
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again() {
        for (String feed : List.of("/api/feeds/articles.atom", "/api/feeds/articles.json")) {
            String etag = given().queryParam("source", "Format Post").get(feed).header("ETag");
            given().queryParam("source", "Format Post")
                    .header("If-None-Match", etag)
                    .get(feed)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);
            given().queryParams("source", "Format Post", "limit", 1)
                    .header("If-None-Match", etag)
                    .get(feed)
                    .then()
                    .statusCode(200);
        }
    }
}
