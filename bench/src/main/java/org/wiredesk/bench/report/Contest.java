package org.wiredesk.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Contestants who take turns, so that what disturbs the machine disturbs all of them. */
public final class Contest {
    /** One run; returns what was reached, as a rate or a time. */
    @FunctionalInterface
    public interface Turn {
        double run() throws Exception;
    }

    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Samples> samples = new LinkedHashMap<>();

    public Contest add(String name, Turn turn) {
        turns.put(name, turn);
        samples.put(name, new Samples());
        return this;
    }

    /** Each contestant in each round; the rounds to warm up are not counted. */
    public Contest run(int warmUps, int rounds) throws Exception {
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Turn> turn : turns.entrySet()) {
                double reached = turn.getValue().run();
                if (round >= 0) {
                    of(turn.getKey()).add(reached);
                }
            }
        }
        return this;
    }

    public Samples of(String name) {
        Samples found = samples.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return found;
    }
}
