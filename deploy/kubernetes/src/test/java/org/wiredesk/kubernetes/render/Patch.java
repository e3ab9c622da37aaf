package org.wiredesk.kubernetes.render;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A patch and the objects it is for. */
record Patch(Pattern kind, Pattern name, List<JsonNode> documents) {

    /** @param target {@code kind} and {@code name} of a kustomization's target, both of them patterns */
    static Patch of(JsonNode target, List<JsonNode> documents) {
        return new Patch(
                Pattern.compile(target.path("kind").asText(".*")),
                Pattern.compile(target.path("name").asText(".*")),
                documents);
    }

    boolean isFor(JsonNode object) {
        return kind.matcher(object.get("kind").asText()).matches()
                && name.matcher(object.at("/metadata/name").asText()).matches();
    }

    void apply(ObjectNode object) {
        for (JsonNode document : documents) {
            if (document.isArray()) {
                document.forEach(operation -> JsonPatch.apply(object, operation));
            } else {
                ObjectNode change = document.deepCopy();
                // The patch has to have a name; the object keeps its own.
                change.without(List.of("apiVersion", "kind", "metadata"));
                MergePatch.apply(object, change);
            }
        }
    }
}
