package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Cuts words into the pieces that uncased transformers of the BERT kind read: the longest that is known, then on from there. */
final class WordPieces {
    /** The rest of a longer word tells nothing more. */
    private static final int MOST = 8;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final Map<String, int[]> known = new HashMap<>();

    WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Reads the vocabulary of a {@code tokenizer.json}. */
    static WordPieces read(InputStream in) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
        vocabulary
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPieces(numbers);
    }

    int start() {
        return number("[CLS]");
    }

    int end() {
        return number("[SEP]");
    }

    /** Numbers of a word's pieces, one at least. */
    int[] of(String word) {
        return known.computeIfAbsent(word, this::cut);
    }

    private int[] cut(String word) {
        List<Integer> pieces = new ArrayList<>();
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isMark(c)) {
                cutPart(part, pieces);
                cutPart(part.append(c), pieces);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !Character.isISOControl(c)) {
                part.append(c);
            }
        }
        cutPart(part, pieces);
        if (pieces.isEmpty()) {
            pieces.add(number("[UNK]"));
        }
        return pieces.stream().limit(MOST).mapToInt(piece -> piece).toArray();
    }

    private void cutPart(StringBuilder part, List<Integer> pieces) {
        String rest = part.length() > LONGEST_WORD ? "" : part.toString();
        List<Integer> cut = new ArrayList<>();
        int from = 0;
        while (from < rest.length()) {
            int end = rest.length();
            while (end > from && !numbers.containsKey(piece(rest, from, end))) {
                end--;
            }
            if (end == from) {
                cut = List.of(number("[UNK]"));
                break;
            }
            cut.add(number(piece(rest, from, end)));
            from = end;
        }
        pieces.addAll(cut);
        part.setLength(0);
    }

    private static String piece(String part, int from, int end) {
        return (from > 0 ? "##" : "") + part.substring(from, end);
    }

    private int number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }

    /** What stands alone whatever is around it. */
    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
