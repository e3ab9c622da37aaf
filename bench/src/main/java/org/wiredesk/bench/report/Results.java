package org.wiredesk.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was measured and what was not. */
public record Results(List<Figure> figures, List<Skipped> skipped) {
    public Results() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    public void add(Figure figure) {
        figures.add(figure);
    }

    public void skip(String bench, String what, String reason) {
        skipped.add(new Skipped(bench, what, reason));
    }

    public void addAll(Results others) {
        figures.addAll(others.figures);
        skipped.addAll(others.skipped);
    }

    /** Without those of some benchmarks. */
    Results without(Set<String> names) {
        return new Results(
                new ArrayList<>(figures.stream()
                        .filter(figure -> !names.contains(figure.bench()))
                        .toList()),
                new ArrayList<>(skipped.stream()
                        .filter(skip -> !names.contains(skip.bench()))
                        .toList()));
    }
}
