package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.console.Units;

/**
 * The folder that a local run keeps everything in.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

    /** A new Kafka and PostgreSQL take about 70 MB; below this they would fail half-way, each in its own words. */
    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;

    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** What is known of the running system. */
    public Path run() {
        return root.resolve("run");
    }

    /** How far a reprocessing that was cut short has come. */
    public Path reprocessing() {
        return root.resolve("reprocessing.properties");
    }

    /** Exists once the sample articles were published. */
    public Path samplesMark() {
        return root.resolve("samples-published");
    }

    /** Exists once PostgreSQL's files were written in full. It sits among them, and so cannot outlive them. */
    public Path postgresMark() {
        return postgres().resolve("wiredesk-initialised");
    }

    /** Makes sure that the folder is there, can be written and has room. */
    public void prepare() throws CommandFailure {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Path probe = Files.createTempFile(root, "probe", "");
            Files.delete(probe);
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CommandFailure("The data folder " + root + " has " + Units.bytes(free)
                        + " of free space left, and Wiredesk needs " + Units.bytes(LEAST_FREE_BYTES)
                        + ". Make room or choose another with --data DIR.");
            }
        } catch (IOException e) {
            throw new CommandFailure(
                    "The data folder " + root + " cannot be written (" + reason(e)
                            + "). Choose another with --data DIR.",
                    e);
        }
    }

    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it cannot be made there";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        String reason = problem instanceof FileSystemException fileSystem ? fileSystem.getReason() : null;
        return reason == null ? String.valueOf(problem.getMessage()) : reason;
    }
}
