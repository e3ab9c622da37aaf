package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.engine.UnusableModelException;

/** Cuts texts into the pieces that a model knows. Safe for use by many threads. */
final class Pieces {
    private final HuggingFaceTokenizer tokenizer;

    private Pieces(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * A text in pieces.
     *
     * @param types 0 for the first text, 1 for the second
     * @param starts offsets in the first text in UTF-16 code units; -1 for what the model adds
     * @param ends offsets, exclusive
     */
    record Encoded(long[] ids, long[] types, int[] starts, int[] ends) {
        int size() {
            return ids.length;
        }

        /** Pieces before the text that the model adds. */
        int prefix() {
            int i = 0;
            while (i < starts.length && starts[i] < 0) {
                i++;
            }
            return i;
        }

        /** Pieces after the text that the model adds. */
        int suffix() {
            int i = starts.length;
            while (i > 0 && starts[i - 1] < 0) {
                i--;
            }
            return starts.length - i;
        }

        /** Pieces from one to another between what the model adds. */
        Encoded part(int from, int to) {
            int prefix = prefix();
            int suffix = suffix();
            int[] rows = new int[prefix + to - from + suffix];
            for (int i = 0; i < prefix; i++) {
                rows[i] = i;
            }
            for (int i = from; i < to; i++) {
                rows[prefix + i - from] = i;
            }
            for (int i = 0; i < suffix; i++) {
                rows[prefix + to - from + i] = size() - suffix + i;
            }
            return new Encoded(
                    Arrays.stream(rows).mapToLong(row -> ids[row]).toArray(),
                    Arrays.stream(rows).mapToLong(row -> types[row]).toArray(),
                    Arrays.stream(rows).map(row -> starts[row]).toArray(),
                    Arrays.stream(rows).map(row -> ends[row]).toArray());
        }

        /** The whole, or parts of at most so many pieces, neighbours of which have some in common. */
        List<Encoded> windows(int longest, int overlap) {
            if (size() <= longest) {
                return List.of(this);
            }
            int room = Math.max(1, longest - prefix() - suffix());
            int step = Math.max(1, room - overlap);
            List<Encoded> windows = new ArrayList<>();
            int end = size() - suffix();
            for (int from = prefix(); ; from += step) {
                windows.add(part(from, Math.min(end, from + room)));
                if (from + room >= end) {
                    return windows;
                }
            }
        }
    }

    static Pieces load(ModelFolder folder) {
        return load(folder.tokenizer());
    }

    /** @param tokenizerFile {@code tokenizer.json} */
    static Pieces load(Path tokenizerFile) {
        // Everything is in the jar; without this the library may ask the network for builds for other processors.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The library looks for its native part by the thread's loader.
        thread.setContextClassLoader(Pieces.class.getClassLoader());
        try {
            return new Pieces(HuggingFaceTokenizer.builder()
                    .optTokenizerPath(tokenizerFile)
                    .optTruncation(false)
                    .optPadding(false)
                    .build());
        } catch (IOException | RuntimeException e) {
            throw new UnusableModelException("The file " + tokenizerFile + " is not a tokenizer that can be loaded.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    Encoded of(String text, @Nullable String second) {
        Encoding encoding = second == null ? tokenizer.encode(text) : tokenizer.encode(text, second);
        long[] ids = encoding.getIds();
        long[] types = encoding.getTypeIds();
        long[] special = encoding.getSpecialTokenMask();
        CharSpan[] spans = encoding.getCharTokenSpans();
        Utf16 utf16 = new Utf16(text);
        int[] starts = new int[ids.length];
        int[] ends = new int[ids.length];
        boolean first = true;
        for (int i = 0; i < ids.length; i++) {
            // A special piece after text ends the first text; what follows has offsets in the second.
            first &= special[i] == 0 || i == 0 || starts[i - 1] < 0;
            boolean counts = special[i] == 0 && first && spans[i] != null;
            starts[i] = counts ? utf16.at(spans[i].getStart()) : -1;
            ends[i] = counts ? utf16.at(spans[i].getEnd()) : -1;
        }
        return new Encoded(ids, types, starts, ends);
    }
}
