package org.wiredesk.local.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that an expression of Prometheus names. */
final class PromQl {
    /** What stands in braces, brackets or quotes, and the labels after a word that takes a list of them. */
    private static final Pattern NO_METRIC = Pattern.compile(
            "\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*(?!\\w)(?!\\s*\\()");
    private static final Pattern OF_HISTOGRAM = Pattern.compile("_(bucket|count|sum|max)$");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool");

    private PromQl() {}

    /** Histograms and summaries by their own name, without that of a part of them. */
    static Set<String> metrics(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(NO_METRIC.matcher(expression).replaceAll(" "));
        while (matcher.find()) {
            if (!OPERATORS.contains(matcher.group())) {
                names.add(OF_HISTOGRAM.matcher(matcher.group()).replaceFirst(""));
            }
        }
        return names;
    }
}
