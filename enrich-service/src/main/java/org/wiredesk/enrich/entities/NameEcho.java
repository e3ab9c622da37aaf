package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Finds again, word for word, the names that an article has shown clearly elsewhere: full names of two words or more, and the
 * surnames of persons.
 */
final class NameEcho {
    private static final int SHORTEST_SURNAME = 3;

    /** In tokens. Longer runs of capitals are no names, and to look for them would cost the cube of their length. */
    private static final int LONGEST_NAME = 10;

    private final List<TextSentence> sentences;
    private final Map<String, EntityType> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    private NameEcho(List<TextSentence> sentences) {
        this.sentences = sentences;
    }

    /** The mentions and those found again, in the order of the text. */
    static List<EntityMention> find(List<EntityMention> mentions, List<TextSentence> sentences) {
        NameEcho echo = new NameEcho(sentences);
        mentions.forEach(echo::learn);
        if (echo.names.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions);
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            boolean[] taken = new boolean[sentences.get(s).size()];
            for (; next < mentions.size() && mentions.get(next).sentence() == s; next++) {
                for (int i = mentions.get(next).firstToken();
                        i < mentions.get(next).endToken();
                        i++) {
                    taken[i] = true;
                }
            }
            echo.search(s, taken, all);
        }
        all.sort(Comparator.comparing(EntityMention::sentence).thenComparing(EntityMention::firstToken));
        return all;
    }

    private void learn(EntityMention mention) {
        int length = mention.endToken() - mention.firstToken();
        if (length < 2 || length > LONGEST_NAME) {
            return;
        }
        learn(phrase(mention.sentence(), mention.firstToken(), mention.endToken()), length, mention.type());
        String surname = sentences.get(mention.sentence()).word(mention.endToken() - 1);
        if (mention.type() == EntityType.PERSON
                && surname.length() >= SHORTEST_SURNAME
                && Character.isUpperCase(surname.charAt(0))) {
            learn(surname, 1, EntityType.PERSON);
        }
    }

    private void learn(String phrase, int length, EntityType type) {
        names.putIfAbsent(phrase, type);
        int space = phrase.indexOf(' ');
        beginnings.add(space < 0 ? phrase : phrase.substring(0, space));
        longest = Math.max(longest, length);
    }

    private void search(int s, boolean[] taken, List<EntityMention> found) {
        TextSentence sentence = sentences.get(s);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] || !beginnings.contains(sentence.word(i))) {
                continue;
            }
            int end = i;
            while (end < taken.length && end - i < longest && !taken[end]) {
                end++;
            }
            for (; end > i; end--) {
                @Nullable
                EntityType type = isPartOfMore(sentence, i, end) || CommonWord.at(sentence, i, end)
                        ? null
                        : names.get(phrase(s, i, end));
                if (type != null) {
                    found.add(new EntityMention(s, i, end, type, 0.5));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** "Bell" in "Bell Street" is not Anna Bell. */
    private static boolean isPartOfMore(TextSentence sentence, int first, int end) {
        return isCapitalised(sentence, end)
                || (end - first == 1
                        && isCapitalised(sentence, first - 1)
                        && first > 1
                        && !MentionTrim.isTitle(sentence.word(first - 1)));
    }

    private static boolean isCapitalised(TextSentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && Character.isUpperCase(sentence.word(i).charAt(0));
    }

    private String phrase(int s, int first, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < end; i++) {
            phrase.append(i > first ? " " : "").append(sentences.get(s).word(i));
        }
        return phrase.toString();
    }
}
