package org.wiredesk.local.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.up.BrokerOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./wiredesk publish} */
@Command(name = "publish", header = "Send articles to the running system, or to any Kafka cluster.")
public final class PublishCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders (every file in them), or - for standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "Media type, for instance text/plain (default: by the file's ending).")
    private @Nullable String contentType;

    @Option(names = "--source", paramLabel = "NAME", description = "The outlet or agency the article is from.")
    private @Nullable String source;

    @Option(names = "--url", paramLabel = "URL", description = "Where the article stands on the web.")
    private @Nullable String url;

    @Option(names = "--id", paramLabel = "ID", description = "The publisher's own id of the article.")
    private @Nullable String id;

    @Option(
            names = "--article-version",
            paramLabel = "VERSION",
            description = "The publisher's version: a higher one replaces a lower one of the same id.")
    private @Nullable String version;

    @Mixin
    private final BrokerOption broker = new BrokerOption();

    @Mixin
    private final DataOption data = new DataOption();

    public PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        boolean one = files.size() == 1 && !Files.isDirectory(files.get(0));
        if (!one && (url != null || id != null || version != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--url, --id and --article-version are for a single article");
        }
        if (files.equals(List.of(STANDARD_INPUT))) {
            byte[] value = System.in.readAllBytes();
            Submission submission = new Submission("standard input", value, contentType, statement());
            return publish(1, batch -> batch.send(submission));
        }
        List<Path> all = ArticleFiles.in(files);
        return publish(all.size(), batch -> {
            for (Path file : all) {
                batch.send(read(file));
            }
        });
    }

    private interface Sending {
        void through(PublishedBatch batch) throws IOException;
    }

    private int publish(int count, Sending sending) throws CommandFailure, InterruptedException, IOException {
        try (RawPublisher publisher = RawPublisher.connect(broker.bootstrapServers(data));
                PublishedBatch batch = new PublishedBatch(terminal, publisher, count)) {
            sending.through(batch);
            return batch.finish() ? 0 : 1;
        }
    }

    private Submission read(Path file) throws IOException {
        String type = contentType;
        return new Submission(
                file.toString(), Files.readAllBytes(file), type == null ? ContentTypes.of(file) : type, statement());
    }

    private Submission.Statement statement() {
        return new Submission.Statement(source, url, id, version);
    }
}
