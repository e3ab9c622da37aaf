package org.wiredesk.local.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file that a process writes its log to. */
public record LogFile(Path path) {
    /** Enough for the last few hundred lines; logs can be long. */
    private static final int TAIL_BYTES = 256 * 1024;

    private static final Duration POLL = Duration.ofMillis(300);

    /** Begins a new file and keeps the one of the run before as {@code .1}. */
    public void rotate() throws IOException {
        if (Files.exists(path)) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines; none when there is no file. */
    public List<String> tail(int lines) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long start = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(start);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            List<String> all = new String(bytes, UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Writes the last lines and then what is added, until the thread is interrupted. A new file is read from its start. */
    public void follow(int lines, PrintStream out) throws IOException, InterruptedException {
        tail(lines).forEach(out::println);
        long position = Files.size(path);
        while (true) {
            Thread.sleep(POLL.toMillis());
            long size = Files.exists(path) ? Files.size(path) : 0;
            position = size < position ? 0 : position;
            if (size > position) {
                position += copy(position, out);
            }
        }
    }

    private long copy(long position, PrintStream out) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(position);
            long copied = in.transferTo(out);
            out.flush();
            return copied;
        }
    }
}
