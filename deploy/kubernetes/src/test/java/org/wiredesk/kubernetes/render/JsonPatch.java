package org.wiredesk.kubernetes.render;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** RFC 6902, as far as it is used: {@code add}, {@code replace} and {@code remove} of members, and of list elements that are there. */
final class JsonPatch {
    private JsonPatch() {}

    /** @throws IllegalArgumentException for a place that is not there */
    static void apply(ObjectNode target, JsonNode operation) {
        JsonPointer path = JsonPointer.compile(operation.get("path").asText());
        JsonNode parent = target.at(path.head());
        String last = path.last().getMatchingProperty();
        String kind = operation.get("op").asText();
        if (!kind.equals("add") && target.at(path).isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + path + " to " + kind);
        }
        if (parent instanceof ArrayNode list) {
            int index = Integer.parseInt(last);
            switch (kind) {
                case "replace" -> list.set(index, operation.get("value"));
                case "remove" -> list.remove(index);
                default -> throw new IllegalArgumentException("not used so far: " + operation);
            }
        } else if (parent instanceof ObjectNode object) {
            switch (kind) {
                case "add", "replace" -> object.set(last, operation.get("value"));
                case "remove" -> object.remove(last);
                default -> throw new IllegalArgumentException("not used so far: " + operation);
            }
        } else {
            throw new IllegalArgumentException("nothing at " + path.head());
        }
    }
}
