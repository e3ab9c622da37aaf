package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.wiredesk.enrich.text.WordList;

/**
 * A name as words that can be compared.
 *
 * @param words as written
 * @param keys small letters without accents, full stops and marks
 */
record NameForm(List<String> words, List<String> keys) {
    private static final Set<String> SUFFIXES = WordList.read("name-suffixes.txt");
    private static final Set<String> MARKS = Set.of(",", "\"", "'", "(", ")");

    static NameForm of(List<String> words) {
        List<String> keys = new ArrayList<>(words.size());
        for (String word : words) {
            String key = Folding.fold(word).replace(".", "");
            if (!key.isEmpty() && !MARKS.contains(key)) {
                keys.add(key);
            }
        }
        if (keys.size() > 1 && keys.get(0).equals("the")) {
            keys.remove(0);
        }
        return new NameForm(List.copyOf(words), List.copyOf(keys));
    }

    String key() {
        return String.join(" ", keys);
    }

    int size() {
        return keys.size();
    }

    String last() {
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    /** Without "Jr." and its like. */
    NameForm withoutSuffix() {
        List<String> left = words;
        while (left.size() > 1) {
            String word = left.get(left.size() - 1).replace(".", "");
            if (!SUFFIXES.contains(word) && !word.equals(",")) {
                break;
            }
            left = left.subList(0, left.size() - 1);
        }
        return left.size() == words.size() ? this : of(left);
    }

    /** "jr" of "Dale Rusk Jr."; empty when there is none. */
    String suffix() {
        return withoutSuffix() == this ? "" : last();
    }
}
