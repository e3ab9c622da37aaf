package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Kills that follow each other before the system has recovered from the one before.
 *
 * @param waves struck in this order
 * @param pause between two of them
 */
record Storm(List<Kill> waves, Duration pause) implements Fault {
    Storm {
        waves = List.copyOf(waves);
    }

    @Override
    public String describe() {
        return waves.stream()
                        .map(wave -> String.join(" + ", wave.parts()))
                        .collect(Collectors.joining(", then ", "kill -9 ", ""))
                + " (" + pause.toMillis() + " ms apart)";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        for (Kill wave : waves) {
            wave.strike(arena);
            Thread.sleep(pause.toMillis());
        }
    }

    @Override
    public int kills() {
        return waves.stream().mapToInt(Kill::kills).sum();
    }
}
