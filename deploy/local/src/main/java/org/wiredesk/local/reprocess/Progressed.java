package org.wiredesk.local.reprocess;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a reprocessing has come: a file that lets it go on where it was cut short.
 *
 * @param question what is reprocessed, in a fixed wording
 * @param startedAt when the operator asked
 * @param status the publication status that is being gone through
 * @param received of the last article sent; articles are gone through from the newest received to the oldest
 * @param id of the last article sent; empty when none was
 * @param sent so far
 */
record Progressed(String question, Instant startedAt, String status, Instant received, String id, long sent) {

    static Progressed begin(String question, String status) {
        return new Progressed(question, Instant.now(), status, Instant.MAX, "", 0);
    }

    Progressed with(Instant lastReceived, String lastId, long more) {
        return new Progressed(question, startedAt, status, lastReceived, lastId, sent + more);
    }

    Progressed next(String nextStatus) {
        return new Progressed(question, startedAt, nextStatus, Instant.MAX, "", sent);
    }

    /** Whether an article was gone through already, in the order of the listing. */
    boolean covers(Instant articleReceived, String articleId) {
        int order = articleReceived.compareTo(received);
        return !id.isEmpty() && (order > 0 || (order == 0 && articleId.compareTo(id) >= 0));
    }

    static Optional<Progressed> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String received = properties.getProperty("received", "");
        return Optional.of(new Progressed(
                properties.getProperty("question", ""),
                Instant.parse(properties.getProperty("startedAt", "")),
                properties.getProperty("status", ""),
                received.isEmpty() ? Instant.MAX : Instant.parse(received),
                properties.getProperty("id", ""),
                Long.parseLong(properties.getProperty("sent", "0"))));
    }

    /** Whole or not at all: the old file stands until the new one is written. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("question", question);
        properties.setProperty("startedAt", startedAt.toString());
        properties.setProperty("status", status);
        properties.setProperty("received", id.isEmpty() ? "" : received.toString());
        properties.setProperty("id", id);
        properties.setProperty("sent", Long.toString(sent));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, "How far ./wiredesk reprocess has come");
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
