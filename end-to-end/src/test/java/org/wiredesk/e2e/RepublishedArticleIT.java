package org.wiredesk.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.local.Installation;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.input.Fate;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publisher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A pasted page with byline, dateline, rights notice and teasers goes onto the topic and comes back as a story. */
@ExtendWith(SharedDesk.class)
class RepublishedArticleIT {
    private static JsonNode article;
    private static JsonNode raw;

    @BeforeAll
    static void publish(Desk desk) throws Exception {
        byte[] page;
        try (InputStream in = RepublishedArticleIT.class.getResourceAsStream("/republished-article.txt")) {
            page = in.readAllBytes();
        }
        Input input = new Input(
                "republished",
                "republished",
                Map.of("content-type", "text/plain", "article-source", "Northern Ledger"),
                page,
                new Fate.Filed("republished", 1, PubStatus.USABLE, ""));
        try (Publisher publisher = new Publisher(desk.clientSettings())) {
            publisher.publish(List.of(input), 0);
        }
        String id = await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> desk.json(desk.store("/api/articles?source=Northern%20Ledger"))
                                .at("/articles/0/id")
                                .asText(),
                        found -> !found.isEmpty());
        article = desk.json(desk.store("/api/articles/" + id));
        raw = desk.json(desk.store("/api/articles/" + id + "/raw"));
    }

    @Test
    void the_byline_becomes_an_author() {
        assertThat(article.at("/authors/0/name").asText()).isEqualTo("Marta E. Holm");
        assertThat(article.at("/authors/0/role").asText()).isEqualTo("Chief Diplomatic Correspondent");
        assertThat(article.at("/authors/0/organisation").asText()).isEqualTo("Northern Ledger");
    }

    @Test
    void the_dateline_becomes_places_and_agency() {
        assertThat(texts(article.at("/dateline/places"))).containsExactly("Oslo", "Rome", "Vilnius");
        assertThat(article.at("/dateline/agency").asText()).isEqualTo("Northern Ledger");
    }

    @Test
    void the_notice_becomes_rights() {
        assertThat(article.get("copyrightNotice").asText()).contains("Copyright 2001-2026 Northern Ledger");
        assertThat(article.get("usageTerms").asText()).contains("reproduced with permission");
    }

    @Test
    void the_body_is_the_story_and_nothing_else() {
        String body = article.get("body").asText();
        assertThat(body)
                .startsWith("Polish President Tomasz Wilczynski said Thursday")
                .endsWith("according to officials close to the talks.")
                .doesNotContain("Copyright", "Latest News", "Operation Clean Harbour", "Lisbon", "Finnmark");
        assertThat(body.split("\n\n")).hasSize(12);
    }

    @Test
    void the_removals_name_each_piece_and_the_raw_text_can_be_rebuilt() {
        String rawText = raw.get("rawText").asText();
        StringBuilder kept = new StringBuilder(rawText);
        List<String> kinds = new ArrayList<>();
        List<JsonNode> removed = new ArrayList<>();
        raw.get("removed").forEach(removed::add);
        for (int i = removed.size() - 1; i >= 0; i--) {
            JsonNode removal = removed.get(i);
            int start = removal.get("start").asInt();
            int end = removal.get("end").asInt();
            assertThat(rawText.substring(start, end))
                    .isEqualTo(removal.get("text").asText());
            assertThat(removal.get("rule").asText()).isNotEmpty();
            kept.delete(start, end);
            kinds.add(removal.get("kind").asText());
        }
        assertThat(kept.toString().strip().split("\\s+"))
                .containsExactly(article.get("body").asText().split("\\s+"));
        assertThat(kinds).contains("byline", "dateline", "related").containsAnyOf("copyright", "syndication");
        assertThat(removed)
                .extracting(removal -> removal.get("text").asText())
                .anyMatch(text -> text.contains("Finnmark"));
    }

    @Test
    void the_entities_are_those_of_the_story_with_exact_offsets() {
        Map<String, String> types = new TreeMap<>();
        JsonNode entities = article.at("/enrichment/entities");
        String body = article.get("body").asText();
        for (JsonNode entity : entities) {
            types.put(entity.get("name").asText(), entity.get("type").asText());
            for (JsonNode mention : entity.get("mentions")) {
                assertThat(mention.get("field").asText()).isEqualTo("body");
                assertThat(body.substring(
                                mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").asText());
            }
        }
        assertThat(types)
                .containsEntry("Tomasz Wilczynski", "person")
                .containsEntry("Irena Kowalczyk", "person")
                .containsEntry("Dieter Brandauer", "person")
                .containsEntry("Walter J. Hargrove", "person")
                .containsEntry("Germany", "place")
                .containsEntry("Italy", "place")
                .containsEntry("Rome", "place")
                .containsEntry("Warsaw", "place")
                .containsEntry("United Nations", "organisation")
                .doesNotContainKeys("Wilczynski", "Lisbon", "Denmark", "Finland", "Norway");
        JsonNode president = entity(entities, "Tomasz Wilczynski");
        assertThat(president.get("mentions"))
                .anyMatch(mention -> mention.get("text").asText().equals("Wilczynski"));
    }

    @Test
    void sentiment_and_models_are_said() {
        assertThat(article.at("/enrichment/status").asText()).isEqualTo("ok");
        assertThat(article.at("/enrichment/sentiment/polarity").asText()).isIn("negative", "neutral", "positive");
        assertThat(article.at("/enrichment/models")).isNotEmpty();
    }

    @Test
    void reprocessing_files_the_result_as_a_second_event_of_the_same_version(Desk desk) throws Exception {
        String path = "/api/articles/" + article.get("id").asText();
        assertThat(wiredesk(desk, "reprocess", "--since", "2026-01-01", "--model-before", "entities:1"))
                .as("no result is that old")
                .contains("0 articles sent");

        wiredesk(desk, "reprocess", "--since", "2026-01-01");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        desk.json(desk.store(path + "/versions")).get("versions"))
                .hasSize(2));
        JsonNode again = desk.json(desk.store(path));
        assertThat(again.get("body")).isEqualTo(article.get("body"));
        assertThat(again.at("/enrichment/entities")).isEqualTo(article.at("/enrichment/entities"));
        assertThat(again.get("version")).isEqualTo(article.get("version"));
    }

    /** Runs a command for the system to its end and gives what it printed. */
    private static String wiredesk(Desk desk, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Dwiredesk.home=" + desk.home(),
                "-cp",
                Installation.current().localClassPath(),
                "org.wiredesk.local.Wiredesk"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", desk.data().root().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static JsonNode entity(JsonNode entities, String name) {
        for (JsonNode entity : entities) {
            if (entity.get("name").asText().equals(name)) {
                return entity;
            }
        }
        throw new AssertionError("no entity " + name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
