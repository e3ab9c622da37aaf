package org.wiredesk.kubernetes.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Renders a folder as {@code kubectl kustomize} does, for the features that the manifests use. A test holds both together. */
public final class Kustomization {
    private static final Set<String> FEATURES =
            Set.of("apiVersion", "kind", "namespace", "resources", "images", "patches");

    private Kustomization() {}

    /** @throws IllegalArgumentException for a feature that is not known here */
    public static List<ObjectNode> render(Path folder) throws IOException {
        JsonNode plan = YamlFile.read(folder.resolve("kustomization.yaml")).get(0);
        plan.fieldNames().forEachRemaining(feature -> {
            if (!FEATURES.contains(feature)) {
                throw new IllegalArgumentException("not known to this test: " + feature);
            }
        });
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode resource : plan.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(path)) {
                objects.addAll(render(path));
            } else {
                YamlFile.read(path).forEach(document -> objects.add((ObjectNode) document));
            }
        }
        for (JsonNode patch : plan.path("patches")) {
            List<JsonNode> documents = patch.has("path")
                    ? YamlFile.read(folder.resolve(patch.get("path").asText()))
                    : YamlFile.parse(patch.get("patch").asText());
            Patch change = Patch.of(patch.get("target"), documents);
            List<ObjectNode> wanted = objects.stream().filter(change::isFor).toList();
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("a patch for nothing: " + patch.get("target"));
            }
            wanted.forEach(change::apply);
        }
        objects.forEach(object -> {
            if (plan.has("namespace") && !object.get("kind").asText().equals("Namespace")) {
                object.withObject("/metadata").set("namespace", plan.get("namespace"));
            }
            plan.path("images").forEach(image -> setImage(object, image));
        });
        return objects;
    }

    private static void setImage(ObjectNode object, JsonNode image) {
        for (JsonNode container : object.at("/spec/template/spec/containers")) {
            String name = image.get("name").asText();
            if (container.get("image").asText().equals(name)) {
                ((ObjectNode) container)
                        .put(
                                "image",
                                image.path("newName").asText(name) + "@"
                                        + image.get("digest").asText());
            }
        }
    }
}
