package org.wiredesk.bench.peers;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * CoreNLP's recogniser of three classes. It is GPL: nothing here is compiled against it, it is looked for among the classes at run
 * time, where {@code --corenlp} puts it.
 */
final class CoreNlpNames implements NameFinder {
    private static final String CLASSIFIER = "edu.stanford.nlp.ie.crf.CRFClassifier";
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, String> KINDS = Map.of("PERSON", "PER", "LOCATION", "LOC", "ORGANIZATION", "ORG");

    private final Object classifier;
    private final Method classify;

    CoreNlpNames() throws ReflectiveOperationException {
        Class<?> type = Class.forName(CLASSIFIER);
        classifier = type.getMethod("getClassifier", String.class).invoke(null, MODEL);
        classify = type.getMethod("classifyToCharacterOffsets", String.class);
    }

    static boolean present() {
        return CoreNlpNames.class.getClassLoader().getResource(MODEL) != null;
    }

    @Override
    public Set<GoldText.Name> find(String text) throws ReflectiveOperationException {
        Set<GoldText.Name> names = new HashSet<>();
        for (Object triple : (List<?>) classify.invoke(classifier, text)) {
            String kind = String.valueOf(part(triple, "first")).toUpperCase(Locale.ROOT);
            names.add(new GoldText.Name(
                    (Integer) part(triple, "second"), (Integer) part(triple, "third"), KINDS.getOrDefault(kind, "")));
        }
        return names;
    }

    private static Object part(Object triple, String name) throws ReflectiveOperationException {
        return triple.getClass().getMethod(name).invoke(triple);
    }
}
