package org.wiredesk.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a service says about itself on its management port. */
public final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** An answer to a health question. */
    public enum Answer {
        UP,
        DOWN,
        /** Nobody answers in time, or nothing that is an answer. */
        SILENT
    }

    /** Whether the service needs no restart. */
    public Answer live(int managementPort) throws InterruptedException {
        return ask(managementPort, "live");
    }

    /** Whether the service can do its work. */
    public Answer ready(int managementPort) throws InterruptedException {
        return ask(managementPort, "ready");
    }

    private Answer ask(int port, String question) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/" + question))
                .timeout(PATIENCE)
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return switch (status) {
                case 200 -> Answer.UP;
                case 503 -> Answer.DOWN;
                default -> Answer.SILENT;
            };
        } catch (IOException e) {
            return Answer.SILENT;
        }
    }
}
