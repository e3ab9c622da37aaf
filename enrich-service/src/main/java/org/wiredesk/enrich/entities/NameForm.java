package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wiredesk.enrich.text.WordList;

/**
 * A name as words that can be compared.
 *
 * @param words as written
 * @param keys small letters, no full stops, accents kept
 */
record NameForm(List<String> words, List<String> keys) {
    private static final Set<String> SUFFIXES = WordList.read("name-suffixes.txt");
    private static final Set<String> COMPANY_FORMS = WordList.read("company-forms.txt");

    static NameForm of(List<String> words) {
        List<String> keys = new ArrayList<>(words.size());
        for (String word : words) {
            String key = word.toLowerCase(Locale.ROOT).replace(".", "");
            if (!key.isEmpty() && !key.equals(",")) {
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

    /** Without "Jr." and its like. */
    NameForm withoutSuffix() {
        return without(SUFFIXES);
    }

    /** Without "Inc." and its like. */
    NameForm withoutCompanyForm() {
        return without(COMPANY_FORMS);
    }

    private NameForm without(Set<String> last) {
        List<String> left = words;
        while (left.size() > 1) {
            String word = left.get(left.size() - 1).replace(".", "");
            if (!last.contains(word) && !word.equals(",") && !word.equals("&")) {
                break;
            }
            left = left.subList(0, left.size() - 1);
        }
        return left.size() == words.size() ? this : of(left);
    }

    boolean endsWith(NameForm shorter) {
        int from = size() - shorter.size();
        return from >= 0 && keys.subList(from, size()).equals(shorter.keys);
    }

    boolean startsWith(NameForm shorter) {
        return shorter.size() <= size() && keys.subList(0, shorter.size()).equals(shorter.keys);
    }
}
