package org.wiredesk.enrich.sentiment;

import org.wiredesk.enrich.text.TextSentence;

/**
 * A sentence as {@link PooledNetwork} reads it: for each word its vector and what the sentence shows of it.
 *
 * @param size number of words
 * @param rows the row of each word's vector; -1 for names and unknown words
 * @param values {@code width} numbers for each word
 */
public record SentenceInput(SentenceTraits traits, int size, int width, int[] rows, float[] values) {
    private static final int SHOWN = 7;
    private static final float STRONG_VALENCE = 20;

    /** Numbers for each word of an input with vectors of so many dimensions. */
    public static int width(WordVectors vectors) {
        return vectors.dimensions() + SHOWN;
    }

    public static SentenceInput of(TextSentence sentence, Valences valences, WordVectors vectors) {
        return of(new SentenceTraits(sentence, valences), vectors);
    }

    static SentenceInput of(SentenceTraits traits, WordVectors vectors) {
        int width = width(vectors);
        int[] rows = new int[traits.size];
        float[] values = new float[traits.size * width];
        for (int i = 0; i < traits.size; i++) {
            int at = i * width;
            boolean name = traits.word[i] == SentenceTraits.NAME;
            rows[i] = name ? -1 : vectors.row(traits.word[i]);
            vectors.copy(rows[i], values, at);
            at += vectors.dimensions();
            float valence = traits.valence[i] / STRONG_VALENCE;
            values[at] = valence;
            values[at + 1] = traits.negated[i] ? 1 : 0;
            values[at + 2] = traits.quoted[i] ? 1 : 0;
            values[at + 3] = traits.speech[i] ? 1 : 0;
            values[at + 4] = traits.function[i] ? 1 : 0;
            values[at + 5] = traits.negated[i] ? valence : 0;
            values[at + 6] = name ? 1 : 0;
        }
        return new SentenceInput(traits, traits.size, width, rows, values);
    }

    /** The same sentence with other numbers. */
    public SentenceInput with(float[] others) {
        return new SentenceInput(traits, size, width, rows, others);
    }

    /** Numbers of a word that are its vector; what the sentence shows follows. */
    public int vector() {
        return width - SHOWN;
    }

    /** How a word stands to a target: side and distance, whether in its clause, whether in its voice. */
    public int position(int word, int first, int end) {
        if (word >= first && word < end) {
            return PooledNetwork.POSITIONS - 1;
        }
        int distance = word < first ? first - word : word - end + 1;
        int far = distance <= 3
                ? distance - 1
                : distance <= 5 ? 3 : distance <= 8 ? 4 : distance <= 13 ? 5 : distance <= 20 ? 6 : 7;
        int clause = traits.clause[word] == traits.clause[first] ? 1 : 0;
        int voice = traits.quoted[word] == traits.quoted[first] ? 1 : 0;
        return (((word < first ? 0 : 8) + far) * 2 + clause) * 2 + voice;
    }
}
