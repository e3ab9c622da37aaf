package org.wiredesk.bench.report;

import java.util.ArrayList;
import java.util.List;

/** What the runs of one contestant gave, in their order. */
public final class Samples {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public static Samples of(double value) {
        Samples samples = new Samples();
        samples.add(value);
        return samples;
    }

    public double median() {
        return sorted().get(values.size() / 2);
    }

    public int count() {
        return values.size();
    }

    double lowest() {
        return sorted().get(0);
    }

    double highest() {
        return sorted().get(values.size() - 1);
    }

    /** Run by run: what disturbs the machine for a while disturbs both of a turn, and leaves their ratio. */
    public Samples ratioTo(Samples limit) {
        Samples ratios = new Samples();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / limit.values.get(i));
        }
        return ratios;
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }
}
