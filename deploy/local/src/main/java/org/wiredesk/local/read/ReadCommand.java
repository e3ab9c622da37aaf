package org.wiredesk.local.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.up.Ports;
import org.wiredesk.local.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./wiredesk read} */
@Command(name = "read", header = "Read enriched articles: a list of those that match, or one by its id.")
public final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Shows this article in full.")
    private @Nullable String id;

    @Option(names = "-q", paramLabel = "WORDS", description = "Words to search for.")
    private @Nullable String query;

    @Option(names = "--source", paramLabel = "NAME", description = "Only from this outlet or agency.")
    private @Nullable String source;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only about this person, organisation or place.")
    private @Nullable String entity;

    @Option(
            names = "--sentiment",
            paramLabel = "POLARITY",
            description = "Only negative, neutral or positive articles.")
    private @Nullable String sentiment;

    @Option(names = "--from", paramLabel = "TIME", description = "Only published at or after this time (RFC 3339).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Only published before this time (RFC 3339).")
    private @Nullable String to;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many, 1 to 100 (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print the service's answer.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    public ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        StoreClient store = new StoreClient(new Ports(data.running().portOffset()).url(Service.STORE));
        String wanted = id;
        JsonNode answer = wanted == null ? store.page(parameters()) : store.article(wanted);
        if (json) {
            terminal.line(Indented.json(answer));
        } else if (wanted == null) {
            ArticleList.lines(terminal, answer).forEach(terminal::line);
        } else {
            ArticleCard.lines(terminal, answer, Integer.MAX_VALUE).forEach(terminal::line);
        }
        return 0;
    }

    private Map<String, String> parameters() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("q", query);
        given.put("source", source);
        given.put("entity", entity);
        given.put("sentiment", sentiment);
        given.put("publishedFrom", from);
        given.put("publishedTo", to);
        given.put("limit", Integer.toString(limit));
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, value);
            }
        });
        return parameters;
    }
}
