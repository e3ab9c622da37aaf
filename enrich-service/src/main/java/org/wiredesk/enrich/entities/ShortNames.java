package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Organisations that an article calls by the end of their name ("the Post") or by its first word ("Brightwater" after "Brightwater
 * Mining"), when only one fits. The first word by itself is another thing when it comes first or stands beside the long name:
 * "Halvorsen bought Halvorsen Research". In headlines, where names are cut short, it is the first organisation that begins so.
 */
final class ShortNames {
    private static final int LONGEST = 12;

    private final List<TextSentence> sentences;
    private final Map<String, Set<String>> namesByEnding = new HashMap<>();
    private final Map<String, Set<String>> namesByBeginning = new HashMap<>();
    private final Map<String, List<EntityMention>> mentions = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    ShortNames(List<NamedMention> all, List<TextSentence> sentences) {
        this.sentences = sentences;
        for (NamedMention mention : all) {
            if (mention.mention().type() == EntityType.ORGANISATION) {
                learn(mention);
            }
        }
    }

    private void learn(NamedMention mention) {
        List<String> keys = OrganisationName.keys(mention.form());
        String name = String.join(" ", keys);
        mentions.computeIfAbsent(name, n -> new ArrayList<>()).add(mention.mention());
        if (keys.size() < 2 || keys.size() > LONGEST) {
            return;
        }
        namesByBeginning
                .computeIfAbsent(keys.get(0), b -> new LinkedHashSet<>())
                .add(name);
        List<String> written = OrganisationName.words(mention.form());
        for (int from = 1; from < keys.size(); from++) {
            // "Oslo" is no short form of "University of Oslo".
            boolean afterSmallWord = written.size() == keys.size()
                    && Character.isLowerCase(written.get(from - 1).charAt(0));
            if (!afterSmallWord) {
                namesByEnding
                        .computeIfAbsent(String.join(" ", keys.subList(from, keys.size())), e -> new LinkedHashSet<>())
                        .add(name);
            }
        }
    }

    /** What tells the organisation apart: its full name where the mention has a short one. */
    String fullName(NamedMention mention) {
        String name = String.join(" ", OrganisationName.keys(mention.form()));
        return fullNames.computeIfAbsent(name, n -> {
            String longer = longer(n);
            return longer == null ? n : longer;
        });
    }

    private @Nullable String longer(String name) {
        Set<String> ending = withoutShorter(namesByEnding.getOrDefault(name, Set.of()));
        if (ending.size() == 1) {
            return ending.iterator().next();
        }
        Set<String> beginning = namesByBeginning.getOrDefault(name, Set.of());
        if (!ending.isEmpty() || beginning.isEmpty()) {
            return null;
        }
        String first = beginning.iterator().next();
        List<EntityMention> inBody = bodyOf(name);
        if (inBody.isEmpty()) {
            return first;
        }
        return beginning.size() == 1 && isSaidOnlyAfter(inBody, bodyOf(first)) ? first : null;
    }

    /** "Council" may be short for "Security Council" only by way of "UN Security Council". */
    private Set<String> withoutShorter(Set<String> names) {
        if (names.size() < 2) {
            return names;
        }
        Set<String> longest = new LinkedHashSet<>();
        for (String name : names) {
            if (namesByEnding.getOrDefault(name, Set.of()).stream().noneMatch(names::contains)) {
                longest.add(name);
            }
        }
        return longest;
    }

    private List<EntityMention> bodyOf(String name) {
        return mentions.getOrDefault(name, List.of()).stream()
                .filter(mention -> sentences.get(mention.sentence()).field() == MentionField.BODY)
                .toList();
    }

    private static boolean isSaidOnlyAfter(List<EntityMention> shortOnes, List<EntityMention> longOnes) {
        Set<Integer> sentencesOfLong = new HashSet<>();
        longOnes.forEach(mention -> sentencesOfLong.add(mention.sentence()));
        return !longOnes.isEmpty()
                && shortOnes.get(0).sentence() > longOnes.get(0).sentence()
                && shortOnes.stream().noneMatch(mention -> sentencesOfLong.contains(mention.sentence()));
    }
}
