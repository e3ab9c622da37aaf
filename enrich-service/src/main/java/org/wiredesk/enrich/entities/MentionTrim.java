package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.WordList;

/** Takes titles, possessives and stray marks off the edges of mentions. */
final class MentionTrim {
    private static final Set<String> TITLES = WordList.read("titles.txt").stream()
            .map(title -> title.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EDGE_MARKS =
            Set.of("\"", "'", "(", ")", "[", "]", ",", ";", ":", "-", "—", "–", "/");

    private MentionTrim() {}

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Mentions with clean edges; those that were nothing but edge are gone. */
    static List<EntityMention> trim(List<EntityMention> mentions, List<TextSentence> sentences) {
        List<EntityMention> trimmed = new ArrayList<>(mentions.size());
        for (EntityMention mention : mentions) {
            TextSentence sentence = sentences.get(mention.sentence());
            int first = mention.firstToken();
            int end = mention.endToken();
            while (end > first
                    && (isPossessive(sentence.word(end - 1)) || EDGE_MARKS.contains(sentence.word(end - 1)))
                    && !closes(sentence, first, end)) {
                end--;
            }
            while (end - first > 1
                    && isPlainWord(sentence.word(end - 1))
                    && !sentence.word(end - 2).equals("-")) {
                end--;
            }
            while (first < end && EDGE_MARKS.contains(sentence.word(first))) {
                first++;
            }
            while (mention.type() == EntityType.PERSON && first < end && isTitle(sentence.word(first))) {
                first++;
            }
            if (first < end) {
                trimmed.add(new EntityMention(mention.sentence(), first, end, mention.type(), mention.confidence()));
            }
        }
        return trimmed;
    }

    /** Names do not end in a small word: "NATO alliance" is NATO; but "Sung-ho" is a name. */
    private static boolean isPlainWord(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isPossessive(String word) {
        return word.equalsIgnoreCase("'s");
    }

    /** "Smith (Jr)" keeps its bracket. */
    private static boolean closes(TextSentence sentence, int first, int end) {
        if (!sentence.word(end - 1).equals(")")) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (sentence.word(i).equals("(")) {
                return true;
            }
        }
        return false;
    }
}
