package org.wiredesk.local.reprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Answers as store-service does, with articles of which only number and model version differ, two to a page. */
final class FakeStore implements AutoCloseable {
    private static final int PAGE = 2;

    private final HttpServer server;
    private final List<String> modelVersions;
    private final List<String> requests = new ArrayList<>();
    private int goneFrom = Integer.MAX_VALUE;

    FakeStore(String... modelVersions) throws IOException {
        this.modelVersions = List.of(modelVersions);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/articles", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From this article on, no raw text is given out. */
    void failFrom(int article) {
        goneFrom = article;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            requests.add(path + "?" + query);
            boolean raw = path.endsWith("/raw");
            int number = raw ? Integer.parseInt(path.replaceAll("\\D", "")) : 0;
            boolean gone = raw && number >= goneFrom;
            byte[] body = (gone ? "{\"title\": \"Gone\"}" : raw ? "{\"rawText\": \"Raw " + number + "\"}" : page(query))
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(gone ? 410 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(String query) {
        if (query.contains("status=withheld")) {
            return "{\"articles\": []}";
        }
        int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=(\\d+).*", "$1")) : 0;
        int to = Math.min(modelVersions.size(), from + PAGE);
        String articles = java.util.stream.IntStream.range(from, to)
                .mapToObj(this::article)
                .collect(Collectors.joining(","));
        return "{\"articles\": [" + articles + "]"
                + (to < modelVersions.size() ? ", \"nextCursor\": \"" + to + "\"" : "") + "}";
    }

    /** Article 0 is the newest. */
    private String article(int number) {
        return """
                {"id": "article-%d", "version": 3, "pubStatus": "usable", "source": {"name": "Harbour Gazette"},
                 "headline": "Headline %d", "authors": [], "language": {"tag": "en", "confidence": 1}, "body": "Body %d",
                 "removed": [], "infoSources": [], "contributors": [], "corrections": [], "subjects": [],
                 "publishedPrecision": "unknown", "receivedAt": "2026-03-0%dT08:00:00Z", "contentHash": "00",
                 "fingerprint": "0", "wordCount": 2, "format": "text/plain", "sanitised": [], "conflicts": [], "copies": 0,
                 "enrichment": {"status": "ok", "models": [
                   {"task": "sentences", "name": "x", "version": "9"}, {"task": "entities", "name": "x", "version": "%s"}]}}"""
                .formatted(number, number, number, 9 - number, modelVersions.get(number));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
