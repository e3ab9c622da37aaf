package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Makes one thing of all mentions of one person. Full names come first, the longest before the shorter ones; they are one person's
 * when nothing in them contradicts. What is left, surnames mostly, goes to whom it fits: by title, then to the one named last.
 */
final class PersonGroups {
    /** Longer runs are no names, and would cost the square of their length. */
    private static final int LONGEST = 8;

    private final List<TextSentence> sentences;
    private final Deadline deadline;
    private final List<Thing> things = new ArrayList<>();
    private final Map<Thing, Set<String>> titles = new HashMap<>();
    private final Map<Thing, Set<PersonName>> names = new HashMap<>();
    private final Map<String, Set<Thing>> byEnding = new HashMap<>();
    private final Map<String, Set<Thing>> byWord = new HashMap<>();
    private final Map<String, Thing> byFullName = new HashMap<>();
    private final Map<String, Thing> withoutBearer = new HashMap<>();

    private PersonGroups(List<TextSentence> sentences, Deadline deadline) {
        this.sentences = sentences;
        this.deadline = deadline;
    }

    static List<Thing> of(List<NamedMention> persons, List<TextSentence> sentences, Deadline deadline) {
        return new PersonGroups(sentences, deadline).group(persons);
    }

    private List<Thing> group(List<NamedMention> persons) {
        Set<String> endings = endings(persons);
        List<NamedMention> full = new ArrayList<>();
        List<NamedMention> others = new ArrayList<>();
        for (NamedMention person : persons) {
            NameForm bare = person.form().withoutSuffix();
            boolean partOfMore = person.form().suffix().isEmpty() && endings.contains(ending(bare, 0));
            (bare.size() > 1 && !partOfMore ? full : others).add(person);
        }
        full.sort(Comparator.comparing((NamedMention person) -> -person.form().size()));
        full.forEach(person -> add(person, fullNamesake(person)));
        for (NamedMention person : others) {
            Thing bearer = bearer(person);
            Thing thing = add(person, bearer != null ? bearer : withoutBearer.get(key(person)));
            if (bearer == null) {
                withoutBearer.putIfAbsent(key(person), thing);
            }
        }
        return things;
    }

    /** All that full names end in, from the second word on. */
    private Set<String> endings(List<NamedMention> persons) {
        Set<String> endings = new HashSet<>();
        for (NamedMention person : persons) {
            deadline.check();
            NameForm bare = person.form().withoutSuffix();
            for (int from = 1; from < bare.size() && bare.size() <= LONGEST; from++) {
                endings.add(ending(bare, from));
            }
        }
        return endings;
    }

    private static String ending(NameForm form, int from) {
        List<String> keys = form.keys();
        int last = keys.size() - 1;
        if (last < from) {
            return "";
        }
        String surname = PersonName.surname(keys.get(last));
        return last == from ? surname : String.join(" ", keys.subList(from, last)) + " " + surname;
    }

    private @Nullable Thing fullNamesake(NamedMention person) {
        Thing known = byFullName.get(key(person));
        if (known != null) {
            return known;
        }
        PersonName name = PersonName.of(person.form());
        Set<Thing> candidates = new LinkedHashSet<>(byEnding.getOrDefault(name.surname(), Set.of()));
        if (name.given().size() == 1) {
            candidates.addAll(
                    byEnding.getOrDefault(PersonName.surname(name.given().get(0)), Set.of()));
        }
        List<Thing> same = new ArrayList<>();
        for (Thing thing : candidates) {
            deadline.check();
            // All of them: "George Bush" fits two presidents, who do not fit each other.
            if (names.getOrDefault(thing, Set.of()).stream().allMatch(name::same)) {
                same.add(thing);
            }
        }
        return choose(same, person);
    }

    /** Whose surname, else whose first name, else whose other name a short form is. */
    private @Nullable Thing bearer(NamedMention person) {
        NameForm bare = person.form().withoutSuffix();
        Set<Thing> bySurname = byEnding.getOrDefault(ending(bare, 0), Set.of());
        if (!bySurname.isEmpty()) {
            return choose(bySurname, person);
        }
        if (bare.size() != 1 || !person.form().suffix().isEmpty()) {
            return null;
        }
        Set<Thing> byAnyWord = byWord.getOrDefault(bare.key(), Set.of());
        List<Thing> byFirst = byAnyWord.stream()
                .filter(thing -> thing.mentions().stream()
                        .anyMatch(m ->
                                m.form().size() > 1 && m.form().keys().get(0).equals(bare.key())))
                .toList();
        return choose(byFirst.isEmpty() ? byAnyWord : byFirst, person);
    }

    private @Nullable Thing choose(Iterable<Thing> candidates, NamedMention person) {
        Set<String> own = Honorifics.before(person.mention(), sentences);
        Thing best = null;
        int bestAgreement = -1;
        long bestDistance = Long.MAX_VALUE;
        for (Thing thing : candidates) {
            deadline.check();
            int agreement = Honorifics.agreement(own, titles.getOrDefault(thing, Set.of()));
            long distance = thing.distance(person.mention());
            if (agreement > bestAgreement || (agreement == bestAgreement && distance < bestDistance)) {
                best = thing;
                bestAgreement = agreement;
                bestDistance = distance;
            }
        }
        return bestAgreement < 0 ? null : best;
    }

    private Thing add(NamedMention person, @Nullable Thing found) {
        deadline.check();
        Thing thing = found;
        if (thing == null) {
            thing = new Thing(EntityType.PERSON);
            things.add(thing);
        }
        thing.add(person);
        titles.computeIfAbsent(thing, t -> new HashSet<>()).addAll(Honorifics.before(person.mention(), sentences));
        if (person.form().withoutSuffix().size() > 1 && byFullName.putIfAbsent(key(person), thing) == null) {
            learn(person.form(), thing);
        }
        return thing;
    }

    private void learn(NameForm form, Thing thing) {
        NameForm bare = form.withoutSuffix();
        names.computeIfAbsent(thing, t -> new LinkedHashSet<>()).add(PersonName.of(form));
        if (bare.size() > LONGEST) {
            return;
        }
        for (int from = 1; from < bare.size(); from++) {
            byEnding.computeIfAbsent(ending(bare, from), e -> new LinkedHashSet<>())
                    .add(thing);
        }
        bare.keys().forEach(word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>())
                .add(thing));
    }

    private static String key(NamedMention person) {
        return person.form().key();
    }
}
