package org.wiredesk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the published document against the code. */
class AsyncApiTest {
    private static JsonNode document;

    @BeforeAll
    static void readDocument() throws IOException {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            document = new YAMLMapper().readTree(in);
        }
    }

    @Test
    void its_channels_are_the_topics() {
        assertThat(document.get("channels").findValuesAsText("address"))
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    static Stream<Class<?>> records() {
        return Stream.of(
                CleanArticle.class,
                Source.class,
                Author.class,
                Dateline.class,
                Language.class,
                Removal.class,
                InfoSource.class,
                Contributor.class,
                Correction.class,
                Subject.class,
                Conflict.class,
                Enrichment.class,
                ModelRef.class,
                Entity.class,
                Mention.class,
                Sentence.class,
                Sentiment.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_schema_has_the_fields_of_its_record(Class<?> record) {
        List<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(names(schema(record).get("properties"))).containsExactlyElementsOf(components);
    }

    static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(
                PubStatus.class,
                PublishedPrecision.class,
                RemovalKind.class,
                Repair.class,
                EnrichmentStatus.class,
                EntityType.class,
                MentionField.class,
                Polarity.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void a_schema_has_the_codes_of_its_enum(Class<? extends Enum<?>> type) {
        assertThat(texts(schema(type).get("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Codes::of).toList());
    }

    @Test
    void every_reference_leads_somewhere() {
        for (String reference : document.findValuesAsText("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void an_article_lacks_no_field_that_the_schema_requires() throws Exception {
        for (JsonNode field : schema(CleanArticle.class).get("required")) {
            String json = new String(GoldenFilesTest.golden("clean-article-v1-required-only.json"));
            assertThat(json).contains("\"" + field.asText() + "\"");
        }
    }

    @Test
    void a_rejected_message_has_the_headers_that_the_schema_requires() {
        Rejection rejection = new Rejection(Stage.INGEST, RejectionReason.MALFORMED, "no", "articles.raw", 0, 0);
        JsonNode schemas = document.at("/components/schemas");
        List<String> required = texts(schemas.at("/CloudEventHeaders/required"));
        required.addAll(texts(schemas.at("/RejectionHeaders/allOf/1/required")));

        assertThat(rejection.headers(new RecordHeaders(), Instant.EPOCH))
                .extracting(Header::key)
                .containsExactlyElementsOf(required);
        assertThat(texts(schemas.at("/RejectionHeaders/allOf/1/properties/rejected-reason/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(RejectionReason.values()).map(Codes::of).toList());
        assertThat(texts(schemas.at("/CloudEventHeaders/properties/ce_type/enum")))
                .containsExactlyElementsOf(Arrays.stream(CloudEvent.Type.values())
                        .map(CloudEvent.Type::id)
                        .toList());
    }

    private static JsonNode schema(Class<?> type) {
        return document.at("/components/schemas/" + type.getSimpleName());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
