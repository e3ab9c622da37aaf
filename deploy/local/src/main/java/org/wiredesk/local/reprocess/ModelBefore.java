package org.wiredesk.local.reprocess;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Which articles were enriched by a model older than some version. Numbers in versions count by their value: 1.9 is before 1.10. An
 * article whose enrichment failed has no model's result and counts as before all.
 *
 * @param task "entities", "sentiment"; null means any
 */
record ModelBefore(@Nullable String task, String version) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    /** Reads "2" or "entities:2". */
    static ModelBefore of(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new ModelBefore(null, text)
                : new ModelBefore(text.substring(0, colon), text.substring(colon + 1));
    }

    boolean matches(JsonNode enrichment) {
        if (enrichment.path("status").asText().equals("failed")) {
            return true;
        }
        for (JsonNode model : enrichment.path("models")) {
            boolean asked = task == null || model.path("task").asText().equals(task);
            if (asked && sortable(model.path("version").asText()).compareTo(sortable(version)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String sortable(String version) {
        return NUMBER.matcher(version).replaceAll(number -> "%012d".formatted(Long.parseLong(number.group())));
    }

    @Override
    public String toString() {
        return task == null ? version : task + ":" + version;
    }
}
