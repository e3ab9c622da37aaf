package org.wiredesk.enrich.training;

import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.enrich.entities.Gazetteer;
import org.wiredesk.enrich.linear.SortedNames;

/** Gathers names of several kinds for a gazetteer. */
final class GazetteerBuilder {
    private final Map<Integer, Short> kinds = new TreeMap<>();

    void add(String[] words, int kind) {
        if (words.length <= Gazetteer.LONGEST) {
            kinds.merge(Gazetteer.hash(words), (short) (1 << kind), (a, b) -> (short) (a | b));
        }
    }

    Gazetteer build() {
        int[] phrases = new int[kinds.size()];
        short[] packed = new short[phrases.length];
        int row = 0;
        for (Map.Entry<Integer, Short> entry : kinds.entrySet()) {
            phrases[row] = entry.getKey();
            packed[row++] = entry.getValue();
        }
        return new Gazetteer(new SortedNames(phrases), packed);
    }
}
