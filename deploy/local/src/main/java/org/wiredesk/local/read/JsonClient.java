package org.wiredesk.local.read;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.local.CommandFailure;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Asks a service for JSON. */
public final class JsonClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String service;
    private final String base;

    /**
     * @param service its name for people
     * @param base its address without a path
     */
    public JsonClient(String service, String base) {
        this.service = service;
        this.base = base;
    }

    /** @throws CommandFailure when there is no answer or it is a problem; the sentence is the service's own */
    public JsonNode get(String path, Map<String, String> parameters) throws CommandFailure, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path, parameters)).GET());
    }

    /** @throws CommandFailure when there is no answer or it is a problem; the sentence is the service's own */
    public JsonNode post(String path, Map<String, String> parameters, String contentType, byte[] body)
            throws CommandFailure, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path, parameters))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private URI uri(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** For one part of a path as well as for a parameter. */
    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private JsonNode send(HttpRequest.Builder request) throws CommandFailure, InterruptedException {
        HttpResponse<byte[]> response;
        try {
            response = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException e) {
            throw new CommandFailure(service + " does not answer at " + base + ".", e);
        } catch (IOException e) {
            throw new CommandFailure(service + " did not answer: " + e.getMessage() + ".", e);
        }
        JsonNode answer;
        try {
            answer = Json.readTree(response.body());
        } catch (MalformedEventException e) {
            throw new CommandFailure(
                    service + " answered " + response.statusCode() + " and something that is not JSON.", e);
        }
        if (response.statusCode() >= 400) {
            throw new CommandFailure(service + " answered " + response.statusCode() + ": " + sentence(answer));
        }
        return answer;
    }

    /** From an RFC 9457 problem. */
    private static String sentence(JsonNode problem) {
        String detail = problem.path("detail").asText("");
        return detail.isEmpty() ? problem.path("title").asText("no reason given") : detail;
    }
}
