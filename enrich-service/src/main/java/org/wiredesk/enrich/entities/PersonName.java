package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.wiredesk.enrich.text.WordList;

/**
 * A person's full name in parts that can be compared.
 *
 * @param given first and middle names, hyphens undone and initials one by one
 * @param surname the last word, whichever way it is transliterated
 * @param suffix "jr", "iii"; empty when there is none
 * @param nickname in quotation marks between the names; empty when there is none
 */
record PersonName(List<String> given, String surname, String suffix, String nickname) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|as|es|an|ar|at|ash|ad|ed|ez|ul)-(?=\\p{L}{3})");
    private static final Pattern TRANSLITERATED_END = Pattern.compile("(?<=\\p{L}{4})(?:iy|yy|ij|yj|ii|i|j)$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,4}");
    private static final Set<String> SHORT_FORMS = shortForms();

    static PersonName of(NameForm form) {
        NameForm bare = form.withoutSuffix();
        List<String> given = new ArrayList<>();
        String nickname = "";
        boolean quoted = false;
        boolean shouted = bare.words().stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
        int last = bare.words().size() - 1;
        for (int i = 0; i < last; i++) {
            String word = bare.words().get(i);
            if (word.equals("\"") || word.equals("'")) {
                quoted = !quoted;
            } else if (quoted) {
                nickname = nickname.isEmpty() ? Folding.fold(word) : nickname;
            } else {
                addGiven(word, INITIALS.matcher(word).matches() && !shouted, given);
            }
        }
        return new PersonName(given, surname(bare.last()), form.suffix(), nickname);
    }

    private static void addGiven(String word, boolean initials, List<String> given) {
        String folded = Folding.fold(word).replace(".", "");
        if (initials) {
            folded.chars().forEach(letter -> given.add(Character.toString(letter)));
            return;
        }
        for (String part : folded.split("-")) {
            if (!part.isEmpty()) {
                given.add(part);
            }
        }
    }

    /** "al-Sisi" and "el-Sissi" stay two spellings, "el-Sisi" and "Sisi", "Zelensky" and "Zelenskyy" become one. */
    static String surname(String key) {
        String bare = ARTICLE.matcher(key).replaceFirst("");
        return TRANSLITERATED_END.matcher(bare).replaceFirst("y");
    }

    /** Whether both can be one person's: same surname, and nothing that contradicts. */
    boolean same(PersonName other) {
        if (!suffix.equals(other.suffix)) {
            return false;
        }
        if (surname.equals(other.surname)) {
            return givenAgree(other);
        }
        // "Suzuki Ichiro" is "Ichiro Suzuki" where the family name comes first.
        return given.size() == 1
                && other.given.size() == 1
                && surname(given.get(0)).equals(other.surname)
                && surname(other.given.get(0)).equals(surname);
    }

    private boolean givenAgree(PersonName other) {
        if (given.isEmpty() || other.given.isEmpty()) {
            return given.isEmpty() && other.given.isEmpty();
        }
        String first = given.get(0);
        String otherFirst = other.given.get(0);
        if (!compatible(first, otherFirst)) {
            return nickname.equals(otherFirst) || other.nickname.equals(first);
        }
        for (int i = 1; i < Math.min(given.size(), other.given.size()); i++) {
            if (!compatible(given.get(i), other.given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Equal, one the initial of the other, or one the short form of the other. */
    private static boolean compatible(String a, String b) {
        return a.equals(b)
                || (a.length() == 1 && b.startsWith(a))
                || (b.length() == 1 && a.startsWith(b))
                || SHORT_FORMS.contains(a + " " + b);
    }

    private static Set<String> shortForms() {
        Set<String> pairs = new HashSet<>();
        for (String line : WordList.read("short-forms-of-names.txt")) {
            String[] names = line.split("\\s+");
            for (int i = 1; i < names.length; i++) {
                pairs.add(names[0] + " " + names[i]);
                pairs.add(names[i] + " " + names[0]);
            }
        }
        return Set.copyOf(pairs);
    }
}
