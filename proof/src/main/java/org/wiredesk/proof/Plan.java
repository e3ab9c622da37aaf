package org.wiredesk.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.proof.fault.ClosedConsumer;
import org.wiredesk.proof.fault.FaultKind;
import org.wiredesk.proof.fault.Schedule;
import org.wiredesk.proof.mutation.Mutation;
import org.wiredesk.proof.mutation.Patch;

/**
 * What a run does.
 *
 * @param command by which a person repeats it
 * @param articles inputs of each step
 * @param limit the run takes no further step after this long; null for no limit
 * @param stall how long faults last that are meant to last
 * @param skipped kinds of faults that this machine cannot do, with the reason
 * @param mutation a fault to plant in the services; null for the services as they are
 */
record Plan(
        String command,
        Path home,
        long seed,
        List<Schedule.Step> steps,
        int articles,
        @Nullable Duration limit,
        Duration stall,
        Map<String, String> skipped,
        @Nullable Mutation mutation) {
    Plan {
        steps = List.copyOf(steps);
        skipped = Map.copyOf(skipped);
    }

    /** What the services are written otherwise in. */
    List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        if (mutation != null) {
            patches.addAll(mutation.patches());
        }
        if (steps.stream().anyMatch(step -> step.kind() == FaultKind.CLOSED_CONSUMER)) {
            patches.add(ClosedConsumer.PATCH);
        }
        return patches;
    }

    boolean measuresMemory() {
        return steps.stream().anyMatch(step -> step.kind() == FaultKind.STALL);
    }

    boolean needsSmallDisk() {
        return steps.stream().anyMatch(step -> step.kind() == FaultKind.DISK_FULL);
    }

    boolean needsProxies() {
        return steps.stream().anyMatch(step -> step.kind().needsProxies());
    }
}
