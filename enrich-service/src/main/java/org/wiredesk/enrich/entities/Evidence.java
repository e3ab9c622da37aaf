package org.wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.text.TextSentence;

/**
 * What is known of names from outside the story: its authors are persons, the places of its dateline places, its agency an
 * organisation. It settles what a mention in the story is; it never makes one.
 */
public final class Evidence {
    /** Nothing is known. */
    public static final Evidence NONE = new Evidence();

    private final Map<String, EntityType> types = new HashMap<>();

    /** Adds a name; the first word on it stands. */
    public void add(String name, EntityType type) {
        types.putIfAbsent(key(List.of(name.strip().split("\\s+"))), type);
    }

    List<EntityMention> settle(List<EntityMention> mentions, List<TextSentence> sentences) {
        if (types.isEmpty()) {
            return mentions;
        }
        return mentions.stream().map(mention -> settle(mention, sentences)).toList();
    }

    private EntityMention settle(EntityMention mention, List<TextSentence> sentences) {
        EntityType type = types.get(NamedMention.of(mention, sentences).form().key());
        return type == null
                ? mention
                : new EntityMention(
                        mention.sentence(), mention.firstToken(), mention.endToken(), type, mention.confidence());
    }

    private static String key(List<String> words) {
        return NameForm.of(words).key();
    }
}
