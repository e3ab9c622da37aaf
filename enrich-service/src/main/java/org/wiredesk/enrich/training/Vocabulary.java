package org.wiredesk.enrich.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words whose vectors are worth their place: all of the judged sentences, and those that open text uses more than now and then. */
final class Vocabulary {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'-]+");
    private static final int LEAST_COUNT = 3;

    private Vocabulary() {}

    /** Words in small letters. */
    static Set<String> of(List<SentimentExample> examples, DataFolders folders) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        if (folders.has("extraction/wcxb.jsonl.gz")) {
            for (String text : OpenText.field(folders.file("extraction/wcxb.jsonl.gz"), "body")) {
                BETWEEN_WORDS.splitAsStream(text).forEach(word -> count(counts, word));
            }
        }
        if (folders.has("ner/gmb.train.bio.gz")) {
            BioFile.read(folders.file("ner/gmb.train.bio.gz"))
                    .forEach(document ->
                            BETWEEN_WORDS.splitAsStream(document.text()).forEach(word -> count(counts, word)));
        }
        Set<String> words = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= LEAST_COUNT) {
                words.add(word);
            }
        });
        for (SentimentExample example : examples) {
            for (int i = 0; i < example.sentence().size(); i++) {
                words.add(example.sentence().word(i).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static void count(Map<String, Integer> counts, String word) {
        counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
}
