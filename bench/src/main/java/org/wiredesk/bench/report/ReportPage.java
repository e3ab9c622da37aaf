package org.wiredesk.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The last run as a page of the documentation, with a chart beside it. */
public final class ReportPage {
    private ReportPage() {}

    /**
     * @param page Markdown file; the chart stands beside it under the same name
     * @param descriptions what each benchmark does, in the order of the page
     */
    public static void write(Path page, Report report, Map<String, String> descriptions) throws IOException {
        String name = page.getFileName().toString().replaceFirst("\\.md$", "");
        Path parent = page.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path chart = page.resolveSibling(name + ".svg");
        Files.writeString(chart, Chart.svg(report.results().figures()), UTF_8);
        Files.write(page, lines(report, descriptions, chart.getFileName().toString()), UTF_8);
    }

    private static List<String> lines(Report report, Map<String, String> descriptions, String chart) {
        Machine machine = report.machine();
        List<String> lines = new ArrayList<>();
        lines.add("# How fast");
        lines.add("");
        lines.add("Written by `" + report.command() + "` on " + report.measuredOn()
                + (report.commit() == null ? "" : " at commit " + report.commit())
                + ". Each figure stands beside a limit that was measured in the same run, in turns with it:"
                + " figure and ratio are medians of the runs, the spread is the lowest and the highest ratio"
                + " (or value, where there is no limit). [bench/README.md](../bench/README.md) tells how to"
                + " run it.");
        lines.add("");
        lines.add("![How much of each goal is reached](" + chart + ")");
        lines.add("");
        lines.add("| machine | |");
        lines.add("|---|---|");
        lines.add("| processor | " + machine.cores() + " cores of " + machine.processor() + " |");
        lines.add("| memory | " + machine.memoryMegabytes() / 1024 + " GiB |");
        lines.add("| system | " + machine.system() + ", load before the run "
                + String.format(Locale.ROOT, "%.1f", machine.load()) + " |");
        lines.add("| Java | " + machine.java() + " |");
        lines.add("| Kafka, PostgreSQL | " + machine.kafka() + "; embedded PostgreSQL with fsync on |");
        lines.add("| articles | " + report.inputs() + " |");
        for (Map.Entry<String, String> bench : descriptions.entrySet()) {
            if (report.benches().contains(bench.getKey())) {
                section(lines, bench.getKey(), bench.getValue(), report);
            }
        }
        return lines;
    }

    private static void section(List<String> lines, String bench, String description, Report report) {
        List<Figure> figures = report.results().figures().stream()
                .filter(figure -> figure.bench().equals(bench))
                .toList();
        lines.add("");
        lines.add("## " + bench);
        lines.add("");
        lines.add(description + " Took " + report.seconds().get(bench) + " s.");
        if (!figures.isEmpty()) {
            lines.add("");
            lines.add("| figure | measured | limit | ratio | goal | | spread | runs |");
            lines.add("|---|---|---|---|---|---|---|---|");
        }
        for (Figure figure : figures) {
            lines.add("| " + String.join(" | ", ReportTable.cells(figure)) + " | " + figure.runs() + " |");
        }
        List<String> notes = figures.stream()
                .filter(figure -> figure.note() != null)
                .map(figure -> "- " + figure.name() + ": " + figure.note())
                .toList();
        if (!notes.isEmpty()) {
            lines.add("");
            lines.addAll(notes);
        }
        for (Skipped skip : report.results().skipped()) {
            if (skip.bench().equals(bench)) {
                lines.add("");
                lines.add("Not measured: " + skip.what() + ": " + skip.reason());
            }
        }
    }
}
