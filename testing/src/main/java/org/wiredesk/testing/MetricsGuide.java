package org.wiredesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/metrics.md says that a service serves, and what it does serve. */
public final class MetricsGuide {
    private static final Path GUIDE = Path.of("docs", "metrics.md");
    private static final String OF_ALL = "Every service";
    private static final Pattern HEADING = Pattern.compile("## (.*)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (counter|gauge|histogram|summary) \\|.*");
    private static final Pattern TYPE = Pattern.compile("# TYPE (wiredesk_\\w+) (\\w+)");

    private MetricsGuide() {}

    /** Type by name, of the metrics that every service has and those of this one. */
    public static Map<String, String> documented(String service) throws IOException {
        Map<String, String> metrics = new TreeMap<>();
        String section = "";
        for (String line : Files.readAllLines(project().resolve(GUIDE))) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            }
            Matcher row = ROW.matcher(line);
            if (row.matches() && (section.equals(OF_ALL) || section.contains(service))) {
                metrics.put(row.group(1), row.group(2));
            }
        }
        return metrics;
    }

    /** Type by name, of Wiredesk's own metrics in a scrape. The largest value of a summary or histogram is taken as part of it. */
    public static Map<String, String> served(String scrape) {
        Map<String, String> types = TYPE.matcher(scrape)
                .results()
                .collect(Collectors.toMap(
                        found -> name(found.group(1), found.group(2)),
                        found -> found.group(2),
                        (first, second) -> first,
                        TreeMap::new));
        Map<String, String> served = new TreeMap<>();
        types.forEach((name, type) -> {
            if (!name.endsWith("_max") || !types.containsKey(name.substring(0, name.length() - "_max".length()))) {
                served.put(name, type);
            }
        });
        return served;
    }

    /** OpenMetrics declares a counter without the ending that its samples have. */
    private static String name(String declared, String type) {
        return type.equals("counter") && !declared.endsWith("_total") ? declared + "_total" : declared;
    }

    /** The folder of the whole project; tests run in that of their module. */
    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(GUIDE))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not in the project: there is no " + GUIDE);
            }
        }
        return folder;
    }
}
