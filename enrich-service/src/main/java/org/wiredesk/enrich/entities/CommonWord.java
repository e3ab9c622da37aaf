package org.wiredesk.enrich.entities;

import java.util.Locale;
import java.util.Set;

import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.WordList;

/** Tells the month of May and brown bears from Ms May and Mr Brown, by the words next to them. */
final class CommonWord {
    private static final Set<String> MONTHS = WordList.words("months.txt");
    private static final Set<String> HOMOGRAPHS = WordList.words("surnames-that-are-words.txt");
    private static final Set<String> VERBS_OF_PERSONS = WordList.words("verbs-of-persons.txt");
    private static final Set<String> BEFORE_TIMES = Set.of(
            "in", "since", "until", "till", "by", "from", "of", "last", "next", "late", "early", "mid", "during",
            "this", "on", "through", "before", "after");

    private CommonWord() {}

    /** Whether one token that looks like a surname is a word of the language here. */
    static boolean at(TextSentence sentence, int first, int end) {
        if (end - first != 1) {
            return false;
        }
        String lower = sentence.word(first).toLowerCase(Locale.ROOT);
        String before = first > 0 ? sentence.word(first - 1).toLowerCase(Locale.ROOT) : "";
        String after = end < sentence.size() ? sentence.word(end).toLowerCase(Locale.ROOT) : "";
        if (MONTHS.contains(lower)) {
            return BEFORE_TIMES.contains(before) || (!after.isEmpty() && Character.isDigit(after.charAt(0)));
        }
        if (after.equals("of")) {
            return MentionTrim.isTitle(lower);
        }
        boolean begins = first == 0 || (first == 1 && before.equals("\""));
        return begins && HOMOGRAPHS.contains(lower) && !VERBS_OF_PERSONS.contains(after);
    }
}
