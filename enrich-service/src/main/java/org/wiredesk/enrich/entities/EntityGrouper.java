package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Makes one entity of all mentions of one thing: surnames join full names, acronyms their expansions, names of a country its
 * code. When in doubt things stay apart.
 */
public final class EntityGrouper {
    private static final Comparator<EntityMention> BY_POSITION =
            Comparator.comparing(EntityMention::sentence).thenComparing(EntityMention::firstToken);

    private EntityGrouper() {}

    /** Groups in the order of their first mention, with nothing known from outside the story. */
    public static List<EntityGroup> group(
            List<EntityMention> mentions, List<TextSentence> sentences, Deadline deadline) {
        return group(mentions, sentences, Evidence.NONE, deadline);
    }

    /** Groups in the order of their first mention. */
    public static List<EntityGroup> group(
            List<EntityMention> mentions, List<TextSentence> sentences, Evidence evidence, Deadline deadline) {
        List<NamedMention> persons = new ArrayList<>();
        List<NamedMention> others = new ArrayList<>();
        for (EntityMention mention :
                evidence.settle(NameEcho.find(MentionTrim.trim(mentions, sentences), sentences), sentences)) {
            deadline.check();
            NamedMention named = countryIsAPlace(NamedMention.of(mention, sentences));
            (named.mention().type() == EntityType.PERSON ? persons : others).add(named);
        }
        PlaceNames places = new PlaceNames(others, sentences);
        List<Thing> things = new ArrayList<>(PersonGroups.of(persons, sentences, deadline));
        things.addAll(NamedThings.of(others, sentences, places, deadline));
        return groups(things, places, deadline);
    }

    private static List<EntityGroup> groups(List<Thing> things, PlaceNames places, Deadline deadline) {
        Map<String, EntityGroup> groups = new LinkedHashMap<>();
        things.stream()
                .map(thing -> {
                    deadline.check();
                    return group(thing, places);
                })
                .sorted(Comparator.comparing(group -> group.mentions().get(0), BY_POSITION))
                .forEach(group -> groups.merge(group.id(), group, EntityGrouper::join));
        return List.copyOf(groups.values());
    }

    /** News speaks of what a country does as of an organisation; it stays a place. */
    private static NamedMention countryIsAPlace(NamedMention named) {
        EntityMention mention = named.mention();
        if (mention.type() != EntityType.ORGANISATION
                || Countries.code(String.join(" ", named.form().words())) == null) {
            return named;
        }
        return new NamedMention(
                new EntityMention(
                        mention.sentence(),
                        mention.firstToken(),
                        mention.endToken(),
                        EntityType.PLACE,
                        mention.confidence()),
                named.form(),
                named.text());
    }

    private static EntityGroup group(Thing thing, PlaceNames places) {
        List<EntityMention> mentions = thing.mentions().stream()
                .map(NamedMention::mention)
                .sorted(BY_POSITION)
                .toList();
        String country = places.country(thing.mentions().get(0));
        String name = CanonicalName.of(thing.mentions(), thing.type(), country);
        return new EntityGroup(
                Slug.of(thing.type(), country == null ? name : Countries.name(country)),
                name,
                thing.type(),
                country,
                mentions);
    }

    private static EntityGroup join(EntityGroup one, EntityGroup other) {
        List<EntityMention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(BY_POSITION);
        return new EntityGroup(one.id(), one.name(), one.type(), one.country(), List.copyOf(mentions));
    }
}
