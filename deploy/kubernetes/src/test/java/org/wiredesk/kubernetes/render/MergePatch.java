package org.wiredesk.kubernetes.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Kubernetes' strategic merge: objects are merged field by field, lists of named things by their names, other lists replaced. What is new
 * stands first, as kustomize puts it.
 */
final class MergePatch {
    private static final Map<String, String> NAMED_BY = Map.of(
            "containers",
            "name",
            "env",
            "name",
            "volumes",
            "name",
            "ports",
            "containerPort",
            "volumeMounts",
            "mountPath");

    private MergePatch() {}

    static void apply(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode wanted = field.getValue();
            JsonNode present = target.get(name);
            String key = NAMED_BY.get(name);
            if (wanted instanceof ObjectNode && present instanceof ObjectNode object) {
                apply(object, wanted);
            } else if (key != null && wanted instanceof ArrayNode && present instanceof ArrayNode list) {
                target.set(name, merged(list, wanted, key));
            } else {
                target.set(name, wanted.deepCopy());
            }
        });
    }

    private static ArrayNode merged(ArrayNode present, JsonNode wanted, String key) {
        List<JsonNode> added = new ArrayList<>();
        for (JsonNode element : wanted) {
            ObjectNode same = named(present, key, element.get(key));
            if (same == null) {
                added.add(element.deepCopy());
            } else {
                apply(same, element);
            }
        }
        return present.arrayNode().addAll(added).addAll(present);
    }

    private static @Nullable ObjectNode named(ArrayNode list, String key, JsonNode name) {
        for (JsonNode element : list) {
            if (name.equals(element.get(key))) {
                return (ObjectNode) element;
            }
        }
        return null;
    }
}
