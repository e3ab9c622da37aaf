package org.wiredesk.local.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Articles that come with the program, written for it, in the order in which they are listed in {@code samples/index.tsv}. */
public final class SampleArticles {
    /** Source of the sample that shows most: a republished story with everything around it. */
    public static final String SHOWN_FIRST = "Harbour Lantern";

    private static final String FOLDER = "/samples/";

    private SampleArticles() {}

    public static List<Submission> all() throws IOException {
        List<Submission> samples = new ArrayList<>();
        for (String line : new String(read("index.tsv"), UTF_8).lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                samples.add(sample(line.split("\t", -1)));
            }
        }
        return samples;
    }

    private static Submission sample(String[] cells) throws IOException {
        return new Submission(
                cells[0],
                read(cells[0]),
                value(cells[1]),
                new Submission.Statement(value(cells[2]), value(cells[3]), value(cells[4]), value(cells[5])));
    }

    private static @Nullable String value(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = SampleArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
