package org.wiredesk.bench.input;

import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the core is measured with: the files of the folder that {@code -Ddata=} names, else fictional ones. */
public final class Inputs {
    private static final int COUNT = 200;

    private Inputs() {}

    public static List<byte[]> texts() {
        String folder = System.getProperty("data");
        return folder == null ? SampleArticles.fictional(COUNT) : SampleArticles.of(Path.of(folder));
    }

    public static List<byte[]> pages() {
        String folder = System.getProperty("data");
        return folder == null
                ? SamplePages.fictional(COUNT).stream()
                        .map(page -> page.html().getBytes(UTF_8))
                        .toList()
                : SampleArticles.of(Path.of(folder));
    }

    /** Printed once, to turn operations a second into bytes a second. */
    public static List<byte[]> shown(List<byte[]> inputs) {
        long bytes = inputs.stream().mapToLong(input -> input.length).sum();
        System.out.printf("%n%d inputs, %d bytes an operation%n", inputs.size(), bytes);
        return inputs;
    }
}
