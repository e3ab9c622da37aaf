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
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Makes one thing of all mentions of an organisation, a place or whatever else is no person: equal names, an acronym and what it
 * stands for, names of one country, and organisations by a short name that only one can have.
 */
final class NamedThings {
    private final PlaceNames places;
    private final ShortNames shortNames;
    private final Deadline deadline;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byName = new HashMap<>();
    private final Map<String, Set<Thing>> byAcronym = new HashMap<>();
    private final Map<String, Thing> byDefinition = new HashMap<>();

    private NamedThings(PlaceNames places, ShortNames shortNames, Deadline deadline) {
        this.places = places;
        this.shortNames = shortNames;
        this.deadline = deadline;
    }

    static List<Thing> of(
            List<NamedMention> mentions, List<TextSentence> sentences, PlaceNames places, Deadline deadline) {
        return new NamedThings(places, new ShortNames(mentions, sentences), deadline)
                .group(mentions, Definitions.of(mentions, sentences));
    }

    private List<Thing> group(List<NamedMention> mentions, Map<NamedMention, NamedMention> definitions) {
        List<NamedMention> acronyms = new ArrayList<>();
        for (NamedMention mention : mentions) {
            if (isAcronym(mention)) {
                acronyms.add(mention);
            } else {
                add(mention, byName.get(fullName(mention)));
            }
        }
        definitions.forEach((acronym, expansion) -> {
            Thing thing = byName.get(fullName(expansion));
            if (thing != null) {
                byDefinition.putIfAbsent(acronymKey(acronym), thing);
            }
        });
        for (NamedMention acronym : acronyms) {
            Thing thing = expansion(acronym);
            add(acronym, thing != null ? thing : byName.get(fullName(acronym)));
        }
        return things;
    }

    private boolean isAcronym(NamedMention mention) {
        return mention.form().size() == 1 && Acronym.isOne(lastWord(mention)) && places.country(mention) == null;
    }

    private @Nullable Thing expansion(NamedMention acronym) {
        Thing defined = byDefinition.get(acronymKey(acronym));
        if (defined != null) {
            return defined;
        }
        Set<Thing> fitting = byAcronym.getOrDefault(acronym.mention().type() + acronymKey(acronym), Set.of());
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    private void add(NamedMention mention, @Nullable Thing found) {
        deadline.check();
        Thing thing = found;
        if (thing == null) {
            thing = new Thing(mention.mention().type());
            things.add(thing);
        }
        thing.add(mention);
        if (byName.putIfAbsent(fullName(mention), thing) == null || found == null) {
            learnAcronyms(mention, thing);
        }
    }

    private void learnAcronyms(NamedMention mention, Thing thing) {
        if (mention.form().size() < 2) {
            return;
        }
        Set<String> acronyms = new HashSet<>(Acronym.of(mention.form().words()));
        if (mention.mention().type() == EntityType.ORGANISATION) {
            acronyms.addAll(Acronym.of(OrganisationName.words(mention.form())));
        }
        for (String acronym : acronyms) {
            byAcronym
                    .computeIfAbsent(thing.type() + acronym, a -> new LinkedHashSet<>())
                    .add(thing);
        }
    }

    /** Equal for equal things, and for no others. */
    private String fullName(NamedMention mention) {
        EntityType type = mention.mention().type();
        return type
                + switch (type) {
                    case PLACE -> places.key(mention);
                    case ORGANISATION -> shortNames.fullName(mention);
                    default -> mention.form().key();
                };
    }

    private static String acronymKey(NamedMention acronym) {
        return Acronym.key(lastWord(acronym));
    }

    private static String lastWord(NamedMention mention) {
        List<String> words = mention.form().words();
        return words.get(words.size() - 1);
    }
}
