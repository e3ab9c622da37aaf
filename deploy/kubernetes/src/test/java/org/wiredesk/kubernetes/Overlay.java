package org.wiredesk.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.kubernetes.render.Kustomization;

/** What is applied, rendered. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    private final List<ObjectNode> objects;

    Overlay() {
        try {
            objects = Kustomization.render(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return Path.of("overlays", name().toLowerCase(Locale.ROOT));
    }

    List<ObjectNode> objects() {
        return objects;
    }

    List<ObjectNode> all(String kind) {
        List<ObjectNode> found = objects.stream()
                .filter(object -> object.get("kind").asText().equals(kind))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("there is no " + kind);
        }
        return found;
    }

    ObjectNode one(String kind, String name) {
        return all(kind).stream()
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name));
    }
}
