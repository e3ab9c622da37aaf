package org.wiredesk.local.up;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Text;
import org.wiredesk.local.read.ArticleCard;
import org.wiredesk.local.read.StoreClient;

/** What a person sees when the system is ready: an article that went through it, and where to look next. */
final class Welcome {
    private static final int PARAGRAPHS = 3;

    private final Terminal terminal;
    private final Ports ports;
    private final StoreClient store;

    Welcome(Terminal terminal, Ports ports, StoreClient store) {
        this.terminal = terminal;
        this.ports = ports;
        this.store = store;
    }

    /** @param filters which article to show, in the parameters of the store; the newest of those that match */
    void show(Map<String, String> filters) throws InterruptedException {
        Optional<JsonNode> article = find(filters);
        if (article.isPresent()) {
            terminal.line();
            ArticleCard.lines(terminal, article.get(), PARAGRAPHS).forEach(terminal::line);
        }
        terminal.line();
        terminal.line(terminal.bold("Wiredesk is ready."));
        String read = ports.url(Service.STORE);
        article.ifPresent(shown ->
                where("This article", "./wiredesk read " + shown.path("id").asText()));
        where("Articles", read + "/api/articles");
        where("Try the API", read + "/q/swagger-ui");
        where("Publish", "./wiredesk publish FILE   (Kafka: " + ports.bootstrapServers() + ", topic articles.raw)");
        for (Service service : Service.values()) {
            String management = "http://127.0.0.1:" + ports.management(service);
            where(service.serviceName(), management + "/q/health   " + management + "/q/metrics");
        }
        terminal.line("Ctrl-C stops everything; the data stays.");
    }

    private void where(String what, String place) {
        terminal.line("  " + Text.pad(what, 16) + place);
    }

    private Optional<JsonNode> find(Map<String, String> filters) throws InterruptedException {
        try {
            Optional<JsonNode> listed = store.newest(filters);
            return listed.isPresent()
                    ? Optional.of(store.article(listed.get().path("id").asText()))
                    : Optional.empty();
        } catch (CommandFailure e) {
            terminal.error("No article can be shown: " + e.getMessage());
            return Optional.empty();
        }
    }
}
