package org.wiredesk.enrich.sentiment;

import java.util.Locale;
import java.util.Set;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.WordList;

/** What the words of a sentence show: their stem, whether they are negated, quoted, and which clause they are in. */
final class SentenceTraits {
    private static final Set<String> NEGATIONS = WordList.read("negations.txt");
    private static final Set<String> CONTRASTS = WordList.read("contrasts.txt");
    private static final Set<String> SPEECH = WordList.read("speech-verbs.txt");
    private static final Set<String> FUNCTION_WORDS = WordList.words("function-words.txt");
    private static final int BEGINNING = 5;
    private static final int NEGATION_REACH = 5;
    /** Stands for any name: who is spoken of must not colour what is said. */
    static final int NAME = Hashes.of("<name>");

    final int size;
    final String[] lower;
    final int[] word;
    final int[] stem;
    /** The first five letters: what "critic", "critics" and "criticism" have in common. */
    final int[] beginning;

    final boolean[] mark;
    final boolean[] negated;
    final boolean[] quoted;
    final boolean[] speech;
    /** Words that carry no content: articles, prepositions, pronouns, auxiliaries. */
    final boolean[] function;

    final int[] clause;
    /** -40 to 40, turned round by a negation. */
    final int[] valence;

    final boolean contrast;

    SentenceTraits(TextSentence sentence, Valences valences) {
        size = sentence.size();
        lower = new String[size];
        word = new int[size];
        stem = new int[size];
        beginning = new int[size];
        mark = new boolean[size];
        negated = new boolean[size];
        quoted = new boolean[size];
        speech = new boolean[size];
        function = new boolean[size];
        clause = new int[size];
        valence = new int[size];
        boolean inQuote = false;
        int negationLeft = 0;
        int clauseNumber = 0;
        boolean contrasts = false;
        for (int i = 0; i < size; i++) {
            String text = sentence.word(i);
            lower[i] = text.toLowerCase(Locale.ROOT);
            char first = text.charAt(0);
            boolean letters = Character.isLetterOrDigit(first) || text.length() > 2;
            mark[i] = !letters;
            if (text.equals("\"")) {
                inQuote = !inQuote;
            }
            quoted[i] = inQuote;
            boolean separates = text.equals(",")
                    || text.equals(";")
                    || text.equals(":")
                    || text.equals("-")
                    || text.equals("—")
                    || text.equals("–")
                    || text.equals("(")
                    || text.equals(")")
                    || text.equals("\"");
            if (CONTRASTS.contains(lower[i])) {
                contrasts = true;
                clauseNumber++;
                negationLeft = 0;
            } else if (separates) {
                clauseNumber++;
                negationLeft = 0;
            }
            clause[i] = clauseNumber;
            boolean name = letters && Character.isUpperCase(first) && (i > 0 || startsName(sentence));
            word[i] = name ? NAME : Hashes.of(lower[i]);
            stem[i] = name ? NAME : Hashes.of(Stem.of(lower[i]));
            function[i] = FUNCTION_WORDS.contains(lower[i]);
            beginning[i] = name ? NAME : Hashes.of(lower[i], 0, Math.min(BEGINNING, lower[i].length()));
            speech[i] = SPEECH.contains(lower[i]);
            negated[i] = negationLeft > 0;
            int plain = name || mark[i] ? 0 : valences.of(word[i]);
            valence[i] = negated[i] ? -plain * 2 / 3 : plain;
            negationLeft = NEGATIONS.contains(lower[i]) ? NEGATION_REACH : Math.max(0, negationLeft - 1);
        }
        contrast = contrasts;
    }

    /** Whether the first word looks like a name: another follows it, or it is no small word. */
    private static boolean startsName(TextSentence sentence) {
        return sentence.size() > 1 && Character.isUpperCase(sentence.word(1).charAt(0));
    }
}
