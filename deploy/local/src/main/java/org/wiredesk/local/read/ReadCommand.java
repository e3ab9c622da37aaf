package org.wiredesk.local.read;

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

    @Mixin
    private final QueryOptions query = new QueryOptions();

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
        JsonNode answer = wanted == null ? store.page(query.parameters()) : store.article(wanted);
        if (json) {
            terminal.line(Indented.json(answer));
        } else if (wanted == null) {
            ArticleList.lines(terminal, answer).forEach(terminal::line);
        } else {
            ArticleCard.lines(terminal, answer, Integer.MAX_VALUE).forEach(terminal::line);
        }
        return 0;
    }
}
