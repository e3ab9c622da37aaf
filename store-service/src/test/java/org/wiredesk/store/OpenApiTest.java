package org.wiredesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the interface says of itself is so: each example, value and limit it documents is asked for. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class OpenApiTest {
    private static final Path GUIDE = Path.of("../docs/rest.md");
    private static final Pattern ADDRESS = Pattern.compile("localhost:8080(/api[^'?\\s]*)");

    /** Parameters that mean nothing alone. */
    private static final Map<String, Map<String, String>> COMPANIONS = Map.of(
            "sort=relevance", Map.of("q", "ferry"),
            "highlight=true", Map.of("q", "ferry"),
            "limit", Map.of("reason", "malformed"));

    @Inject
    Wire wire;

    @Inject
    Tables tables;

    @TestHTTPResource("/")
    URL root;

    private final HttpClient client = HttpClient.newHttpClient();
    private JsonNode description;
    private Map<String, String> ids;

    @BeforeEach
    void file() throws IOException {
        String key = "broken-" + UUID.randomUUID();
        Copy copy = Copy.article();
        wire.send(copy);
        wire.send(key, "<nitf/>".getBytes(UTF_8));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            given().get("/api/articles/{id}", copy.id()).then().statusCode(200);
            assertThat(tables.count("SELECT count(*) FROM rejection WHERE key = '" + key + "'"))
                    .isEqualTo(1);
        });
        ids = Map.of(
                "articles", copy.id(),
                "entities", "person-ines-aldana",
                "rejections",
                        given().queryParam("reason", "malformed")
                                .get("/api/rejections")
                                .jsonPath()
                                .getString("rejections[0].id"));
        description = JsonMapper.builder()
                .build()
                .readTree(given().accept("application/json").get("/q/openapi").asByteArray());
    }

    @Test
    void each_documented_example_value_and_limit_is_as_documented() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                check(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(String method, String path, JsonNode operation, List<String> wrong) throws Exception {
        Map<String, String> needed = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("required").asBoolean()
                    && parameter.path("in").asText().equals("query")) {
                needed.put(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        if (!path.equals("/api/rejections/redrive")) {
            expect(200, method, path, needed, operation, wrong);
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            String name = parameter.path("name").asText();
            JsonNode schema = parameter.path("schema");
            List<String> good = new ArrayList<>();
            List<String> bad = new ArrayList<>();
            schema.path("enum").forEach(value -> good.add(value.asText()));
            if (schema.has("enum")) {
                bad.add("none-of-them");
            }
            if (parameter.has("example")) {
                good.add(parameter.path("example").asText());
            }
            if (schema.has("minimum")) {
                good.add(schema.path("minimum").asText());
                good.add(schema.path("maximum").asText());
                bad.add(Long.toString(schema.path("minimum").asLong() - 1));
                bad.add(Long.toString(schema.path("maximum").asLong() + 1));
            }
            if (schema.has("maxLength")) {
                good.add("x".repeat(schema.path("maxLength").asInt()));
                bad.add("x".repeat(schema.path("maxLength").asInt() + 1));
            }
            for (String value : good) {
                expect(200, method, path, with(needed, name, value), operation, wrong);
            }
            for (String value : bad) {
                expect(400, method, path, with(needed, name, value), operation, wrong);
            }
        }
    }

    private static Map<String, String> with(Map<String, String> needed, String name, String value) {
        Map<String, String> query = new LinkedHashMap<>(needed);
        query.putAll(COMPANIONS.getOrDefault(name + "=" + value, Map.of()));
        query.put(name, value);
        return query;
    }

    private void expect(
            int status, String method, String path, Map<String, String> query, JsonNode operation, List<String> wrong)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(query);
        if (path.equals("/api/rejections/redrive")) {
            COMPANIONS.getOrDefault(String.join("", query.keySet()), Map.of()).forEach(all::putIfAbsent);
        }
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path, all))
                .timeout(Duration.ofSeconds(10))
                .method(
                        method,
                        body.isMissingNode()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        body.isTextual() ? body.asText() : body.toString()));
        if (!body.isMissingNode()) {
            request.header("Content-Type", "application/json");
        }
        // A stream has no end: what counts is how it begins.
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream answer = response.body()) {
            if (response.statusCode() != status) {
                wrong.add("%s %s %s: %d, not %d".formatted(method, path, all, response.statusCode(), status));
            }
        }
    }

    private URI address(String path, Map<String, String> query) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey() + "/{id}", id.getKey() + "/" + URLEncoder.encode(id.getValue(), UTF_8));
        }
        String parameters = String.join(
                "&",
                query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .toList());
        return URI.create(
                root.toString().replaceAll("/$", "") + filled + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    @Test
    void the_guide_shows_each_route_and_no_other() throws IOException {
        TreeSet<String> routes = new TreeSet<>();
        description.path("paths").fieldNames().forEachRemaining(routes::add);
        TreeSet<String> shown = new TreeSet<>();
        ADDRESS.matcher(Files.readString(GUIDE)).results().forEach(address -> shown.add(address.group(1)));
        assertThat(routes).allSatisfy(route -> assertThat(shown)
                .anyMatch(Pattern.compile(Pattern.quote(route).replace("{id}", "\\E[^/]+\\Q"))
                        .asMatchPredicate()));
        assertThat(shown).allSatisfy(address -> assertThat(routes)
                .anyMatch(route -> Pattern.matches(Pattern.quote(route).replace("{id}", "\\E[^/]+\\Q"), address)));
    }
}
