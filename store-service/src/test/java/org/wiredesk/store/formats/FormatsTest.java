package org.wiredesk.store.formats;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
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
    /** Properties of ninjs 3.1, whose schema refuses all others. */
    private static final Set<String> NINJS = Set.of(
            "uri",
            "standard",
            "type",
            "representationType",
            "profile",
            "version",
            "firstCreated",
            "versionCreated",
            "contentCreated",
            "embargoedUntil",
            "pubStatus",
            "urgency",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "edNote",
            "language",
            "descriptions",
            "bodies",
            "headlines",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "objects",
            "infoSources",
            "title",
            "by",
            "slugline",
            "located",
            "renditions",
            "associations",
            "altIds",
            "trustIndicators",
            "genres",
            "expires",
            "rightsInfo",
            "digitalSourceType");

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
        await().atMost(Duration.ofSeconds(20))
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
        assertThat(NINJS)
                .containsAll(
                        item.getMap("").keySet().stream().map(Object::toString).toList());
        assertThat(URI.create(item.getString("uri")).isAbsolute()).isTrue();
        assertThat(item.getString("type")).isEqualTo("text");
        assertThat(item.getString("representationType")).isIn("full", "partial");
        assertThat(item.getString("pubStatus")).isIn("usable", "withheld", "canceled");
        assertThat((Object) item.get("version")).isInstanceOf(String.class);
        assertThat(item.getInt("urgency")).isBetween(1, 9);
        assertThat(OffsetDateTime.parse(item.getString("firstCreated"))).isNotNull();
        only(item, "bodies", Set.of("role", "contentType", "charCount", "wordCount", "value"), "value");
        only(item, "headlines", Set.of("role", "contentType", "value"), "value");
        only(item, "people", Set.of("name", "rel", "uri", "literal", "contactInfo"), "name");
        only(item, "places", Set.of("name", "rel", "uri", "literal", "contactInfo", "geoJSON"), "name");
        only(item, "infoSources", Set.of("name", "role", "uri", "literal", "contactInfo"), "name");
        only(item, "altIds", Set.of("role", "value"), "value");
        only(item, "renditions", Set.of("name", "href", "contentType"), "name");
        assertThat(item.getMap("standard").keySet()).isEqualTo(Set.of("name", "version", "schema"));
        assertThat(item.getString("people[0].name")).isEqualTo("Ines Aldana");
        assertThat(item.getString("located")).isEqualTo("Lindhaven");
        assertThat(given().accept("application/ninjs+json")
                        .get("/api/articles/format-2")
                        .asString())
                .doesNotContain("firstCreated");
    }

    private static void only(JsonPath item, String array, Set<String> properties, String required) {
        List<Map<String, Object>> objects = item.getList(array);
        assertThat(objects).as(array).isNotEmpty().allSatisfy(object -> {
            assertThat(properties).containsAll(object.keySet());
            assertThat(object).containsKey(required);
        });
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
    void a_json_feed_pages_through_all_articles() {
        Response response =
                given().queryParams("source", "Format Post", "limit", 1).get("/api/feeds/articles.json");
        assertThat(response.contentType()).startsWith("application/feed+json");
        JsonPath feed = response.jsonPath();
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isNotBlank();
        assertThat(feed.getString("items[0].id")).isEqualTo("urn:wiredesk:article:format-1");
        assertThat(feed.getString("items[0].date_published")).isEqualTo("2026-03-03T09:30:00Z");
        assertThat(feed.getString("items[0].content_text")).startsWith("The ferry");
        JsonPath next = given().urlEncodingEnabled(false)
                .get(feed.getString("next_url"))
                .jsonPath();
        assertThat(next.getString("items[0].id")).isEqualTo("urn:wiredesk:article:format-2");
        assertThat((Object) next.get("items[0].date_published")).isNull();
        assertThat((Object) next.get("next_url")).isNull();
    }

    @Test
    void an_atom_feed_is_well_formed_and_has_what_rfc_4287_requires() throws Exception {
        Response response = given().queryParam("source", "Format Post").get("/api/feeds/articles.atom");
        assertThat(response.contentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.asByteArray()));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        NodeList entries = feed.getElementsByTagNameNS("*", "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            for (String required : List.of("id", "title", "updated", "author", "content")) {
                assertThat(entry.getElementsByTagNameNS("*", required).getLength())
                        .as(required)
                        .isEqualTo(1);
            }
        }
        assertThat(entries.item(0).getTextContent()).contains("Ferry <reopens> & bells ring");
        assertThat(response.asString())
                .contains("<published>2026-03-03T09:30:00Z</published>")
                .doesNotContain("2026-03-02T");
    }
}
