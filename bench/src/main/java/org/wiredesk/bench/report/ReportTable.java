package org.wiredesk.bench.report;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.local.console.Table;

/** The figures as people read them. */
public final class ReportTable {
    private ReportTable() {}

    public static List<String> lines(Report report) {
        Table table = new Table().row("", "figure", "measured", "limit", "ratio", "goal", "", "spread");
        String bench = "";
        for (Figure figure : report.results().figures()) {
            List<String> cells = new ArrayList<>(cells(figure));
            cells.add(0, figure.bench().equals(bench) ? "" : figure.bench());
            bench = figure.bench();
            table.row(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(table.lines());
        for (Skipped skip : report.results().skipped()) {
            lines.add("not measured: " + skip.bench() + ", " + skip.what() + ": " + skip.reason());
        }
        return lines;
    }

    /** Name, measured, limit, ratio, goal, verdict, spread. */
    static List<String> cells(Figure figure) {
        Double limit = figure.limit();
        Double ratio = figure.ratio();
        Goal goal = figure.goal();
        return List.of(
                figure.name(),
                Numbers.text(figure.value()) + " " + figure.unit(),
                limit == null ? "" : Numbers.text(limit) + " (" + figure.limitName() + ")",
                ratio == null ? "" : Numbers.text(ratio),
                goal == null ? "" : (ratio != null && goal.of() == Goal.Of.VALUE ? "value " : "") + goal.text(),
                goal == null ? "" : goal.reached(figure) ? "reached" : "NOT REACHED",
                figure.runs() == 1 ? "" : Numbers.text(figure.lowest()) + " … " + Numbers.text(figure.highest()));
    }
}
