package org.wiredesk.enrich.entities;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;

/** The fullest form of a name in an article; a country's usual name when the article has it. */
final class CanonicalName {
    private static final String ARTICLE = "the ";

    private static final Comparator<NamedMention> FULLER = Comparator.comparing(
                    (NamedMention mention) -> mention.form().size())
            .thenComparing(mention -> isShouted(mention) ? 0 : 1)
            .thenComparing(mention -> mention.form().key().length())
            .thenComparing(
                    mention -> mention.text().chars().filter(c -> c > 0x7F).count());

    private CanonicalName() {}

    static String of(List<NamedMention> mentions, EntityType type, @Nullable String country) {
        if (country != null) {
            String usual = Countries.name(country);
            String key = NameForm.of(List.of(usual.split(" "))).key();
            if (mentions.stream().anyMatch(mention -> mention.form().key().equals(key))) {
                return usual;
            }
        }
        NamedMention best = mentions.get(0);
        for (NamedMention mention : mentions) {
            if (FULLER.compare(mention, best) > 0) {
                best = mention;
            }
        }
        String name = best.text();
        return type == EntityType.PLACE && name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** In capitals throughout, as headlines are. */
    private static boolean isShouted(NamedMention mention) {
        return mention.text().chars().noneMatch(Character::isLowerCase);
    }
}
