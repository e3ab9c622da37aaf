package org.wiredesk.ingest.cleaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.wiredesk.contract.RemovalKind;

/**
 * Takes out what a page shows a second time: many hold the story once for large and once for small screens. A paragraph is a copy
 * where the same one stands before; a short line is only where a copy before or after it goes on the same way.
 */
final class RepeatedBlockRule implements LineRule {
    private static final String RULE = "repeated-block@1";
    private static final int FEWEST_WORDS = 12;
    private static final int NONE = -1;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        if (galley.origin() != Copy.Origin.PAGE) {
            return;
        }
        int[] original = originals(galley);
        for (int i = 0; i < original.length; i++) {
            if (original[i] != NONE && !galley.isStruck(original[i])) {
                galley.strike(i, RemovalKind.DUPLICATE, RULE);
            }
        }
    }

    /** For each line that is a copy the line that it copies. */
    private static int[] originals(Galley galley) {
        Map<String, Integer> first = new HashMap<>();
        int[] original = new int[galley.size()];
        Arrays.fill(original, NONE);
        for (int i = 0; i < original.length; i++) {
            if (galley.wordCount(i) >= FEWEST_WORDS && !galley.isStruck(i)) {
                Integer before = first.putIfAbsent(galley.string(i), i);
                original[i] = before == null ? NONE : before;
            }
        }
        for (int i = 1; i < original.length; i++) {
            follow(galley, original, i, i - 1, 1);
        }
        for (int i = original.length - 2; i >= 0; i--) {
            follow(galley, original, i, i + 1, -1);
        }
        return original;
    }

    private static void follow(Galley galley, int[] original, int i, int neighbour, int step) {
        int wanted = original[neighbour] == NONE ? NONE : original[neighbour] + step;
        if (original[i] == NONE
                && wanted >= 0
                && wanted < i
                && !galley.isStruck(i)
                && galley.string(wanted).equals(galley.string(i))) {
            original[i] = wanted;
        }
    }
}
