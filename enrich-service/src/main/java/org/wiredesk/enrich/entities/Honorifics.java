package org.wiredesk.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wiredesk.enrich.text.TextSentence;

/**
 * The titles that stand before the mentions of a person. They tell people of one surname apart: "Judge Bell" is the Bell who was
 * called a judge.
 */
final class Honorifics {
    private static final Set<String> OF_MEN = Set.of("mr", "sir", "lord", "king", "prince");
    private static final Set<String> OF_WOMEN =
            Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "baroness");
    private static final int MOST = 4;

    private Honorifics() {}

    /** Small letters, without full stops. */
    static Set<String> before(EntityMention mention, List<TextSentence> sentences) {
        TextSentence sentence = sentences.get(mention.sentence());
        Set<String> titles = new HashSet<>();
        for (int i = mention.firstToken() - 1; i >= 0 && titles.size() < MOST; i--) {
            String word = sentence.word(i);
            if (!MentionTrim.isTitle(word) || !Character.isUpperCase(word.charAt(0))) {
                break;
            }
            titles.add(Folding.fold(word).replace(".", ""));
        }
        return titles;
    }

    /** How many titles two have in common; -1 when one is a man's and the other a woman's. */
    static int agreement(Set<String> some, Set<String> others) {
        if ((has(some, OF_MEN) && has(others, OF_WOMEN)) || (has(some, OF_WOMEN) && has(others, OF_MEN))) {
            return -1;
        }
        return (int) some.stream().filter(others::contains).count();
    }

    private static boolean has(Set<String> titles, Set<String> kind) {
        return titles.stream().anyMatch(kind::contains);
    }
}
