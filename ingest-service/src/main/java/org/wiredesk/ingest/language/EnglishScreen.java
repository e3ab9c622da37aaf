package org.wiredesk.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Recognises plain English by its function words, hundreds of times cheaper than the model. It answers only where the evidence is
 * overwhelming at the beginning, in the middle and at the end of a text; for all else the model is asked.
 */
final class EnglishScreen {
    private static final int WINDOW = 300;
    private static final int FEWEST_WORDS = 40;
    private static final int FEWEST_DISTINCT = 6;
    /** Of running English 12 to 25 % are such words, of any other language not 4 %. */
    private static final int PERCENT_OF_ALL = 11;

    private static final int PERCENT_OF_WINDOW = 5;
    private static final int MOST_FOREIGN_LETTERS_PERCENT = 3;

    private final Set<String> functionWords;

    EnglishScreen() {
        try (InputStream in = EnglishScreen.class.getResourceAsStream("/lists/english-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of English words is missing");
            }
            functionWords = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEnglish(String text) {
        Count all = new Count();
        int last = Math.max(0, text.length() - WINDOW);
        return add(text, 0, all)
                && (last == 0 || add(text, last / 2, all) && add(text, last, all))
                && all.words >= FEWEST_WORDS
                && all.seen.size() >= FEWEST_DISTINCT
                && all.functionWords * 100 >= all.words * PERCENT_OF_ALL
                && all.seen.contains("the")
                && all.foreignLetters * 100 <= all.letters * MOST_FOREIGN_LETTERS_PERCENT;
    }

    /** @return whether the window by itself may be English */
    private boolean add(String text, int from, Count all) {
        int words = all.words;
        int found = all.functionWords;
        int end = Math.min(text.length(), from + WINDOW);
        int start = -1;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (c < 128 ? isAsciiLetter(c) : Character.isLetter(c)) {
                start = start < 0 ? i : start;
                all.letters++;
                all.foreignLetters += c < 128 ? 0 : 1;
            } else if (start >= 0) {
                all.words++;
                String word = text.substring(start, i);
                if (functionWords.contains(word)) {
                    all.functionWords++;
                    all.seen.add(word);
                }
                start = -1;
            }
        }
        return (all.functionWords - found) * 100 >= (all.words - words) * PERCENT_OF_WINDOW;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static final class Count {
        private int words;
        private int functionWords;
        private int letters;
        private int foreignLetters;
        private final Set<String> seen = new HashSet<>();
    }
}
