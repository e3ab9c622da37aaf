package org.wiredesk.enrich.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.enrich.entities.ArticleWords;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.text.TextSentence;

/**
 * A sentence as the network of the committee reads it: what a transformer makes of each word, how the words are written, and what the
 * teacher says.
 *
 * @param vectors {@link ContextVectors#SIZE} numbers a word
 * @param kinds how each word is written
 * @param open whether each word can be part of a name
 * @param said the teacher's tags
 */
record ContextReading(float[] vectors, int[] kinds, boolean[] open, byte[] said) {
    private static final int VECTORS = 3 * ContextVectors.SIZE;
    private static final int WRITTEN = VECTORS + 5 * ArticleWords.KINDS;
    private static final int SAID = WRITTEN + 3 * Tag.COUNT;
    /** Numbers that are known of a word. */
    static final int SIZE = SAID + 1;

    /** Gives the vectors of a sentence's words. */
    interface Reader {
        float[] vectors(TextSentence sentence) throws IOException;
    }

    /** The sentences of a document. */
    static List<ContextReading> of(TaggedDocument said, ArticleWords article, Reader reader) throws IOException {
        List<ContextReading> readings = new ArrayList<>();
        for (int line = 0; line < said.tags().size(); line++) {
            byte[] tags = said.tags().get(line);
            int[] kinds = new int[tags.length];
            boolean[] open = new boolean[tags.length];
            boolean anyOpen = false;
            for (int i = 0; i < tags.length; i++) {
                kinds[i] = article.kind(line, i);
                open[i] = article.isOpen(line, i);
                anyOpen |= open[i];
            }
            float[] read = anyOpen ? reader.vectors(said.sentences().get(line)) : new float[0];
            readings.add(new ContextReading(read, kinds, open, tags));
        }
        return readings;
    }

    /** What is known of a word and of those beside it. @param deaf whether the teacher is not heard */
    float[] input(int i, boolean deaf) {
        float[] input = new float[SIZE];
        for (int d = -1; d <= 1; d++) {
            if (has(i + d)) {
                int from = (i + d) * ContextVectors.SIZE;
                System.arraycopy(vectors, from, input, (d + 1) * ContextVectors.SIZE, ContextVectors.SIZE);
            }
            if (!deaf) {
                input[WRITTEN + (d + 1) * Tag.COUNT + (has(i + d) ? said[i + d] : Tag.OUTSIDE)] = 1;
            }
        }
        for (int d = -2; d <= 2; d++) {
            input[VECTORS + (d + 2) * ArticleWords.KINDS + (has(i + d) ? kinds[i + d] : 0)] = 1;
        }
        input[SAID] = i == 0 ? 1 : 0;
        return input;
    }

    private boolean has(int i) {
        return i >= 0 && i < kinds.length;
    }
}
