package org.wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.WordList;

/** Which names of places in an article are names of one country, and which only look like one: "Georgia" beside "Atlanta". */
final class PlaceNames {
    private static final Map<String, Set<String>> LOOKALIKES = lookalikes();
    private static final Map<String, String> SHORT = Map.of("st", "saint", "mt", "mount", "ft", "fort");

    private final Set<String> otherThanCountries = new HashSet<>();
    private final Map<String, String> countryByEnding = new HashMap<>();

    PlaceNames(List<NamedMention> mentions, List<TextSentence> sentences) {
        Set<String> present = new HashSet<>();
        Set<String> candidates = new HashSet<>();
        for (NamedMention mention : mentions) {
            if (mention.mention().type() == EntityType.PLACE) {
                learn(mention, candidates);
            }
        }
        if (!candidates.isEmpty()) {
            sentences.forEach(sentence -> sentence.tokens().forEach(token -> present.add(token.text())));
            for (String name : candidates) {
                if (LOOKALIKES.getOrDefault(name, Set.of()).stream().anyMatch(present::contains)) {
                    otherThanCountries.add(name);
                }
            }
        }
    }

    private void learn(NamedMention mention, Set<String> candidates) {
        String key = mention.form().key();
        if (LOOKALIKES.containsKey(key)) {
            candidates.add(key);
        }
        String code = Countries.code(String.join(" ", mention.form().words()));
        if (code != null && mention.form().size() > 1) {
            countryByEnding.merge(mention.form().last(), code, (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** ISO 3166-1 alpha-2 code; null when the mention is not of a country. */
    @Nullable
    String country(NamedMention mention) {
        if (mention.mention().type() != EntityType.PLACE) {
            return null;
        }
        String key = mention.form().key();
        if (otherThanCountries.contains(key)) {
            return null;
        }
        String code = Countries.code(String.join(" ", mention.form().words()));
        if (code == null && mention.form().size() == 1) {
            // "Congo" is the one of two that the article names in full.
            code = countryByEnding.getOrDefault(key, "");
            return code.isEmpty() ? null : code;
        }
        return code;
    }

    String key(NamedMention mention) {
        String code = country(mention);
        if (code != null) {
            return " country " + code;
        }
        List<String> keys = mention.form().keys();
        String first = keys.isEmpty() ? "" : SHORT.getOrDefault(keys.get(0), keys.get(0));
        return keys.size() < 2 ? mention.form().key() : first + " " + String.join(" ", keys.subList(1, keys.size()));
    }

    private static Map<String, Set<String>> lookalikes() {
        Map<String, Set<String>> lookalikes = new HashMap<>();
        for (String line : WordList.read("country-lookalikes.txt")) {
            String[] columns = line.split("\t");
            lookalikes.put(Folding.fold(columns[0]), Set.of(columns[1].split(" ")));
        }
        return lookalikes;
    }
}
