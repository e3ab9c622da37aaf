package org.wiredesk.local.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Text;
import org.wiredesk.local.publish.ContentTypes;
import org.wiredesk.local.up.Ports;
import org.wiredesk.local.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./wiredesk clean} */
@Command(name = "clean", header = "Show what would be taken out of an article. Nothing is published.")
public final class CleanCommand implements Callable<Integer> {
    private static final String UNKNOWN = "application/octet-stream";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The article, or - for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "Media type, for instance text/plain (default: by the file's ending).")
    private @Nullable String contentType;

    @Option(names = "--source", paramLabel = "NAME", description = "The outlet or agency the article is from.")
    private @Nullable String source;

    @Option(
            names = "--explain",
            description = "Also show what nearly was taken out and why it stayed, and where the rules come from.")
    private boolean explain;

    @Option(names = "--json", description = "Print the service's answer.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    public CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        byte[] article = content();
        JsonClient ingest =
                new JsonClient("ingest-service", new Ports(data.running().portOffset()).url(Service.INGEST));
        JsonNode answer = ingest.post("/api/clean", parameters(), mediaType(), article);
        if (json) {
            terminal.line(Indented.json(answer));
            return 0;
        }
        for (JsonNode each : answer.path("articles")) {
            ArticleCard.lines(terminal, each, Integer.MAX_VALUE).forEach(terminal::line);
            if (explain) {
                Explanation.lines(terminal, each).forEach(terminal::line);
            }
        }
        for (JsonNode each : answer.path("rejected")) {
            terminal.line(Text.printable("Rejected (" + each.path("reason").asText() + "): "
                    + each.path("detail").asText()));
        }
        return answer.path("articles").isEmpty() ? 1 : 0;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        String outlet = source;
        if (outlet != null) {
            parameters.put("source", outlet);
        }
        if (explain) {
            parameters.put("explain", "true");
        }
        return parameters;
    }

    private byte[] content() throws CommandFailure, IOException {
        if (file.toString().equals("-")) {
            return System.in.readAllBytes();
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("There is no file " + file);
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure("Not allowed to read " + file);
        }
        return Files.readAllBytes(file);
    }

    private String mediaType() {
        String given = contentType;
        String byEnding = given == null ? ContentTypes.of(file) : given;
        return byEnding == null ? UNKNOWN : byEnding;
    }
}
