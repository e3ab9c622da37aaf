package org.wiredesk.proof.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.wiredesk.proof.ledger.Counts;
import org.wiredesk.proof.ledger.Finding;

/** A report for people, in Markdown. */
public final class ReportText {
    /** More of one run would bury the first, which is mostly the cause of the others. */
    private static final int FINDINGS = 30;

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    public static String of(RunReport report) {
        ReportText text = new ReportText();
        text.head(report);
        text.kinds(report);
        text.steps(report);
        text.verdict(report);
        return text.text.toString();
    }

    /** What a person reads last: counts and verdict. */
    public static String verdictOf(RunReport report) {
        ReportText text = new ReportText();
        text.verdict(report);
        return text.text.toString();
    }

    private void head(RunReport report) {
        line("`%s`, seed %d, %s, %.0f s.", report.command(), report.seed(), report.began(), report.seconds());
        line("");
        report.machine().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> line("- %s: %s", entry.getKey(), entry.getValue()));
        if (report.mutation() != null) {
            line("- mutation: %s", report.mutation());
        }
        report.skipped().forEach((kind, reason) -> line("- skipped %s: %s", kind, reason));
        line("");
    }

    private void kinds(RunReport report) {
        line("| fault | times | recovery median (s) | recovery longest (s) |");
        line("|---|---:|---:|---:|");
        Map<String, List<StepReport>> byKind = report.steps().stream()
                .collect(Collectors.groupingBy(StepReport::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, steps) -> {
            double[] seconds = steps.stream()
                    .map(StepReport::recoverySeconds)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            DoubleSummaryStatistics all = Arrays.stream(seconds).summaryStatistics();
            line(
                    "| %s | %d | %s | %s |",
                    kind,
                    steps.size(),
                    seconds.length == 0 ? "none" : one(seconds[seconds.length / 2]),
                    seconds.length == 0 ? "none" : one(all.getMax()));
        });
        line("");
    }

    private void steps(RunReport report) {
        line("| # | fault | lasted (s) | recovery (s) | measured |");
        line("|---:|---|---:|---:|---|");
        report.steps().forEach(step -> line("%s", row(step)));
        line("");
    }

    /** One line of the table of faults. */
    public static String row(StepReport step) {
        Double recovery = step.recoverySeconds();
        return "| %d | %s | %s | %s | %s |"
                .formatted(
                        step.number(),
                        step.fault(),
                        one(step.faultSeconds()),
                        recovery == null ? "none" : one(recovery),
                        String.join("; ", step.notes()));
    }

    private static String one(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    private void verdict(RunReport report) {
        Counts counts = report.counts();
        if (counts != null) {
            line(
                    "%d inputs published: %d articles stored, %d hidden, %d inputs superseded, %d rejected. %d events redelivered on"
                            + " the topics.",
                    counts.published(),
                    counts.stored(),
                    counts.hidden(),
                    counts.superseded(),
                    counts.rejected(),
                    counts.redelivered());
        }
        line(
                "%d faults, %d processes killed, %d restarts by the launcher, 0 by hand.",
                report.steps().size(), report.kills(), report.restartsByLauncher());
        List<String> numbers = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            numbers.add(report.found(kind) + " " + kind.name().toLowerCase(Locale.ROOT));
        }
        line("%s.", String.join(", ", numbers));
        report.findings().stream()
                .limit(FINDINGS)
                .forEach(finding -> line("- %s: %s", finding.kind(), finding.detail()));
        if (report.findings().size() > FINDINGS) {
            line("- and %d more", report.findings().size() - FINDINGS);
        }
        line("Verdict: %s.", report.holds() ? "holds" : "DOES NOT HOLD");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
