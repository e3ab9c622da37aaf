package org.wiredesk.store.articles;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the events of a batch.
 *
 * @param stored articles that are new
 * @param updated articles of which a newer version was written
 * @param unchanged events that changed no article: repetitions, and versions older than the stored one
 */
record Written(List<Filing> stored, List<Filing> updated, int unchanged) {
    static final Written NOTHING = new Written(List.of(), List.of(), 0);

    Written plus(Written other) {
        return new Written(both(stored, other.stored), both(updated, other.updated), unchanged + other.unchanged);
    }

    private static List<Filing> both(List<Filing> some, List<Filing> others) {
        List<Filing> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Events that were committed, or found to be known. */
    int events() {
        return stored.size() + updated.size() + unchanged;
    }
}
