package org.wiredesk.enrich.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a span of text lies among sentences and tokens.
 *
 * @param sentence index of the sentence
 * @param firstToken index of the first token that the span touches
 * @param endToken index after the last one
 */
public record TextTarget(int sentence, int firstToken, int endToken) {

    /** The first sentence with a token in the span; null when the span touches none. */
    public static @Nullable TextTarget find(List<TextSentence> sentences, int start, int end) {
        for (int s = 0; s < sentences.size(); s++) {
            TextSentence sentence = sentences.get(s);
            if (sentence.end() <= start || sentence.start() >= end) {
                continue;
            }
            int first = -1;
            int last = -1;
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.end() > start && token.start() < end) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                return new TextTarget(s, first, last + 1);
            }
        }
        return null;
    }
}
