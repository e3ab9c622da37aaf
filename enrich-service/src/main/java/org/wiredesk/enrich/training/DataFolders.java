package org.wiredesk.enrich.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The folders that every trainer is given. */
final class DataFolders {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with ner/, sentiment/ and extraction/.")
    private Path data = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the model and its card go.")
    private Path out = Path.of(".");

    @Option(
            names = "--model-version",
            paramLabel = "VERSION",
            defaultValue = "1",
            description = "Version that results will name (default: ${DEFAULT-VALUE}).")
    private String version = "1";

    /** @throws IOException in words for people when it is not there */
    Path file(String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IOException("There is no readable file " + name + " in the data folder.");
        }
        return file;
    }

    boolean has(String name) {
        return Files.isReadable(data.resolve(name));
    }

    Path output(String name) throws IOException {
        Files.createDirectories(out);
        return out.resolve(name);
    }

    String version() {
        return version;
    }
}
