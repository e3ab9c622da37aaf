package org.wiredesk.ingest.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * A rule that is no wording: it parses, compares or has learned. Described in {@code rules/code.tsv}.
 *
 * @param from "code", "model" or "learned"
 * @param example a line that it takes from the top of a story; null where it takes more than a line to show it
 */
record CodeRule(String name, List<RemovalKind> kinds, String from, String says, @Nullable String example) {
    private static final String FILE = "/rules/code.tsv";

    static List<CodeRule> all() {
        return Lists.rows(FILE).stream().map(CodeRule::read).toList();
    }

    private static CodeRule read(String[] columns) {
        List<RemovalKind> kinds = columns[1].equals("*")
                ? List.of(RemovalKind.values())
                : Arrays.stream(columns[1].split(" "))
                        .map(kind -> RemovalKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .toList();
        return new CodeRule(columns[0], kinds, columns[2], columns[3], columns.length > 4 ? columns[4] : null);
    }
}
