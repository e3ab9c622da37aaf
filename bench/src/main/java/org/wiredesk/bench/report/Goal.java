package org.wiredesk.bench.report;

import java.util.Locale;

/**
 * What a figure has to reach.
 *
 * @param of whether the ratio to the limit counts, or the value itself
 * @param atMost whether less is better
 */
public record Goal(Of of, boolean atMost, double bound) {
    /** What is compared with the bound. */
    public enum Of {
        RATIO,
        VALUE
    }

    /** How much of the goal is reached: 1 or more is all of it. */
    double share(Figure figure) {
        double reached = of == Of.VALUE || figure.ratio() == null ? figure.value() : figure.ratio();
        return atMost ? bound / reached : reached / bound;
    }

    boolean reached(Figure figure) {
        return share(figure) >= 1;
    }

    String text() {
        return String.format(Locale.ROOT, "%s %s", atMost ? "≤" : "≥", Numbers.text(bound));
    }
}
