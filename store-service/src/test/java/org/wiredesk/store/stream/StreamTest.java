package org.wiredesk.store.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class StreamTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Event(String id, String name, String data) {}

    @Inject
    Wire wire;

    @TestHTTPResource("/api/articles/stream")
    URL address;

    /** A reader of the stream: its events, as they come. */
    private final class Reader implements AutoCloseable {
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        private final CompletableFuture<HttpResponse<InputStream>> answer;

        Reader(String query, String lastEventId) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + query)).header("Accept", "text/event-stream");
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            answer = CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            Thread thread = new Thread(this::read, "stream-reader");
            thread.setDaemon(true);
            thread.start();
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.join().body(), UTF_8))) {
                String id = null;
                String name = null;
                StringBuilder data = new StringBuilder();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id:")) {
                        id = line.substring(3).strip();
                    } else if (line.startsWith("event:")) {
                        name = line.substring(6).strip();
                    } else if (line.startsWith("data:")) {
                        data.append(line.substring(5));
                    } else if (line.isEmpty() && name != null) {
                        events.add(new Event(id, name, data.toString()));
                        id = null;
                        name = null;
                        data.setLength(0);
                    }
                }
            } catch (IOException | CancellationException | CompletionException e) {
                events.add(new Event(null, "closed", String.valueOf(e.getMessage())));
            }
        }

        Event next() throws InterruptedException {
            Event event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("an event").isNotNull();
            return event;
        }

        @Override
        public void close() throws IOException {
            if (answer.isDone()) {
                answer.join().body().close();
            } else {
                answer.cancel(true);
            }
        }
    }

    @Test
    void a_reader_gets_what_matches_when_it_can_be_read_and_goes_on_where_it_was() throws Exception {
        String lastSeen;
        try (Reader reader = new Reader("?source=Stream%20Post", null)) {
            Event first = firstEvent(reader);
            String id = JsonPath.from(first.data()).getString("id");
            assertThat(first.name()).isEqualTo("article");
            given().get("/api/articles/{id}", id).then().statusCode(200);
            lastSeen = first.id();
        }
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Copy copy = post();
            missed.add(copy.id());
            wire.send(copy, Copy.article().source("Another Post", null));
        }
        try (Reader reader = new Reader("?source=Stream%20Post", lastSeen)) {
            List<String> seen = new ArrayList<>();
            while (!seen.containsAll(missed)) {
                seen.add(JsonPath.from(reader.next().data()).getString("id"));
            }
            assertThat(seen).doesNotHaveDuplicates();
            for (String id : seen) {
                given().get("/api/articles/{id}", id)
                        .then()
                        .body("source.name", org.hamcrest.Matchers.equalTo("Stream Post"));
            }
        }
    }

    /** Articles are sent until the reader, which connects in the background, has one. */
    private Event firstEvent(Reader reader) throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            wire.send(post());
            Event event = reader.events.poll(500, TimeUnit.MILLISECONDS);
            if (event != null) {
                // What else was sent meanwhile is on its way: the position of the last counts.
                Event last = event;
                for (Event next = event; next != null; next = reader.events.poll(3, TimeUnit.SECONDS)) {
                    last = next;
                }
                return last;
            }
        }
        throw new AssertionError("no event in half a minute");
    }

    private static Copy post() {
        return Copy.article().source("Stream Post", null);
    }

    @Test
    void bad_requests_are_refused_before_the_stream_begins() {
        given().header("Last-Event-ID", "yesterday")
                .accept("text/event-stream")
                .get("/api/articles/stream")
                .then()
                .statusCode(400);
        given().accept("text/event-stream")
                .queryParam("sentiment", "bad")
                .get("/api/articles/stream")
                .then()
                .statusCode(400);
    }

    @Test
    void a_position_is_read_as_it_is_written() {
        Offsets offsets = new Offsets(Map.of(2, 40L, 0, 17L));
        assertThat(offsets).hasToString("0:17,2:40");
        assertThat(Offsets.parse("0:17,2:40")).isEqualTo(offsets);
        assertThat(offsets.with(2, 41).hasSeen(2, 41)).isTrue();
        assertThat(offsets.hasSeen(1, 0)).isFalse();
        assertThat(Offsets.parse("0:")).isNull();
        assertThat(Offsets.parse("a:1")).isNull();
    }
}
