package org.wiredesk.proof.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.proof.ledger.Counts;
import org.wiredesk.proof.ledger.Finding;

/**
 * A whole run.
 *
 * @param command by which it can be repeated
 * @param skipped kinds of faults that this machine cannot do, with the reason
 * @param counts null when the run did not get as far as reconciling
 * @param restartsByLauncher processes that the launcher started again by itself
 */
public record RunReport(
        String command,
        long seed,
        @Nullable String mutation,
        Instant began,
        double seconds,
        Map<String, String> machine,
        Map<String, String> skipped,
        List<StepReport> steps,
        @Nullable Counts counts,
        List<Finding> findings,
        int restartsByLauncher) {
    public RunReport {
        machine = Map.copyOf(machine);
        skipped = Map.copyOf(skipped);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** Whether everything was as it must be. */
    public boolean holds() {
        return findings.isEmpty() && counts != null;
    }

    public int kills() {
        return steps.stream().mapToInt(StepReport::kills).sum();
    }

    public long found(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
