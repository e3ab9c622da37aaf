package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.wiredesk.proof.desk.Desk;

/** Which faults strike in which order, the same for the same seed. */
public final class Schedule {
    /** Longest wait after the first input of a step. */
    private static final int LATEST_MS = 1_800;

    private static final int LONGEST_PAUSE_MS = 4_000;

    /**
     * A fault and its moment.
     *
     * @param after the first input of this step was published
     */
    public record Step(FaultKind kind, Fault fault, Duration after) {}

    private Schedule() {}

    /** So many faults, each kind as often as the others, in a drawn order. */
    public static List<Step> of(long seed, List<FaultKind> kinds, int faults) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        List<FaultKind> round = new ArrayList<>();
        while (steps.size() < faults) {
            if (round.isEmpty()) {
                round.addAll(kinds);
                Collections.shuffle(round, random);
            }
            FaultKind kind = round.remove(0);
            steps.add(step(kind, kind.draw(random), random));
        }
        return steps;
    }

    /** At least so many kills, alone and together, in storms that strike every process once. */
    public static List<Step> kills(long seed, int kills) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        for (int killed = 0; killed < kills; killed += Desk.PARTS.size()) {
            List<String> round = new ArrayList<>(Desk.PARTS);
            Collections.shuffle(round, random);
            List<Kill> waves = new ArrayList<>();
            while (!round.isEmpty()) {
                List<String> together = round.subList(0, Math.min(round.size(), 1 + random.nextInt(3)));
                waves.add(new Kill(together.stream().sorted().toList()));
                together.clear();
            }
            Fault storm = new Storm(waves, Duration.ofMillis(500 + random.nextInt(LONGEST_PAUSE_MS)));
            steps.add(step(FaultKind.KILL_STORM, storm, random));
        }
        return steps;
    }

    private static Step step(FaultKind kind, Fault fault, Random random) {
        return new Step(kind, fault, Duration.ofMillis(random.nextInt(LATEST_MS)));
    }
}
