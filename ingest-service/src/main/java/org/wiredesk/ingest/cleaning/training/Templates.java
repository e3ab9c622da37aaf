package org.wiredesk.ingest.cleaning.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups pages that share furniture: they are of one outlet, and must be trained on or tested on together. */
final class Templates {
    private static final int SHORTEST = 14;

    private Templates() {}

    /** A group number for each text: texts with a stripped line of some length in common are one group. */
    static int[] groups(List<List<String>> texts, List<List<String>> labels) {
        int[] group = new int[texts.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int line = 0; line < texts.get(i).size(); line++) {
                String text = texts.get(i).get(line).strip();
                if (!labels.get(i).get(line).equals("body") && text.length() >= SHORTEST) {
                    Integer other = first.putIfAbsent(text, i);
                    if (other != null) {
                        group[root(group, i)] = root(group, other);
                    }
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
