package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Makes one entity of all mentions of one thing: surnames join full names, acronyms their expansions, names of a country its
 * code. When in doubt things stay apart.
 */
public final class EntityGrouper {

    /** One thing while its mentions are gathered. */
    private static final class Thing {
        final EntityType type;
        final List<NamedMention> mentions = new ArrayList<>();

        Thing(EntityType type) {
            this.type = type;
        }
    }

    private final List<TextSentence> sentences;
    private final Deadline deadline;
    private final List<Thing> things = new ArrayList<>();

    private EntityGrouper(List<TextSentence> sentences, Deadline deadline) {
        this.sentences = sentences;
        this.deadline = deadline;
    }

    /** Groups in the order of their first mention, with nothing known from outside the story. */
    public static List<EntityGroup> group(
            List<EntityMention> mentions, List<TextSentence> sentences, Deadline deadline) {
        return group(mentions, sentences, Evidence.NONE, deadline);
    }

    /** Groups in the order of their first mention. */
    public static List<EntityGroup> group(
            List<EntityMention> mentions, List<TextSentence> sentences, Evidence evidence, Deadline deadline) {
        return new EntityGrouper(sentences, deadline).group(mentions, evidence);
    }

    private List<EntityGroup> group(List<EntityMention> mentions, Evidence evidence) {
        List<NamedMention> named = new ArrayList<>();
        for (EntityMention mention :
                evidence.settle(NameEcho.find(MentionTrim.trim(mentions, sentences), sentences), sentences)) {
            named.add(countryIsAPlace(NamedMention.of(mention, sentences)));
        }
        groupPersons(named.stream()
                .filter(m -> m.mention().type() == EntityType.PERSON)
                .toList());
        groupOthers(named.stream()
                .filter(m -> m.mention().type() != EntityType.PERSON)
                .toList());
        Map<String, EntityGroup> groups = new LinkedHashMap<>();
        things.stream()
                .map(EntityGrouper::finish)
                .sorted(Comparator.comparing(
                                (EntityGroup g) -> g.mentions().get(0).sentence())
                        .thenComparing(g -> g.mentions().get(0).firstToken()))
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
                named.form());
    }

    private void groupPersons(List<NamedMention> persons) {
        for (NamedMention person : persons) {
            if (person.form().withoutSuffix().size() > 1) {
                Thing same = firstOf(
                        thing -> thing.mentions.stream().anyMatch(m -> PersonName.same(m.form(), person.form())),
                        EntityType.PERSON);
                addTo(same, person);
            }
        }
        List<Thing> full = List.copyOf(things);
        for (NamedMention person : persons) {
            if (person.form().withoutSuffix().size() <= 1) {
                Thing bearer = bearer(full, person);
                addTo(bearer != null ? bearer : sameKey(person), person);
            }
        }
    }

    /** Whose surname, else whose first name, a short form is; the bearer named last before it, else the first after it. */
    private @Nullable Thing bearer(List<Thing> full, NamedMention person) {
        List<Thing> bySurname = bearers(full, person, true);
        return nearest(bySurname.isEmpty() ? bearers(full, person, false) : bySurname, person);
    }

    private static List<Thing> bearers(List<Thing> full, NamedMention person, boolean surname) {
        NameForm shortForm = person.form().withoutSuffix();
        return full.stream()
                .filter(thing -> thing.mentions.stream()
                        .map(m -> m.form().withoutSuffix())
                        .anyMatch(form ->
                                form.size() > 1 && (surname ? form.endsWith(shortForm) : form.startsWith(shortForm))))
                .toList();
    }

    private static @Nullable Thing nearest(List<Thing> candidates, NamedMention person) {
        Thing best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Thing thing : candidates) {
            for (NamedMention mention : thing.mentions) {
                int distance = distance(mention.mention(), person.mention());
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = thing;
                }
            }
        }
        return best;
    }

    /** Sentences back to a mention; mentions further on count as very far. */
    private static int distance(EntityMention mention, EntityMention from) {
        int back = from.sentence() - mention.sentence();
        boolean before = back > 0 || (back == 0 && mention.firstToken() < from.firstToken());
        return before ? back * 1000 - mention.firstToken() + 1000 : 1_000_000 - back * 1000;
    }

    private void groupOthers(List<NamedMention> others) {
        Map<String, Thing> byAcronym = new TreeMap<>();
        for (NamedMention mention : others) {
            if (mention.form().size() > 1) {
                Thing thing = addTo(sameName(mention), mention);
                byAcronym.putIfAbsent(thing.type + Acronym.of(mention.form().words()), thing);
            }
        }
        for (NamedMention mention : others) {
            if (mention.form().size() <= 1) {
                String word = mention.form().words().get(mention.form().words().size() - 1);
                Thing expanded =
                        Acronym.isOne(word) ? byAcronym.get(mention.mention().type() + word.replace(".", "")) : null;
                addTo(expanded != null ? expanded : sameName(mention), mention);
            }
        }
    }

    private @Nullable Thing sameName(NamedMention mention) {
        String country = country(mention);
        if (country != null) {
            return firstOf(
                    thing -> thing.mentions.stream().anyMatch(m -> country.equals(country(m))),
                    mention.mention().type());
        }
        if (mention.mention().type() == EntityType.ORGANISATION) {
            NameForm form = mention.form().withoutCompanyForm();
            return firstOf(
                    thing -> thing.mentions.stream()
                            .anyMatch(m -> m.form().withoutCompanyForm().key().equals(form.key())),
                    EntityType.ORGANISATION);
        }
        return sameKey(mention);
    }

    private @Nullable Thing sameKey(NamedMention mention) {
        return firstOf(
                thing -> thing.mentions.stream()
                        .anyMatch(m -> m.form().key().equals(mention.form().key())),
                mention.mention().type());
    }

    private @Nullable Thing firstOf(java.util.function.Predicate<Thing> condition, EntityType type) {
        for (Thing thing : things) {
            if (thing.type == type && condition.test(thing)) {
                return thing;
            }
        }
        return null;
    }

    private Thing addTo(@Nullable Thing found, NamedMention mention) {
        deadline.check();
        Thing thing = found;
        if (thing == null) {
            thing = new Thing(mention.mention().type());
            things.add(thing);
        }
        thing.mentions.add(mention);
        return thing;
    }

    private static @Nullable String country(NamedMention mention) {
        return mention.mention().type() == EntityType.PLACE
                ? Countries.code(String.join(" ", mention.form().words()))
                : null;
    }

    private static EntityGroup finish(Thing thing) {
        List<EntityMention> mentions = thing.mentions.stream()
                .map(NamedMention::mention)
                .sorted(Comparator.comparing(EntityMention::sentence).thenComparing(EntityMention::firstToken))
                .toList();
        String country = country(thing.mentions.get(0));
        String name = CanonicalName.of(thing.mentions, thing.type, country);
        return new EntityGroup(
                Slug.of(thing.type, country == null ? name : Countries.name(country)),
                name,
                thing.type,
                country,
                mentions);
    }

    private static EntityGroup join(EntityGroup one, EntityGroup other) {
        List<EntityMention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(Comparator.comparing(EntityMention::sentence).thenComparing(EntityMention::firstToken));
        return new EntityGroup(one.id(), one.name(), one.type(), one.country(), List.copyOf(mentions));
    }
}
