package org.wiredesk.proof;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.wiredesk.local.Installation;
import org.wiredesk.proof.fault.FaultKind;
import org.wiredesk.proof.fault.Schedule;
import org.wiredesk.proof.report.RunReport;

import static org.assertj.core.api.Assertions.assertThat;

/** A short run of {@code ./wiredesk prove} over the packaged services: poison in the stream, and a fault of each family. */
class ProofIT {
    private static final long SEED = 7;
    private static final int ARTICLES = 60;

    private static final List<FaultKind> KINDS =
            List.of(FaultKind.KILL_TOGETHER, FaultKind.KILL_STALLED_STORE, FaultKind.LOST_ANSWERS, FaultKind.SHUFFLE);

    @Test
    void each_input_is_stored_once_in_its_newest_version_or_rejected_once_whatever_fails() throws Exception {
        Plan plan = new Plan(
                "./mvnw verify",
                Installation.current().home(),
                SEED,
                Schedule.of(SEED, KINDS, KINDS.size()),
                ARTICLES,
                null,
                Duration.ZERO,
                Map.of(),
                null);

        RunReport report = new ProofRun(plan, System.out).run();

        assertThat(report.findings()).isEmpty();
        assertThat(report.steps()).hasSize(KINDS.size()).allSatisfy(step -> assertThat(step.recoverySeconds())
                .isNotNull());
        assertThat(report.counts()).isNotNull();
        assertThat(report.counts().rejected()).isPositive();
        assertThat(report.holds()).isTrue();
    }
}
