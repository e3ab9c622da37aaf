package org.wiredesk.enrich.training;

import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.enrich.entities.KnownNames;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;

/** Gathers what a tagger makes of words and phrases all over an open text. */
final class NameHarvest {
    private static final float LEAST = 1.5f;

    private final Map<Integer, float[]> counts = new TreeMap<>();

    /** @param marginals probability of each tag at each word */
    void add(TextSentence sentence, float[] marginals) {
        int hash = 0;
        int length = 0;
        float[] run = new float[Tag.TYPES + 1];
        for (int i = 0; i <= sentence.size(); i++) {
            if (i < sentence.size() && isName(sentence.word(i))) {
                int word = Hashes.of(sentence.word(i).replaceAll("\\d", "0"));
                float[] kinds = new float[Tag.TYPES + 1];
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    kinds[Tag.type(tag) + 1] += marginals[i * Tag.COUNT + tag];
                }
                count(word, kinds, 1);
                hash = Hashes.of(hash, word);
                length++;
                for (int kind = 0; kind < kinds.length; kind++) {
                    run[kind] += kinds[kind];
                }
                continue;
            }
            if (length > 1) {
                count(hash, run, 1f / length);
            }
            hash = 0;
            length = 0;
            run = new float[Tag.TYPES + 1];
        }
    }

    private void count(int name, float[] kinds, float weight) {
        float[] sum = counts.computeIfAbsent(name, n -> new float[Tag.TYPES + 1]);
        for (int kind = 0; kind < sum.length; kind++) {
            sum[kind] += weight * kinds[kind];
        }
    }

    KnownNames names() {
        counts.values().removeIf(sum -> sum[0] + sum[1] + sum[2] + sum[3] < LEAST);
        int[] names = new int[counts.size()];
        byte[] codes = new byte[counts.size()];
        int row = 0;
        for (Map.Entry<Integer, float[]> entry : counts.entrySet()) {
            names[row] = entry.getKey();
            codes[row++] = KnownNames.code(entry.getValue());
        }
        return new KnownNames(names, codes);
    }

    private static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
