package org.wiredesk.proof.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One fault and what followed.
 *
 * @param kills processes that it killed
 * @param published inputs until the end of this step
 * @param faultSeconds how long the disturbance itself lasted
 * @param recoverySeconds from its end until every service was ready and nothing was left to do; null when that did not come about
 * @param notes what the fault measured
 */
public record StepReport(
        int number,
        String kind,
        String fault,
        int kills,
        int published,
        double faultSeconds,
        @Nullable Double recoverySeconds,
        List<String> notes) {
    public StepReport {
        notes = List.copyOf(notes);
    }
}
