package org.wiredesk.bench.store;

import java.util.List;

final class Medians {
    private Medians() {}

    static double of(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
