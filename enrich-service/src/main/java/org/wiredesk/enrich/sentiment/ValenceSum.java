package org.wiredesk.enrich.sentiment;

/** Adds up valences, good and ill apart, and names how much there is of each. */
final class ValenceSum {
    private int good;
    private int ill;

    void add(int valence) {
        if (valence > 0) {
            good += valence;
        } else {
            ill -= valence;
        }
    }

    /** Uses the template and the two after it. */
    void name(FeatureBuffer features, int template) {
        features.add(template, level(good - ill));
        features.add(template + 1, level(good), level(ill));
        features.add(template + 2, level(Math.max(good, ill)), good > ill ? 1 : 0);
    }

    static int level(int valence) {
        int size = Math.abs(valence);
        int level = size == 0 ? 0 : size <= 12 ? 1 : size <= 22 ? 2 : size <= 35 ? 3 : size <= 60 ? 4 : 5;
        return valence < 0 ? -level : level;
    }
}
