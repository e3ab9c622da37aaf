package org.wiredesk.bench.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure beside its limit.
 *
 * @param value median of the runs, in the unit
 * @param limitName what the limit is; null when there is none but the goal
 * @param limit median of the runs, in the same unit
 * @param ratio median of the ratios of the single runs
 * @param lowest of the ratios, or of the values without a limit
 * @param highest likewise
 */
public record Figure(
        String bench,
        String name,
        String unit,
        double value,
        @Nullable String limitName,
        @Nullable Double limit,
        @Nullable Double ratio,
        @Nullable Goal goal,
        int runs,
        double lowest,
        double highest,
        @Nullable String note) {

    public static Figure of(String bench, String name, String unit, Samples samples) {
        return new Figure(
                bench,
                name,
                unit,
                samples.median(),
                null,
                null,
                null,
                null,
                samples.count(),
                samples.lowest(),
                samples.highest(),
                null);
    }

    public static Figure against(
            String bench, String name, String unit, Samples samples, String limitName, Samples limits) {
        Samples ratios = samples.ratioTo(limits);
        return new Figure(
                bench,
                name,
                unit,
                samples.median(),
                limitName,
                limits.median(),
                ratios.median(),
                null,
                samples.count(),
                ratios.lowest(),
                ratios.highest(),
                null);
    }

    /** The ratio, or the value of a figure without a limit, has to be so much. */
    public Figure atLeast(double bound) {
        return with(new Goal(ratio == null ? Goal.Of.VALUE : Goal.Of.RATIO, false, bound));
    }

    /** The ratio, or the value of a figure without a limit, may be so much. */
    public Figure atMost(double bound) {
        return with(new Goal(ratio == null ? Goal.Of.VALUE : Goal.Of.RATIO, true, bound));
    }

    /** The value has to be so much, whatever the limit is. */
    public Figure valueAtLeast(double bound) {
        return with(new Goal(Goal.Of.VALUE, false, bound));
    }

    private Figure with(Goal newGoal) {
        return new Figure(bench, name, unit, value, limitName, limit, ratio, newGoal, runs, lowest, highest, note);
    }

    public Figure noted(String newNote) {
        return new Figure(bench, name, unit, value, limitName, limit, ratio, goal, runs, lowest, highest, newNote);
    }

    /** Null when there is no goal. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public @Nullable Boolean reached() {
        return goal == null ? null : goal.reached(this);
    }

    /** 1 or more is all of the goal; null when there is none. */
    @JsonIgnore
    @Nullable
    Double share() {
        return goal == null ? null : goal.share(this);
    }
}
