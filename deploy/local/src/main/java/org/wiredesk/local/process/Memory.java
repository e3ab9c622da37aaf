package org.wiredesk.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Memory that processes keep in RAM ("proportional set size" on Linux). */
public final class Memory {
    private Memory() {}

    /** Bytes of one process, its share of what it has in common with others; empty where the system does not tell. */
    public static OptionalLong of(ProcessHandle process) {
        return sum(Stream.of(process));
    }

    /** Bytes of a process and all it started, pages that they share counted once. */
    public static OptionalLong ofTree(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants()));
    }

    private static OptionalLong sum(Stream<ProcessHandle> processes) {
        long bytes = processes
                .mapToLong(each -> proportional(each.pid()).orElseGet(() -> resident(each.pid())))
                .sum();
        return bytes > 0 ? OptionalLong.of(bytes) : OptionalLong.empty();
    }

    private static OptionalLong proportional(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }

    /** Without Linux's /proc: what ps says. */
    private static long resident(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), UTF_8).strip();
            return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
