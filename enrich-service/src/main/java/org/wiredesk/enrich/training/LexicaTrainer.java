package org.wiredesk.enrich.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.entities.Gazetteer;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.NameRoles;
import org.wiredesk.enrich.entities.WordCases;
import org.wiredesk.enrich.entities.WordPaths;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.SortedNames;

/** Distils the lists of a lexicon JAR into what the tagger needs of them: numbers, no words. */
final class LexicaTrainer {
    private static final int LEAST_ROLES = 3;

    /** What each list of the JAR holds, by its number: a kind of {@link Gazetteer}, or -1 for what is not used. */
    private static final int[] KIND_OF_LIST = {
        Gazetteer.ORGANISATION,
        Gazetteer.COUNTRY,
        -1,
        Gazetteer.OCCUPATION,
        Gazetteer.PERSON,
        Gazetteer.NATIONALITY,
        Gazetteer.PLACE,
        Gazetteer.PLACE,
        Gazetteer.WORK,
        Gazetteer.EVENT,
        Gazetteer.WORK,
        Gazetteer.PLACE,
        Gazetteer.ARTEFACT,
        Gazetteer.ORGANISATION,
        Gazetteer.PERSON,
        Gazetteer.WORK
    };

    private final GazetteerBuilder gazetteer = new GazetteerBuilder();
    private final Map<Integer, int[]> roles = new TreeMap<>();

    private LexicaTrainer() {}

    static Lexica train(WordCases cases, @Nullable LexiconJars jars) throws IOException {
        LexicaTrainer trainer = new LexicaTrainer();
        PlatformGazetteer.addTo(trainer.gazetteer);
        if (jars == null) {
            return new Lexica(cases, WordPaths.NONE, NameRoles.NONE, trainer.gazetteer.build());
        }
        JarLexica lexica = new JarLexica(jars::unpacked);
        WordPaths paths = paths(lexica.clusters());
        lexica.names(trainer::add);
        return new Lexica(cases, paths, trainer.roles(), trainer.gazetteer.build());
    }

    private void add(String[] words, Collection<?> lists) {
        for (Object list : lists) {
            int kind = KIND_OF_LIST[Integer.parseInt((String) list)];
            if (kind >= 0) {
                note(words, kind);
                // Titles of works are many and match by chance; what words do in them is enough.
                if (kind != Gazetteer.WORK) {
                    gazetteer.add(words, kind);
                }
            }
        }
    }

    private void note(String[] words, int kind) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                boolean last = i == words.length - 1;
                int role =
                        switch (kind) {
                            case Gazetteer.PERSON -> last && i > 0 ? NameRoles.SURNAME : NameRoles.FIRST_NAME;
                            case Gazetteer.PLACE, Gazetteer.COUNTRY, Gazetteer.CITY -> NameRoles.PLACE;
                            case Gazetteer.ORGANISATION ->
                                last ? NameRoles.LAST_OF_ORGANISATION : NameRoles.ORGANISATION;
                            default -> NameRoles.OTHER;
                        };
                roles.computeIfAbsent(Hashes.of(Digits.asZero(words[i])), word -> new int[NameRoles.COUNT])[role]++;
            }
        }
    }

    private NameRoles roles() {
        roles.values().removeIf(counts -> Arrays.stream(counts).sum() < LEAST_ROLES);
        int[] words = new int[roles.size()];
        short[] codes = new short[words.length];
        int row = 0;
        for (Map.Entry<Integer, int[]> entry : roles.entrySet()) {
            words[row] = entry.getKey();
            codes[row++] = NameRoles.code(entry.getValue());
        }
        return new NameRoles(new SortedNames(words), codes);
    }

    private static WordPaths paths(Map<?, ?> clusters) {
        TreeMap<Integer, Integer> pathOf = new TreeMap<>();
        for (Map.Entry<?, ?> entry : clusters.entrySet()) {
            String path = "";
            for (Object steps : (Collection<?>) entry.getValue()) {
                path = ((String) steps).length() > path.length() ? (String) steps : path;
            }
            pathOf.put(WordPaths.name((String) entry.getKey()), Integer.parseInt("1" + path, 2));
        }
        List<Integer> paths = new ArrayList<>(new TreeSet<>(pathOf.values()));
        Map<Integer, Short> numbers = new HashMap<>();
        for (int path : paths) {
            numbers.put(path, (short) numbers.size());
        }
        int[] words = new int[pathOf.size()];
        short[] leaves = new short[words.length];
        int row = 0;
        for (Map.Entry<Integer, Integer> entry : pathOf.entrySet()) {
            words[row] = entry.getKey();
            leaves[row++] = numbers.getOrDefault(entry.getValue(), (short) 0);
        }
        return new WordPaths(
                new SortedNames(words),
                leaves,
                paths.stream().mapToInt(path -> path).toArray());
    }
}
