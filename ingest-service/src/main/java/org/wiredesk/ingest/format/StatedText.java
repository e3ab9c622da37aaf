package org.wiredesk.ingest.format;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a page states beside its visible text of the words of its article: evidence of which blocks are the story's, and never a
 * replacement of them.
 */
final class StatedText {
    private static final int SHINGLE = 3;
    /** Of a longer text the beginning. */
    private static final int LONGEST = 200_000;

    private final Set<Integer> headline = new HashSet<>();
    private final Set<Integer> description = new HashSet<>();
    private final Set<Integer> body = new HashSet<>();

    void addHeadline(@Nullable String text) {
        addWords(text, headline);
    }

    void addDescription(@Nullable String text) {
        addWords(text, description);
    }

    /** The whole text, as some pages state it for search engines. */
    void addBody(@Nullable String text) {
        if (text != null) {
            int[] words = WordHashes.of(text.substring(0, Math.min(text.length(), LONGEST)));
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                body.add(shingle(words, i));
            }
        }
    }

    private static void addWords(@Nullable String text, Set<Integer> to) {
        if (text != null) {
            for (int word : WordHashes.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
                to.add(word);
            }
        }
    }

    private static int shingle(int[] words, int at) {
        return (words[at] * 31 + words[at + 1]) * 31 + words[at + 2];
    }

    /** How much of the headline's words a text has and how much of its words are the headline's, the smaller; -1 without one. */
    float likeHeadline(int[] words) {
        return likeness(words, headline);
    }

    /** Share of a text's words that are in the description; -1 without one. */
    float inDescription(int[] words) {
        return description.isEmpty() ? -1 : share(words, description);
    }

    /** Share of a text's runs of three words that are in the stated text; -1 without one or for a shorter text. */
    float inBody(int[] words) {
        if (body.isEmpty() || words.length < SHINGLE) {
            return -1;
        }
        int found = 0;
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            found += body.contains(shingle(words, i)) ? 1 : 0;
        }
        return (float) found / (words.length - SHINGLE + 1);
    }

    private static float likeness(int[] words, Set<Integer> wanted) {
        if (wanted.isEmpty()) {
            return -1;
        }
        float share = share(words, wanted);
        return Math.min(share, share * words.length / wanted.size());
    }

    private static float share(int[] words, Set<Integer> wanted) {
        int found = 0;
        for (int word : words) {
            found += wanted.contains(word) ? 1 : 0;
        }
        return words.length == 0 ? 0 : (float) found / words.length;
    }
}
